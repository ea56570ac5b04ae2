/** Seconds that a `Retry-After` header asks for: a number of them, or a date. `null` where it says nothing clear. */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const written = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written);
  // Dates of HTTP end in GMT; other words would be read in the time zone of this machine.
  if (!/ GMT$/.test(written)) return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - now) / 1000));
}
