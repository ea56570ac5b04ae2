import { isDeepStrictEqual } from 'node:util';
import type { OnrecordRecord } from '../../core/record.ts';
import { number } from './columns.ts';
import type { Database } from './database.ts';
import {
  ARTICLE_TABLES,
  ITEM_LISTS,
  type ItemList,
  type KeepEvidence,
  writeArticles,
  writeItem,
} from './record-writer.ts';

/** By list: the column that names an item in the tables of its parts, and those tables. A table of items has the name of its list. */
const PARTS: Readonly<Record<ItemList, { readonly owner: string; readonly tables: readonly string[] }>> = {
  entities: { owner: 'entity_id', tables: ['entity_aliases', 'entity_roles'] },
  statements: { owner: 'statement_id', tables: ['statement_about', 'statement_cites', 'statement_evidence'] },
  events: { owner: 'event_id', tables: ['event_participants', 'event_evidence'] },
  timeline: { owner: 'entry_id', tables: ['timeline_evidence'] },
  threads: { owner: 'thread_id', tables: ['thread_positions', 'thread_changes'] },
  conflicts: { owner: 'conflict_id', tables: ['conflict_evidence', 'conflict_sides'] },
};
const QUOTING = ['statement_evidence', 'event_evidence', 'timeline_evidence', 'conflict_evidence'] as const;

/**
 * Makes of the record in the store, which is `before`, the record `after`: only what differs is written. Within a
 * transaction.
 */
export function updateRecord(database: Database, before: OnrecordRecord, after: OnrecordRecord): void {
  // What refers to an item that is deleted and written anew is without it for a while.
  database.deferReferences();
  if (!isDeepStrictEqual([before.articles, before.stories], [after.articles, after.stories])) {
    for (const table of ARTICLE_TABLES) database.run(`DELETE FROM ${table}`);
    writeArticles(database, after);
  }
  const keep = evidenceKeeper(database);
  const released = ITEM_LISTS.flatMap((list) => updateList(database, keep, list, before, after));
  const unused = QUOTING.map((table) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE evidence_id = evidence.id)`);
  database.run(
    `DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?)) AND ${unused.join(' AND ')}`,
    JSON.stringify(released),
  );
}

/** Returns the rows of evidence that deleted items quoted. */
function updateList<List extends ItemList>(
  database: Database,
  keep: KeepEvidence,
  list: List,
  before: OnrecordRecord,
  after: OnrecordRecord,
): readonly number[] {
  const items: readonly OnrecordRecord[List][number][] = after[list];
  const now = new Map(items.map((item, position) => [item.id, { item, position }]));
  const [same, gone, moved] = [new Set<string>(), [] as string[], [] as [string, number][]];
  for (const [position, item] of before[list].entries()) {
    const other = now.get(item.id);
    if (!other || !isDeepStrictEqual(item, other.item)) gone.push(item.id);
    else {
      same.add(item.id);
      if (other.position !== position) moved.push([item.id, other.position]);
    }
  }
  const released = deleteItems(database, list, gone);
  if (moved.length > 0) {
    database.run(
      `UPDATE ${list} SET position = moved.position
        FROM (SELECT value ->> 0 AS id, value ->> 1 AS position FROM json_each(?)) AS moved WHERE ${list}.id = moved.id`,
      JSON.stringify(moved),
    );
  }
  for (const [position, item] of items.entries()) {
    if (!same.has(item.id)) writeItem(database, keep, list, item, position);
  }
  return released;
}

function deleteItems(database: Database, list: ItemList, ids: readonly string[]): readonly number[] {
  if (ids.length === 0) return [];
  const { owner, tables } = PARTS[list];
  const these = 'IN (SELECT value FROM json_each(?))';
  const quoting = tables.filter((table) => (QUOTING as readonly string[]).includes(table));
  const released = quoting.flatMap((table) =>
    database
      .all(`SELECT DISTINCT evidence_id FROM ${table} WHERE ${owner} ${these}`, JSON.stringify(ids))
      .map((row) => number(row, 'evidence_id')),
  );
  for (const table of tables) database.run(`DELETE FROM ${table} WHERE ${owner} ${these}`, JSON.stringify(ids));
  database.run(`DELETE FROM ${list} WHERE id ${these}`, JSON.stringify(ids));
  return released;
}

function evidenceKeeper(database: Database): KeepEvidence {
  let last = number(database.get('SELECT coalesce(max(id), 0) AS last FROM evidence') ?? {}, 'last');
  return ({ article, start, end, exact, prefix, suffix }) => {
    const sql = 'SELECT id FROM evidence WHERE article_id = ? AND span_start = ? AND span_end = ?';
    const known = database.get(sql, article, start, end);
    if (known) return number(known, 'id');
    last += 1;
    const row = { id: last, article_id: article, span_start: start, span_end: end, exact, prefix, suffix };
    database.insert('evidence', row);
    return last;
  };
}
