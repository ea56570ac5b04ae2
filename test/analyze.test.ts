import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../src/core/analysis.ts';
import { inventArticles, makeFolder, onrecord, startOnrecord, writeFiles } from './program.ts';

const folder = makeFolder();
writeFiles(join(folder, 'news'), inventArticles(30, 3));
writeFiles(folder, { 'bad/empty.txt': '', 'bad/fine.txt': 'Ada Holt said on Monday that she would go.\n' });

function analyze(words: readonly string[], input = '') {
  const { status, stdout } = onrecord(['analyze', ...words], { cwd: folder, input });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stdout, analyses: lines.map((line) => JSON.parse(line) as Analysis) };
}

describe('analyze', () => {
  it('prints one line of JSON for each article, in the order of the inputs, whatever the number of workers', () => {
    const one = analyze(['news', '--workers', '1']);
    expect(one.status).toBe(0);
    expect(one.analyses.map(({ article }) => article?.source.uri)).toEqual(
      Array.from({ length: 30 }, (_, index) => `news/article-${String(index + 1).padStart(4, '0')}.txt`),
    );
    expect(analyze(['news', '--workers', '3']).stdout).toBe(one.stdout);
  });

  it('leaves no file behind and prints the text unchanged', () => {
    const { analyses } = analyze(['-'], 'Ada Holt spoke.\r\n\r\n“No,” she said.\n');
    expect(analyses[0]?.article?.text).toBe('Ada Holt spoke.\r\n\r\n“No,” she said.\n');
    expect(analyses[0]?.article?.source.uri).toBe('-');
  });

  it('prints a line without an article for a bad input, goes on, and ends with 1', () => {
    const { status, analyses } = analyze(['bad', 'none.txt', '--date', '2031-03-04']);
    expect(status).toBe(1);
    expect(analyses.map(({ article }) => article?.source.uri ?? null)).toEqual([null, 'bad/fine.txt', null]);
    expect(analyses[0]?.diagnostics.map(({ code }) => code)).toContain('input-empty');
    expect(analyses[2]?.diagnostics.map(({ code }) => code)).toContain('input-not-found');
    expect(analyses[1]?.article?.published).toMatchObject({ value: '2031-03-04', how: 'given' });
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const child = startOnrecord(['analyze', 'news', 'news', 'news'], folder);
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const status = await new Promise((resolve) => child.once('exit', resolve));
    expect([status, errors]).toEqual([0, '']);
  });
});
