import type { Unit } from '../en/calendar-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Meaning, Pick, Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, textAt, wordAt } from '../phrase.ts';
import type { PointUnit } from '../point.ts';
import { dayOfMonthAt } from './calendar-dates.ts';
import { readLength } from './length.ts';

const POINT_UNITS: Readonly<Partial<Record<Unit, PointUnit>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Prepositions after which 'the next year' is a stretch of that length, not the year by its number. */
const STRETCH: ReadonlySet<string> = new Set(['over', 'within', 'for', 'during', 'throughout', 'in']);

/**
 * 'last week', 'this year', 'next month', 'the following day', 'that year', 'the past decade', 'last August',
 * 'this summer', 'the current fiscal year'.
 */
function readPicked(phrase: Phrase, at: number): Reading | null {
  let index = at;
  const determiner = normAt(phrase, at);
  const hasThe = determiner === 'the' || determiner === 'its' || determiner === 'their';
  if (hasThe) index += 1;
  const chooser = wordAt(phrase, index);
  const chooserNorm = normAt(phrase, index);
  const isThat = chooserNorm === 'that';
  if (chooser?.deictic === undefined && chooser?.narrative === undefined && !isThat) return null;
  let end = index + 1;
  // 'this past week', 'this coming year', 'this same day'
  const second = wordAt(phrase, end);
  let deictic = chooser?.deictic;
  if (second?.deictic !== undefined && chooserNorm === 'this') {
    deictic = second.deictic;
    end += 1;
  } else if (isThat && normAt(phrase, end) === 'same') end += 1;
  while (isClass(phrase, end, CLASS.fiscal) || normAt(phrase, end) === 'full') end += 1;

  const month = wordAt(phrase, end)?.month;
  if (month !== undefined && chooser?.narrative && isCapital(phrase, end) && dayOfMonthAt(phrase, end + 1) === null) {
    const meaning = { kind: 'calendar', month, pick: chooser.narrative as Pick, pickFrom: 'narrative' } as const;
    return { end: end + 1, meaning, rule: 'month' };
  }
  if (month !== undefined && deictic !== undefined && isCapital(phrase, end) && !hasThe) {
    const day = dayOfMonthAt(phrase, end + 1);
    if (day !== null) {
      return {
        end: end + 2,
        meaning: { kind: 'calendar', month, day, pick: deictic as Pick },
        rule: 'day-month-picked',
      };
    }
    return { end: end + 1, meaning: { kind: 'calendar', month, pick: deictic as Pick }, rule: 'month-picked' };
  }
  const word = wordAt(phrase, end);
  if (word?.season !== undefined && !word.plural && deictic !== undefined && chooserNorm !== 'current') {
    const meaning = { kind: 'part-of-year', unit: 'season', month: word.season[1], pick: deictic as Pick } as const;
    return { end: end + 1, meaning, rule: 'season' };
  }
  if (word?.unit === undefined || word.plural) return null;
  // "This Week", a programme
  if (
    at > phrase.first &&
    isCapital(phrase, index) &&
    isCapital(phrase, end) &&
    textAt(phrase, end) !== textAt(phrase, end).toUpperCase()
  )
    return null;
  const unit = POINT_UNITS[word.unit];
  if (unit === undefined) return null;
  end += 1;
  if (unit === 'day' && deictic !== undefined && !(hasThe && chooserNorm === 'next')) {
    if (chooserNorm !== 'this') return null;
    return normAt(phrase, index - 1) === 'to' ? { end, meaning: shift('day', 0, 'published'), rule: 'this-day' } : null;
  }
  if (chooser?.narrative !== undefined || isThat) {
    if (isThat && unit === 'century') return null;
    return { end, meaning: shift(unit, chooser?.narrative ?? 0, 'narrative'), rule: `narrative-${unit}` };
  }
  if (deictic === undefined) return null;
  // 'the past year', 'over the next week': so long a stretch before or after now
  if (unit !== 'weekend' && unit !== 'quarter' && unit !== 'day') {
    const before = normAt(phrase, at - 1);
    const stretch = chooserNorm === 'past' || (second?.deictic !== undefined && normAt(phrase, index + 1) === 'past');
    if (stretch || (hasThe && (chooserNorm === 'last' || chooserNorm === 'next') && STRETCH.has(before))) {
      const length = readLengthOf(word.unit);
      return { end: orSo(phrase, end), meaning: { kind: 'fixed', type: 'DURATION', value: length }, rule: 'stretch' };
    }
    if (hasThe && chooserNorm === 'next')
      return { end, meaning: shift(unit, 1, 'narrative'), rule: `narrative-${unit}` };
  }
  if (unit === 'day') return { end, meaning: shift('day', 1, 'narrative'), rule: 'narrative-day' };
  return { end, meaning: shift(unit, deictic, 'published'), rule: `${RULE_NAMES[deictic + 1]}-${unit}` };
}

