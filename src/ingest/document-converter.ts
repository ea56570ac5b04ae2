import type { DeclaredMetadata, DocumentPage, MediaType } from '../core/article.ts';
import type { DiagnosticCode } from '../core/diagnostic.ts';

/** The text or page taken out of a document that is neither. */
export interface ConvertedDocument {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  /** Address of the page in it, where the document says so. */
  readonly url?: string;
  readonly declared?: DeclaredMetadata;
  /** When the page in it was saved, ISO 8601 in UTC, where the document says so. */
  readonly retrieved?: string;
  /** Where each page of the document stands in the converted text, which is plain text in UTF-8 without a mark. */
  readonly pages?: readonly DocumentPage[];
  /** What should be known of the conversion. */
  readonly notes?: readonly ConversionNote[];
}

/** Something to say of a document; `detail` continues a sentence that begins with its name. */
export interface ConversionNote {
  readonly code: DiagnosticCode;
  readonly detail: string;
}

/** Why nothing could be taken out of a document. */
export type ConversionRefusal = ConversionNote;

/** Takes the text out of one kind of document. */
export interface DocumentConverter {
  /** Media type of what it reads. */
  readonly mediaType: string;
  /** Whether it reads a document with this name (last part, in lower case) and these first bytes. */
  matches(name: string, bytes: Uint8Array): boolean;
  /** Never throws for bad input. What comes out depends on `bytes` alone. */
  convert(bytes: Uint8Array): Promise<ConvertedDocument | ConversionRefusal>;
}
