import type { Capture } from '../../core/capture.ts';
import { makeId, sha256 } from '../../core/ids.ts';
import type { FetchedBytes, LatestCapture } from '../store.ts';
import { json, number, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

// Captures name their article by its bytes, not by a column of their own: what is analysed again, leaves or comes later
// needs no second writing.

const COLUMNS = `c.position, c.id, c.url, c.final_url, c.redirects, c.retrieved, c.status, c.headers, c.sha256,
  (SELECT a.id FROM articles a WHERE a.sha256 = c.sha256 AND a.replaced = 0) AS article`;

/** Returns the id it is kept under. The same answer again is kept once. */
export function addCapture(database: Database, fetched: FetchedBytes, bodySha256: string): string {
  const { url, finalUrl, redirects, retrieved, status, headers, raw } = fetched;
  const id = makeId('w', url, retrieved, sha256(raw));
  database.run(
    `INSERT INTO captures (id, url, final_url, redirects, retrieved, status, headers, sha256, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    id,
    url,
    finalUrl,
    JSON.stringify(redirects),
    retrieved,
    status,
    JSON.stringify(headers),
    bodySha256,
    raw,
  );
  return id;
}

/** In the order they came; one body is held at a time. */
export function* eachCapture(database: Database): Generator<Capture> {
  const sql = `SELECT ${COLUMNS} FROM captures c WHERE c.position > ? ORDER BY c.position LIMIT 1`;
  let row = database.get(sql, -1);
  while (row) {
    yield readCapture(database, row);
    row = database.get(sql, number(row, 'position'));
  }
}

/** The first answer with these bytes, or `null`. */
export function findCapture(database: Database, bodySha256: string): Capture | null {
  const row = database.get(
    `SELECT ${COLUMNS} FROM captures c WHERE c.sha256 = ? ORDER BY c.position LIMIT 1`,
    bodySha256,
  );
  return row ? readCapture(database, row) : null;
}

/** The latest answer of `url` itself, or at the end of its redirects; `null` where there is none. */
export function findLatestCapture(database: Database, url: string): LatestCapture | null {
  const sql = `SELECT ${COLUMNS} FROM captures c WHERE c.url = ?1 OR c.final_url = ?1 ORDER BY c.position DESC LIMIT 1`;
  const row = database.get(sql, url);
  if (!row) return null;
  return {
    finalUrl: text(row, 'final_url'),
    retrieved: text(row, 'retrieved'),
    headers: json<Capture['headers']>(row, 'headers'),
    sha256: text(row, 'sha256'),
    article: textOrNull(row, 'article'),
  };
}

function readCapture(database: Database, row: Row): Capture {
  const position = number(row, 'position');
  return {
    id: text(row, 'id'),
    url: text(row, 'url'),
    finalUrl: text(row, 'final_url'),
    redirects: json<Capture['redirects']>(row, 'redirects'),
    retrieved: text(row, 'retrieved'),
    status: number(row, 'status'),
    headers: json<Capture['headers']>(row, 'headers'),
    raw: database.getBytes('SELECT raw FROM captures WHERE position = ?', position) ?? new Uint8Array(),
    article: textOrNull(row, 'article'),
  };
}
