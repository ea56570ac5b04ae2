import { mhtmlConverter } from './converters/mhtml.ts';
import type { DocumentConverter } from './document-converter.ts';
import { emailConverter } from './documents/email.ts';
import { pdfConverter } from './documents/pdf.ts';
import { wordConverter } from './documents/word.ts';

/** Documents that are no text and of which the text can be taken out; the first that matches converts. */
export const DOCUMENT_CONVERTERS: readonly DocumentConverter[] = [
  pdfConverter,
  wordConverter,
  emailConverter,
  mhtmlConverter,
];

/** Whether a file of this name is one of which the text can be taken out. */
export function isConvertible(path: string): boolean {
  return findConverter(path, new Uint8Array()) !== null;
}

/** The converter for a document of this name and these bytes, or `null`. */
export function findConverter(path: string, bytes: Uint8Array): DocumentConverter | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return DOCUMENT_CONVERTERS.find((converter) => converter.matches(name, bytes)) ?? null;
}

/** Whether documents of this media type are some of which the text can be taken out. */
export function isConvertibleType(mediaType: string): boolean {
  return DOCUMENT_CONVERTERS.some((converter) => converter.mediaType === mediaType);
}
