import { FREQUENCIES, type Unit } from '../en/calendar-words.ts';
import { VAGUE_REFERENCES } from '../en/phrase-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, skipWords, textAt, wordAt } from '../phrase.ts';
import { lengthValue, readCount, readLength } from './length.ts';
import { OPEN_LENGTHS, orSo } from './relative.ts';

/** Words after which 'a day' is a rate: 'twice a day', '$3 million a year', '24 hours a day'. */
const TIMES: ReadonlySet<string> = new Set(['once', 'twice', 'times']);

/** Words before 'a day', 'a year' that make it a length, not a rate. */
const LENGTH_BEFORE: ReadonlySet<string> = new Set([
  ...[
    'in',
    'for',
    'within',
    'after',
    'over',
    'about',
    'nearly',
    'almost',
    'than',
    'least',
    'of',
    'during',
    'just',
    'only',
  ],
  ...[
    'barely',
    'under',
    'around',
    'roughly',
    'half',
    'once',
    'spent',
    'took',
    'last',
    'lasted',
    'take',
    'takes',
    'spend',
  ],
  ...['up', 'to', 'until', 'by', 'and', 'or', ',', 'than', 'from', 'with', 'some', 'quite', 'not', 'even', 'exactly'],
]);

/** 'two years', 'nine-month', 'a week', 'two hours and 16 minutes'. An age ('45-year-old') is none. */
function readDuration(phrase: Phrase, at: number): Reading | null {
  const length = readLength(phrase, at);
  if (!length) return null;
  const norm = normAt(phrase, at);
  const next = normAt(phrase, length.end);
  // 'will one day be', 'one day he will': a day that is not told
  if (norm === 'one' && normAt(phrase, at + 1) === 'day' && length.end === at + 2 && isSomeDay(phrase, at)) {
    return { end: length.end, meaning: { kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' }, rule: 'vague' };
  }
  // '24 hours a day' is a rate, '60 Minutes' a name
  if (next === 'a' && wordAt(phrase, length.end + 1)?.unit !== undefined && !wordAt(phrase, length.end + 1)?.plural)
    return null;
  if (at > phrase.first && isTitle(phrase, length.end - 1)) return null;
  if (
    next === 'old' ||
    (next === '-' && normAt(phrase, length.end + 1) === 'old') ||
    (/^of$/.test(next) && normAt(phrase, length.end + 1) === 'age')
  )
    return null;
  // a way to keep books
  if (norm === 'a' && isClass(phrase, at + 1, CLASS.fiscal)) return null;
  if (norm === 'a' || norm === 'an') {
    if (length.end === at + 2 && length.unit !== 'half') {
      if (wordAt(phrase, at + 1)?.ordinal !== undefined) return null;
      const rate = readRate(phrase, at, length.unit);
      if (rate) return rate === 'left' ? null : rate;
      if (
        length.unit === 'day' &&
        !LENGTH_BEFORE.has(normAt(phrase, at - 1)) &&
        !/^(?:after|before|later|earlier)$/.test(next)
      )
        return null;
      if (length.unit === 'second' || length.unit === 'quarter') return null;
    }
  } else if (length.unit === 'second' && length.end === at + 2 && !wordAt(phrase, at + 1)?.plural) return null;
  // 'May 5 hours' cannot be; '19 days' after a month's name neither
  return {
    end: orSo(phrase, length.end),
    meaning: { kind: 'fixed', type: 'DURATION', value: length.value },
    rule: 'duration',
  };
}

const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'would', 'could', 'can', 'may', 'might', 'to', 'must']);

function isSomeDay(phrase: Phrase, at: number): boolean {
  if (WILL.has(normAt(phrase, at - 1))) return true;
  return at === phrase.first && (WILL.has(normAt(phrase, at + 3)) || WILL.has(normAt(phrase, at + 4)));
}

