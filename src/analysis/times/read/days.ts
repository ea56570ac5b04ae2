import { HOLIDAYS } from '../en/holidays.ts';
import { CLASS } from '../lexicon.ts';
import type { Pick, Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, skipWords, textAt, wordAt } from '../phrase.ts';

/** The part of the day that follows a day, with the index after it: 'Tuesday night', 'Monday early morning'. */
function dayPartAfter(
  phrase: Phrase,
  at: number,
): { readonly end: number; readonly clock: string; readonly plural: boolean } | null {
  const start = normAt(phrase, at) === 'early' || normAt(phrase, at) === 'late' ? at + 1 : at;
  const word = wordAt(phrase, start);
  if (word?.dayPart === undefined) return null;
  return { end: start + 1, clock: `T${word.dayPart}`, plural: word.plural === true };
}

/** Papers that are named for a weekday: 'the Sunday Times'. */
const PAPERS: ReadonlySet<string> = new Set([
  ...['times', 'mail', 'telegraph', 'mirror', 'express', 'herald', 'post', 'independent', 'world', 'mercury', 'star'],
]);
/** Words that make a day of its own of the weekday after them: 'Super Tuesday', 'Bloody Sunday'. */
const NAMED_DAYS: ReadonlySet<string> = new Set(['super', 'bloody', 'black', 'giving', 'bowl', 'wednesday']);

/** 'Saturday Night Live', 'the Sunday Times', 'Super Tuesday': names, not the day of that week. */
function isTitle(phrase: Phrase, at: number, weekday: number): boolean {
  const next = normAt(phrase, weekday + 1);
  const capitalNext = isCapital(phrase, weekday + 1);
  if (PAPERS.has(next) && capitalNext && (normAt(phrase, weekday - 1) === 'the' || at < weekday)) return true;
  if (NAMED_DAYS.has(normAt(phrase, weekday - 1)) && isCapital(phrase, weekday - 1)) return true;
  const dayPart = wordAt(phrase, weekday + 1)?.dayPart !== undefined;
  return dayPart && capitalNext && isCapital(phrase, weekday + 2) && textAt(phrase, weekday + 1) !== next.toUpperCase();
}

/** 'Monday', 'last Tuesday', 'this coming Sunday', 'Tuesday night', 'the previous Friday'; 'Tuesdays' is a set. */
function readWeekday(phrase: Phrase, at: number): Reading | null {
  let index = at;
  let pick: Pick = null;
  let narrative = false;
  if (normAt(phrase, index) === 'the') index += 1;
  while (index < at + 3) {
    const word = wordAt(phrase, index);
    if (word?.deictic !== undefined) pick = (pick === 0 && word.deictic === 0 ? 0 : word.deictic) as Pick;
    else if (word?.narrative !== undefined) {
      pick = word.narrative as Pick;
      narrative = true;
    } else break;
    index += 1;
  }
  const word = wordAt(phrase, index);
  if (word?.weekday === undefined || (index > at && pick === null)) return null;
  if (!isCapital(phrase, index) || isTitle(phrase, at, index)) return null;
  const part = dayPartAfter(phrase, index + 1);
  // 'on a Sunday', 'on any Sunday': one that is not told, unless it belongs to a noun ('a Monday meeting')
  const before = normAt(phrase, at - 1);
  if ((before === 'a' || before === 'any') && !part && !/^[a-z]{4}/.test(textAt(phrase, index + 1))) {
    const value = `XXXX-WXX-${word.weekday}`;
    return { end: index + 1, meaning: { kind: 'fixed', type: 'DATE', value }, rule: 'weekday-any' };
  }
  if (word.plural || part?.plural) {
    const value = `XXXX-WXX-${word.weekday}${part?.clock ?? ''}`;
    return { end: part?.end ?? index + 1, meaning: { kind: 'fixed', type: 'SET', value }, rule: 'weekdays' };
  }
  return {
    end: part?.end ?? index + 1,
    meaning: { kind: 'weekday', weekday: word.weekday, pick, narrative },
    ...(part ? { clock: part.clock } : {}),
    rule: 'weekday',
  };
}

const DAY_WORDS: Readonly<Record<string, readonly [days: number, clock?: string]>> = {
  yesterday: [-1],
  today: [0],
  tomorrow: [1],
  tonight: [0, 'TNI'],
  overnight: [0, 'TNI'],
};