const RULE_NAMES = ['last', 'this', 'next'] as const;

function shift(unit: PointUnit, count: number, from: 'published' | 'narrative') {
  return { kind: 'shift', unit, count, from } as const;
}

const ONE: Readonly<Partial<Record<Unit, string>>> = {
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};
function readLengthOf(unit: Unit): string {
  return ONE[unit] ?? 'P1D';
}

const STRETCH_WORDS: ReadonlySet<string> = new Set([
  ...[
    'past',
    'last',
    'next',
    'coming',
    'first',
    'previous',
    'following',
    'preceding',
    'latest',
    'final',
    'recent',
    'early',
  ],
  ...[
    'same',
    'remaining',
    'other',
    'initial',
    'prior',
    'subsequent',
    'intervening',
    'opening',
    'closing',
    'year-earlier',
    'year-ago',
  ],
]);
const OPEN_PLURAL: ReadonlySet<string> = new Set([
  'recent',
  'coming',
  'past',
  'future',
  'first',
  'early',
  'last',
  'final',
]);

/** 'the past two months', 'the first nine months', 'the last few days', 'recent weeks', 'the four days': lengths. */
function readStretch(phrase: Phrase, at: number): Reading | null {
  let index = at;
  const hasThe = normAt(phrase, at) === 'the';
  if (hasThe) index += 1;
  const chooser = normAt(phrase, index);
  const chosen = STRETCH_WORDS.has(chooser);
  if (chosen) index += 1;
  if (!hasThe && !chosen) return null;
  const length = normAt(phrase, index) === 'a' ? null : readLength(phrase, index);
  if (length && (length.end > index + 1 || chosen) && !isClass(phrase, index, CLASS.compound)) {
    if (length.count === 1 && length.unit !== 'hour') return null;
    return {
      end: orSo(phrase, length.end),
      meaning: { kind: 'fixed', type: 'DURATION', value: length.value },
      rule: 'stretch',
    };
  }
  const word = wordAt(phrase, index);
  if (!chosen || word?.unit === undefined || !word.plural || !OPEN_PLURAL.has(chooser) || word.unit === 'second')
    return null;
  // 'the early hours of Thursday': Thursday
  if (word.unit === 'hour' && normAt(phrase, index + 1) === 'of') return null;
  const value = OPEN_LENGTHS[word.unit] ?? 'PXD';
  if (chooser === 'coming' || chooser === 'future') {
    return { end: index + 1, meaning: { kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' }, rule: 'stretch-open' };
  }
  return { end: index + 1, meaning: { kind: 'fixed', type: 'DURATION', value }, rule: 'stretch-open' };
}

export const OPEN_LENGTHS: Readonly<Partial<Record<Unit, string>>> = {
  second: 'PTXS',
  minute: 'PTXM',
  hour: 'PTXH',
  day: 'PXD',
  week: 'PXW',
  weekend: 'PXWE',
  fortnight: 'PXW',
  month: 'PXM',
  quarter: 'PXM',
  half: 'PXM',
  season: 'PXM',
  year: 'PXY',
  decade: 'PXDE',
  century: 'PXCE',
};

/** 'or so' after a length. */
export function orSo(phrase: Phrase, at: number): number {
  return normAt(phrase, at) === 'or' && normAt(phrase, at + 1) === 'so' ? at + 2 : at;
}

const BACK_FROM_NOW: ReadonlySet<string> = new Set(['ago', 'back']);
const BACK: ReadonlySet<string> = new Set(['earlier', 'before', 'previously']);
const ON: ReadonlySet<string> = new Set(['later', 'afterward', 'afterwards', 'after']);
/** Words that may follow 'two days before' or 'a week after' when no event follows that it is counted from. */
const ENDS: ReadonlySet<string> = new Set([
  '',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  '”',
  '"',
  "''",
  '-',
  '–',
  '—',
  'and',
  'but',
]);

/** 'years ago', 'just weeks ago'. */
function readPluralAgo(phrase: Phrase, at: number): Reading | null {
  const word = wordAt(phrase, at);
  if (word?.unit === undefined || !word.plural || normAt(phrase, at + 1) !== 'ago') return null;
  return { end: at + 2, meaning: { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }, rule: 'distance-open' };
}

/** 'three summers ago': that season of the year. */
function seasonAgo(season: readonly [string, number], end: number, count: number): Reading {
  const meaning: Meaning = {
    kind: 'part-of-year',
    unit: 'season',
    month: season[1],
    pick: -1,
    ...(count === 1 ? {} : { yearShift: 1 - count }),
  };
  return { end, meaning, rule: 'season-ago' };
}

/** 'three years ago', 'two days earlier', 'a week later', 'two weeks from now', 'a week or so ago'. */
function readDistance(phrase: Phrase, at: number): Reading | null {
  const length = readLength(phrase, at);
  if (!length) return readPluralAgo(phrase, at);
  const index = orSo(phrase, length.end);
  const word = normAt(phrase, index);
  let sign = 0;
  let end = index + 1;
  let from: 'published' | 'narrative' = 'narrative';
  if (BACK_FROM_NOW.has(word) && (word === 'ago' || length.count !== null)) {
    sign = -1;
    from = 'published';
    if (word === 'back' && !ENDS.has(normAt(phrase, end))) return null;
  } else if (BACK.has(word) && (word === 'earlier' || ENDS.has(normAt(phrase, end)))) sign = -1;
  else if (ON.has(word) && (word !== 'after' || ENDS.has(normAt(phrase, end)))) sign = 1;
  else if ((word === 'from' && normAt(phrase, end) === 'now') || word === 'hence') {
    sign = 1;
    from = 'published';
    if (word === 'from') end += 1;
  } else return null;
  if (word === 'later' && normAt(phrase, end) === 'than') return null;
  const { unit, count } = length;
  // less than a day leaves the day as it is: the length is all that is told
  const short = unit === 'second' || unit === 'minute' || unit === 'hour';
  if ((short || count === null) && from === 'narrative') {
    return { end: index, meaning: { kind: 'fixed', type: 'DURATION', value: length.value }, rule: 'duration' };
  }
  if (count === null) {
    const value = sign < 0 ? 'PAST_REF' : from === 'published' ? 'FUTURE_REF' : length.value;
    const type = value === length.value ? 'DURATION' : 'DATE';
    return { end, meaning: { kind: 'fixed', type, value }, rule: 'distance-open' };
  }
  const season = unit === 'season' ? wordAt(phrase, length.end - 1)?.season : undefined;
  if (season !== undefined) return word === 'ago' ? seasonAgo(season, end, count) : null;
  // half a year ago: so many months
  const inMonths = unit === 'year' && !Number.isInteger(count);
  const [pointUnit, per] = inMonths ? (['month', 12] as const) : DISTANCES[unit];
  const units = Math.round(count * per);
  return {
    end,
    meaning: { ...shift(pointUnit, sign * (per === 0 ? 0 : units), from), keepUnit: true },
    rule: from === 'published' ? 'ago' : sign < 0 ? 'earlier' : 'later',
  };
}

/** The unit of the calendar that a distance in a unit can tell, and how many of it one is. */
const DISTANCES: Readonly<Record<Unit, readonly [PointUnit, number]>> = {
  second: ['day', 0],
  minute: ['day', 0],
  hour: ['day', 1 / 24],
  day: ['day', 1],
  week: ['week', 1],
  weekend: ['weekend', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  half: ['half', 1],
  season: ['season', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

export const RELATIVE: readonly Rule[] = [
  { id: 'picked', starts: CLASS.pick | CLASS.determiner, read: readPicked },
  {
    id: 'stretch',
    starts: CLASS.pick | CLASS.determiner | CLASS.ordinal | CLASS.vague | CLASS.edge,
    read: readStretch,
  },
  {
    id: 'distance',
    starts: CLASS.number | CLASS.determiner | CLASS.quantity | CLASS.half | CLASS.year | CLASS.unit | CLASS.compound,
    read: readDistance,
  },
];
