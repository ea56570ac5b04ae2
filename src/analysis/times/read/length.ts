import type { Unit } from '../en/calendar-words.ts';
import { CARDINALS, MULTIPLIERS, OPEN_QUANTITIES } from '../en/number-words.ts';
import { CLASS } from '../lexicon.ts';
import { isClass, normAt, type Phrase, skipWords, wordAt } from '../phrase.ts';

/** A number of units; `count` is `null` where the words leave it open. */
export interface Length {
  readonly end: number;
  readonly count: number | null;
  readonly unit: Unit;
  /** TIMEX3 value: `P2Y`, `PT2H16M`, `PXD`. */
  readonly value: string;
}

interface Count {
  readonly end: number;
  readonly count: number | null;
}

/** Adjectives that may stand between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...[
    'more',
    'full',
    'straight',
    'consecutive',
    'additional',
    'further',
    'whole',
    'solid',
    'long',
    'calendar',
    'fiscal',
  ],
  ...['business', 'working', 'trading', 'other', 'short', 'successive', 'flat'],
]);

/** 'two years', '2 1/2 hours', 'a few days', 'two hours and 16 minutes', 'a year and a half', 'nine-month'. */
export function readLength(phrase: Phrase, at: number): Length | null {
  const compound = readCompoundLength(phrase, at);
  if (compound) return compound;
  const halves = readHalf(phrase, at);
  if (halves) return halves;
  const number = readCount(phrase, at);
  if (!number) return null;
  let end = number.end;
  while (end < number.end + 2 && BETWEEN.has(normAt(phrase, end))) end += 1;
  const word = wordAt(phrase, end);
  const unit = word?.unit;
  // 'second' is an ordinal unless it stands in the plural
  if (unit === undefined || unit === 'half' || (unit === 'second' && !word?.plural)) {
    return readSeasons(phrase, end, number);
  }
  end += 1;
  let { count } = number;
  const half = skipWords(phrase, end, ['and', 'a', 'half']);
  if (half > 0 && count !== null) {
    count += 0.5;
    end = half;
  }
  // 'a year or two'
  if (
    count === 1 &&
    normAt(phrase, end) === 'or' &&
    wordAt(phrase, end + 1)?.number !== undefined &&
    !isClass(phrase, end + 2, CLASS.unit)
  ) {
    return { end: end + 2, count: null, unit, value: lengthValue([[null, unit]]) };
  }
  const parts: [number | null, Unit][] = [[count, unit]];
  const smaller = readSmaller(phrase, end, unit);
  if (smaller) {
    parts.push([smaller.count, smaller.unit]);
    end = smaller.end;
  }
  return { end, count, unit, value: lengthValue(parts) };
}

/** TIMEX3 value of a number of units. Halves are written in the next smaller unit. */
export function lengthValue(parts: readonly (readonly [number | null, Unit])[]): string {
  let date = '';
  let time = '';
  for (const [count, unit] of parts) {
    const [letter, factor, inTime] = UNIT_LETTERS[unit];
    if (count === null && OPEN_LETTERS[unit] !== undefined) return OPEN_LETTERS[unit];
    const whole = count === null ? 'X' : String(Math.trunc(count * factor * 1000) / 1000);
    if (count !== null && (count * factor) % 1 === 0.5 && HALVES[unit] !== undefined) {
      const rest = Math.trunc(count * factor);
      const text = `${rest > 0 ? `${rest}${letter}` : ''}`;
      const [half, halfInTime] = HALVES[unit];
      if (inTime) time += text;
      else date += text;
      if (halfInTime) time += half;
      else date += half;
    } else if (inTime) time += `${whole}${letter}`;
    else date += `${whole}${letter}`;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

const UNIT_LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number, inTime: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  weekend: ['WE', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  half: ['M', 6, false],
  season: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** Values of units that TIMEX3 writes with a letter of their own when their number is open. */
const OPEN_LETTERS: Readonly<Partial<Record<Unit, string>>> = { decade: 'PXDE', century: 'PXCE' };

const HALVES: Readonly<Partial<Record<Unit, readonly [half: string, inTime: boolean]>>> = {
  minute: ['30S', true],
  hour: ['30M', true],
  day: ['12H', true],
  year: ['6M', false],
};

const SMALLER: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
};

function readSmaller(phrase: Phrase, at: number, unit: Unit): (Count & { unit: Unit }) | null {
  let start = at;
  if (normAt(phrase, start) === ',') start += 1;
  if (normAt(phrase, start) === 'and') start += 1;
  const number = readCount(phrase, start);
  if (!number || number.count === null) return null;
  const smaller = wordAt(phrase, number.end)?.unit;
  if (smaller === undefined || !SMALLER[unit]?.includes(smaller)) return null;
  return { end: number.end + 1, count: number.count, unit: smaller };
}

function readSeasons(phrase: Phrase, at: number, { count }: Count): Length | null {
  const word = wordAt(phrase, at);
  if (word?.season === undefined || !word.plural) return null;
  const value = `P${count ?? 'X'}${word.season[0]}`;
  return { end: at + 1, count, unit: 'season', value };
}

/** 'half an hour', 'half a century', 'half-hour'. */
function readHalf(phrase: Phrase, at: number): Length | null {
  if (normAt(phrase, at) !== 'half') return null;
  const article = normAt(phrase, at + 1);
  const unit = wordAt(phrase, at + 2)?.unit;
  if ((article !== 'a' && article !== 'an') || unit === undefined || wordAt(phrase, at + 2)?.plural) return null;
  return { end: at + 3, count: 0.5, unit, value: lengthValue([[0.5, unit]]) };
}

/** 'nine-month', '24-hour', 'half-hour', 'decades-long', 'year-long', 'two-and-a-half-year'. Not 'six-year-old'. */
function readCompoundLength(phrase: Phrase, at: number): Length | null {
  const word = wordAt(phrase, at);
  if (word === undefined || (word.classes & CLASS.compound) === 0) return null;
  const norm = normAt(phrase, at);
  const [head = '', tail = '', third] = word.parts ?? norm.split(/[-‐‑]/);
  if (third !== undefined && third !== 'long' && third !== 'plus') return null;
  const longUnit =
    /^(day|week|month|year)long$/.exec(norm)?.[1] ?? (tail === 'long' ? head.replace(/s$/, '') : undefined);
  if (longUnit !== undefined && longUnit in SINGULAR_UNITS) {
    const unit = longUnit as Unit;
    const count = head.endsWith('s') ? null : 1;
    return { end: at + 1, count, unit, value: lengthValue([[count, unit]]) };
  }
  if (!(tail in SINGULAR_UNITS)) return null;
  const unit = tail as Unit;
  if (norm === 'quarter-century') return { end: at + 1, count: 25, unit: 'year', value: 'P25Y' };
  const count = head === 'half' ? 0.5 : (CARDINALS[head] ?? (/^\d{1,4}$/.test(head) ? Number(head) : undefined));
  if (count === undefined && !OPEN_QUANTITIES.has(head) && head !== 'multi') return null;
  return { end: at + 1, count: count ?? null, unit, value: lengthValue([[count ?? null, unit]]) };
}

const SINGULAR_UNITS: Readonly<Record<string, true>> = Object.fromEntries(
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'].map((unit) => [
    unit,
    true,
  ]),
);

