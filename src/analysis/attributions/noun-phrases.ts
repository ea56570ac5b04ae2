import { CUES } from '../../language/en/cues.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from '../../language/en/function-words.ts';
import { endsNounPhrase, isCapital, isWord, normAt, type Reading, textAt } from './reading.ts';

/** A range of tokens, `[first, last)`. */
export type TokenRange = readonly [first: number, last: number];

/** Nouns that take *to*: `aides to the president`. */
const SERVES =
  /^(?:aides?|advis[eo]rs?|ambassadors?|assistants?|envoys?|counsel|heir|delegates?|close|successor|rival)$/;

/** Longest noun phrase, apposition or relative clause that is looked through, in tokens. */
const REACH = 30;

/**
 * The noun phrase that ends right before token `end`, not reaching before token `start`: the subject of a verb there.
 * An apposition or relative clause between commas is taken with it. `null` when none ends there.
 */
export function findPhraseBefore(reading: Reading, start: number, end: number): TokenRange | null {
  const timed = beforeTime(reading, start, end);
  if (timed < end) return findPhraseBefore(reading, start, timed);
  const last = end - 1;
  if (last < start) return null;
  const norm = normAt(reading, last);
  if (norm === ',' || norm === ')' || norm === '—' || norm === '–' || norm === '--') {
    const opening = findOpening(reading, start, last, norm);
    if (opening === null || opening <= start) return null;
    const head = findPhraseBefore(reading, start, opening);
    // `The paper, citing two officials, reported`: what it does meanwhile is no part of who it is.
    if (head && norm === ',' && /^\p{L}{2,}ing$/u.test(normAt(reading, opening + 1))) return head;
    // `Ada Holm, 52, a lawyer, said`: an age is no head.
    const isAge = head !== null && head[1] - head[0] === 1 && /^\d+$/.test(normAt(reading, head[0]));
    if (isAge && normAt(reading, head[0] - 1) !== ',') return null;
    // `in an hour, Holm praised, …` is no apposition: a verb of its own stands between the commas.
    if (
      !isAge &&
      !APPOSITION_WORD.test(normAt(reading, opening + 1)) &&
      norm === ',' &&
      hasVerb(reading, opening + 1, last)
    )
      return null;
    const named = isAge ? findPhraseBefore(reading, start, head[0] - 1) : head;
    return named && [named[0], last];
  }
  if (RELATIVE_PRONOUNS.has(norm) || SUBJECT_PRONOUNS.has(norm)) return [last, end];
  if (!isWord(textAt(reading, last)) || endsNounPhrase(norm) || NEVER_SUBJECT.test(norm)) return null;
  let first = end;
  for (let i = last; i >= start && end - i <= REACH; i -= 1) {
    const word = normAt(reading, i);
    if (!isPhraseWord(reading, i, i < last)) break;
    first = i;
    if (DETERMINERS.has(word) && normAt(reading, i - 1) !== 'and' && !PREPOSITIONS.has(normAt(reading, i - 1))) break;
  }
  first = withoutLeadingPhrase(reading, first, end);
  return first < end ? [first, end] : null;
}

/** Where the phrase ends when a day stands between it and its verb: `the ministry | on Monday | said`. */
function beforeTime(reading: Reading, start: number, end: number): number {
  const norm = normAt(reading, end - 1);
  if (end - 1 <= start || !(WEEKDAYS.has(norm) || /^(?:today|yesterday)$/.test(norm))) return end;
  const first = normAt(reading, end - 2) === 'on' ? end - 2 : end - 1;
  return first > start && isWord(textAt(reading, first - 1)) ? first : end;
}

