/**
 * A time as programs write it (`Thu Mar 04 2021 09:15:00 GMT+0100 (…)`, ISO 8601, RFC 5322) as ISO 8601 in UTC, or
 * `null`. One without a zone says nothing: which time it is would depend on the machine.
 */
export function readSavedTime(written: string | null): string | null {
  const time = written?.replace(/\s{0,3}\([^)]{0,60}\)?\s{0,3}$/, '').trim() ?? '';
  if (time.length > 80 || !/\d:\d{2}/.test(time) || !/(?:\d ?Z|GMT|UTC?|[+-]\d{2}:?\d{2})$/i.test(time)) return null;
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
}
