import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { StoreError } from '../store.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** The few things the store asks of SQLite. Statements are prepared once. */
export interface Database {
  readonly file: string;
  run(sql: string, ...values: readonly (Value | Uint8Array)[]): void;
  /** Inserts one row; a table's rows always name the same columns in the same order. */
  insert(table: string, row: Row): void;
  get(sql: string, ...values: readonly Value[]): Row | undefined;
  all(sql: string, ...values: readonly Value[]): readonly Row[];
  /** The first column of the first row, which holds bytes. */
  getBytes(sql: string, ...values: readonly Value[]): Uint8Array | undefined;
  /** Runs `work` in one transaction that may write; what it throws undoes it. */
  transaction<T>(work: () => T): T;
  /** Has references checked when the transaction ends and not before. */
  deferReferences(): void;
  /** Runs `work` so that its writes are undone when it throws, inside a transaction. */
  attempt<T>(work: () => T): T;
  close(): void;
}

/** "onrc": says in the file's header whose it is. */
const APPLICATION_ID = 0x6f6e7263;
/** How long to wait for another program that writes to the same file. */
const BUSY_MILLISECONDS = 30_000;
const SQLITE_HEADER = 'SQLite format 3\u0000';

/**
 * Opens the store's file: to write it, making it where there is none and bringing it to the newest version; or only to
 * read it. Throws a StoreError where the file cannot be used.
 */
export function openDatabase(path: string, access: 'read' | 'write'): Database {
  const file = resolve(path);
  checkFile(file, path, access);
  return guarded(path, () => {
    const connection = new DatabaseSync(file, { readOnly: access === 'read', timeout: BUSY_MILLISECONDS });
    try {
      checkOwner(connection, path);
      if (access === 'write') {
        migrate(connection, path);
      } else if (readPragma(connection, 'user_version') < MIGRATIONS.length) {
        throw new StoreError(`${path} was made by an older Onrecord. Run "onrecord build" on it once to renew it.`);
      }
      return wrap(connection, path, access);
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** Says what is wrong with a path before SQLite does, whose messages do not say what to do. */
function checkFile(file: string, path: string, access: 'read' | 'write'): void {
  if (!existsSync(file)) {
    if (access === 'read') {
      throw new StoreError(
        `There is no store at ${path}. Make one with "onrecord build FOLDER --db ${path}", or name another with --db.`,
      );
    }
    if (!existsSync(dirname(file))) throw new StoreError(`There is no folder ${dirname(path)} to put the store in.`);
    return;
  }
  if (statSync(file).isDirectory()) throw new StoreError(`${path} is a folder. Name a file with --db.`);
  const header = readHeader(file, path);
  if (header !== '' && header !== SQLITE_HEADER) throw notOurs(path);
}

function readHeader(file: string, path: string): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(SQLITE_HEADER.length);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new StoreError(`${path} cannot be read (${messageOf(error)}). Check its permissions.`);
  }
}

function notOurs(path: string): StoreError {
  return new StoreError(`${path} is not a store of Onrecord. Name another file with --db; this one was left alone.`);
}

function checkOwner(connection: DatabaseSyncInstance, path: string): void {
  const owner = readPragma(connection, 'application_id');
  const tables = connection.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  if (owner !== APPLICATION_ID && (owner !== 0 || tables.n > 0)) throw notOurs(path);
  const version = readPragma(connection, 'user_version');
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      `${path} was made by a newer Onrecord (version ${version} of the store; this one knows ${MIGRATIONS.length}). ` +
        'Bring the program up to date, or name another file with --db.',
    );
  }
}

