import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRange, isDay, isoDay } from '../../core/date.ts';
import { HOLIDAYS } from './en/holidays.ts';
import { edtfValue, isoWeek, lastDay, type PointUnit, pointAround, shiftPoint, timexValue } from './point.ts';

const UNITS: readonly PointUnit[] = [
  ...(['day', 'week', 'weekend', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'] as const),
];
const anyDay = fc
  .tuple(fc.integer({ min: 1600, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => isoDay(year, month, day));

describe('points of the calendar', () => {
  it('numbers weeks as ISO 8601 does', () => {
    expect(isoWeek('2016-01-01')).toBe('2015-W53');
    expect(isoWeek('2016-01-04')).toBe('2016-W01');
    expect(isoWeek('2018-12-31')).toBe('2019-W01');
  });

  it('writes TIMEX3 and EDTF values', () => {
    const values = UNITS.map((unit) => [
      timexValue(pointAround(unit, '2016-11-14')),
      edtfValue(pointAround(unit, '2016-11-14')),
    ]);
    expect(values).toEqual([
      ['2016-11-14', '2016-11-14'],
      ['2016-W46', '2016-11-14/2016-11-20'],
      ['2016-W46-WE', '2016-11-19/2016-11-20'],
      ['2016-11', '2016-11'],
      ['2016-Q4', '2016-10/2016-12'],
      ['2016-H2', '2016-07/2016-12'],
      ['2016-FA', '2016-23'],
      ['2016', '2016'],
      ['201', '201X'],
      ['20', '20XX'],
    ]);
  });

  it('keeps its unit when it is moved, and stays within a shorter month', () => {
    expect(shiftPoint({ unit: 'quarter', first: '1989-07-01' }, 'year', -1)).toEqual({
      unit: 'quarter',
      first: '1988-07-01',
    });
    expect(shiftPoint({ unit: 'day', first: '2016-03-31' }, 'month', -1).first).toBe('2016-02-29');
  });

  it('has an EDTF value whose days hold the day it was made from', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...UNITS.filter((unit) => unit !== 'weekend')), (day, unit) => {
        const point = pointAround(unit, day);
        const range = dayRange(edtfValue(point));
        expect(range).not.toBeNull();
        expect(range && range.first <= day && day <= range.last).toBe(true);
        if (unit !== 'century' && unit !== 'decade')
          expect(range).toEqual({ first: point.first, last: lastDay(point) });
      }),
    );
  });
});

describe('holidays', () => {
  it('fall on the days the calendar gives them', () => {
    const dayOf = (name: string, year: number) => HOLIDAYS.find((holiday) => holiday.name === name)?.dayOf(year);
    expect(dayOf('Easter', 2000)).toBe('2000-04-23');
    expect(dayOf('Easter', 2016)).toBe('2016-03-27');
    expect(dayOf('Good Friday', 2017)).toBe('2017-04-14');
    expect(dayOf('Thanksgiving', 2016)).toBe('2016-11-24');
    expect(dayOf('Memorial Day', 2016)).toBe('2016-05-30');
    expect(dayOf('Labor Day', 2016)).toBe('2016-09-05');
    expect(dayOf('Election Day', 2016)).toBe('2016-11-08');
    for (const { dayOf: day } of HOLIDAYS) expect(isDay(day(2020))).toBe(true);
  });
});
