import { isDay } from '../core/date.ts';
import type { Span } from '../core/span.ts';

/** A day written in a text; `span` belongs to the string that was read. */
export interface WrittenDay {
  readonly day: string;
  readonly span: Span;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const FORMS: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'];
}[] = [
  // 2016-11-14, also at the head of a time stamp; 2016/11/14.
  { pattern: /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/gi, order: ['y', 'm', 'd'] },
  // 14.11.2016, the day first in every country that writes so.
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/gi, order: ['d', 'm', 'y'] },
  // November 14, 2016; Nov. 14 2016; Nov 14th, 2016.
  {
    pattern: new RegExp(`\\b(${MONTH})\\.? {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})\\b`, 'gi'),
    order: ['m', 'd', 'y'],
  },
  // 14 November 2016; 14th of November, 2016; 14-Nov-2016.
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${MONTH})[.,]{0,2}[ -](\\d{4})\\b`, 'gi'),
    order: ['d', 'm', 'y'],
  },
];

/** The first day of the calendar written in full (with its year) in `text`, or `null`. Only the first 500 code units are read. */
export function findWrittenDay(text: string): WrittenDay | null {
  return findWrittenDays(text)[0] ?? null;
}

/** All days of the calendar written in full in the first 500 code units of `text`, in order. */
export function findWrittenDays(text: string): readonly WrittenDay[] {
  const head = text.slice(0, 500);
  return FORMS.flatMap(({ pattern, order }) =>
    Array.from(head.matchAll(pattern), (match): WrittenDay | null => {
      const day = readDay(match, order);
      return day === null ? null : { day, span: [match.index, match.index + match[0].length] };
    }),
  )
    .filter((found) => found !== null)
    .sort((a, b) => a.span[0] - b.span[0]);
}

function readDay(match: RegExpExecArray, order: readonly string[]): string | null {
  const part = (name: string) => match[order.indexOf(name) + 1] ?? '';
  const monthText = part('m').toLowerCase();
  const month = /^\d/.test(monthText) ? Number(monthText) : MONTHS.findIndex((name) => monthText.startsWith(name)) + 1;
  const day = `${part('y')}-${String(month).padStart(2, '0')}-${part('d').padStart(2, '0')}`;
  return isDay(day) && day >= '1500' && day < '2200' ? day : null;
}

const STAMP_WORD = new RegExp(
  `^(?:${MONTH}|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|` +
    'published|publication|posted|updated|modified|created|written|filed|issued|released|reviewed|revised|edited|added|uploaded|first|last|originally|date|dated|on|at|of|the|time|today|' +
    'a\\.?m|p\\.?m|noon|midnight|gmt|utc|bst|ist|cet|cest|eet|aest|aedt|[ecmp][sd]?t|et|hrs?|local|eastern|pacific|central|' +
    'ago|hours?|minutes?|mins?|\\d{1,2}(?:st|nd|rd|th)|\\d{1,4}(?:[:./-]\\d{1,4}){0,3}(?:t\\d{2}.{0,20})?z?|\\d{1,2}(?::\\d{2})?[ap]m|[+-]\\d{2}:?\\d{2})$',
);

/**
 * Whether a line holds nothing but a date or time stamp: `29 August 2019`, `Published: Nov. 14, 2016 at 3:45 p.m. ET`.
 * A line without any digit is none.
 */
export function isStampLine(bare: string): boolean {
  if (bare.length > 120 || !/\d/.test(bare)) return false;
  const words = bare.toLowerCase().split(/[\s,|•·()[\]–—]+/);
  let months = 0;
  const allStamp = words.every((word) => {
    const core = word.replace(/^[:;]|[.:;]{1,2}$/g, '');
    if (core !== '' && /^[a-z]{3}/.test(core)) months += 1;
    return core === '' || core === '-' || core === '/' || STAMP_WORD.test(core);
  });
  return allStamp && (months > 0 || /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(bare));
}
