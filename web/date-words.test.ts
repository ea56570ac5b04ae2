import { expect, test } from 'vitest';
import { dateWords, yearOf } from './date-words.ts';

test.each([
  ['2019-05-14', '14 May 2019', '14 May', 'day', ''],
  ['2019-05', 'May 2019', 'May', 'span', 'day not known'],
  ['2019', '2019', '2019', 'span', 'month not known'],
  ['2019-21', 'spring 2019', 'spring', 'span', 'month not known'],
  ['2019-33', 'first quarter of 2019', 'first quarter', 'span', 'month not known'],
  ['2016-11-08/2016-11-14', '8–14 November 2016', '8–14 November', 'span', 'exact day not known'],
  ['2016-11-28/2016-12-02', '28 November – 2 December 2016', '28 November – 2 December', 'span', 'exact day not known'],
  [
    '2016-12-30/2017-01-02',
    '30 December 2016 – 2 January 2017',
    '30 December 2016 – 2 January 2017',
    'span',
    'exact day not known',
  ],
  ['2016~', 'about 2016', 'about 2016', 'span', 'month not known'],
  ['2016-11-08?', '8 November 2016 (?)', '8 November (?)', 'span', ''],
  ['201X', '2010s', '2010s', 'span', 'year not known'],
  ['2019-13-45', '2019-13-45', '2019-13-45', 'none', ''],
  [null, 'no date', 'no date', 'none', ''],
] as const)('%s reads as %s', (edtf, full, short, precision, unknown) => {
  expect(dateWords(edtf)).toEqual({ full, short, precision, unknown });
});

test('an interval belongs to the year it begins in', () => {
  expect(yearOf('2016-12-30/2017-01-02')).toBe('2016');
  expect(yearOf('201X')).toBe('2010s');
  expect(yearOf(null)).toBeNull();
});
