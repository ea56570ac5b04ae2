import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OnrecordRecord } from '../src/core/record.ts';
import { makeFolder, onrecord, writeFiles } from './program.ts';

// `onrecord cite`, on a part of the example.

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const FILES = [
  '2019-05-halyard-phone-call.txt',
  '2020-02-ledger-korvess-interview.txt',
  '2021-06-halyard-summit.txt',
  '2021-06-ledger-summit.txt',
];

const home = makeFolder();
let record: OnrecordRecord;

function run(...words: readonly string[]): string {
  const { status, stdout, stderr } = onrecord(words, { cwd: home });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const OWN =
  '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Own</title><id>own</id></info><citation><layout suffix="."><text variable="container-title" font-style="italic"/><date variable="issued" form="text" prefix=" of "/></layout></citation></style>';

beforeAll(() => {
  const rows = readFileSync(join(EXAMPLES, 'manifest.csv'), 'utf8').split('\n');
  writeFiles(home, {
    ...Object.fromEntries(FILES.map((file) => [file, readFileSync(join(EXAMPLES, file))])),
    'manifest.csv': rows
      .filter((row, line) => line === 0 || FILES.some((file) => row.startsWith(`${file},`)))
      .join('\n'),
    'own.csl': OWN,
    'dependent.csl': `<style xmlns="http://purl.org/net/xbiblio/csl"><info><link href="https://styles.example/apa" rel="independent-parent"/></info></style>`,
    'words.csl': 'no style',
  });
  run('build', '--manifest', 'manifest.csv');
  record = JSON.parse(run('export', '--format', 'json'));
}, 120_000);

describe('onrecord cite', () => {
  test('prints the words of a statement and the note to its article', () => {
    const [statement] = record.statements;
    const article = record.articles.find(({ id }) => id === statement?.evidence[0]?.article);
    const [words, note, ...more] = run('cite', statement?.id ?? '')
      .trimEnd()
      .split('\n');
    expect(words).toBe(statement?.evidence[0]?.exact.replace(/\s+/g, ' '));
    expect(note).toContain(`” ${article?.outlet}, `);
    expect(note).toMatch(/, \d{4}, https:\/\/[^ ]+\.$/);
    expect(more).toEqual([]);
  });

  test('cites an event once for each article that tells of it', () => {
    const event = record.events.find(({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1);
    const cited = JSON.parse(run('cite', event?.id ?? '', '--json')) as { article: string; exact: string }[];
    expect(cited.map(({ article }) => article)).toEqual([...new Set(event?.evidence.map(({ article }) => article))]);
    for (const { article, exact } of cited) {
      expect(event?.evidence.some((one) => one.article === article && one.exact === exact)).toBe(true);
    }
  });

  test('cites an article in a style with entries, with how it is cited in the text', () => {
    const [article] = record.articles;
    const [cited] = JSON.parse(run('cite', article?.id ?? '', '--style', 'apa', '--json'));
    expect(cited).toMatchObject({ kind: 'article', article: article?.id, style: 'apa', exact: null, page: null });
    expect(cited.note).toContain(`(${article?.published?.slice(0, 4)}, `);
    expect(cited.inText).toMatch(/^\(.*,” \d{4}\)$/);
    expect(run('cite', article?.id ?? '', '--style', 'apa', '--format', 'markdown')).toMatch(
      /\*.*\*.*\n\nIn the text: /,
    );
  });

  test("takes a user's own style", () => {
    const [article] = record.articles;
    expect(run('cite', article?.id ?? '', '--style', 'own.csl', '--format', 'html')).toMatch(
      new RegExp(`^<p><i>${article?.outlet}</i> of \\w+ \\d+, \\d{4}\\.</p>\n$`),
    );
  });

  test('without ids lists every article once, the same each time', () => {
    const lines = run('cite', '--style', 'harvard').trimEnd().split('\n');
    expect(lines).toHaveLength(record.articles.length);
    expect(lines).toEqual(lines.toSorted());
    const { entries } = JSON.parse(run('cite', '--style', 'harvard', '--json'));
    expect(entries.map(({ text }: { text: string }) => text)).toEqual(lines);
    expect(run('cite', '--format', 'html')).toMatch(/^<div class="csl-bib-body">\n<div class="csl-entry">/);
  });

  test.each([
    [['cite', '--style', 'nothing'], /nothing is no style and no file that can be read\. Name one of chicago, mhra,/],
    [['cite', '--style', 'words.csl'], /words\.csl is no style of citing/],
    [['cite', '--style', 'dependent.csl'], /only points at another style.*https:\/\/styles\.example\/apa/],
    [['cite', '--style', 'own.csl'], /own\.csl has no bibliography/],
    [['cite', 's_nothing'], /No article, statement or event has the id s_nothing/],
  ])('says what is wrong: %j', (words, message) => {
    const { status, stderr } = onrecord(words, { cwd: home });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