/** 'five times a week': the set. In 'four flights a week' and '$3 million a year' the words price or count, and are left. */
function readRate(phrase: Phrase, at: number, unit: Unit): Reading | 'left' | null {
  const before = normAt(phrase, at - 1);
  if (LENGTH_BEFORE.has(before) && before !== 'once') return null;
  if (/^(?:ago|earlier|later|before|after|from)$/.test(normAt(phrase, at + 2))) return null;
  if (TIMES.has(before)) {
    return { end: at + 2, meaning: { kind: 'fixed', type: 'SET', value: lengthValue([[1, unit]]) }, rule: 'rate' };
  }
  const amount =
    /^(?:million|billion|trillion|thousand|hundred|percent|%|cents|dollars|hours|days|months|people|barrels|tons)$/.test(
      before,
    ) ||
    /^\d[\d,.]*$/.test(before) ||
    (/[a-z]{3,}s$/.test(before) && (hasNumber(phrase, at - 2) || hasNumber(phrase, at - 3)));
  return amount ? 'left' : null;
}

function hasNumber(phrase: Phrase, index: number): boolean {
  return (
    wordAt(phrase, index)?.number !== undefined ||
    /^(?:million|billion|hundreds|dozens|thousands)$/.test(normAt(phrase, index))
  );
}

/** Written as in a name: a capital and small letters. */
function isTitle(phrase: Phrase, index: number): boolean {
  return /^[A-Z][a-z]/.test(textAt(phrase, index));
}

/** Words before a bare plural that make it a length: 'for years', 'in weeks', 'over the years', 'months of talks'. */
const OPEN_BEFORE: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'of',
  'follows',
  'spent',
  'took',
  'take',
  'last',
]);

/** 'for years', 'within weeks', 'over the years', 'in the weeks ahead'. */
function readOpenLength(phrase: Phrase, at: number): Reading | null {
  const start = normAt(phrase, at) === 'the' ? at + 1 : at;
  const word = wordAt(phrase, start);
  if (word?.unit === undefined || !word.plural || word.unit === 'second' || word.unit === 'quarter') return null;
  const before = normAt(phrase, at - 1);
  const next = normAt(phrase, start + 1);
  const ahead = next === 'ahead' || next === 'before' || next === 'after' || next === 'later' || next === 'that';
  if (before === 'times' || (before === 'of' && start === at) || (!OPEN_BEFORE.has(before) && !(start === at && ahead)))
    return null;
  if (before === 'of' && !ahead) return null;
  // 'the weeks before the vote': the article goes with the whole
  if (start > at && ahead && next !== 'ahead') return null;
  const value = OPEN_LENGTHS[word.unit];
  if (value === undefined) return null;
  const joint = normAt(phrase, start + 1);
  const second = wordAt(phrase, start + 2);
  let end = next === 'ahead' && start > at ? start + 2 : start + 1;
  if ((joint === 'or' || joint === 'and') && second?.unit !== undefined && second.plural) end = start + 3;
  return { end, meaning: { kind: 'fixed', type: 'DURATION', value }, rule: 'duration-open' };
}

/** 'every Tuesday', 'each year', 'every two weeks', 'every summer', 'each July', 'per day', 'once a week', 'daily'. */
function readSet(phrase: Phrase, at: number): Reading | null {
  const norm = normAt(phrase, at);
  if (norm === 'once' || norm === 'twice') {
    const article = normAt(phrase, at + 1);
    const unit = wordAt(phrase, at + 2)?.unit;
    if (
      (article !== 'a' && article !== 'an' && article !== 'every') ||
      unit === undefined ||
      wordAt(phrase, at + 2)?.plural
    )
      return null;
    return set(at + 3, lengthValue([[1, unit]]));
  }
  const other = normAt(phrase, at + 1) === 'other' ? 2 : 1;
  const index = other === 2 ? at + 2 : at + 1;
  const word = wordAt(phrase, index);
  if (word === undefined) return null;
  if (norm === 'per') {
    return word.unit !== undefined && !word.plural && word.ordinal === undefined
      ? set(index + 1, lengthValue([[1, word.unit]]))
      : null;
  }
  if (norm !== 'every' && norm !== 'each') return null;
  if (word.weekday !== undefined && isCapital(phrase, index)) {
    const part = wordAt(phrase, index + 1)?.dayPart;
    return set(
      part === undefined ? index + 1 : index + 2,
      `XXXX-WXX-${word.weekday}${part === undefined ? '' : `T${part}`}`,
    );
  }
  if (word.month !== undefined && isCapital(phrase, index))
    return set(index + 1, `XXXX-${String(word.month).padStart(2, '0')}`);
  if (word.season !== undefined) return set(index + 1, `XXXX-${word.season[0]}`);
  if (word.dayPart !== undefined) return set(index + 1, `XXXX-XX-XXT${word.dayPart}`);
  if (word.unit !== undefined && !word.plural && word.unit !== 'half')
    return set(index + 1, lengthValue([[other, word.unit]]));
  const count = norm === 'every' ? readCount(phrase, at + 1) : null;
  const unit = count ? wordAt(phrase, count.end) : undefined;
  if (count && unit?.unit !== undefined && unit.plural)
    return set(count.end + 1, lengthValue([[count.count, unit.unit]]));
  return null;
}

