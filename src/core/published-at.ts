import type { Article } from './article.ts';
import type { DateValue } from './date.ts';
import { firstEndingAfter } from './span.ts';

/**
 * When the words at `offset` of the article's text came out: the date of the entry of a live page they stand in, else
 * the article's.
 */
export function publishedAt({ published, updates }: Pick<Article, 'published' | 'updates'>, offset: number): DateValue {
  if (!updates) return published;
  const update = updates[firstEndingAfter(updates, ({ span }) => span, offset)];
  return update && update.span[0] <= offset ? update.published : published;
}
