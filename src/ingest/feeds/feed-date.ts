import { isDay } from '../../core/date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Years before are what programs write for a date they do not have. */
const FIRST_YEAR = 1971;

/** Ways feeds write dates: ISO 8601 (RFC 3339, W3C), RFC 822 and what is written in its place. */
const WAYS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /^(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T|$)/, order: [1, 2, 3] },
  // Mon, 13 May 2024 23:30:00 -0700; 13-May-24
  {
    pattern: /^(?:[A-Za-z]{3,9}\.?,?\s{1,3})?(\d{1,2})[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4}|\d{2})(?!\d)/,
    order: [3, 2, 1],
  },
  // May 13, 2024; Monday, May 13, 2024
  { pattern: /^(?:[A-Za-z]{3,9},\s)?([A-Za-z]{3,9})\.?\s(\d{1,2}),\s?(\d{4})(?!\d)/, order: [3, 1, 2] },
  // Mon May 13 23:30:00 UTC 2024
  { pattern: /^[A-Za-z]{3}\s([A-Za-z]{3})\s{1,2}(\d{1,2})\s[\d:]{5,8}\s(?:[A-Z]{1,5}\s)?(\d{4})$/, order: [3, 1, 2] },
];

/**
 * The ISO day a feed's date names: the day as written, in the feed's own time zone. `null` for what is no date, for days
 * the calendar does not have, and for the years that stand for none (1970 and before).
 */
export function parseFeedDay(written: string | undefined): string | null {
  const text = written?.trim().slice(0, 80) ?? '';
  for (const { pattern, order } of WAYS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = order.map((index) => match[index] ?? '') as [string, string, string];
    const iso = `${fullYear(year)}-${monthNumber(month)}-${day.padStart(2, '0')}`;
    return isDay(iso) && Number(iso.slice(0, 4)) >= FIRST_YEAR ? iso : null;
  }
  return null;
}

/** Two digits as RFC 2822 reads them. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month;
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
