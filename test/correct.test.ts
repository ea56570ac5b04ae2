import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, onrecord, writeFiles } from './program.ts';

const home = makeFolder();
const LOG = join(home, 'record.corrections.jsonl');

const FIRST = `Minister denies ferry talks
By Dana Pryce
18 June 2031

TESSALY (Tidewire) - Harbour Minister Elise Varn met Tomas Brekk, the head of the ferry company, in Tessaly on Monday.

Varn denied that she had promised the company any money. "We talked about the harbour and nothing else," she said.

Brekk said on Tuesday that the ferry would sail again in August.
`;
const SECOND = `Ferry to sail in August
By Otto Lund
20 June 2031

TESSALY (Orrin Post) - The ferry will sail again in August, Tomas Brekk said. Elisa Warn, the harbour minister, told reporters that no money had been promised.
`;

const run = (...words: readonly string[]) => onrecord(words, { cwd: home });
const record = () => JSON.parse(run('export', '--format', 'json').stdout) as Record<string, Record<string, unknown>[]>;
const names = () => (record().entities ?? []).map(({ name }) => name);
const logged = () => readFileSync(LOG, 'utf8').trim().split('\n');

beforeAll(() => {
  writeFiles(home, { 'news/first.txt': FIRST, 'news/second.txt': SECOND });
  expect(run('build', 'news').status).toBe(0);
});

describe('correct', () => {
  it('merges, says what changed, lists, takes back; the record is then as it was, byte for byte', () => {
    const before = run('export', '--format', 'json').stdout;
    const merged = run('correct', 'merge', 'Elise Varn', 'Elisa Warn', '--why', 'a slip of the paper');
    expect([merged.status, merged.stderr]).toEqual([0, '']);
    expect(merged.stdout).toMatch(/Kept: merge "Elise Varn" and "Elisa Warn"\.\nThe record: names \d+ → \d+/);
    expect(names()).not.toContain('Elisa Warn');
    expect(run('correct', 'list').stdout).toMatch(/1\. merge .* applies\n {3}a slip of the paper/);
    expect(JSON.parse(run('build', 'news', '--json').stdout)).toMatchObject({ link: 'current', noticed: [] });
    expect(run('correct', 'undo', '1').status).toBe(0);
    expect(run('export', '--format', 'json').stdout).toBe(before);
    expect(logged()).toHaveLength(2);
    expect(run('correct', 'list').stdout).toContain('taken back');
    rmSync(LOG);
  });

  it('is applied by a build of a new store, and by the next build after the file was edited', () => {
    run('correct', 'rename', 'Tomas Brekk', 'Thomas Brekk');
    const corrected = run('export', '--format', 'json').stdout;
    rmSync(join(home, 'record.db'));
    expect(run('build', 'news').status).toBe(0);
    expect(run('export', '--format', 'json').stdout).toBe(corrected);
    rmSync(LOG);
    expect(run('people').stderr).toContain('The file of corrections has changed');
    expect(JSON.parse(run('build', 'news', '--json').stdout)).toMatchObject({ link: 'linked' });
    expect(names()).toContain('Tomas Brekk');
  });

  it('corrects who said it, when, and what was never said', () => {
    const [statement] = (record().statements ?? []).filter(({ cue }) => cue === 'denied');
    const id = String(statement?.id);
    expect(run('correct', 'reattribute', id, 'Tomas Brekk').stdout).toContain('with another speaker: 1');
    expect(run('correct', 'date', id, '2031-06').stdout).toContain('with another date: 1');
    expect((record().statements ?? []).find((each) => each.id === id)).toMatchObject({
      date: '2031-06',
      dateHow: 'given',
    });
    expect(run('correct', 'reject', id).stdout).toMatch(/statements \d+ → \d+/);
    const article = String(record().articles?.find(({ uri }) => uri === 'news/first.txt')?.id);
    expect(run('correct', 'date', article, '2031-07-18').status).toBe(0);
    expect(JSON.stringify(record().statements)).toContain('2031-07-1');
    rmSync(LOG);
    run('build', 'news');
  });

  it('answers wrong words with what to do and keeps nothing', () => {
    for (const [words, answer] of [
      [['merge', 'Elise Varn'], /Write: onrecord correct merge NAME NAME/],
      [['merge', 'Elise Varn', 'Elise Vran'], /Did you mean Elise Varn/],
      [['merge', 'Elise Varn', 'Varn'], /one in the record already/],
      [['rename', 'Elis', 'X'], /Nobody in the record is called Elis/],
      [['split', 'Elise Varn', '--article', 'third.txt'], /No article is called third\.txt/],
      [['split', 'Elise Varn', '--article', 'first.txt'], /named in no other article/],
      [['reattribute', 's_none', 'Elise Varn'], /No statement or event in the record has the id s_none/],
      [['date', 's_none', 'soon'], /Write a date/],
      [['undo', '7'], /There is no correction 7/],
      [['undo', 'x'], /Give the number/],
    ] as const) {
      const { status, stderr } = run('correct', ...words);
      expect([words, status]).toEqual([words, 2]);
      expect(stderr).toMatch(answer);
    }
    expect(existsSync(LOG)).toBe(false);
    expect(run('correct', 'list', '--db', 'none.db').status).toBe(4);
    expect(existsSync(join(home, 'none.db'))).toBe(false);
  });

  it('reads on after a broken line, and says after the build what finds nothing', () => {
    writeFileSync(LOG, '{"do": "rename", "name": {"name": "Tomas Brekk"}, "to": "T. Brekk"}\n{"do": \n');
    appendFileSync(LOG, '{"do": "rename", "name": {"name": "Piet Holm"}, "to": "P. Holm"}');
    const { status, stdout } = run('build', 'news');
    expect(status).toBe(0);
    expect(stdout).toMatch(/correction-invalid \(1\)/);
    expect(stdout).toMatch(/line 2/);
    expect(stdout).toMatch(/correction-unmatched \(1\)/);
    expect(names()).toContain('T. Brekk');
    expect(run('correct', 'merge', 'Elise Varn', 'Elisa Warn').status).toBe(0);
    expect(logged()).toHaveLength(4);
    expect(run('correct', 'list').stdout).toMatch(/2\. rename "Piet Holm" .*does not apply/);
  });
});

describe('people --review', () => {
  it('lists names left apart with the command that makes them one', () => {
    rmSync(LOG, { force: true });
    run('build', 'news');
    const { status, stdout } = run('people', '--review', '--json');
    expect(status).toBe(0);
    for (const { commands } of JSON.parse(stdout) as { commands: string[] }[]) {
      expect(commands[0]).toMatch(/^onrecord correct merge p_\w+ p_\w+$/);
    }
  });
});
