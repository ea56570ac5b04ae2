import type { TimexMod } from '../../../core/analysis.ts';
import { MONTHS, SEASONS } from '../en/calendar-words.ts';
import { APPROXIMATIONS, EDGE_NOUNS } from '../en/phrase-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { isClass, normAt, type Phrase, type Rule, skipWords, wordAt } from '../phrase.ts';

type Read = Rule['read'];

/** What 'early', 'late', 'mid' and 'the end of' may stand before: not a length, a set or a vague reference. */
function takesEdge({ meaning, mod }: Reading): boolean {
  return meaning.kind !== 'fixed' && mod === undefined;
}

/** 'early 2016', 'late last week', 'later this year', 'the end of the month', 'mid November', 'the late 1970s'. */
export function readEdge(readPoint: Read): Read {
  return (phrase, at) => {
    const start = normAt(phrase, at) === 'the' ? at + 1 : at;
    const mod = wordAt(phrase, start)?.edge;
    if (mod === undefined) return null;
    const norm = normAt(phrase, start);
    let inner = start + 1;
    if (EDGE_NOUNS[norm] !== undefined) {
      if (normAt(phrase, inner) !== 'of' || (start === at && norm !== 'end' && norm !== 'mid')) return null;
      inner += 1;
    } else if (norm.endsWith('er') && normAt(phrase, inner) === 'in') inner += 1;
    else if (norm === 'mid' && normAt(phrase, inner) === '-') inner += 1;
    // 'at the end of the day' is a figure of speech
    if (normAt(phrase, start - 2) === 'at' && normAt(phrase, inner + 1) === 'day') return null;
    const reading = readPoint(phrase, inner) ?? readHeldUnit(phrase, inner);
    if (!reading || !takesEdge(reading)) return null;
    // 'earlier today', 'later Friday': the word compares with another moment, the day is the date
    if (norm.endsWith('er') && inner === start + 1 && isWholeDay(reading)) return null;
    return { ...reading, mod };
  };
}

function isWholeDay({ meaning, clock }: Reading): boolean {
  if (clock !== undefined) return false;
  return (
    meaning.kind === 'weekday' ||
    (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'published' && meaning.count === 0)
  );
}

/** 'the month', 'the week', 'the day' where something is said to be early or late in it. */
export function readHeldUnit(phrase: Phrase, at: number): Reading | null {
  if (normAt(phrase, at) !== 'the') return null;
  const word = wordAt(phrase, at + 1);
  const unit = word?.unit;
  if (
    word?.plural ||
    (unit !== 'year' &&
      unit !== 'month' &&
      unit !== 'week' &&
      unit !== 'day' &&
      unit !== 'decade' &&
      unit !== 'century')
  )
    return null;
  return { end: at + 2, meaning: { kind: 'current', unit }, rule: `the-${unit}` };
}

/** 'mid-July', 'late-November', 'mid-1996', 'early-1990s', 'year-end', 'end-2016'. */
export function readHyphenated(phrase: Phrase, start: number): Reading | null {
  const at = normAt(phrase, start) === 'the' ? start + 1 : start;
  const reading = readHyphenatedWord(phrase, at);
  // 'the mid-1990s', but 'the mid-July summit'
  return reading && (at === start || reading.meaning.kind === 'decade') ? reading : null;
}

function readHyphenatedWord(phrase: Phrase, at: number): Reading | null {
  const word = wordAt(phrase, at);
  const norm = normAt(phrase, at);
  const spaced = Math.max(skipWords(phrase, at, ['year', 'end']), skipWords(phrase, at, ['year', "'s", 'end']));
  if (norm === 'year-end' || norm === 'yearend' || spaced > 0) {
    const end = spaced > 0 ? spaced : at + 1;
    return { end, meaning: { kind: 'year-end', past: normAt(phrase, at - 1) === 'since' }, rule: 'year-end' };
  }
  if (word?.parts?.length !== 2) return null;
  const [head = '', tail = ''] = word.parts;
  const mod = HYPHENATED[head];
  if (mod === undefined) return null;
  const year = /^\d{4}$/.test(tail) ? Number(tail) : null;
  if (year !== null) return { end: at + 1, meaning: { kind: 'calendar', year, pick: null }, mod, rule: 'year' };
  const decade = /^((?:1\d|20)\d)0s$/.exec(tail) ?? /^(\d)0s$/.exec(tail);
  if (decade) {
    const first = Number(decade[1]) * 10;
    return { end: at + 1, meaning: { kind: 'decade', first: first < 100 ? first + 1900 : first }, mod, rule: 'decade' };
  }
  return readTail(tail, at, mod);
}

const HYPHENATED: Readonly<Record<string, TimexMod>> = { mid: 'MID', early: 'START', late: 'END', end: 'END' };

function readTail(tail: string, at: number, mod: TimexMod): Reading | null {
  const named = TAILS.get(tail);
  if (!named) return null;
  return { end: at + 1, meaning: named, mod, rule: named.kind === 'calendar' ? 'month' : 'season' };
}

/** Measures before a length or a date: 'about two years ago', 'at least 72 hours', 'around Nov. 1'. */
export function readMeasured(readPoint: Read, readLengthOrPoint: Read): Read {
  return (phrase, at) => {
    for (const [words, mod] of MEASURES) {
      const inner = skipWords(phrase, at, words);
      if (inner < 0) continue;
      const before = normAt(phrase, at - 1);
      const only = words[0];
      if (only === 'under' || only === 'some') {
        // 'some years' is no measure
        if (!isClass(phrase, inner, CLASS.number) && !/^(?:a|an)$/.test(normAt(phrase, inner))) continue;
      }
      // 'invested over three years': a measure only where a length is wanted anyway
      if (only === 'over' && !/^(?:for|just|of|last|lasted|lasts|took|take|takes|spent|after|well)$/.test(before))
        continue;
      if (
        (only === 'around' || only === 'about') &&
        !isClass(
          phrase,
          inner,
          CLASS.number | CLASS.month | CLASS.clock | CLASS.compound | CLASS.quantity | CLASS.half,
        ) &&
        !/^(?:a|an)$/.test(normAt(phrase, inner))
      )
        continue;
      const reading = readLengthOrPoint(phrase, inner) ?? readPoint(phrase, inner);
      if (!reading || reading.mod !== undefined) continue;
      const { meaning } = reading;
      if (meaning.kind === 'fixed' && meaning.type === 'SET') continue;
      // 'talked about 1968' is no measure
      if (meaning.kind === 'calendar' && meaning.month === undefined && !/^(?:in|since|from|of|,)?$/.test(before))
        continue;
      return { ...reading, mod };
    }
    return null;
  };
}

/** Longer measures first. */
const MEASURES = [...APPROXIMATIONS].sort((a, b) => b[0].length - a[0].length);

const TAILS: ReadonlyMap<string, Meaning> = new Map([
  ...MONTHS.flatMap((names, index) =>
    names.map((name): [string, Meaning] => [name, { kind: 'calendar', month: index + 1, pick: null }]),
  ),
  ...Object.entries(SEASONS).map(([name, [, month]]): [string, Meaning] => [
    name,
    { kind: 'part-of-year', unit: 'season', month, pick: null },
  ]),
]);
