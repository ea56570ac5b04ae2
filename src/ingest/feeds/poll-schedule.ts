import type { FeedHints } from './feed.ts';

/** Seconds between two polls at least, whatever a feed says. */
export const SHORTEST_INTERVAL = 5 * 60;
/** Seconds after which every feed is asked again, whatever it says. */
export const LONGEST_INTERVAL = 24 * 60 * 60;
/** Seconds for a feed that says nothing. */
const USUAL_INTERVAL = 30 * 60;
/** Seconds after the first error; doubled with each that follows. */
const FIRST_RETRY = 10 * 60;

const HOUR = 3_600_000;

/**
 * When a feed may be asked for again, in milliseconds: after the interval it hints at, within the bounds above, and not
 * in an hour or on a day in which it says that it does not change (within a week).
 */
export function nextPoll(now: number, { interval, skipHours, skipDays }: FeedHints): number {
  const seconds = Math.min(Math.max(interval ?? USUAL_INTERVAL, SHORTEST_INTERVAL), LONGEST_INTERVAL);
  let due = now + seconds * 1000;
  for (let hour = 0; hour < 7 * 24; hour += 1) {
    const date = new Date(due);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) break;
    due = (Math.floor(due / HOUR) + 1) * HOUR;
  }
  return due;
}

/** When a feed that brought an error is asked for again, after so many errors in a row; milliseconds. */
export function nextTry(now: number, failures: number, retryAfter: number | undefined): number {
  const seconds = Math.max(FIRST_RETRY * 2 ** Math.min(failures - 1, 10), retryAfter ?? 0);
  return now + Math.min(seconds, LONGEST_INTERVAL) * 1000;
}

/**
 * Seconds for which an answer says that it stays fresh (RFC 9111): `max-age` less `Age`, or `Expires` less `Date`.
 * `null` where it says nothing, or that it is never fresh.
 */
export function freshSeconds(headers: readonly (readonly [string, string])[]): number | null {
  const headerValue = (name: string): string => headers.find(([each]) => each === name)?.[1] ?? '';
  const control = headerValue('cache-control').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(control)) return null;
  const maxAge = /\bmax-age\s?=\s?"?(\d{1,9})/.exec(control)?.[1];
  const age = /^\d{1,9}$/.exec(headerValue('age').trim())?.[0] ?? '0';
  const seconds =
    maxAge === undefined
      ? (Date.parse(headerValue('expires')) - Date.parse(headerValue('date'))) / 1000
      : Number(maxAge) - Number(age);
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds) : null;
}

/** What a feed hints at and for how long its answer stays fresh, in one: the longer of the two. */
export function joinHints(hints: FeedHints, fresh: number | null): FeedHints {
  const { interval } = hints;
  return { ...hints, interval: interval === null ? fresh : Math.max(interval, fresh ?? 0) };
}
