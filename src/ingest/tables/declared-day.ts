import { isDay } from '../../core/date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2024-05-13`, also at the head of a time stamp in any zone; `2024/05/13`. */
const ISO = /^([+-]?\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/;
/** `20240513`, `20240513T073000Z`, `20240513073000`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** RFC 5322 and RFC 850: `Mon, 13 May 2024 07:30:00 +0200`. */
const MAIL = /^(?:[a-z]{3,9}, ?)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4})(?!\d)/i;

/**
 * The day of a date that a program wrote: ISO 8601 with or without a time, compact ISO, the dates of mails and feeds, or
 * seconds or milliseconds since 1970 as a number. The day is the one that is written, in the zone it is written in; of a
 * number it is the day in UTC. `undefined` for anything else: `05/06/2024` may be June or May.
 */
export function declaredDay(value: unknown): string | undefined {
  if (typeof value === 'number') return dayOfEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const mail = MAIL.exec(text);
  if (!mail) return undefined;
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1;
  return dayOf(mail[3], String(month).padStart(2, '0'), (mail[1] ?? '').padStart(2, '0'));
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month}-${day}`;
  return isDay(written) ? written : undefined;
}

/** Seconds until the year 2286, milliseconds from 1973 on: the two never meet. */
function dayOfEpoch(value: number): string | undefined {
  if (!(value > 0 && value < 1e13)) return undefined;
  return new Date(value < 1e10 ? value * 1000 : value).toISOString().slice(0, 10);
}
