import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test/cpu-time.ts';
import type { FormItem } from './form.ts';
import { mergeItems, mergeQuotes } from './merge-items.ts';

function item(id: string, exact: string, [article, start]: readonly [string, number], date: string | null = null) {
  const evidence = { article, start, end: start + exact.length, exact, prefix: '', suffix: '' };
  const quotes = [{ labels: [], date: null, evidence, cites: [], also: [] }];
  const when = { value: date, how: date === null ? 'unknown' : 'stated' } as const;
  return { ids: [id], date: when, labels: [id], quotes, article: null, reports: 1, origins: 1 } satisfies FormItem;
}

const idsOf = (items: readonly FormItem[]) => items.map(({ ids }) => ids.join('+'));

describe('items made one', () => {
  it('are those of the same words, whatever their case and marks, with the other places behind the first', () => {
    const merged = mergeItems([item('s_1', 'She met him.', ['a', 0]), item('s_2', '“She met him”', ['b', 9])]);
    expect(idsOf(merged)).toEqual(['s_1+s_2']);
    expect(merged[0]?.quotes[0]?.also.map(({ article }) => article)).toEqual(['b']);
  });

  it('are those inside another in the same article, at the place of the first', () => {
    const inner = item('s_1', 'She met him.', ['a', 10]);
    const outer = item('s_2', 'He waited. She met him. It rained.', ['a', 0]);
    const elsewhere = item('s_3', 'It rained all day.', ['b', 12]);
    const later = item('s_4', 'It rained.', ['a', 24]);
    expect(idsOf(mergeItems([inner, elsewhere, outer, later]))).toEqual(['s_2+s_1+s_4', 's_3']);
  });

  it('are none of different dates, unless that is asked for', () => {
    const items = [
      item('s_1', 'She met him.', ['a', 0], '2031-03'),
      item('s_2', 'She met him.', ['b', 0], '2031-04-02'),
      item('s_3', 'She met him.', ['c', 0]),
    ];
    expect(idsOf(mergeItems(items))).toEqual(['s_1+s_3', 's_2']);
    expect(mergeItems(items, true).map(({ labels }) => labels)).toEqual([['s_1', 's_2 (2 April 2031)', 's_3']]);
  });

  it('may be quotes: the same words once', () => {
    const [one, other] = [item('s_1', 'A.', ['a', 0]), item('s_2', 'B.', ['a', 5])].map(({ quotes }) => quotes);
    expect(mergeQuotes([...(one ?? []), ...(other ?? []), ...(one ?? [])])).toHaveLength(2);
  });

  it('take time that grows with their number', () => {
    const many = Array.from({ length: 30_000 }, (_, place) =>
      item(`s_${place}`, `Word ${place} of them.`, ['a', 30 * place], `20${10 + (place % 80)}`),
    );
    expect(cpuTime(() => mergeItems(many))).toBeLessThan(5000);
  });
});
