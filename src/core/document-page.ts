import type { DocumentPage } from './article.ts';

/** The page on which the character at `offset` stands, as the document numbers it; `null` where it has none. */
export function pageAt(pages: readonly DocumentPage[] | undefined, offset: number): string | null {
  let found: string | null = null;
  for (const { page, span } of pages ?? []) {
    if (span[0] > offset) break;
    found = page;
  }
  return found;
}
