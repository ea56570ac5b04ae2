import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundBy, fold, type ListQuery, selectRows } from './listing.ts';
import { makeRowList, type RowList } from './row-list.ts';

interface Line extends FoundBy {
  readonly text: string;
}

const WORDS = ['Merrow', 'ferry', 'the', 'café', 'Straße', '“quoted”', 'naïve', 'a', 'erry', '\u0000', '\u{1f6a2}'];

const line = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  tags: fc.uniqueArray(fc.constantFrom('kind:a', 'kind:b', 'who:p_1', 'who:p_2', 'who:p_3'), { maxLength: 3 }),
  date: fc.constantFrom(null, '2019', '2019-05', '2019-05-14', '2020-21', '2018-01-01/2019-12-31', 'some day'),
  sure: fc.constantFrom(0.2, 0.5, 0.85, 1),
  lesser: fc.boolean(),
});

const query: fc.Arbitrary<ListQuery> = fc.record({
  q: fc
    .array(fc.constantFrom(...WORDS, '"the ferry"', '"merrow', 'FERRY', 'cafe', 'rr'), { maxLength: 3 })
    .map((words) => words.join(' ')),
  tags: fc.constantFrom<Record<string, string>>({}, { kind: 'a' }, { kind: 'b', who: 'p_2' }, { who: 'p_9' }),
  from: fc.constantFrom(null, '2019-05-01', '2020-01-01'),
  to: fc.constantFrom(null, '2019-05-31', '2018-06-01'),
  sure: fc.constantFrom(0, 0.5, 0.9),
  all: fc.boolean(),
  page: fc.constantFrom(1, 2, 99),
});

const listOf = (lines: readonly Line[], readAhead?: (items: readonly Line[]) => void): RowList<string> =>
  makeRowList<Line, string>({
    items: lines,
    foundBy: (each) => each,
    row: ({ text }) => text,
    text: ({ text }) => text,
    ...(readAhead && { readAhead }),
  });

describe('a list held as numbers', () => {
  test('gives the same page as the rows themselves, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 130 }), fc.array(query, { maxLength: 6 }), (lines, queries) => {
        const rows = lines.map((each) => ({ ...each, row: () => each.text, words: () => fold(each.text) }));
        const list = listOf(lines);
        for (const asked of queries) expect(list.select(asked)).toEqual(selectRows(rows, asked));
        expect(list.length).toBe(lines.length);
        expect(list.shown).toBe(lines.filter(({ lesser }) => !lesser).length);
        expect(lines.map((_, at) => list.tags(at))).toEqual(lines.map(({ tags }) => tags));
      }),
    );
  });

  test('finds words in every part of a long list, and reads its texts together', () => {
    const lines = Array.from({ length: 6500 }, (_, number) => ({
      text: number % 1000 === 999 ? `The ferry ${number}` : `A line ${number}`,
      tags: [`kind:${number % 2}`, 'who:p_1', 'who:p_1'],
      date: null,
      sure: 1,
      lesser: false,
    }));
    const read: number[] = [];
    const list = listOf(lines, (items) => read.push(items.length));
    const ask = (q: string, tags = {}) =>
      list.select({ q, tags, from: null, to: null, sure: 0, all: false, page: 1 }).rows;
    expect(ask('FERRY')).toEqual([999, 1999, 2999, 3999, 4999, 5999].map((number) => `The ferry ${number}`));
    expect(ask('ferry', { kind: '0' })).toEqual([]);
    expect(ask('3999 ferry the')).toEqual(['The ferry 3999']);
    expect(read.reduce((sum, number) => sum + number)).toBe(lines.length);
    expect(list.countTags()).toEqual(
      new Map([
        ['kind:0', 3250],
        ['who:p_1', 6500],
        ['kind:1', 3250],
      ]),
    );
  });
});
