import { CUES, type Cue } from '../../language/en/cues.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from '../../language/en/function-words.ts';
import { IRREGULAR_VERBS } from '../../language/en/irregular-verbs.ts';
import { findPhraseAfter, type TokenRange } from './noun-phrases.ts';
import { isAdverb, isCapital, isVerbGroupWord, isWord, normAt, type Reading, textAt } from './reading.ts';

/** A content found after or before a cue, and the rule that found it. */
export interface FoundContent {
  readonly ranges: readonly TokenRange[];
  readonly rule: string;
  readonly confidence: number;
}

const CLAUSE_OPENER = /^(?:that|whether|if|how|why|what|when|where|who|which)$/;
const OPENING_MARK = /^(?:[“"«‘']|``|'')$/;
/** What may stand between a cue and its content: where, when and to whom it was said. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|through|via|to|by|of|from|when|with|last|this|late|early|earlier|later|again)$/;

/**
 * The content after a cue's verb group, as its frames allow; `null` when nothing there fits.
 * `end` is the index after the sentence's last token.
 */
export function findContentAfter(reading: Reading, use: Cue, last: number, end: number): FoundContent | null {
  let start = last;
  if (use.frames.has('addressee-to')) {
    const infinitive = findAddresseeInfinitive(reading, start, end);
    if (infinitive) return infinitive;
  }
  if (use.frames.has('addressee')) {
    const person =
      SUBJECT_PRONOUNS.has(normAt(reading, start)) || /^(?:me|him|her|us|them)$/.test(normAt(reading, start));
    const addressee: TokenRange | null = person
      ? [start, start + 1]
      : findPhraseAfter(reading, start, Math.min(end, start + 14));
    if (addressee && normAt(reading, start) !== 'that') start = addressee[1];
  }
  if (use.frames.has('to') && normAt(reading, start) === 'to' && isWord(normAt(reading, start + 1))) {
    return { ranges: [[start, clauseEnd(reading, start, end)]], rule: 'infinitive', confidence: 0.6 };
  }
  const opener = skipCircumstances(reading, start, end);
  const norm = normAt(reading, opener);
  if ((use.frames.has('that') || use.frames.has('bare')) && CLAUSE_OPENER.test(norm) && opener + 1 < end) {
    if (norm === 'that' || !/^(?:when|where|who|which)$/.test(norm) || use.frames.has('addressee')) {
      return { ranges: [[opener, clauseEnd(reading, opener, end)]], rule: 'that-clause', confidence: 0.75 };
    }
  }
  if (use.frames.has('quote') && opensQuotation(reading, opener)) {
    return { ranges: [quotedRange(reading, opener, end)], rule: 'cue-then-quotation', confidence: 0.75 };
  }
  // `…, he said on Tuesday, dismissing the report`: what follows the comma is what he did by saying so.
  const isParticiple = normAt(reading, opener - 1) === ',' && norm.endsWith('ing');
  if (use.frames.has('bare') && !isParticiple && opensClause(reading, opener, end)) {
    return { ranges: [[opener, clauseEnd(reading, opener, end)]], rule: 'bare-clause', confidence: 0.65 };
  }
  if (use.frames.has('as')) {
    const to = clauseEnd(reading, last, end);
    for (let i = last + 1; i < Math.min(to, last + 12); i += 1) {
      if (
        normAt(reading, i) === 'as' ||
        OPENING_MARK.test(normAt(reading, i)) ||
        /^(?:a|an)$/.test(normAt(reading, i))
      ) {
        return { ranges: [[last, to]], rule: 'called-as', confidence: 0.55 };
      }
    }
  }
  if (use.frames.has('gerund') && normAt(reading, last).endsWith('ing')) {
    return { ranges: [[last, clauseEnd(reading, last, end)]], rule: 'gerund', confidence: 0.6 };
  }
  if (use.frames.has('object') && opensObject(reading, last, end)) {
    return { ranges: [[last, clauseEnd(reading, last, end)]], rule: 'object', confidence: 0.45 };
  }
  return null;
}

/** `urged both sides to meet`: the content starts at the addressee when it is short, as PolNeAR has it. */
function findAddresseeInfinitive(reading: Reading, start: number, end: number): FoundContent | null {
  const isPronoun = /^(?:me|him|her|us|them|it|you)$/.test(normAt(reading, start));
  const addressee: TokenRange | null = isPronoun
    ? [start, start + 1]
    : findPhraseAfter(reading, start, Math.min(end, start + 12));
  if (!addressee) return null;
  let to = addressee[1];
  if (normAt(reading, to) === 'not') to += 1;
  if (normAt(reading, to) !== 'to' || !isWord(normAt(reading, to + 1))) return null;
  return { ranges: [[start, clauseEnd(reading, to, end)]], rule: 'addressee-infinitive', confidence: 0.5 };
}

/** Index after `on Monday`, `in a statement`, `to reporters,` and the like; `start` where none stands there. */
function skipCircumstances(reading: Reading, start: number, end: number): number {
  let i = start;
  for (let guard = 0; guard < 6 && i < end; guard += 1) {
    const norm = normAt(reading, i);
    if (isAdverb(norm) && norm.endsWith('ly')) {
      i += 1;
      continue;
    }
    if (norm === ':' || (norm === ',' && i > start) || (norm === ',' && OPENING_MARK.test(normAt(reading, i + 1)))) {
      i += 1;
      if (norm === ':') break;
      continue;
    }
    if (norm === ',' && i === start) {
      // `said, in a letter to the board, that …`
      const close = nextComma(reading, i + 1, Math.min(end, i + 14));
      if (close === null || !CLAUSE_OPENER.test(normAt(reading, close + 1))) return i;
      i = close + 1;
      continue;
    }
    if (TIME_WORDS.has(norm) && norm !== 'may') {
      i += 1;
      while (i < end && (TIME_WORDS.has(normAt(reading, i)) || /^\d/.test(normAt(reading, i)))) i += 1;
      continue;
    }
    if (!CIRCUMSTANCE.test(norm)) break;
    let j = i + 1;
    while (j < end && j - i < 12 && isPhraseInside(reading, j) && !opensAfterDay(reading, j)) j += 1;
    const stop = normAt(reading, j);
    if (j === i + 1) break;
    if (
      !(
        stop === ':' ||
        stop === ',' ||
        CLAUSE_OPENER.test(stop) ||
        OPENING_MARK.test(stop) ||
        SUBJECT_PRONOUNS.has(stop) ||
        (DETERMINERS.has(stop) && TIME_WORDS.has(normAt(reading, j - 1))) ||
        CIRCUMSTANCE.test(stop)
      )
    )
      break;
    i = j;
  }
  return i;
}

/** `in a statement Thursday | the bill`: after a day without a preposition the clause begins. */
function opensAfterDay(reading: Reading, index: number): boolean {
  return WEEKDAYS.has(normAt(reading, index - 1)) && DETERMINERS.has(normAt(reading, index));
}

function isPhraseInside(reading: Reading, index: number): boolean {
  const { text, norm } = reading.tokens[index] ?? { text: '', norm: '' };
  if (norm === "'s" || norm === "'" || norm === '.') return true;
  if (!isWord(text) || CLAUSE_OPENER.test(norm) || SUBJECT_PRONOUNS.has(norm))
    return /^(?:this|that|one)$/.test(norm) && isWord(text) && norm === 'this';
  return !AUXILIARIES.has(norm);
}

function nextComma(reading: Reading, start: number, end: number): number | null {
  for (let i = start; i < end; i += 1) if (normAt(reading, i) === ',') return i;
  return null;
}

function opensQuotation(reading: Reading, index: number): boolean {
  const quotation = reading.quotationOf[index] ?? -1;
  return quotation >= 0 && (index === 0 || reading.quotationOf[index - 1] !== quotation);
}

/** From an opening mark: to the quotation's end, or on to the clause's end when it is only the first words of one. */
export function quotedRange(reading: Reading, start: number, end: number): TokenRange {
  const quotation = reading.quotationOf[start];
  let i = start;
  while (i < reading.tokens.length && reading.quotationOf[i] === quotation) i += 1;
  if (i >= end || /^[.,;:!?]$/.test(normAt(reading, i)) || !isWord(textAt(reading, i)) || isCapital(textAt(reading, i)))
    return [start, i];
  if (
    /[.,!?]/.test(normAt(reading, i - 2)) ||
    /^(?:and|but|as|while|in|on|at|after|when|during)$/.test(normAt(reading, i))
  )
    return [start, i];
  return [start, clauseEnd(reading, i, end)];
}

/** A clause without *that*: a subject and, before long, a verb. */
export function opensClause(reading: Reading, start: number, end: number): boolean {
  const norm = normAt(reading, start);
  if (start >= end) return false;
  if (OPENING_MARK.test(norm)) return true;
  if (!isWord(textAt(reading, start)) || (AUXILIARIES.has(norm) && norm !== 'might')) return false;
  if (/^(?:of|as|to|with|by|for|and|but|or|on|at|about|against|from|while)$/.test(norm)) return false;
  // `said some kind things about Orlen, the …`: only after a name may an apposition stand before the verb.
  const isNamed = isCapital(textAt(reading, start)) || reading.mentionOf[start] !== undefined;
  for (let i = start; i < Math.min(end, start + 25); i += 1) {
    const word = normAt(reading, i);
    if (i > start && (AUXILIARIES.has(word) || CUES.has(word) || IRREGULAR_VERBS.has(word) || /(?:ed|n't)$/.test(word)))
      return true;
    if (i > start && /[a-z]{2,}s$/.test(word) && isCapital(textAt(reading, i - 1)) && !isCapital(textAt(reading, i)))
      return true;
    if (SUBJECT_PRONOUNS.has(word)) return true;
    if (/^[;:]$/.test(word) || (word === ',' && !isNamed)) return false;
  }
  return false;
}

function opensObject(reading: Reading, start: number, end: number): boolean {
  if (start >= end) return false;
  const norm = normAt(reading, start);
  if (OPENING_MARK.test(norm)) return true;
  if (!isWord(textAt(reading, start)) || AUXILIARIES.has(norm)) return false;
  return (
    !PREPOSITIONS.has(norm) &&
    !/^(?:and|but|or|that|as|while|when|if|because|where|why|how)$/.test(norm) &&
    !TIME_WORDS.has(norm)
  );
}

/**
 * Where the clause that starts at `start` ends: before `, adding …`, `, according to …`, `, but …`, a coordinated cue
 * (`and said …`) or the sentence's final mark. A quotation that has begun is taken whole, also past the sentence.
 */
export function clauseEnd(reading: Reading, start: number, end: number): number {
  let i = start;
  for (; i < end; i += 1) {
    if ((reading.quotationOf[i] ?? -1) >= 0) continue;
    const norm = normAt(reading, i);
    if (norm === ';' || (norm === '—' && i > start + 6)) break;
    if (norm === ',' && i > start && startsNewClause(reading, i + 1)) break;
    if (norm === 'and' && i > start + 2 && isSpeechVerb(normAt(reading, verbAfter(reading, i + 1)))) break;
    if (/^(?:while|whereas|although|though)$/.test(norm) && normAt(reading, i - 1) === ',') break;
  }
  const quotation = reading.quotationOf[i - 1] ?? -1;
  const hasBegun = quotation >= 0 && reading.quotationOf[start - 1] !== quotation;
  while (i < reading.tokens.length && hasBegun && reading.quotationOf[i] === quotation) i += 1;
  while (i > start + 1 && /^[.,;:]$/.test(normAt(reading, i - 1)) && (reading.quotationOf[i - 1] ?? -1) < 0) i -= 1;
  return i;
}

/** Index of the verb of a verb group that starts at `index`, past its auxiliaries and adverbs. */
function verbAfter(reading: Reading, index: number): number {
  let i = index;
  while (i < index + 4 && isVerbGroupWord(normAt(reading, i))) i += 1;
  return i;
}

function startsNewClause(reading: Reading, index: number): boolean {
  const norm = normAt(reading, index);
  if (norm === 'according' || norm === 'but' || norm === 'though' || norm === 'although' || norm === 'while')
    return true;
  if (norm.endsWith('ing') && isSpeechVerb(norm)) return true;
  const after = normAt(reading, index + 1);
  return (
    norm === 'and' && (isSpeechVerb(after) || (SUBJECT_PRONOUNS.has(after) && isSpeechVerb(normAt(reading, index + 2))))
  );
}

/** A verb of saying that starts a clause of its own after *and*; *agreed* and *promised* may still be reported. */
function isSpeechVerb(norm: string): boolean {
  if (!/(?:ed|ing|said|told|wrote)$/.test(norm)) return false;
  const uses = CUES.get(norm) ?? [];
  return uses.some(
    ({ frames, stance }) => stance !== 'promise' && stance !== 'intend' && (frames.has('quote') || frames.has('that')),
  );
}
