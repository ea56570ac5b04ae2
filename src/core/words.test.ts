import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from './words.ts';

describe('foldText', () => {
  it('drops case, accents and curly marks', () => {
    expect(foldText('Żofia’s “Ćma”')).toBe('zofia\'s "cma"');
  });

  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
      {
        numRuns: 3000,
      },
    );
  });
});

describe('wordsOf', () => {
  it('keeps inner apostrophes and the marks of numbers', () => {
    expect(wordsOf('She didn’t pay 1,250.50 crowns; “no.”')).toEqual([
      'she',
      "didn't",
      'pay',
      '1,250.50',
      'crowns',
      'no',
    ]);
  });

  it('takes 100 kB of its worst case in bounded time', () => {
    const start = performance.now();
    for (const text of ["a'".repeat(50_000), '1,'.repeat(50_000), '1'.repeat(100_000), 'é́'.repeat(30_000)])
      wordsOf(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
