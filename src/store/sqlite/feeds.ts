import type { FeedItemState, FeedState } from '../store.ts';
import { json, number, text, textOrNull } from './columns.ts';
import type { Database } from './database.ts';

export function readFeedState(database: Database, address: string): FeedState | null {
  const row = database.get('SELECT * FROM feeds WHERE address = ?', address);
  if (!row) return null;
  return {
    address,
    title: textOrNull(row, 'title'),
    etag: textOrNull(row, 'etag'),
    lastModified: textOrNull(row, 'last_modified'),
    hints: json<FeedState['hints']>(row, 'hints'),
    polled: text(row, 'polled'),
    due: text(row, 'due'),
    failures: number(row, 'failures'),
  };
}

export function readFeedItems(database: Database, address: string): ReadonlyMap<string, FeedItemState> {
  const rows = database.all('SELECT key, tries, settled FROM feed_items WHERE feed = ?', address);
  return new Map(
    rows.map((row) => [
      text(row, 'key'),
      { key: text(row, 'key'), tries: number(row, 'tries'), settled: number(row, 'settled') === 1 },
    ]),
  );
}

/** Writes what is known of a feed after a poll, and of the items that were dealt with. */
export function writeFeedState(database: Database, state: FeedState, items: readonly FeedItemState[]): void {
  const { address, title, etag, lastModified, hints, polled, due, failures } = state;
  database.run('DELETE FROM feeds WHERE address = ?', address);
  const row = {
    address,
    title,
    etag,
    last_modified: lastModified,
    hints: JSON.stringify(hints),
    polled,
    due,
    failures,
  };
  database.insert('feeds', row);
  for (const { key, tries, settled } of items) {
    database.run(
      `INSERT INTO feed_items (feed, key, tries, settled) VALUES (?, ?, ?, ?)
       ON CONFLICT (feed, key) DO UPDATE SET tries = excluded.tries, settled = excluded.settled`,
      address,
      key,
      tries,
      settled ? 1 : 0,
    );
  }
}
