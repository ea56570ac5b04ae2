import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, compareText } from './date.ts';
import { dateKey } from './date-key.ts';

const VALUES = ['2016-11-14', '2016-11', '2016', '2016-21', '2016-11-08/2016-11-14', '2016~', '201X', 'never', null];

describe('dateKey', () => {
  it('orders as compareDates does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), (a, b) => {
        expect(compareText(dateKey(a), dateKey(b))).toBe(compareDates(a, b));
      }),
    );
  });
});
