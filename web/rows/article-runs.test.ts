import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article.ts';
import { cpuTime } from '../../test/cpu-time.ts';
import { SAMPLE_ARTICLES, sampleSource } from '../../test/sample-site-data.ts';
import { articleRuns } from './article-runs.ts';
import type { ArticleView, Mark } from './article-view.ts';

const view = sampleSource().article(SAMPLE_ARTICLES[0]?.id ?? '');
if (!view) throw new Error('the sample has no articles');

function articleOf(lengths: readonly number[], marks: readonly Mark[]): ArticleView {
  let at = 0;
  const blocks = lengths.map((length, number): Block => {
    const start = at;
    at += length + 2;
    return { span: [start, start + length], kind: 'paragraph', kept: number % 5 !== 3, rule: 'rest' };
  });
  return { ...(view as ArticleView), text: 'x'.repeat(at), blocks, marks, notes: [] };
}

test('every block has just the marks that share a character with it', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
  const marks = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })), { maxLength: 30 });
  fc.assert(
    fc.property(lengths, marks, (sizes, ranges) => {
      const article = articleOf(
        sizes,
        ranges.map(([start, length]): Mark => [start, start + length, 'line']),
      );
      for (const { block, passages } of articleRuns(article, '').flatMap(({ blocks }) => blocks)) {
        const [from, to] = block.span;
        const wanted = new Set(ranges.filter(([start, length]) => start < to && from < start + length).map(String));
        expect(new Set(passages.map(({ start, end }) => String([start, end - start])))).toEqual(wanted);
        expect(passages).toEqual(passages.toSorted((a, b) => a.start - b.start || b.end - a.end));
      }
    }),
  );
});

test('takes time in proportion to the article', () => {
  const many = 20_000;
  const marks = Array.from({ length: 3 * many }, (_, number): Mark => [number * 17, number * 17 + 9, 'name', 0]);
  const article = articleOf(new Array(many).fill(50), marks);
  expect(cpuTime(() => articleRuns(article, ''))).toBeLessThan(1500);
});

test('a name leads to its place among the names, a date to its place among the dates', () => {
  const marks: readonly Mark[] = [
    [0, 4, 'name', 0],
    [6, 9, 'time', 0],
    [6, 9, 'line'],
  ];
  const named = [{ name: 'Ilse', kind: 'person', aliases: [], roles: [], person: null }] as const;
  const dates = [
    { type: 'DATE', value: 'P2Y', edtf: '2019-05', how: 'stated', rule: 'month', anchor: 'none' },
  ] as const;
  const [run] = articleRuns({ ...articleOf([40], marks), named, dates }, 'p-');
  expect(run?.blocks[0]?.passages.map(({ id, entry, meaning }) => [id, entry, meaning])).toEqual([
    ['p-w0-4', 'n0', 'Ilse'],
    ['p-w6-9', 't0', 'May 2019, stated'],
  ]);
});
