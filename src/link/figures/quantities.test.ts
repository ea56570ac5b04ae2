import { describe, expect, it } from 'vitest';
import { findQuantities, quantitiesAgree } from './quantities.ts';

describe('findQuantities', () => {
  it.each([
    ['They met for two hours and 10 minutes on Friday.', [['duration', 130, 'none']]],
    ['The talks lasted nearly three hours.', [['duration', 180, 'about']]],
    ['It took more than an hour and a half.', [['duration', 90, 'least']]],
    ['A 40-minute call, half an hour late.', [['duration', 40, 'none']]],
    ['Sixty-one passengers were hurt and up to 30 died.', [['passenger', 61, 'none']]],
    ['The death toll rose to 31, police said.', [['people', 31, 'none']]],
    ['Seventeen sailors were freed for $3,000 on 18 June.', [['sailor', 17, 'none']]],
    ['Hackers took the details of 5.6 million customers.', [['customer', 5_600_000, 'none']]],
    ['It will resume in two hours, 15 days later.', []],
  ])('reads %s', (sentence, expected) => {
    expect(findQuantities(sentence).map(({ unit, value, hedge }) => [unit, value, hedge])).toEqual(expected);
  });

  it('lets a rough number agree with a near one only', () => {
    const [a, b, c] = ['nearly three hours', '170 minutes', '130 minutes'].map(
      (text) => findQuantities(`It lasted ${text}.`)[0],
    );
    if (!a || !b || !c) throw new Error('no quantity found');
    expect([quantitiesAgree(a, b), quantitiesAgree(a, c), quantitiesAgree(b, c)]).toEqual([true, false, false]);
  });

  it('takes 100 kB of its worst case in bounded time', () => {
    const start = performance.now();
    for (const text of [
      '1,'.repeat(50_000),
      '12 abc '.repeat(14_000),
      'two hours and '.repeat(7000),
      'for about '.repeat(10_000),
      '9'.repeat(100_000),
    ])
      findQuantities(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
