import { RecordReplacedError } from '../../store.ts';
import { text } from '../columns.ts';
import type { Database } from '../database.ts';
import { readColumns, whole } from './read-columns.ts';

/** A column of texts that stays in the store. */
export interface TextColumn {
  /** The text of a row, by its id. */
  read(id: string): string;
  /** Reads the texts of many rows together and keeps them until the next such call. */
  readAhead(ids: readonly string[]): void;
}

export function textColumn(database: Database, table: string, column: string): TextColumn {
  let ahead = new Map<string, string>();
  return {
    read(id) {
      const known = ahead.get(id);
      if (known !== undefined) return known;
      const row = database.get(`SELECT ${column} FROM ${table} WHERE id = ?`, id);
      if (!row) throw new RecordReplacedError(database.file);
      return text(row, column);
    },
    readAhead(ids) {
      const from = `FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`;
      const read = readColumns(database, { id: 'id', words: whole(column) }, from, JSON.stringify(ids));
      ahead = new Map();
      for (const [at, id] of (read.id as readonly string[]).entries()) {
        ahead.set(id, String(read.words[at]));
      }
    },
  };
}
