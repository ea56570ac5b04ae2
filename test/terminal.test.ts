import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, onrecord, writeFiles } from './program.ts';

const folder = makeFolder();
const ESCAPE = '\u001b[2J\u001b]0;owned\u0007';
writeFiles(folder, {
  'news/harbour.txt': [
    `Ada Holt met ${ESCAPE} Tomas Brink`,
    '4 March 2031',
    `Ada Holt, the mayor of Vessen, met Tomas Brink ${ESCAPE} in Oster on Monday.`,
    `“We spoke \u009b31m about the harbour,” Ada Holt said. She denied \u202e that Tomas Brink had paid her.`,
    `Tomas Brink said on Monday: “I paid nobody ${ESCAPE}.” Ada Holt met Tomas Brink on 2 March 2031.`,
  ].join('\n\n'),
});
const name = `bad ${ESCAPE}.txt`;
writeFiles(folder, { [join('news', name)]: '' });

function ids(kind: string): string[] {
  const record = JSON.parse(onrecord(['export', '--format', 'json'], { cwd: folder }).stdout) as Record<
    string,
    { id: string }[]
  >;
  return (record[kind] ?? []).map(({ id }) => id);
}

describe('text of articles, names of files and what the user types', () => {
  it('never reach the terminal raw', () => {
    const outcomes = [onrecord(['build', 'news'], { cwd: folder })];
    expect(outcomes[0]?.status).toBe(1);
    const [statements, events, articles, entities] = ['statements', 'events', 'articles', 'entities'].map(ids);
    for (const list of [statements, articles, entities]) expect(list?.length).toBeGreaterThan(0);
    for (const words of [
      ['timeline', '--dates', '9', '--sentences', '9'],
      ['quotes'],
      ['quotes', '--by', `nobody ${ESCAPE}`],
      ['people'],
      ['people', 'Holt'],
      ['threads'],
      ['conflicts'],
      ['search', 'harbour'],
      ['search', 'met', 'Brink'],
      ['explain', `x ${ESCAPE}`],
      ...[...(statements ?? []), ...(events ?? []), ...(articles ?? []), ...(entities ?? [])].map((id) => [
        'explain',
        id,
      ]),
      ...(articles ?? []).map((id) => ['explain', id, '--removed']),
      ['verify'],
      ['timeline', '--db', `${ESCAPE}.db`],
    ]) {
      outcomes.push(onrecord(words, { cwd: folder }));
    }
    for (const { stdout, stderr } of outcomes) {
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it('are not coloured in a pipe', () => {
    const env = { FORCE_COLOR: '1', CLICOLOR_FORCE: '1', CI: 'true' };
    expect(onrecord(['people'], { cwd: folder, env }).stdout).not.toContain('\u001b');
  });
});

describe('names', () => {
  it('that nobody has are answered with a likely one, and status 2', () => {
    const { status, stderr } = onrecord(['quotes', '--by', 'Ada Hold'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean Ada Holt?');
  });

  it('are found without regard to case and accents, by the surname alone', () => {
    const byName = onrecord(['quotes', '--by', 'Ada Holt', '--json'], { cwd: folder });
    expect(byName.status).toBe(0);
    expect(JSON.parse(byName.stdout)).not.toEqual([]);
    expect(onrecord(['quotes', '--by', 'hölt', '--json'], { cwd: folder }).stdout).toBe(byName.stdout);
  });
});
