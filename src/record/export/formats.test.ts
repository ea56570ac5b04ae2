import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFiles, exportOf, SAMPLE_SOURCE, valuesOf } from '../../../test/export-sample.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD } from '../../../test/sample-site-data.ts';
import type { RecordStatement } from '../../core/record.ts';
import { visibleText } from '../../core/visible-text.ts';
import { writeCell } from './csv/cells.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from './format-names.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { escapeMarkdown } from './markdown.ts';

function exported(format: ExportFormatName): Record<string, string> {
  return Object.fromEntries(Object.entries(exportFiles(format)).map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

test.each(EXPORT_FORMAT_NAMES)('%s gives the same bytes each time', (format) => {
  expect(exportFiles(format)).toEqual(exportFiles(format));
  expect(Object.keys(exported(format)).length > 1).toBe(EXPORT_FORMATS[format].folder);
});

test('json is the whole record', () => {
  const text = exported('json')[''] ?? '';
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(SAMPLE_RECORD)));
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(SAMPLE_RECORD));
});

test('jsonl has every item on a line with its kind', () => {
  const lines = (exported('jsonl')[''] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toEqual({ kind: 'record', item: { schema: 'onrecord/record@1' } });
  const statements = lines.filter(({ kind }) => kind === 'statement').map(({ item }) => item);
  expect(statements).toEqual(JSON.parse(JSON.stringify(SAMPLE_RECORD.statements)));
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(
    new Set([
      ...['record', 'article', 'story', 'entity', 'statement', 'event', 'timeline', 'thread', 'conflict'],
      ...['diagnostic', 'duplicate'],
    ]),
  );
  expect(lines.at(-1)).toEqual({ kind: 'duplicate', item: SAMPLE_SOURCE.duplicates[0] });
});

describe('csv', () => {
  test('has a table for each list, every row as wide as its header', () => {
    const files = exported('csv');
    expect(Object.keys(files)).toEqual([
      'articles.csv',
      'stories.csv',
      'entities.csv',
      'statements.csv',
      'events.csv',
      'timeline.csv',
      'threads.csv',
      'conflicts.csv',
      'evidence.csv',
      'altered.csv',
      'diagnostics.csv',
      'duplicates.csv',
    ]);
    for (const [name, text] of Object.entries(files)) {
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replace(/"[^"]*"/g, '')).not.toMatch(/[^\r]\n/);
      expect(parse(text, { bom: true }).length > 1, name).toBe(name !== 'altered.csv');
    }
  });

  test('reads back as it was', () => {
    const rows = parse(exported('csv')['statements.csv'] ?? '', { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ exact }) => exact)).toEqual(SAMPLE_RECORD.statements.map(({ exact }) => exact));
    expect(rows[3]).toMatchObject({ speaker_name: 'Petra Lund', about_names: 'Bram Okoro; Okoro Ferries', parent: '' });
    const evidence = parse(exported('csv')['evidence.csv'] ?? '', { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    for (const { article, start, end, exact } of evidence) {
      expect(SAMPLE_ARTICLES.find(({ id }) => id === article)?.text.slice(Number(start), Number(end))).toBe(exact);
    }
  });

  test('holds every value of the record', () => {
    const cells = new Set<string>();
    for (const text of Object.values(exported('csv'))) {
      for (const cell of parse(text, { bom: true }).flat())
        for (const value of [cell, cell.replace(/^'/, ''), ...cell.split('; ')]) cells.add(value);
    }
    expect(valuesOf(SAMPLE_RECORD).filter((value) => !cells.has(value))).toEqual([SAMPLE_RECORD.schema]);
  });

  test('has the words in which one rendering differs from another', () => {
    const statements = SAMPLE_RECORD.statements.map((statement): RecordStatement => {
      const start = statement.evidence[0]?.start ?? 0;
      return statement.variantsOf === null
        ? statement
        : { ...statement, variant: { kind: 'reworded', altered: [[start, start + 5]] } };
    });
    const text = exportFiles('csv', exportOf({ ...SAMPLE_RECORD, statements }))['altered.csv']?.toString('utf8') ?? '';
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ owner }) => owner)).toEqual(statements.filter(({ variant }) => variant).map(({ id }) => id));
    for (const { owner, exact } of rows) {
      const whole = statements.find(({ id }) => id === owner)?.evidence[0]?.exact;
      expect(whole?.startsWith(exact ?? '-')).toBe(true);
    }
  });

  test('gives the days that a date can mean', () => {
    const rows = parse(exported('csv')['events.csv'] ?? '', { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ date, first_day, last_day }) => [date, first_day, last_day])).toEqual(
      expect.arrayContaining([
        ['2019-03-04', '2019-03-04', '2019-03-04'],
        ['2019-21', '2019-03-01', '2019-05-31'],
        ['', '', ''],
      ]),
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1'])('guards %j against being run as a formula', (text) => {
    expect(parse(writeCell(text))[0]?.[0]).toBe(`'${text}`);
  });

  test('leaves numbers alone and quotes what it must', () => {
    expect(writeCell(-1.5)).toBe('-1.5');
    expect(writeCell(null)).toBe('');
    expect(writeCell('a "b", c\nd')).toBe('"a ""b"", c\nd"');
    expect(writeCell(['a', '=b'])).toBe('a; =b');
  });

  test('any text comes back whole, but for the guard', () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, (cells) => {
        const rows = cells.map((text) => `${writeCell(text)},end\r\n`).join('');
        const back = parse(rows, { record_delimiter: '\r\n' });
        expect(back.length).toBe(cells.length);
        for (const [index, text] of cells.entries()) {
          const [cell, end] = back[index] ?? [];
          expect(end).toBe('end');
          expect([text, `'${text}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('markdown', () => {
  test('has each line with its source and the place of its words', () => {
    const text = exported('markdown')[''] ?? '';
    expect(text).toContain('# Company confirms winter closing that it had ruled out');
    const start = SAMPLE_ARTICLES[0]?.text.indexOf('Okoro denied');
    expect(text).toContain(
      `- **2019-03-04 (inferred: weekday-past)** that his company had ever planned to close it (deny, about Okoro Ferries; [The Ansel Courier](https://courier.example/ferry-first-talks), 2019-03-05 ${start}–`,
    );
    expect(text).toContain('(“two union accountants”, believe, about Okoro Ferries;');
    expect(text).toContain('### Speakers that could not be named');
    expect(text).not.toContain('](javascript');
  });

  test.each([
    ['# no *bold* _it_ `code`', '\\# no \\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](http://b.example)', '\\[a\\](http\\://b.example)'],
    ['![x](y) <script>&amp;', '\\!\\[x\\](y) \\<script\\>\\&amp;'],
    ['1. one\n- two\n\n> three', '1\\. one - two \\> three'],
    ['a\u202Eb\u0007', 'a\\[U+202E\\]b\\[U+0007\\]'],
    ['www.b.example @ann a~b~ x|y', 'www\\.b.example \\@ann a\\~b\\~ x\\|y'],
  ])('%j shows as it stands', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('nothing but backslashes is added, and nothing is lost but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(back).toBe(visibleText(text).replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
