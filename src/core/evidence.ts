import type { Span } from './span.ts';

/**
 * The words a line of the record rests on: W3C Web Annotation's TextPositionSelector and TextQuoteSelector together.
 * `start` and `end` are UTF-16 offsets into the text of the article whose id is `article`.
 */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The page its words begin on, in a document with pages; the store adds it to what it reads. */
  readonly page?: string;
}

/** Code units kept before and after the exact words; one fewer where the cut would split a surrogate pair. */
const CONTEXT = 32;

/** The evidence for `span` of `article.text`. Throws a RangeError when the span does not lie in the text. */
export function evidenceOf(article: { readonly id: string; readonly text: string }, span: Span): Evidence {
  const [start, end] = span;
  const { id, text } = article;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`not a span of article ${id}: [${start}, ${end}) of ${text.length}`);
  }
  let before = Math.max(0, start - CONTEXT);
  if (isLowSurrogate(text.charCodeAt(before))) before += before > 0 ? 1 : 0;
  let after = Math.min(text.length, end + CONTEXT);
  if (after < text.length && isLowSurrogate(text.charCodeAt(after))) after -= 1;
  return {
    article: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(before, start), start),
    suffix: text.slice(end, Math.max(after, end)),
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
