import { dayRange } from './date.ts';

/**
 * A text that orders EDTF values as `compareDates` does: made once for each of many values that are sorted. Unknown
 * values come last.
 */
export function dateKey(edtf: string | null): string {
  const range = dayRange(edtf);
  return range ? `${range.first} ${range.last}` : '~';
}
