import { addressKey } from '../../core/address.ts';
import type { Article } from '../../core/article.ts';
import { compareText } from '../../core/date.ts';
import { keptTextKey } from '../../core/kept-text.ts';
import type { KnownArticle } from '../store.ts';
import { text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

// Articles of one address: another text is a revision and stays beside the former one; the same text in other bytes
// (other adverts, other comments) is that revision again.

export const KNOWN_COLUMNS = 'articles.id, articles.uri, articles.location, articles.sha256, input_key, analysed_with';

export function knownOrNull(row: Row | undefined): KnownArticle | null {
  if (!row) return null;
  return {
    id: text(row, 'id'),
    uri: text(row, 'uri'),
    location: textOrNull(row, 'location'),
    sha256: text(row, 'sha256'),
    inputKey: text(row, 'input_key'),
    analysedWith: text(row, 'analysed_with'),
  };
}

/** Another article of the same address with the same text, and whether it is the earlier of the two. */
export function findSameText(
  database: Database,
  article: Article,
): { readonly known: KnownArticle; readonly isEarlier: boolean } | null {
  const address = addressKey(article.url);
  if (address === null) return null;
  const row = database.get(
    `SELECT ${KNOWN_COLUMNS}, modified, retrieved, published FROM articles
     WHERE address = ? AND text_key = ? AND id <> ? AND replaced = 0`,
    address,
    keptTextKey(article),
    article.id,
  );
  const known = knownOrNull(row);
  if (!row || !known) return null;
  const { modified, retrieved, published, source } = article;
  const own = [modified?.value, retrieved, published.value, source.sha256];
  const order = ['modified', 'retrieved', 'published', 'sha256'].map((column, at) =>
    compareText(textOrNull(row, column) ?? '~', own[at] ?? '~'),
  );
  return { known, isEarlier: (order.find((sign) => sign !== 0) ?? 0) < 0 };
}

/** Whether the store has another text of the article's address. */
export function isRevision(database: Database, { id, url }: Article): boolean {
  const address = addressKey(url);
  if (address === null) return false;
  return (
    database.get('SELECT id FROM articles WHERE address = ? AND id <> ? AND replaced = 0', address, id) !== undefined
  );
}

/**
 * Whether an article stays when its file holds other bytes: where these are of the same address, and where the same
 * text came in elsewhere in other bytes.
 */
export function staysWithoutFile(database: Database, id: string, address: string | null): boolean {
  const row = database.get('SELECT address FROM articles WHERE id = ?', id) ?? {};
  if (address !== null && row.address === address) return true;
  return database.get("SELECT uri FROM duplicates WHERE article_id = ? AND same = 'text'", id) !== undefined;
}

/**
 * Makes what was a duplicate of `former`, and `former` itself unless it `isGone`, a duplicate of `article`, whose text is
 * the same.
 */
export function passDuplicates(database: Database, former: KnownArticle, article: string, isGone: boolean): void {
  const others = database.all('SELECT uri, location, sha256 FROM duplicates WHERE article_id = ?', former.id);
  database.run('DELETE FROM duplicates WHERE article_id = ?', former.id);
  if (!isGone) noteDuplicate(database, former, article, former.sha256);
  for (const row of others) {
    const source = { uri: text(row, 'uri'), location: textOrNull(row, 'location') };
    noteDuplicate(database, source, article, textOrNull(row, 'sha256') ?? former.sha256);
  }
}

/** `sha256` is of bytes that differ from the article's; `null` where they are the same. */
export function noteDuplicate(
  database: Database,
  { uri, location }: { readonly uri: string; readonly location: string | null },
  article: string,
  sha256: string | null,
): void {
  database.run(
    `INSERT INTO duplicates (uri, article_id, location, same, sha256) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (uri, article_id) DO UPDATE SET
       location = excluded.location, same = excluded.same, sha256 = excluded.sha256`,
    uri,
    article,
    location,
    sha256 === null ? 'bytes' : 'text',
    sha256,
  );
}
