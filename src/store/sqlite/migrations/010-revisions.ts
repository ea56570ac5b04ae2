import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { addressKey } from '../../../core/address.ts';
import type { Block } from '../../../core/article.ts';
import { keptTextKey } from '../../../core/kept-text.ts';

const SCHEMA = `
ALTER TABLE articles ADD COLUMN address TEXT;
ALTER TABLE articles ADD COLUMN text_key TEXT;
CREATE INDEX articles_by_address ON articles (address);
ALTER TABLE duplicates ADD COLUMN same TEXT NOT NULL DEFAULT 'bytes';
ALTER TABLE duplicates ADD COLUMN sha256 TEXT;
CREATE INDEX duplicates_by_bytes ON duplicates (sha256);
ALTER TABLE record_articles ADD COLUMN revision_of TEXT;
ALTER TABLE record_articles ADD COLUMN retrieved TEXT;
`;

/**
 * Version 10: revisions. `address` and `text_key` tell the articles of one address, and what is the same text in other
 * bytes (`addressKey`, `keptTextKey`); articles that an older program took in get theirs. A duplicate says whether its
 * `bytes` or its `text` are the same, and for the latter which bytes it has.
 */
export function revisions(connection: DatabaseSyncInstance): void {
  connection.exec(SCHEMA);
  const ids = connection.prepare('SELECT id FROM articles WHERE url IS NOT NULL').all() as { readonly id: string }[];
  const readArticle = connection.prepare('SELECT url, title, text FROM articles WHERE id = ?');
  const readBlocks = connection.prepare('SELECT * FROM blocks WHERE article_id = ? ORDER BY position');
  const write = connection.prepare('UPDATE articles SET address = ?, text_key = ? WHERE id = ?');
  for (const { id } of ids) {
    const { url, title, text } = readArticle.get(id) as Readonly<Record<'url' | 'title' | 'text', unknown>>;
    const blocks = (readBlocks.all(id) as Record<string, unknown>[]).map(
      ({ kind, kept, rule, span_start, span_end }) =>
        ({ kind, kept: kept === 1, rule, span: [span_start, span_end] }) as Block,
    );
    const key = keptTextKey({ title: title === null ? null : readText(title), text: readText(text), blocks });
    write.run(addressKey(readText(url)), key, id);
  }
}

/** Text that holds a NUL is kept as the bytes of its UTF-8 form. */
function readText(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
}