function migrate(connection: DatabaseSyncInstance, path: string): void {
  if (readPragma(connection, 'user_version') === MIGRATIONS.length) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Again, now that nobody else can write: another build may have been quicker.
    checkOwner(connection, path);
    const version = readPragma(connection, 'user_version');
    for (const migration of MIGRATIONS.slice(version)) {
      if (typeof migration === 'string') connection.exec(migration);
      else migration(connection);
    }
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length};`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function readPragma(connection: DatabaseSyncInstance, name: 'application_id' | 'user_version'): number {
  const row = connection.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, number>>;
  return row[name] ?? 0;
}

function wrap(connection: DatabaseSyncInstance, path: string, access: 'read' | 'write'): Database {
  const statements = new Map<string, StatementSyncInstance>();
  const inserts = new Map<string, string>();
  let written = false;
  const prepare = (sql: string): StatementSyncInstance => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const run = (sql: string, ...values: readonly (Value | Uint8Array)[]): void => {
    guarded(path, () => prepare(sql).run(...values.map(toStored)));
  };
  return {
    file: path,
    run,
    insert(table, row) {
      let sql = inserts.get(table);
      if (!sql) {
        const columns = Object.keys(row);
        sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
        inserts.set(table, sql);
      }
      run(sql, ...Object.values(row));
    },
    get: (sql, ...values) => {
      const row = guarded(path, () => prepare(sql).get(...values.map(toStored)));
      return row === undefined ? undefined : fromStored(row as Record<string, unknown>);
    },
    all: (sql, ...values) =>
      guarded(path, () => prepare(sql).all(...values.map(toStored))).map((row) =>
        fromStored(row as Record<string, unknown>),
      ),
    getBytes: (sql, ...values) => {
      const row = guarded(path, () => prepare(sql).get(...values.map(toStored)));
      const [value] = Object.values(row ?? {});
      return value instanceof Uint8Array ? value : undefined;
    },
    transaction(work) {
      return guarded(path, () => {
        // Only now, so that a build that finds nothing new leaves the file as it is, byte for byte.
        if (!written) connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
        written = true;
        connection.exec('BEGIN IMMEDIATE');
        try {
          const result = work();
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          // A full disk or a damaged file has SQLite roll back by itself.
          if (connection.isTransaction) connection.exec('ROLLBACK');
          throw error;
        }
      });
    },
    // Not as a prepared statement: what it sets would be set when it is prepared, and not again.
    deferReferences: () => connection.exec('PRAGMA defer_foreign_keys = ON'),
    attempt(work) {
      connection.exec('SAVEPOINT attempt');
      try {
        const result = work();
        connection.exec('RELEASE attempt');
        return result;
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK TO attempt; RELEASE attempt');
        throw error;
      }
    },
    close() {
      if (!connection.isOpen) return;
      statements.clear();
      if (access === 'write') leaveOneFile(connection);
      connection.close();
    },
  };
}

/**
 * Puts what the write-ahead log holds into the file and takes the log away, so that the store can be copied, sent and
 * opened read-only. Where another program has the store open, the last of them does it.
 */
function leaveOneFile(connection: DatabaseSyncInstance): void {
  const mode = connection.prepare('PRAGMA journal_mode').get() as { readonly journal_mode: string };
  if (mode.journal_mode !== 'wal') return;
  try {
    connection.exec('PRAGMA busy_timeout = 0; PRAGMA optimize; PRAGMA journal_mode = DELETE;');
  } catch (error) {
    if (!/locked|busy/i.test(messageOf(error))) throw error;
  }
}

/** SQLite's text ends at a NUL: text that holds one is kept as the bytes of its UTF-8 form. */
function toStored(value: Value | Uint8Array): Value | Uint8Array {
  return typeof value === 'string' && value.includes('\u0000') ? Buffer.from(value) : value;
}

function fromStored(row: Record<string, unknown>): Row {
  for (const key in row) {
    const value = row[key];
    if (value instanceof Uint8Array) row[key] = Buffer.from(value).toString('utf8');
  }
  return row as Row;
}

/** Runs `work` and gives what SQLite throws as a StoreError that says what to do. */
function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError || !isSqliteError(error)) throw error;
    throw new StoreError(`${path}: ${adviceFor(error)}`, { cause: error });
  }
}

interface SqliteError extends Error {
  /** SQLite's extended result code; its lowest byte is the primary one. */
  readonly errcode: number;
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
function adviceFor(error: SqliteError): string {
  switch (error.errcode & 0xff) {
    case 5:
    case 6:
      return 'another Onrecord is writing to this store. Wait until it has ended, or name another file with --db.';
    case 8:
    case 14:
    case 3:
    case 23:
      return `the store cannot be opened (${error.message}). Check the permissions of the file and of its folder.`;
    case 10:
      return `the disk could not be read or written (${error.message}). Check it, then run the command again.`;
    case 13:
      return 'the disk is full. Make room, then run the command again; what was stored is safe.';
    case 11:
    case 26:
      return `the store is damaged (${error.message}). Move it away and build it again from the articles.`;
    default:
      return `the store failed (${error.message}). Please report this; a build into a new file may help.`;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
