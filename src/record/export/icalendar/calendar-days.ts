import { addDays, type DayRange, dayRange, daysBetween } from '../../../core/date.ts';
import { intervalEnds, isoDate } from '../edtf-dates.ts';

/** A bar over more days than this hides the calendar under it and says little. */
const MOST_DAYS = 31;

export interface CalendarDays {
  /** First day, and the day after the last: DTSTART and DTEND of an all-day event. */
  readonly start: string;
  readonly end: string;
  /** Whether it is one day that is known; otherwise it lies somewhere in the range, or runs over it. */
  readonly isDay: boolean;
}

/**
 * The days of a calendar that an EDTF value fills: those of a day, of a month, and of an interval of at most 31 days.
 * `null` for what is vaguer than that, and for what is approximate or uncertain: a calendar would show it as known.
 */
export function calendarDays(edtf: string | null): CalendarDays | null {
  if (isoDate(edtf) === null && intervalEnds(edtf) === null) return null;
  const range = dayRange(edtf);
  return range && daysBetween(range.first, range.last) < MOST_DAYS ? daysOf(range) : null;
}

function daysOf({ first, last }: DayRange): CalendarDays {
  return { start: first, end: addDays(last, 1), isDay: first === last };
}
