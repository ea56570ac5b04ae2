import { CLASS } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { isCapital, normAt, type Phrase, type Rule, skipWords, wordAt } from '../phrase.ts';
import { readLength } from './length.ts';
import { isOneDay } from './parts-of-stretch.ts';

type Read = Rule['read'];

/** 'a week from Tuesday', 'two weeks from next Friday', 'a week ago Friday', 'two Fridays ago'. */
function readWeeksFrom(phrase: Phrase, at: number): Reading | null {
  const length = readLength(phrase, at);
  if (length?.unit !== 'week' || length.count === null || !Number.isInteger(length.count)) {
    return readWeekdaysAgo(phrase, at);
  }
  const joint = normAt(phrase, length.end);
  if (joint !== 'from' && joint !== 'ago') return null;
  const next = normAt(phrase, length.end + 1) === 'next' && joint === 'from';
  const index = next ? length.end + 2 : length.end + 1;
  const word = wordAt(phrase, index);
  if (word?.weekday === undefined || word.plural || !isCapital(phrase, index)) return null;
  const sign = joint === 'from' ? 1 : -1;
  const base: Meaning = { kind: 'weekday', weekday: word.weekday, pick: sign, narrative: false };
  const meaning: Meaning = { kind: 'moved', unit: 'week', count: sign * length.count, base };
  return { end: index + 1, meaning, rule: joint === 'from' ? 'weeks-from-weekday' : 'weeks-ago-weekday' };
}

function readWeekdaysAgo(phrase: Phrase, at: number): Reading | null {
  const count = wordAt(phrase, at)?.number;
  const word = wordAt(phrase, at + 1);
  if (count === undefined || count > 10 || word?.weekday === undefined || !word.plural) return null;
  if (normAt(phrase, at + 2) !== 'ago') return null;
  const base: Meaning = { kind: 'weekday', weekday: word.weekday, pick: -1, narrative: false };
  return { end: at + 3, meaning: { kind: 'moved', unit: 'week', count: 1 - count, base }, rule: 'weekdays-ago' };
}

/** 'Friday of last week', 'Monday next week', 'Tuesday of that week': the day of a week that is told of. */
function readWeekdayOfWeek(phrase: Phrase, at: number): Reading | null {
  const word = wordAt(phrase, at);
  if (word?.weekday === undefined || word.plural || !isCapital(phrase, at)) return null;
  const of = normAt(phrase, at + 1) === 'of';
  let index = of ? at + 2 : at + 1;
  if (of && normAt(phrase, index) === 'the') index += 1;
  if (normAt(phrase, index + 1) !== 'week') return null;
  const chooser = wordAt(phrase, index);
  const told = chooser?.narrative ?? (of && normAt(phrase, index) === 'that' ? 0 : undefined);
  const count = chooser?.deictic ?? told;
  if (count === undefined) return null;
  const from = chooser?.deictic === undefined ? 'narrative' : 'published';
  const whole: Meaning = { kind: 'shift', unit: 'week', count, from };
  const meaning: Meaning = { kind: 'within', unit: 'weekday', nth: 1, weekday: word.weekday, whole };
  return { end: index + 2, meaning, rule: 'weekday-of-week' };
}

/** 'the day after Thanksgiving', 'the day before the Nov. 8 vote' by its date. */
export function readDayBeside(readPoint: Read): Read {
  return (phrase, at) => {
    const after = skipWords(phrase, at, ['the', 'day', 'after']);
    const before = after > 0 ? -1 : skipWords(phrase, at, ['the', 'day', 'before']);
    const inner = Math.max(after, before);
    if (inner < 0) return null;
    const day = readPoint(phrase, inner);
    if (!day || !isOneDay(day) || day.meaning.kind === 'shift') return null;
    const meaning: Meaning = { kind: 'moved', unit: 'day', count: after > 0 ? 1 : -1, base: day.meaning };
    return { end: day.end, meaning, rule: after > 0 ? 'day-after' : 'day-before' };
  };
}

export const FROM_DAYS: readonly Rule[] = [
  { id: 'weeks-from', starts: CLASS.number | CLASS.determiner, read: readWeeksFrom },
  { id: 'weekday-of-week', starts: CLASS.weekday, read: readWeekdayOfWeek },
];