/** 'today', 'yesterday morning', 'tonight', 'the day after tomorrow'. */
function readDayWord(phrase: Phrase, at: number): Reading | null {
  const before = skipWords(phrase, at, ['the', 'day', 'before', 'yesterday']);
  if (before > 0) return dayReading(before, -2);
  const after = skipWords(phrase, at, ['the', 'day', 'after', 'tomorrow']);
  if (after > 0) return dayReading(after, 2);
  const row = DAY_WORDS[normAt(phrase, at)];
  if (!row) return null;
  // a newspaper's name: USA Today
  if (normAt(phrase, at) === 'today' && isCapital(phrase, at) && isCapital(phrase, at - 1) && at > phrase.first) {
    if (textAt(phrase, at - 1).length > 1 && /^[A-Z]/.test(textAt(phrase, at - 1)) && !isClass(phrase, at - 1, ~0))
      return null;
  }
  // a programme: the Today show
  if (isCapital(phrase, at) && at > phrase.first && /^(?:show|programme|program)$/i.test(normAt(phrase, at + 1)))
    return null;
  const part = row[1] === undefined ? dayPartAfter(phrase, at + 1) : null;
  const reading = dayReading(part?.end ?? at + 1, row[0], row[1] ?? part?.clock);
  if (normAt(phrase, at) !== 'overnight' || reading.meaning.kind !== 'shift') return reading;
  return { ...reading, meaning: { ...reading.meaning, byTense: true } };
}

/** 'this morning', 'last night', 'that afternoon', 'the following morning', 'later this afternoon' by its tail. */
function readDayPart(phrase: Phrase, at: number): Reading | null {
  let index = normAt(phrase, at) === 'the' ? at + 1 : at;
  const word = wordAt(phrase, index);
  const norm = normAt(phrase, index);
  if (index === at && norm !== 'that' && word?.deictic === undefined && word?.narrative === undefined) return null;
  index += 1;
  const part = wordAt(phrase, index);
  if (part?.dayPart === undefined || part.plural) return null;
  const clock = `T${part.dayPart}`;
  if (index === at + 1 && word?.deictic !== undefined) {
    if (norm !== 'last' && norm !== 'this') return null;
    return dayReading(index + 1, word.deictic, clock);
  }
  const count = norm === 'that' ? 0 : norm === 'next' ? 1 : word?.narrative;
  if (count === undefined) return null;
  return {
    end: index + 1,
    meaning: { kind: 'shift', unit: 'day', count, from: 'narrative' },
    clock,
    rule: 'narrative-day',
  };
}

function dayReading(end: number, count: number, clock?: string): Reading {
  return {
    end,
    meaning: { kind: 'shift', unit: 'day', count, from: 'published' },
    ...(clock === undefined ? {} : { clock }),
    rule: 'day-word',
  };
}

/** Words after a holiday's name that make another thing of it: 'Easter Island', 'Christmas trees'. */
const NO_HOLIDAY: ReadonlySet<string> = new Set([
  ...[
    'island',
    'islands',
    'tree',
    'trees',
    'egg',
    'eggs',
    'card',
    'cards',
    'carol',
    'carols',
    'gift',
    'gifts',
    'bonus',
    'seals',
    'bunny',
    'special',
  ],
]);

/** 'Thanksgiving Day', 'last Christmas', 'Easter week', 'Christmas 2015'. */
function readHoliday(phrase: Phrase, at: number): Reading | null {
  const deictic = wordAt(phrase, at)?.deictic;
  const start = deictic === undefined ? at : at + 1;
  if (!isClass(phrase, start, CLASS.holiday) || !isCapital(phrase, start)) return null;
  for (const { name, words } of HOLIDAYS) {
    let end = skipWords(phrase, start, words);
    if (end < 0) continue;
    let unit: 'day' | 'week' | 'weekend' = 'day';
    const next = normAt(phrase, end);
    if (NO_HOLIDAY.has(next)) return null;
    if (next === 'week' || next === 'weekend') {
      unit = next;
      end += 1;
    }
    const year = wordAt(phrase, end)?.year;
    const dated = year !== undefined && isClass(phrase, end, CLASS.year);
    return {
      end: dated ? end + 1 : end,
      meaning: { kind: 'holiday', name, unit, ...(dated ? { year } : {}), pick: (deictic ?? null) as Pick },
      rule: 'holiday',
    };
  }
  return null;
}

export const DAYS: readonly Rule[] = [
  { id: 'weekday', starts: CLASS.weekday | CLASS.pick | CLASS.determiner, read: readWeekday },
  { id: 'day-word', starts: CLASS.dayWord | CLASS.determiner, read: readDayWord },
  { id: 'day-part', starts: CLASS.pick | CLASS.determiner, read: readDayPart },
  { id: 'holiday', starts: CLASS.holiday | CLASS.pick, read: readHoliday },
];
