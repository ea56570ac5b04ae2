import type { ArticleSelector } from '../core/correction.ts';

/** Finds the article a selector means among `articles`: by its id; else by its name, when one article alone has it. */
export function articleFinder(
  articles: readonly { readonly id: string; readonly uri: string }[],
): (selector: ArticleSelector) => string | null {
  const ids = new Set(articles.map(({ id }) => id));
  const byUri = new Map<string, string | null>();
  for (const { id, uri } of articles) byUri.set(uri, byUri.has(uri) ? null : id);
  return ({ id, uri }) => (ids.has(id) ? id : (byUri.get(uri) ?? null));
}
