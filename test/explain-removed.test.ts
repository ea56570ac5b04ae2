import { describe, expect, it } from 'vitest';
import type { RemovedBlocks } from '../src/cli/explain/removed-blocks.ts';
import { makeFolder, onrecord, writeFiles } from './program.ts';
import { makePage } from './read-page.ts';

const folder = makeFolder();
writeFiles(folder, {
  'crane.html': makePage(`<main><article><h1>Crane to come down</h1><p class="byline">By Jane Roe</p>
<p>The harbour of Lindholm will take down its last crane on Monday, mayor Ada Holm told the council on Tuesday night.</p>
<p>The crane has stood on the north quay for forty years and has not moved a load since the yard was closed.</p>
<div class="newsletter"><p>Get our morning email in your inbox.</p></div></article></main>`),
});
const explain = (...words: readonly string[]) => onrecord(['explain', ...words], { cwd: folder });

describe('explain ARTICLE --removed', () => {
  expect(onrecord(['build', 'crane.html'], { cwd: folder }).status).toBe(0);
  const record = JSON.parse(onrecord(['export', '--format', 'json'], { cwd: folder }).stdout);
  const id: string = record.articles[0].id;

  it('shows every removed block with its rule and words, and the share of the text', () => {
    const { status, stdout } = explain(id, '--removed');
    expect(status).toBe(0);
    for (const words of ['byline by the rule byline', 'By Jane Roe', 'newsletter by the rule class-newsletter']) {
      expect(stdout).toContain(words);
    }
    expect(stdout).toContain('Get our morning email in your inbox.');
    expect(stdout).not.toContain('told the council');
    expect(stdout).toMatch(/\d+ blocks, \d+ of \d+ characters \(\d+\.\d%\)\.\n$/);
  });

  it('gives the same as JSON', () => {
    const found = JSON.parse(explain(id, '--removed', '--json').stdout) as RemovedBlocks;
    expect(found).toMatchObject({ article: id, uri: 'crane.html' });
    const removed = found.removed.map(({ text }) => text);
    expect(removed).toContain('By Jane Roe');
    expect(found.removedCharacters).toBe(removed.join('').length);
    expect(found.characters).toBeGreaterThan(found.removedCharacters);
  });

  it('says so where the id is not that of an article', () => {
    const { status, stderr } = explain('s_0000000000000000', '--removed');
    expect(status).toBe(2);
    expect(stderr).toContain('No article has the id s_0000000000000000');
  });
});