function readFrequency(phrase: Phrase, at: number): Reading | null {
  const value = FREQUENCIES[normAt(phrase, at)];
  // 'Daily' and 'Weekly' in the name of a paper
  if (
    value === undefined ||
    (isCapital(phrase, at) && at > phrase.first && (isCapital(phrase, at + 1) || isCapital(phrase, at - 1)))
  )
    return null;
  return set(at + 1, value);
}

function set(end: number, value: string): Reading {
  return { end, meaning: { kind: 'fixed', type: 'SET', value }, rule: 'set' };
}

/** 'now', 'currently', 'recently', 'in the near future': a time that is not told. */
function readVague(phrase: Phrase, at: number): Reading | null {
  let best: Reading | null = null;
  for (const [words, value] of VAGUE_REFERENCES) {
    const end = skipWords(phrase, at, words);
    if (end < 0 || (best && end <= best.end)) continue;
    // 'the past' and 'the future' stand for themselves; before a noun they belong to it
    if (
      /^(?:past|future|term|present)$/.test(words[words.length - 1] ?? '') &&
      /^[a-z]/.test(normAt(phrase, end)) &&
      !AFTER_NOUN.has(normAt(phrase, end))
    )
      continue;
    best = { end, meaning: { kind: 'fixed', type: 'DATE', value }, rule: 'vague' };
  }
  return best;
}

const AFTER_NOUN: ReadonlySet<string> = new Set([
  ...[
    'and',
    'or',
    'but',
    'as',
    'by',
    'with',
    'when',
    'that',
    'if',
    'is',
    'was',
    'for',
    'to',
    'because',
    'have',
    'has',
    'had',
  ],
  ...[
    'he',
    'she',
    'they',
    'it',
    'we',
    'i',
    'would',
    'will',
    'than',
    'in',
    'of',
    'on',
    'at',
    'are',
    'were',
    'while',
    'who',
  ],
]);

/** 'the weekend', 'the year', 'the month': the one spoken of. */
function readUnit(phrase: Phrase, at: number): Reading | null {
  if (normAt(phrase, at) !== 'the') return null;
  const full = normAt(phrase, at + 1) === 'full' || normAt(phrase, at + 1) === 'whole' ? 1 : 0;
  const word = wordAt(phrase, at + 1 + full);
  const end = at + 2 + full;
  if (word?.unit === undefined || word.plural) return null;
  const before = normAt(phrase, at - 1);
  const next = normAt(phrase, end);
  if (word.unit === 'weekend') return { end, meaning: { kind: 'current', unit: 'weekend' }, rule: 'the-weekend' };
  if (next === 'after' || next === 'before' || next === 'when' || next === 'of') return null;
  if (word.unit === 'year' || word.unit === 'month' || word.unit === 'week') {
    if (!/^(?:for|in|during|of|over|throughout|through|earlier|later|late|early)$/.test(before) && next !== "'s")
      return null;
    return { end, meaning: { kind: 'current', unit: word.unit }, rule: `the-${word.unit}` };
  }
  return null;
}

export const LENGTHS_AND_SETS: readonly Rule[] = [
  {
    id: 'duration',
    starts: CLASS.number | CLASS.determiner | CLASS.quantity | CLASS.compound | CLASS.half | CLASS.year,
    read: readDuration,
  },
  { id: 'duration-open', starts: CLASS.unit | CLASS.determiner, read: readOpenLength },
  { id: 'set', starts: CLASS.every, read: readSet },
  { id: 'frequency', starts: CLASS.frequency, read: readFrequency },
  { id: 'vague', starts: CLASS.vague, read: readVague },
  { id: 'unit', starts: CLASS.determiner, read: readUnit },
];
