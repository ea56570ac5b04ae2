/** An article in a footnote, as plain text to be copied. */
export interface Footnote {
  /** Short name of the style. */
  readonly style: string;
  /** The style in words. */
  readonly label: string;
  readonly text: string;
  /** The same at a page, for whose number `PAGE` stands; only of documents with pages, in styles that cite in notes. */
  readonly paged?: string;
}

/** Where a page begins in the text, and how the document numbers it. */
export type PageStart = readonly [start: number, page: string];

/** A character that no text has, from the private use area of Unicode. */
export const PAGE = '\uE00F';

/** The footnote for words that begin at `start`, with their page where it is known. `pages` stand in text order. */
export function noteAt(
  { text, paged }: Pick<Footnote, 'text' | 'paged'>,
  pages: readonly PageStart[],
  start: number | undefined,
): string {
  const page = start === undefined ? undefined : pages.findLast(([from]) => from <= start)?.[1];
  return paged === undefined || page === undefined ? text : paged.replace(PAGE, () => page);
}
