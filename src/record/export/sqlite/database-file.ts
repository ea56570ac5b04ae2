import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { ExportSource } from '../export-source.ts';
import { eachRow } from './rows.ts';
import { SEARCH, TABLES } from './tables.ts';
import { VIEWS } from './views.ts';

const CHUNK_BYTES = 1 << 20;

/**
 * The bytes of a database with the record, its articles, full-text search and views. It is made in a folder of the
 * system's for temporary files, which is gone when the last chunk was taken; it holds no path and no time of this
 * machine.
 */
export function* databaseFile(source: ExportSource): Generator<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
  try {
    const file = join(folder, 'record.db');
    writeDatabase(file, source);
    yield* readChunks(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeDatabase(file: string, source: ExportSource): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;');
    database.exec(TABLES);
    fill(database, source);
    database.exec(SEARCH);
    for (const { name, select } of VIEWS) database.exec(`CREATE VIEW ${name} AS ${select};`);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSyncInstance, source: ExportSource): void {
  const inserts = new Map<string, StatementSyncInstance>();
  for (const [table, ...values] of eachRow(source)) {
    let insert = inserts.get(table);
    if (!insert) {
      insert = database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`);
      inserts.set(table, insert);
    }
    insert.run(...values);
  }
}

function* readChunks(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    while (true) {
      const buffer = new Uint8Array(CHUNK_BYTES);
      const length = readSync(handle, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
