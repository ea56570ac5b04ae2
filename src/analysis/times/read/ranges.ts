import { MONTHS } from '../en/calendar-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, wordAt } from '../phrase.ts';

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The year after a range, after an optional comma. */
function yearAfter(phrase: Phrase, at: number): { readonly end: number; readonly year?: number } {
  const start = normAt(phrase, at) === ',' ? at + 1 : at;
  const year = wordAt(phrase, start)?.year;
  return year !== undefined && isClass(phrase, start, CLASS.year) ? { end: start + 1, year } : { end: at };
}

function range(phrase: Phrase, at: number, first: readonly [number, number?], last: readonly [number, number?]) {
  const { end, year } = yearAfter(phrase, at);
  const [month, day] = last;
  const meaning: Meaning = {
    kind: 'calendar',
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    pick: null,
  };
  const [firstMonth, firstDay] = first;
  return {
    end,
    meaning: { kind: 'range', month: firstMonth, ...(firstDay === undefined ? {} : { day: firstDay }), end: meaning },
    rule: firstDay === undefined ? 'month-range' : 'day-range',
  } as const satisfies Reading;
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** 'May 13-22', 'March 30-April 4', 'Nov. 8–10, 2015'. */
function readDays(phrase: Phrase, at: number): Reading | null {
  const month = wordAt(phrase, at)?.month;
  if (month === undefined || !isCapital(phrase, at)) return null;
  const figures = /^(\d{1,2})[-–](\d{1,2}|[a-z]{3,9}\.?)$/.exec(normAt(phrase, at + 1));
  const from = figures ? Number(figures[1]) : (wordAt(phrase, at + 1)?.number ?? 0);
  if (!isDay(from)) return null;
  if (!figures) return readSpacedDays(phrase, at, month, from);
  const to = figures[2] ?? '';
  const second = MONTH_NUMBERS.get(to);
  if (second !== undefined) {
    const day = wordAt(phrase, at + 2)?.number ?? 0;
    return isDay(day) ? range(phrase, at + 3, [month, from], [second, day]) : null;
  }
  const last = Number(to);
  return isDay(last) && last > from ? range(phrase, at + 2, [month, from], [month, last]) : null;
}

/** 'Nov. 8–10' where the dash is a token of its own. */
function readSpacedDays(phrase: Phrase, at: number, month: number, from: number): Reading | null {
  const dash = normAt(phrase, at + 2);
  if (dash !== '–' && dash !== '-') return null;
  const text = normAt(phrase, at + 3);
  if (!/^\d{1,2}$/.test(text) || !isDay(Number(text)) || Number(text) <= from) return null;
  return range(phrase, at + 4, [month, from], [month, Number(text)]);
}

/** 'July-September', 'October-to-December', 'Jan.-March 2016'. */
function readMonths(phrase: Phrase, at: number): Reading | null {
  const parts = wordAt(phrase, at)?.parts ?? [];
  const first = MONTH_NUMBERS.get(parts[0] ?? '');
  const last = MONTH_NUMBERS.get(parts[parts.length - 1] ?? '');
  if (first === undefined || last === undefined || !isCapital(phrase, at)) return null;
  if (parts.length !== 2 && !(parts.length === 3 && parts[1] === 'to')) return null;
  return range(phrase, at + 1, [first], [last]);
}

export const RANGES: readonly Rule[] = [
  { id: 'day-range', starts: CLASS.month, read: readDays },
  { id: 'month-range', starts: CLASS.compound, read: readMonths },
];
