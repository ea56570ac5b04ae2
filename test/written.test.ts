import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WrittenForm } from '../src/written/form.ts';
import { makeFolder, onrecord, writeFiles } from './program.ts';

// The written forms of a part of the example, which came in with two builds.

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const FIRST = ['2019-05-halyard-phone-call.txt', '2020-02-ledger-korvess-interview.txt', '2021-06-halyard-summit.txt'];
const SECOND = ['2021-06-courier-summit-2-corrected.html', '2021-06-ledger-summit.txt', '2022-10-halyard-election.txt'];

const home = makeFolder();
const rows = readFileSync(join(EXAMPLES, 'manifest.csv'), 'utf8').split('\n');

function manifestOf(files: readonly string[]): string {
  return [rows[0], ...rows.filter((row) => files.some((file) => row.startsWith(`${file},`)))].join('\n');
}

function run(...words: readonly string[]): string {
  const { status, stdout, stderr } = onrecord(words, { cwd: home });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

function form(...words: readonly string[]): WrittenForm {
  return JSON.parse(run(...words, '--json')) as WrittenForm;
}

function headings(markdown: string): readonly string[] {
  return markdown.match(/^## .*/gm)?.map((line) => line.slice(3)) ?? [];
}

beforeAll(() => {
  const files = [...FIRST, ...SECOND].map((file) => [file, readFileSync(join(EXAMPLES, file))] as const);
  writeFiles(home, {
    ...Object.fromEntries(files),
    'first.csv': manifestOf(FIRST),
    'second.csv': manifestOf(SECOND),
    'all.csv': manifestOf([...FIRST, ...SECOND]),
  });
  run('build', '--manifest', 'first.csv', '--received', '2024-01-10');
  run('build', '--manifest', 'second.csv', '--received', '2024-02-01');
}, 120_000);

describe('the written forms', () => {
  it('quote word for word: every quote is in its article at its place', () => {
    const record = JSON.parse(run('export', '--format', 'json')) as { articles: { id: string; uri: string }[] };
    const texts = new Map(
      record.articles
        .filter(({ uri }) => uri.endsWith('halyard-summit.txt') || uri.endsWith('election.txt'))
        .map(({ id, uri }) => [id, readFileSync(join(home, uri), 'utf8')]),
    );
    let checked = 0;
    for (const words of [['digest'], ['factbox', 'Marrick', 'Korvess'], ['changes', '--last']]) {
      for (const { items } of form(...words).sections) {
        for (const { evidence } of items.flatMap(({ quotes }) => quotes)) {
          const text = texts.get(evidence.article);
          if (text === undefined) continue;
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('come in three formats, to a file or to standard output, and are the same each time', () => {
    for (const [format, ...words] of [
      ['markdown', 'digest'],
      ['html', 'factbox', 'Marrick', 'Korvess'],
      ['json', 'changes', '--last'],
    ]) {
      run(...words, '--format', format ?? '', '-o', 'out');
      expect(readFileSync(join(home, 'out'), 'utf8')).toBe(run(...words, '--format', format ?? ''));
    }
    expect(run('factbox', 'Marrick', 'Korvess', '--format', 'html')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  it('have themes with sources in brackets, and sections', () => {
    const digest = run('digest', '--since', '2021', '--themes', '2', '--items', '2');
    expect(digest).toMatch(/^# Digest since 1 January 2021$/m);
    expect(headings(digest).length).toBeLessThanOrEqual(3);
    expect(digest).toContain('\\[[Halyard, 18 June 2021](https://www.halyard.example/world/aurelen-summit-sailors), ');
    const factbox = run('factbox', 'Marrick', 'Korvess');
    expect(headings(factbox)).toEqual([
      'Helena Marrick on Anton Korvess',
      'Anton Korvess on Helena Marrick',
      'Meetings and calls',
      'Agreements',
      'Disputed',
      'Positions that changed',
      'Articles',
    ]);
  });

  it('say of a name that is unknown, shared or given twice what to do', () => {
    for (const [words, message] of [
      [['Marick', 'Korvess'], /Did you mean Helena Marrick\?/],
      [['president', 'Korvess'], /fits several: .*Anton Korvess \(person, p_.*Give the full name/],
      [['Korvess', 'Anton Korvess'], /are the same/],
    ] as const) {
      const { status, stderr } = onrecord(['factbox', ...words], { cwd: home });
      expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
  });
});

describe('changes', () => {
  it('tells what the last build, or those from a day on, added', () => {
    const last = form('changes', '--last');
    expect(last.notes).toEqual(['3 articles added to 3.']);
    expect(form('changes', '--since', '2024-01-11').sections).toEqual(last.sections);
    expect(form('changes', '--since', '2024').notes).toEqual(['6 articles added to 0.']);
    const added = last.sections.find(({ heading }) => heading === 'Articles added')?.items ?? [];
    expect(added.map(({ labels }) => labels.at(-1))).toContain('copy of another article');
    const more = last.sections.find(({ heading }) => heading === 'Told by more articles')?.items ?? [];
    expect(more.flatMap(({ labels }) => labels).join()).toMatch(/before in 1 article; now in \d articles/);
  });

  it('says when nothing came in, and asks which articles', () => {
    const none = onrecord(['changes', '--since', '2025'], { cwd: home });
    expect([none.status, none.stderr]).toEqual([0, 'No article came in then; the last came on 2024-02-01.\n']);
    expect(onrecord(['changes'], { cwd: home })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--last'),
    });
  });

  it('changes nothing: the record is that of one build, whenever its articles came in', () => {
    const before = run('export', '--format', 'json');
    run('build', '--manifest', 'all.csv', '--db', 'one.db', '--received', '2030-05-05');
    expect(run('export', '--format', 'json', '--db', 'one.db')).toBe(before);
  });
});
