import { describe, expect, it } from 'vitest';
import { afterLeadIn } from './lead-in.ts';

const without = (text: string): string => text.slice(afterLeadIn(text, [0, text.length])[0]);

describe('afterLeadIn', () => {
  it('leaves off the dateline that opens a report', () => {
    const told = 'The port stood still.';
    for (const dateline of [
      'AURELEN, June 18 (Halyard) - ',
      'AURELEN | Fri Jun 18, 2021 5:23 pm AURELEN (Halyard) -- ',
      '(TNB) — ',
      'PORT SOLEN, Orrin — ',
      'AURELEN, June 18 – ',
    ]) {
      expect(without(dateline + told)).toBe(told);
    }
  });

  it('leaves other openings as they are', () => {
    for (const text of [
      'The port (the largest), and its dockers, stood still.',
      'Dockers walked out — for the third time — on Friday.',
      'NATO ships left.',
      'AURELEN —',
    ]) {
      expect(without(text)).toBe(text);
    }
  });
});
