import type { DateValue } from './date.ts';
import type { Span } from './span.ts';

/** What the user said of an input, on the command line or in a manifest. It overrules what the source states. */
export interface GivenMetadata {
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO day. */
  readonly published?: string;
  /** ISO day for a source that states no date itself (`--date`); overruled by a stated one. */
  readonly publishedFallback?: string;
  /** What a feed, an archive or a table of a crawler says of it: counts where the source itself says nothing clear. */
  readonly declared?: DeclaredMetadata;
  /** When the bytes were fetched, ISO 8601 in UTC (`2024-05-13T07:30:00Z`). */
  readonly retrieved?: string;
  /** Encoding of its letters as the server named it, in lower case; of a text or page only. */
  readonly charset?: string;
  /** Who held what office when, from the user's table. */
  readonly officeHolders?: readonly OfficeHolder[];
}

/** What stands beside an article in the place it came from. */
export interface DeclaredMetadata {
  /** Names the kind of place: `feed`, `csl-json`, `email`; it becomes the `rule` of a date taken from it. */
  readonly by: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** ISO day. */
  readonly published?: string;
}

/** Somebody in an office, `from` and `to` (day, month or year, both included); `null` where an end is open. */
export interface OfficeHolder {
  readonly name: string;
  /** As a paper would put it before the name: `Veshtian president`, `prime minister of Orrin`. */
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

/** The bytes that came in: a file, standard input, a line of NDJSON. */
export interface SourceDocument {
  /** As the user named it: a path with forward slashes, `-`, or the `uri` of an NDJSON line. */
  readonly uri: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  readonly given: GivenMetadata;
  /** What `bytes` were taken from, where they are not the source itself: a PDF, an e-mail. */
  readonly original?: OriginalDocument;
}

/** A document that is no text, of which the text was taken out. */
export interface OriginalDocument {
  readonly mediaType: string;
  readonly sha256: string;
}

export type BlockKind =
  | 'title'
  | 'section'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'related'
  | 'caption'
  | 'advert'
  | 'newsletter'
  | 'credit'
  | 'other';

/** A labelled piece of the text. Blocks cover it in order, with only white space between them. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
  /** `false` for boilerplate: never analysed, always shown on request. */
  readonly kept: boolean;
  readonly rule: string;
}

export type ArticleForm = 'report' | 'digest' | 'factbox' | 'live' | 'other';

export interface Article {
  /** From the content: the same bytes give the same id. */
  readonly id: string;
  /** `mediaType` and `sha256` are those of the document that came in, also where its text was taken out of it. */
  readonly source: { readonly uri: string; readonly mediaType: string; readonly sha256: string };
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly published: DateValue;
  readonly modified: DateValue | null;
  readonly form: ArticleForm;
  /** For plain text and Markdown the decoded file, unchanged; for HTML the readable text of the page. */
  readonly text: string;
  /** Those of the user's table who were in office when it came out; absent without any. */
  readonly officeHolders?: readonly OfficeHolder[];
  readonly blocks: readonly Block[];
}