/** Index of the mark that opens what the one at `closing` closes. */
function findOpening(reading: Reading, start: number, closing: number, mark: string): number | null {
  const wanted = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i >= Math.max(start, closing - REACH); i -= 1) {
    if (normAt(reading, i) === wanted) return i;
    if (/^[“”"]|^''/.test(normAt(reading, i))) return null;
  }
  return null;
}

function isPhraseWord(reading: Reading, index: number, hasHead: boolean): boolean {
  const { text, norm } = reading.tokens[index] ?? { text: '', norm: '' };
  if (norm === "'s" || norm === "'" || norm === '&' || norm === '/' || norm === '-') return hasHead;
  if (norm === '.' || !isWord(text)) return false;
  if (endsNounPhrase(norm)) return false;
  if (norm === 'and') return hasHead && isCapital(textAt(reading, index - 1));
  if (PREPOSITIONS.has(norm))
    return hasHead && isWord(textAt(reading, index - 1)) && (norm !== 'to' || SERVES.test(normAt(reading, index - 1)));
  if (isCapital(text)) return true;
  if (CUES.has(norm) && /(?:ed|said|told|wrote)$/.test(norm)) return false;
  return true;
}

/** Takes off what stands before the phrase without a comma: `On Monday | the ministry`, `In June | Orlen`. */
function withoutLeadingPhrase(reading: Reading, first: number, end: number): number {
  const norm = normAt(reading, first);
  if (!PREPOSITIONS.has(norm) && !TIME_WORDS.has(norm)) return first;
  // Where a mention ends the phrase it starts there, with the words right before it that describe it.
  const mention = reading.mentionOf[end - 1];
  if (mention) {
    let start = end - 1;
    while (start > first && reading.mentionOf[start - 1] === mention) start -= 1;
    return start;
  }
  for (let i = end - 1; i > first; i -= 1) {
    if (DETERMINERS.has(normAt(reading, i)) || POSSESSIVES.has(normAt(reading, i))) return i;
    if (PREPOSITIONS.has(normAt(reading, i)) || TIME_WORDS.has(normAt(reading, i))) return i + 1;
  }
  return end;
}

/**
 * The noun phrase that starts at token `start` and ends before token `end` at the latest, with an apposition or
 * relative clause after a comma: the subject of an inverted verb (`said Ada Holm, a farmer`). `null` when none does.
 */
export function findPhraseAfter(reading: Reading, start: number, end: number): TokenRange | null {
  const norm = normAt(reading, start);
  if (start >= end) return null;
  if (SUBJECT_PRONOUNS.has(norm) && norm !== 'that' && norm !== 'this') return [start, start + 1];
  let i = start;
  let hasHead = false;
  for (; i < end && i - start < REACH; i += 1) {
    const { text, norm: word } = reading.tokens[i] ?? { text: '', norm: '' };
    if (word === "'s" || word === "'" || word === '&' || word === '/') continue;
    if (!isWord(text)) break;
    if (endsNounPhrase(word) || (TIME_WORDS.has(word) && hasHead) || word === 'to') break;
    if (hasHead && PREPOSITIONS.has(word) && word !== 'of' && word !== 'for' && word !== 'from' && word !== 'with')
      break;
    if (!hasHead && PREPOSITIONS.has(word)) return null;
    if (!DETERMINERS.has(word) && !POSSESSIVES.has(word)) hasHead = true;
  }
  if (!hasHead) return null;
  while (i > start && /^(?:and|of|for|from|with)$/.test(normAt(reading, i - 1))) i -= 1;
  if (i <= start) return null;
  if (normAt(reading, i) === 'who') {
    const close = nextMark(reading, i, end);
    if (close > i + 1) return [start, close];
  }
  if (normAt(reading, i) === ',' && opensApposition(reading, i + 1)) {
    const close = nextMark(reading, i + 1, end);
    if (close > i + 2 && (APPOSITION_WORD.test(normAt(reading, i + 1)) || !hasVerb(reading, i + 1, close))) i = close;
  }
  return [start, i];
}

/** `said much the same`, `no longer said`. */
const NEVER_SUBJECT = /^(?:same|much|more|longer|ago)$/;

const APPOSITION_WORD = /^(?:a|an|the|who|whose|which|his|her|its|their|one|another|former|then)$/;

/** Index of the next mark at or after `from`, within reach. */
function nextMark(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < REACH && !/^[,.;:—]$|^[“”"]|^''/.test(normAt(reading, i))) i += 1;
  return i;
}

function opensApposition(reading: Reading, index: number): boolean {
  const norm = normAt(reading, index);
  if (APPOSITION_WORD.test(norm)) return true;
  if (CUES.has(norm) || endsNounPhrase(norm) || PREPOSITIONS.has(norm)) return false;
  return isWord(norm) && !norm.endsWith('ing') && norm !== 'and';
}

function hasVerb(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const norm = normAt(reading, i);
    if ((AUXILIARIES.has(norm) && norm !== "'s") || /[a-z]{2}ed$/.test(norm) || CUES.has(norm)) return true;
  }
  return false;
}
