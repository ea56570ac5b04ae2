import type { OfficeHolder } from '../core/article.ts';
import { type DateValue, dayRange } from '../core/date.ts';

/**
 * Those of `holders` who were in office when an article came out; of an article without a date those who have always
 * been, as far as the table says.
 */
export function inOffice(holders: readonly OfficeHolder[], published: DateValue): readonly OfficeHolder[] {
  const days = dayRange(published.value);
  return holders.filter(({ from, to }) => {
    if (!days) return from === null && to === null;
    const [first, last] = [dayRange(from)?.first, dayRange(to)?.last];
    return (!first || first <= days.last) && (!last || last >= days.first);
  });
}
