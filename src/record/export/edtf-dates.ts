import { dayRange } from '../../core/date.ts';

// EDTF in the dates of other formats: never more exact than the record has it.

/** A day, month or year of the calendar, as numbers. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where that is all the EDTF value says; `null` for one that is approximate or
 * uncertain, a season, an interval, a decade, and for what is no date.
 */
export function isoDate(edtf: string | null): string | null {
  if (edtf === null || !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf)) return null;
  return dayRange(edtf) ? edtf : null;
}

/** The same as numbers. */
export function calendarDate(edtf: string | null): CalendarDate | null {
  const iso = isoDate(edtf);
  if (iso === null) return null;
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** The two ends of an interval whose ends are days, months or years; `null` for anything else. */
export function intervalEnds(edtf: string | null): readonly [from: string, to: string] | null {
  if (edtf === null || !dayRange(edtf)) return null;
  const [from = null, to = null, more] = edtf.split('/');
  const [start, end] = [isoDate(from), isoDate(to)];
  return start !== null && end !== null && more === undefined ? [start, end] : null;
}

/** The value without the sign that it is approximate (`~`), uncertain (`?`) or both (`%`). */
export function withoutQualifier(edtf: string): string {
  return edtf.replace(/[~?%]$/, '');
}

/** The first and the last day that a value can mean, for programs that know days only; nothing where it means none. */
export function firstAndLastDay(edtf: string | null): readonly [first: string | null, last: string | null] {
  const range = dayRange(edtf);
  return [range?.first ?? null, range?.last ?? null];
}
