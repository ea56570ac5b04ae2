import { isDay } from '../../core/date.ts';

/** Which of the first two numbers of `03/04/2021` is the day; `null` where nothing says. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** Countries whose news writes the month first; the others that write English put the day first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'ph', 'pr', 'gu']);
/** Two-letter ends of addresses that are sold to anyone and say nothing of a country. */
const ANYWHERE: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'fm', 'io', 'is', 'it', 'ly', 'me', 'tv', 'ws']);
/** Slashed dates of a page that are looked at. */
const MOST_DATES = 200;

/**
 * The order in which a page writes days and months: by its other dates, of which some fit one order only; else by the
 * country its language tag (`en-GB`) or its address (`.co.uk`) names. `null` where these say nothing or disagree.
 */
export function findDayOrder(html: string, languageTag: string | null, address: string | null): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let seen = 0;
  for (const match of html.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?![\d/])/g)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
    if (second > 12 && second <= 31 && first <= 12) monthFirst += 1;
    seen += 1;
    if (seen >= MOST_DATES) break;
  }
  if (dayFirst > 0 !== monthFirst > 0) return dayFirst > 0 ? 'day-first' : 'month-first';
  const region = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(languageTag ?? '')?.[1]?.toLowerCase();
  const host = /^https?:\/\/[^/:?#]{1,200}\.([a-z]{2,20})(?=[/:?#]|$)/i.exec(address ?? '')?.[1]?.toLowerCase();
  const country = host !== undefined && (host.length > 2 || ANYWHERE.has(host)) ? undefined : host;
  const said = [region, country].filter((code) => code !== undefined);
  const orders = new Set(said.map((code) => (MONTH_FIRST.has(code) ? 'month-first' : 'day-first')));
  if (orders.size === 1) return orders.has('day-first') ? 'day-first' : 'month-first';
  return host === 'gov' || host === 'mil' ? 'month-first' : null;
}

/** The day of two numbers and a year; where both orders give one, `order` decides, and without it there is none. */
export function slashedDay(first: number, second: number, year: string, order: DayOrder): string | null {
  const build = (month: number, day: number) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isDay(text) ? text : null;
  };
  const monthFirst = build(first, second);
  const dayFirst = build(second, first);
  if (monthFirst && dayFirst && monthFirst !== dayFirst) {
    return order === 'month-first' ? monthFirst : order === 'day-first' ? dayFirst : null;
  }
  return monthFirst ?? dayFirst;
}
