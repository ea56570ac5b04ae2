import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportFiles, exportOf, readSample, valuesOf } from '../../../../test/export-sample.ts';
import { SAMPLE_RECORD } from '../../../../test/sample-site-data.ts';
import type { OnrecordRecord } from '../../../core/record.ts';
import type { ExportSource } from '../export-source.ts';
import { VIEWS } from './views.ts';
import { writeYaml } from './write-yaml.ts';

interface Metadata {
  readonly title: string;
  readonly databases: {
    readonly record: {
      readonly tables: Readonly<Record<string, { readonly facets?: readonly string[]; readonly sort?: string }>>;
      readonly queries: { readonly search_sentences: { readonly sql: string } };
    };
  };
}

/** The sample, each article with one sentence: its whole text. */
const RECORD: OnrecordRecord = {
  ...SAMPLE_RECORD,
  articles: SAMPLE_RECORD.articles.map((article, place, [first]) =>
    place === 1 && first ? { ...article, revisionOf: first.id, retrieved: '2019-03-07T08:00:00Z' } : article,
  ),
};

const SOURCE: ExportSource = exportOf(RECORD, (id) => {
  const analysis = readSample(id);
  return analysis?.article ? { ...analysis, sentences: [[0, analysis.article.text.length]] } : analysis;
});

let folder: string;
let database: DatabaseSyncInstance;
let metadata: Metadata;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-sqlite-'));
  const files = exportFiles('sqlite', SOURCE);
  expect(Object.keys(files)).toEqual(['record.db', 'metadata.yaml']);
  writeFileSync(join(folder, 'record.db'), files['record.db'] ?? '');
  database = new DatabaseSync(join(folder, 'record.db'), { readOnly: true });
  metadata = parse(files['metadata.yaml']?.toString('utf8') ?? '');
});

afterAll(() => {
  database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = (sql: string, ...values: string[]) => database.prepare(sql).all(...values) as Record<string, unknown>[];

describe('the database', () => {
  test('is whole, and every reference in it leads somewhere', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('holds the record', () => {
    for (const table of ['articles', 'statements', 'events', 'timeline', 'threads', 'conflicts'] as const) {
      expect(all(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: SAMPLE_RECORD[table].length }]);
    }
    expect(all('SELECT id, words FROM statements').map(({ words }) => words)).toEqual(
      SAMPLE_RECORD.statements.map(({ exact }) => exact),
    );
  });

  test('holds every value of the record', () => {
    const values = new Set<string>();
    for (const { name } of all(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'",
    )) {
      for (const cell of all(`SELECT * FROM ${name}`).flatMap((row) => Object.values(row))) {
        for (const value of [String(cell), ...String(cell).split('; ')]) values.add(value);
      }
    }
    expect(valuesOf(RECORD).filter((value) => !values.has(value))).toEqual([RECORD.schema]);
    expect(all('SELECT uri FROM what_was_left_out')).toHaveLength(3);
  });

  test('finds words, in the form in which Datasette looks for its search', () => {
    const found = (table: string, words: string) =>
      all(
        `SELECT rowid FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH ?)`,
        words,
      );
    expect([found('articles', 'ferry').length, found('sentences', 'quay').length]).toEqual([5, 2]);
    expect(found('statements', '"take it back"').length).toBe(1);
    for (const { sql } of all("SELECT sql FROM sqlite_master WHERE name LIKE '%\\_fts' ESCAPE '\\'")) {
      expect(sql).toMatch(/^CREATE VIRTUAL TABLE \w+ USING fts5 .*content="\w+"/i);
    }
  });

  test('holds addresses of the web only', () => {
    expect(all("SELECT url FROM articles WHERE url NOT LIKE 'http%'")).toEqual([]);
  });

  test.each(VIEWS.map(({ name }) => name))('the view %s has rows', (name) => {
    expect(all(`SELECT * FROM ${name}`).length).toBeGreaterThan(0);
  });

  test('views have names for ids', () => {
    expect(
      all("SELECT speaker, about, words FROM who_said_what WHERE stance = 'accuse' AND date = '2019-03-05'"),
    ).toEqual([
      {
        speaker: 'Petra Lund',
        about: 'Bram Okoro, Okoro Ferries',
        words: 'of hiding the company’s losses from the islanders',
      },
    ]);
    expect(all('SELECT speaker, topic, kind FROM denials_and_changes')).toContainEqual({
      speaker: 'Bram Okoro',
      topic: 'Okoro Ferries',
      kind: 'retraction',
    });
    expect(all('SELECT original_outlet FROM copies_of_articles')).toEqual([{ original_outlet: 'The Ansel Courier' }]);
  });
});

describe('the metadata', () => {
  test('names tables, views and columns that there are', () => {
    const { title, databases } = metadata;
    expect(title).toBe('Company confirms winter closing that it had ruled out');
    for (const [table, { facets = [], sort }] of Object.entries(databases.record.tables)) {
      const columns = all(`PRAGMA table_info(${table})`).map(({ name }) => name);
      expect(columns.length, table).toBeGreaterThan(0);
      expect(columns).toEqual(expect.arrayContaining([...facets, ...(sort === undefined ? [] : [sort])]));
    }
  });

  test('has a query that finds sentences', () => {
    const { sql } = metadata.databases.record.queries.search_sentences;
    expect(all(sql.replace('escape_fts(:words)', '?'), 'quay').length).toBe(2);
  });

  test('any text is read back as text', () => {
    const value = {
      title: 'no: "yes" # - [a]\u0000',
      on: '- true',
      list: ['~', '2019-03-04', 'a: b'],
      block: 'a\n  b\n\nc',
    };
    expect(parse(writeYaml(value))).toEqual(value);
  });
});
