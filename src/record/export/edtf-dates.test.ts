import { expect, test } from 'vitest';
import { calendarDate, intervalEnds, isoDate } from './edtf-dates.ts';

test.each([
  ['2016', '2016'],
  ['2016-11', '2016-11'],
  ['2016-11-14', '2016-11-14'],
  ['2016-02-30', null],
  ['2016-13', null],
  ['2016-21', null],
  ['2016~', null],
  ['2016-11-14?', null],
  ['2016-11-08/2016-11-14', null],
  ['201X', null],
  ['2016-11-08/..', null],
  [null, null],
])('%s is the date %s of the calendar', (edtf, iso) => {
  expect(isoDate(edtf)).toBe(iso);
  const { year, month, day } = calendarDate(edtf) ?? {};
  const parts = [year, month, day].filter((part) => part !== undefined);
  expect(parts).toEqual(iso === null ? [] : iso.split('-').map(Number));
});

test.each([
  ['2016-11-08/2016-11-14', ['2016-11-08', '2016-11-14']],
  ['2016/2017-03', ['2016', '2017-03']],
  ['2016-11-14/2016-11-08', null],
  ['2016~/2017', null],
  ['2016-21/2016-22', null],
  ['2016-11-08/..', null],
  ['2016-11', null],
  [null, null],
])('the ends of %s are %j', (edtf, ends) => {
  expect(intervalEnds(edtf)).toEqual(ends);
});
