import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

/** What is no row of an article or of the record, or is one row. */
const LEFT = /^(?:sqlite_|sentences_fts|record_state|captures|feeds|feed_items|duplicates|skipped_inputs)/;
/** Tables whose rows stand in an order of their own. */
const ORDERED = new Set([
  'record_articles',
  'stories',
  'entities',
  'statements',
  'events',
  'timeline',
  'threads',
  'conflicts',
]);
/** Tables whose `id` is a number. */
const NUMBERED = new Set(['evidence', 'sentences']);
/** Columns that hold the id of an article or of a line beside those whose name ends in `_id`. */
const IDS = new Set(['id', 'parent', 'attribution', 'copy_of', 'revision_of', 'variants_of', 'topic']);

/**
 * Makes a store in `file` that holds the articles and the record of the store `from` put together `times` over, each
 * time with ids and, in steps of a year, dates of its own. Written by SQL alone, so that a large one takes minutes.
 */
export function enlargeStore(from: string, file: string, times: number): void {
  rmSync(file, { force: true });
  copyFileSync(from, file);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN');
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of tables as { readonly name: string }[]) {
    if (LEFT.test(name)) continue;
    database.exec(`CREATE TEMP TABLE first_${name} AS SELECT * FROM ${name}`);
    const insert = database.prepare(insertRound(database, name));
    for (let round = 1; round < times; round += 1) insert.run({ round });
  }
  database.exec('COMMIT');
  database.close();
}

/** SQL that inserts the rows of a table once more, as those of `:round`. */
function insertRound(database: DatabaseSyncInstance, table: string): string {
  const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
  const after = (of: string, column: string) => `(SELECT 1 + max(${column}) FROM first_${of})`;
  const values = (columns as { readonly name: string }[]).map(({ name }) => {
    if (name === 'evidence_id') return `${name} + :round * ${after('evidence', 'id')}`;
    if (name === 'id' && NUMBERED.has(table)) return `id + :round * ${after(table, 'id')}`;
    if (name === 'position' && ORDERED.has(table)) return `position + :round * ${after(table, 'position')}`;
    if (IDS.has(name) || name.endsWith('_id')) return `${name} || '_' || :round`;
    if (name === 'date')
      return "CASE WHEN date GLOB '[0-9][0-9][0-9][0-9]*' THEN (substr(date, 1, 4) + :round % 7) || substr(date, 5) ELSE date END";
    return name;
  });
  return `INSERT INTO ${table} SELECT ${values.join(', ')} FROM first_${table}`;
}
