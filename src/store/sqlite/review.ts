import type { LinkReview } from '../../core/review.ts';
import { text } from './columns.ts';
import type { Database } from './database.ts';

/** Puts what a person should look at in place of what was kept before; nothing stays where there is none. */
export function writeReview(database: Database, review: LinkReview | null): void {
  database.run('DELETE FROM record_review');
  if (review) database.run('INSERT INTO record_review (id, review) VALUES (1, ?)', JSON.stringify(review));
}

export function readReview(database: Database): LinkReview | null {
  const row = database.get('SELECT review FROM record_review');
  return row ? (JSON.parse(text(row, 'review')) as LinkReview) : null;
}
