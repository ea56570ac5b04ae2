import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OnrecordRecord } from '../src/core/record.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../src/record/export/format-names.ts';
import { makeFolder, onrecord } from './program.ts';

// Every export of the example, by the built program.

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const folder = makeFolder();
let record: OnrecordRecord;

function run(...words: readonly string[]): string {
  const { status, stdout, stderr } = onrecord(words, { cwd: folder });
  expect([status, stderr], words.join(' ')).toEqual([0, '']);
  return stdout;
}

/** Writes an export, once for all tests, and says where. */
function write(format: ExportFormatName): string {
  const path = join(folder, `example-${format}`);
  if (!existsSync(path)) run('export', '--format', format, '-o', path);
  return path;
}

const text = (format: ExportFormatName): string => readFileSync(write(format), 'utf8');

beforeAll(() => {
  run('build', '--manifest', join(EXAMPLES, 'manifest.csv'));
  record = JSON.parse(text('json'));
}, 120_000);

test.each(EXPORT_FORMAT_NAMES)('%s is written', (format) => {
  const path = write(format);
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(statSync(file).size, file).toBeGreaterThan(0);
});

test('a later export of the same record is the same to the byte', () => {
  const again = join(folder, 'again');
  run('export', '--format', 'sqlite', '-o', again);
  for (const name of readdirSync(again)) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(write('sqlite'), name))), name).toBe(true);
  }
});

describe('of the example', () => {
  test('there is an annotation for each statement and event', () => {
    const { first, total } = JSON.parse(text('webannotation'));
    expect(first.items).toHaveLength(total);
    const { statements, events } = record;
    expect(total).toBeGreaterThanOrEqual(statements.length + events.length);
  });

  test('linked data is read without network, and says what disagrees', async () => {
    const documentLoader = (url: string): never => {
      throw new Error(`asked for ${url}`);
    };
    const nodes = await jsonld.expand(JSON.parse(text('jsonld')), { documentLoader, safe: true });
    const { articles, entities, statements, events, stories } = record;
    const things = [articles, entities, statements, events, stories].flat();
    expect(nodes.length).toBeGreaterThanOrEqual(things.length);
    const relations = nodes
      .flatMap((node) => Object.keys(node))
      .filter((key) => key.startsWith('http://purl.org/spar/cito/'));
    expect(relations.length).toBeGreaterThan(0);
  });

  test('the calendar and the timeline hold the dated entries', () => {
    const calendar = new ICAL.Component(ICAL.parse(text('ics')));
    const { events } = JSON.parse(text('timelinejs')) as { readonly events: readonly { readonly unique_id: string }[] };
    const dated = new Set(record.timeline.filter(({ date }) => date !== null).map(({ id }) => id));
    for (const { unique_id: id } of events) expect(dated.has(id)).toBe(true);
    const days = calendar.getAllSubcomponents('vevent').map((one) => String(one.getFirstPropertyValue('uid')));
    expect(days.length).toBeGreaterThan(0);
    for (const uid of days) expect(events.some((one) => uid === `urn:onrecord:${one.unique_id}`)).toBe(true);
  });

  test('the database has all sentences and finds words in them', () => {
    const database = new DatabaseSync(join(write('sqlite'), 'record.db'), { readOnly: true });
    const count = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
    expect(count('SELECT count(*) FROM statements')).toBe(record.statements.length);
    expect(count("SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'summit'")).toBeGreaterThan(0);
    expect(count('SELECT count(*) FROM pragma_foreign_key_check')).toBe(0);
    database.close();
  });

  test('there is a TimeML file and a citation for each article', () => {
    const ids = record.articles.map(({ id }) => id);
    expect(readdirSync(write('timeml')).sort()).toEqual(ids.map((id) => `${id}.tml`).sort());
    expect((JSON.parse(text('csl-json')) as { readonly id: string }[]).map(({ id }) => id)).toEqual(ids);
  });
});

test('a folder of files wants a name', () => {
  const { status, stderr } = onrecord(['export', '--format', 'sqlite'], { cwd: folder });
  expect([status, stderr]).toEqual([2, expect.stringContaining('name it with -o')]);
});
