import {
  ARTICLES,
  BOUNDS,
  FUTURE_AUXILIARIES,
  FUTURE_BEFORE_TO,
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  MODALS,
  NOT_PAST,
  PASSIVE,
  PERFECT,
  PLANNED,
  SCHEDULED,
} from './en/tense-words.ts';
import { isCapital, normAt, type Phrase } from './phrase.ts';

export type Tense = 'past' | 'future' | null;

/** Where the words around a date look, and whether the one that tells stands right before it, in its own clause. */
export interface TenseCue {
  readonly tense: Tense;
  readonly near: boolean;
}

const NONE: TenseCue = { tense: null, near: false };

/** Tokens between a verb and a date that still belong together: 'took office in February'. */
const NEAR = 4;

/** How far to look for the verb that a date goes with. */
const REACH = 14;

/**
 * Whether the words around a date look back or forward: those before it first, the nearest deciding, then those after
 * it. `null` when nothing near tells. A quotation that is over before the date tells nothing about it. Looks at a
 * bounded number of tokens.
 */
export function findTense(phrase: Phrase, start: number, end: number): TenseCue {
  const lowest = Math.max(phrase.first, start - REACH);
  let clause = true;
  for (let index = start - 1; index >= lowest; index -= 1) {
    const norm = normAt(phrase, index);
    if (norm === ';') break;
    if (CLOSING_QUOTES.has(norm)) {
      index = openingQuote(phrase, index, lowest);
      continue;
    }
    const tense = tenseAt(phrase, index, start);
    if (tense) return { tense, near: clause && start - index <= NEAR };
    if (norm === ',') clause = false;
  }
  for (let index = end; index < Math.min(phrase.last, end + REACH); index += 1) {
    if (normAt(phrase, index) === ';') break;
    const tense = tenseAt(phrase, index, start);
    if (tense) return { tense, near: false };
  }
  return NONE;
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '``']);
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', "''"]);

/** Index of the mark that opens the quotation closed at `index`; before `lowest` when it is farther away. */
function openingQuote(phrase: Phrase, index: number, lowest: number): number {
  let at = index - 1;
  while (at >= lowest && !OPENING_QUOTES.has(normAt(phrase, at))) at -= 1;
  return at;
}

/** 'a still unspecified date', 'the proposed sale': a participle between an article and a noun tells no tense. */
function isAdjective(phrase: Phrase, index: number): boolean {
  const before = normAt(phrase, index - 1);
  return (
    ARTICLES.has(before) || (ARTICLES.has(normAt(phrase, index - 2)) && /(?:ly|still|most|long|newly)$/.test(before))
  );
}

function tenseAt(phrase: Phrase, index: number, date: number): Tense {
  const norm = normAt(phrase, index);
  const next = normAt(phrase, index + 1);
  if (FUTURE_AUXILIARIES.has(norm) || FUTURE_WORDS.has(norm)) return 'future';
  if (MODALS.has(norm)) {
    // 'May' inside a sentence is the month or a name
    return index < date && !(norm === 'may' && index > phrase.first && isCapital(phrase, index)) ? 'future' : null;
  }
  if (norm === 'to') {
    const head = FUTURE_BEFORE_TO.has(normAt(phrase, index - 1)) ? index - 1 : index - 2;
    if (!FUTURE_BEFORE_TO.has(normAt(phrase, head))) return null;
    return wasPlanned(phrase, head) ? 'past' : 'future';
  }
  if (norm === 'ahead') return index < date && date - index <= 3 ? 'future' : null;
  if (SCHEDULED.has(norm)) {
    const before = normAt(phrase, index - 1);
    if (before === 'as' || before === 'previously' || before === 'originally' || before === 'than') return null;
    return wasPlanned(phrase, index) ? 'past' : 'future';
  }
  if (PLANNED.has(norm)) {
    // 'due Friday', 'scheduled for Friday', 'set to', but not 'as planned, Friday'
    const planned =
      next === 'to' || next === 'for' || next === 'until' || next === 'by' || (norm !== 'set' && date - index <= 2);
    if (planned && index < date) return wasPlanned(phrase, index) ? 'past' : 'future';
    if (next === 'to' || next === 'for') return 'future';
  }
  if (BOUNDS.has(norm)) return index === date - 1 ? boundTense(phrase, index) : null;
  if (norm === 'soon' || norm === 'early' || norm === 'later') {
    const asSoonAs = index === date - 2 && next === 'as' && normAt(phrase, index - 1) === 'as';
    const noLater = index === date - 2 && next === 'than' && normAt(phrase, index - 1) === 'no';
    return asSoonAs || noLater ? 'future' : null;
  }
  if (PASSIVE.has(normAt(phrase, index - 1))) return null;
  if (IRREGULAR_PASTS.has(norm)) return next === 'to' && norm !== 'went' && norm !== 'came' ? toTense(norm) : 'past';
  if (norm.length > 3 && norm.endsWith('ed') && !NOT_PAST.has(norm)) {
    if (next === 'to' && FUTURE_BEFORE_TO.has(norm)) return 'future';
    return isAdjective(phrase, index) ? null : 'past';
  }
  return null;
}

/** 'has to' and 'is to' look forward; 'flew to' does not. */
function toTense(norm: string): Tense {
  return norm === 'has' || norm === 'have' ? 'future' : 'past';
}

/** 'had been scheduled': the plan is over. */
function wasPlanned(phrase: Phrase, index: number): boolean {
  return normAt(phrase, index - 1) === 'been' && normAt(phrase, index - 2) === 'had';
}

/** 'by Friday' and 'until Friday' look forward unless the clause is told in the past: 'until Friday, they had'. */
function boundTense(phrase: Phrase, index: number): Tense {
  // 'By Sunday, callers began': the clause follows
  if (index === phrase.first) return null;
  for (let step = 1; step <= 6; step += 1) if (PERFECT.has(normAt(phrase, index - step))) return 'past';
  for (let step = 2; step <= 8; step += 1) if (PERFECT.has(normAt(phrase, index + step))) return 'past';
  return 'future';
}
