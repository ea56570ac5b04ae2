import { addDays, isDay } from '../../core/date.ts';
import { findWrittenDay } from '../written-date.ts';
import { type DayOrder, slashedDay } from './day-order.ts';

/**
 * The day of a date stamp as it is written, in the zone it is written in: the day the outlet itself would print. Reads
 * ISO 8601, `20161114`, seconds or milliseconds since 1970, days written in words, and `03/04/2021` where only one
 * order gives a day or `order` says which. `null` for anything else.
 */
export function readStampDay(stamp: string | null, order: () => DayOrder = () => null): string | null {
  if (stamp === null) return null;
  const text = stamp.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s]|\d{6}$)/i.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  if (day && isDay(day) && inReach(day)) return day;
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (slashed) return checked(slashedDay(Number(slashed[1]), Number(slashed[2]), slashed[3] ?? '', order()));
  // `Mon Jan 20 09:49:32 UTC 2020`, as Java and Unix write it.
  const unix = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) [\d:]{5,8} (?:[a-z]{2,5} )?(\d{4})$/i.exec(text);
  const written = findWrittenDay(unix ? `${unix[2]} ${unix[1]} ${unix[3]}` : text)?.day ?? null;
  return checked(written);
}

function checked(day: string | null): string | null {
  return day && inReach(day) ? day : null;
}

function inReach(day: string): boolean {
  return day >= '1850' && day < '2100';
}

/** A stamp in UTC: `…Z`, `…+00:00`, `… GMT`, or seconds since 1970. */
export function isUtcStamp(stamp: string): boolean {
  return /\d(?:\.\d{1,9})?(?:z|[+-]00:?00)$|(?: utc| gmt)\b|^1\d{9}(?:\d{3})?$/i.test(stamp.trim());
}

/** The day of a stamp in UTC in the zone that is `offset` minutes ahead of it; `null` where it has no time of day. */
export function shiftedDay(stamp: string, offset: number): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/.exec(stamp.trim());
  if (!match || !isDay(match[1] ?? '')) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]) + offset;
  return addDays(match[1] ?? '', Math.floor(minutes / 1440));
}

/** A day in the path of an address: `/2016/11/14/`, `/2016-11-14-…`, `/20161114/`, `/2016/nov/14/`. */
export function readUrlDay(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]{1,200}/i, '').split(/[?#]/)[0] ?? '';
  const numeric =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=$|[/_.-])/.exec(path) ??
    /[/_-](20[0-4]\d|19[5-9]\d)(\d{2})(\d{2})(?=$|[/_.-])/.exec(path);
  if (numeric) {
    const day = `${numeric[1]}-${numeric[2]?.padStart(2, '0')}-${numeric[3]?.padStart(2, '0')}`;
    return isDay(day) ? checked(day) : null;
  }
  const named = /\/(\d{4})\/([a-z]{3,9})\/(\d{1,2})(?=$|\/)/i.exec(path);
  return named ? checked(findWrittenDay(`${named[3]} ${named[2]} ${named[1]}`)?.day ?? null) : null;
}