/** A number in words or figures, 'a' or an open quantity, before a unit. */
export function readCount(phrase: Phrase, at: number): Count | null {
  const norm = normAt(phrase, at);
  if (norm === 'a' || norm === 'an') return readAfterArticle(phrase, at);
  if (OPEN_QUANTITIES.has(norm)) {
    const of = normAt(phrase, at + 1) === 'of' ? 1 : 0;
    return { end: at + 1 + of, count: null };
  }
  if (norm === 'couple') return { end: normAt(phrase, at + 1) === 'of' ? at + 2 : at + 1, count: 2 };
  if (norm === 'dozens') return normAt(phrase, at + 1) === 'of' ? { end: at + 2, count: null } : null;
  const number = readNumber(phrase, at);
  if (!number) return null;
  // 'two or three years', '12 to 18 months': the words give no one number
  const joint = normAt(phrase, number.end);
  if (joint === 'to' || joint === 'or' || joint === '-' || joint === '–') {
    const second = readNumber(phrase, number.end + 1);
    if (second && isClass(phrase, second.end, CLASS.unit)) return { end: second.end, count: null };
  }
  return number;
}

function readAfterArticle(phrase: Phrase, at: number): Count | null {
  const next = normAt(phrase, at + 1);
  if (next === 'couple') return { end: normAt(phrase, at + 2) === 'of' ? at + 3 : at + 2, count: 2 };
  if (next === 'few' || next === 'good' || next === 'half') return next === 'few' ? { end: at + 2, count: null } : null;
  if (next === 'number' || next === 'handful')
    return normAt(phrase, at + 2) === 'of' ? { end: at + 3, count: null } : null;
  const multiplier = MULTIPLIERS[next];
  if (multiplier !== undefined) return { end: at + 2, count: multiplier };
  return { end: at + 1, count: 1 };
}

/** 'twenty four', 'two hundred', '2', '2 1/2', '1.5'. */
function readNumber(phrase: Phrase, at: number): { readonly end: number; readonly count: number } | null {
  const word = wordAt(phrase, at);
  if (word?.number === undefined) return null;
  let count = word.number;
  let end = at + 1;
  const next = wordAt(phrase, end)?.number;
  if (CARDINALS[normAt(phrase, at)] !== undefined && next !== undefined) {
    const multiplier = MULTIPLIERS[normAt(phrase, end)];
    if (multiplier !== undefined) {
      count *= multiplier;
      end += 1;
    } else if (count >= 20 && count % 10 === 0 && next >= 1 && next <= 9) {
      count += next;
      end += 1;
    }
  }
  const fraction = normAt(phrase, end);
  if (fraction === '1/2' || fraction === '½') return { end: end + 1, count: count + 0.5 };
  const half = skipWords(phrase, end, ['and', 'a', 'half']);
  if (half > 0) return { end: half, count: count + 0.5 };
  return { end, count };
}
