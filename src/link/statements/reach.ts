import type { ArticleFacts } from '../../core/facts.ts';
import type { Copies, LinkedStatement, Reach } from '../../core/linked.ts';
import { countOrigins } from '../origins.ts';

/**
 * By the id of a statement that is no variant: how many articles give it or a variant of it, and how many of them
 * independently. An article that cites an outlet for it only passes it on.
 */
export function countReach(
  articles: readonly ArticleFacts[],
  copies: Copies,
  statements: readonly LinkedStatement[],
): ReadonlyMap<string, Reach> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const accounts = new Map<string, { article: string; cites: readonly string[] }[]>();
  for (const { statement, article } of statements) {
    const first = statement.variantsOf ?? statement.id;
    const known = accounts.get(first) ?? [];
    if (known.length === 0) accounts.set(first, known);
    known.push({ article, cites: statement.cites });
  }
  const publisherOf = (article: string) => byId.get(article) ?? { outlet: null, wire: null };
  return new Map([...accounts].map(([id, given]) => [id, countOrigins(given, copies, publisherOf)]));
}
