import { addDays, dayRange, isoDay, isoWeekday } from '../../core/date.ts';

/** A stretch of the calendar: the unit and its first day. */
export interface Point {
  readonly unit: PointUnit;
  /** ISO day. */
  readonly first: string;
}

export type PointUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

const MONTHS_IN = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 } as const;
/** TIMEX3 codes of spring to winter. */
export const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOf = (day: string): number => Number(day.slice(8, 10));

/** The unit of the calendar that holds `day`. */
export function pointAround(unit: PointUnit, day: string): Point {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case 'day':
      return { unit, first: day };
    case 'week':
      return { unit, first: addDays(day, 1 - isoWeekday(day)) };
    case 'weekend':
      return { unit, first: addDays(day, 6 - isoWeekday(day)) };
    case 'month':
      return { unit, first: isoDay(year, month, 1) };
    case 'quarter':
      return { unit, first: isoDay(year, month - ((month - 1) % 3), 1) };
    case 'half':
      return { unit, first: isoDay(year, month <= 6 ? 1 : 7, 1) };
    case 'season':
      return { unit, first: isoDay(year, month - (month % 3), 1) };
    case 'year':
      return { unit, first: isoDay(year, 1, 1) };
    case 'decade':
      return { unit, first: isoDay(year - (year % 10), 1, 1) };
    case 'century':
      return { unit, first: isoDay(year - (year % 100), 1, 1) };
  }
}

/** `point` moved by so many times `unit`, keeping its own unit: a quarter moved by -1 year is the same quarter then. */
export function shiftPoint(point: Point, unit: PointUnit, count: number): Point {
  const { first } = point;
  if (unit === 'day') return { ...point, first: addDays(first, count) };
  if (unit === 'week' || unit === 'weekend') return { ...point, first: addDays(first, 7 * count) };
  const target = isoDay(yearOf(first), monthOf(first) + MONTHS_IN[unit] * count, 1);
  if (point.unit === 'week' || point.unit === 'weekend')
    return pointAround(point.unit, addDays(target, dayOf(first) - 1));
  const lastDay = dayOf(isoDay(yearOf(target), monthOf(target) + 1, 0));
  return { ...point, first: addDays(target, Math.min(dayOf(first), lastDay) - 1) };
}

/** Last day of a point. */
export function lastDay({ unit, first }: Point): string {
  if (unit === 'day') return first;
  if (unit === 'week') return addDays(first, 6);
  if (unit === 'weekend') return addDays(first, 1);
  return isoDay(yearOf(first), monthOf(first) + MONTHS_IN[unit], 0);
}

/** TIMEX3 value, e.g. `2016-11-14`, `2016-W46-WE`, `2016-Q3`, `199` for a decade. */
export function timexValue({ unit, first }: Point): string {
  const year = first.slice(0, 4);
  switch (unit) {
    case 'day':
      return first;
    case 'week':
      return isoWeek(first);
    case 'weekend':
      return `${isoWeek(first)}-WE`;
    case 'month':
      return first.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(monthOf(first) / 3)}`;
    case 'half':
      return `${year}-H${monthOf(first) <= 6 ? 1 : 2}`;
    case 'season':
      return `${year}-${SEASON_CODES[monthOf(first) / 3 - 1]}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
  }
}

/** EDTF level 1: a week or quarter, which it has no form for, as an interval. */
export function edtfValue(point: Point): string {
  const { unit, first } = point;
  const year = first.slice(0, 4);
  switch (unit) {
    case 'day':
      return first;
    case 'week':
    case 'weekend':
      return `${first}/${lastDay(point)}`;
    case 'month':
      return first.slice(0, 7);
    case 'quarter':
    case 'half':
      return `${first.slice(0, 7)}/${lastDay(point).slice(0, 7)}`;
    case 'season':
      return `${year}-2${monthOf(first) / 3}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
  }
}

/** TIMEX3 value of a unit that could not be placed, with `X` for what is not known. */
export function openValue(unit: PointUnit): string {
  const values = {
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    half: 'XXXX-HX',
    season: 'XXXX-XX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  } as const satisfies Record<PointUnit, string>;
  return values[unit];
}

/** ISO 8601 week of a day: `2016-W46`. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - isoWeekday(day));
  const dayOfYear = Math.round((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000);
  return `${thursday.slice(0, 4)}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** Whether the year has four digits, so that values can be written. */
export function isWritable({ first }: Point): boolean {
  return dayRange(first) !== null;
}
