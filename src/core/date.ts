import type { Span } from './span.ts';

/**
 * Where a value comes from: the user gave it, the source states it, a named rule inferred it, or nothing is known.
 */
export type How = 'given' | 'stated' | 'inferred' | 'unknown';

/** A date as EDTF level 1 (ISO 8601-2), or `null` when unknown. `span` belongs to `article.text`. */
export interface DateValue {
  readonly value: string | null;
  readonly how: How;
  readonly rule?: string;
  readonly span?: Span;
}

export const UNKNOWN_DATE: DateValue = { value: null, how: 'unknown' };

/** First and last day (ISO `YYYY-MM-DD`) that an EDTF value can mean. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  // EDTF season codes; northern hemisphere, as in the news this reads. 33–36 are quarters, 40–41 halves (level 2).
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/**
 * The days an EDTF value can mean: a day, month, season, year, decade, century or interval, with or without `~` and `?`.
 * Returns `null` for `null`, for an open value and for anything that is not such a date.
 */
export function dayRange(edtf: string | null): DayRange | null {
  if (edtf === null) return null;
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const from = dayRange(edtf.slice(0, slash));
    const to = dayRange(edtf.slice(slash + 1));
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf);
  if (!match) {
    if (!/^\d{2}(?:\d|X)X[~?%]?$/.test(edtf)) return null;
    const digits = edtf.slice(0, 4);
    return { first: `${digits.replaceAll('X', '0')}-01-01`, last: `${digits.replaceAll('X', '9')}-12-31` };
  }
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (dayText !== undefined) {
    const day = `${yearText}-${monthText}-${dayText}`;
    return isDay(day) ? { first: day, last: day } : null;
  }
  if (monthText === undefined) return { first: `${yearText}-01-01`, last: `${yearText}-12-31` };
  const season = SEASONS[monthText];
  if (season) return { first: isoDay(year, season[0], 1), last: isoDay(year, season[1] + 1, 0) };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  return { first: isoDay(year, month, 1), last: isoDay(year, month + 1, 0) };
}

/** Whether `value` is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** ISO day of year, month (1 to 12) and day; overflowing months and days carry on, as in `Date.UTC`. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The ISO day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return isoDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. Both are ISO days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Weekday of an ISO day: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/**
 * Order of two EDTF values by what they say: the earlier first day first, then the narrower; unknown values last.
 */
export function compareDates(a: string | null, b: string | null): number {
  const left = dayRange(a);
  const right = dayRange(b);
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return compareText(left.first, right.first) || compareText(left.last, right.last);
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
