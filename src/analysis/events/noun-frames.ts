import { REALIS_MODIFIERS } from '../../language/en/event-realis.ts';
import { EVENT_TRIGGERS } from '../../language/en/event-triggers.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DEFINITE,
  DETERMINER,
  INDEFINITE,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { AFTER_HEAD_NOUN, OCCURRENCE_VERBS } from '../../language/en/event-word-lists.ts';
import type { Clause } from './clauses.ts';
import { type Complement, readComplements } from './complements.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { isIrregularVerb, isPossessiveMark, type NounPhrase, phrasesAfter } from './noun-phrases.ts';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none' | 'no' | 'any';

/** An event noun with its phrase and what stands around it. */
export interface NounFrame {
  readonly kind: 'noun';
  readonly match: TriggerMatch;
  readonly clause: Clause;
  /** First token of the noun's phrase, its determiner and possessor included. */
  readonly start: number;
  readonly determiner: Determiner;
  /** Token of 'his', 'their' or the last word of a possessor; or -1. */
  readonly possessor: number;
  /** Mentions among the words before the noun, the possessor's not included. */
  readonly modifiers: readonly number[];
  readonly complements: readonly Complement[];
  /** Subject of a clause that says who brought it about: 'a visit that [Trump] made'. */
  readonly relative: readonly NounPhrase[];
  /** Token of the light verb, or -1. */
  readonly light: number;
  /** First token after the complements. */
  readonly after: number;
}

const LONGEST_PHRASE = 9;
const LIGHT_REACH = 5;

/** The frame of the noun at `match`; `null` where the word is no noun or only qualifies the next. */
export function readNounFrame(text: EventText, match: TriggerMatch, clause: Clause): NounFrame | null {
  // 'Election Day'
  const time = text.timeAt[match.last - 1] ?? -1;
  if (time >= 0 && time === text.timeAt[match.last]) return null;
  if (looksLikeVerb(text, match) || qualifiesNext(text, match.last, clause.end)) return null;
  const { first, last, trigger } = match;
  const furthest = Math.max(clause.start, first - LONGEST_PHRASE);
  let start = first;
  let determiner: Determiner = 'none';
  let possessor = -1;
  const modifiers: number[] = [];
  while (start > furthest) {
    const index = start - 1;
    const norm = normAt(text, index);
    const mention = text.mentionAt[index] ?? -1;
    if (isPossessiveMark(text, index)) {
      determiner = 'possessive';
      possessor = index - 1;
      start = index - 1;
      break;
    }
    if (mention >= 0) {
      // 'Supreme Court decision', where the court belongs to the trigger
      if (mention !== text.mentionAt[first] && !modifiers.includes(mention)) modifiers.push(mention);
      start = index;
      continue;
    }
    if ((text.timeAt[index] ?? -1) >= 0) {
      start = index;
      continue;
    }
    const classes = text.classes[index] ?? 0;
    if (classes & DETERMINER && !(norm === 'one' && isClass(text, index - 1, DETERMINER))) {
      start = index;
      // 'every shooting', 'most meetings': none in particular
      if (/^(?:every|each|most|many)$/.test(norm)) return null;
      if (norm === 'no' || norm === 'neither') determiner = 'no';
      else if (norm === 'any') determiner = 'any';
      else if (classes & POSSESSIVE) {
        determiner = 'possessive';
        possessor = index;
      } else if (classes & DEFINITE) determiner = 'definite';
      else if (classes & INDEFINITE) determiner = 'indefinite';
      else if (isClass(text, index - 1, DEFINITE | POSSESSIVE)) continue;
      break;
    }
    if (classes & (PUNCTUATION | PREPOSITION | AUXILIARY | SUBORDINATOR | COORDINATOR | NEGATION | TO | PRONOUN)) break;
    if (trigger.light.has(norm) && !isClass(text, index - 1, DETERMINER) && !isModifier(text, index, clause)) break;
    if (isIrregularVerb(text, index)) break;
    start = index;
  }
  const relative = readRelative(text, match, clause);
  // 'last Tuesday's elections': all words of the date or name belong to it.
  while (start > furthest && isSameThing(text, start - 1, start)) start -= 1;
  const complements = [
    ...readComplements(text, last, clause.end),
    ...readCopula(text, last, clause.end),
    ...(relative
      ? readComplements(text, relative.end, Math.max(clause.end, Math.min(relative.end + 12, text.tokens.length)))
      : []),
  ];
  const after = Math.max(last, complements.at(-1)?.end ?? last);
  const light = findLight(text, match, start, clause);
  // 'was signed in Aurelen by the ministers'
  if (light >= last) complements.push(...readComplements(text, light + 1, clause.end));
  return {
    kind: 'noun',
    match,
    clause,
    start,
    determiner,
    possessor,
    modifiers,
    complements,
    relative: relative?.phrases ?? [],
    after,
    light,
  };
}

/** 'Sept. 12: planned meeting': an adjective that opens the phrase, not the verb that governs it. */
function isModifier(text: EventText, index: number, clause: Clause): boolean {
  if (!REALIS_MODIFIERS.has(normAt(text, index))) return false;
  return index <= clause.start || isClass(text, index - 1, PUNCTUATION | PREPOSITION);
}

function isSameThing(text: EventText, a: number, b: number): boolean {
  const same = (cover: Int32Array): boolean => (cover[a] ?? -1) >= 0 && cover[a] === cover[b];
  return same(text.timeAt) || same(text.mentionAt);
}

const RELATIVE_VERBS = /^(?:made|held|paid|had|signed|gave|attended|hosted|called|reached|struck|delivered|placed)$/;

/** 'that Trump made', 'Putin held' directly after the noun: the subject's phrases, and the token after the verb. */
function readRelative(
  text: EventText,
  { last }: TriggerMatch,
  clause: Clause,
): { readonly phrases: readonly NounPhrase[]; readonly end: number } | null {
  const limit = Math.min(text.tokens.length, Math.max(clause.end, last) + 10, last + 12);
  const from = /^(?:that|which)$/.test(normAt(text, last)) ? last + 1 : last;
  const phrases = phrasesAfter(text, from, limit, true);
  const final = phrases.at(-1);
  return final && RELATIVE_VERBS.test(normAt(text, final.end)) ? { phrases, end: final.end + 1 } : null;
}

/** 'was the first between the two men': the complements of what the noun is said to be. */
function readCopula(text: EventText, last: number, limit: number): Complement[] {
  if (!isClass(text, last, BE)) return [];
  for (let index = last + 1; index < Math.min(limit, last + 8); index += 1) {
    if (/^(?:between|with)$/.test(normAt(text, index))) return readComplements(text, index, limit);
  }
  return [];
}

/** 'a series of attacks', 'a wave of protests' */
export const SERIES = /^(?:series|spate|wave|string|number|round|pair|couple|dozen|dozens|hundreds|flurry|some)$/;

function findLight(text: EventText, { trigger, first, last }: TriggerMatch, start: number, clause: Clause): number {
  if (trigger.light.has(normAt(text, last))) return last;
  if (normAt(text, start - 1) === 'of' && SERIES.test(normAt(text, start - 2))) {
    const opening = isClass(text, start - 3, INDEFINITE | DEFINITE) ? start - 3 : start - 2;
    return findLight(text, { trigger, first: opening, last }, opening, clause);
  }
  if (normAt(text, start - 2) === 'there' && isClass(text, start - 1, BE)) return start - 1;
  for (let index = Math.min(start, first) - 1; index >= Math.max(clause.start, start - LIGHT_REACH); index -= 1) {
    if ((text.mentionAt[index] ?? -1) >= 0) break;
    if (trigger.light.has(normAt(text, index))) return index;
    const between = isClass(text, index, ADVERB) || /^(?:off|up|out|for|to|on)$/.test(normAt(text, index));
    if (!between) break;
  }
  // 'the agreement was signed'
  let next = last;
  while (next < clause.end && next - last < 4 && isClass(text, next, AUXILIARY | ADVERB | NEGATION)) next += 1;
  return next > last && trigger.light.has(normAt(text, next)) ? next : -1;
}

const VERB_FORMS: ReadonlySet<string> = new Set(
  EVENT_TRIGGERS.filter(({ pos }) => pos === 'verb')
    .flatMap(({ forms }) => forms.filter((form) => form.length === 1).map(([word = '']) => word))
    .concat('talks', 'reports', 'strike', 'strikes', 'debate', 'debates', 'deal', 'deals', 'rally', 'rallies'),
);

function looksLikeVerb(text: EventText, { first, last }: TriggerMatch): boolean {
  const norm = normAt(text, first);
  const before = first - 1;
  if (isClass(text, before, TO | MODAL) && !isPossessiveMark(text, before))
    return !(normAt(text, before) === 'to' && norm.endsWith('ing'));
  if (last - first > 1 || !VERB_FORMS.has(norm)) return false;
  if (isClass(text, before, PRONOUN) && !isClass(text, before, POSSESSIVE)) return true;
  if (norm.endsWith('ing')) return false;
  return (text.mentionAt[before] ?? -1) >= 0;
}

/** 'election campaign', 'report card': the noun only qualifies the next word. */
function qualifiesNext(text: EventText, next: number, limit: number): boolean {
  if (next >= limit) return false;
  const norm = normAt(text, next);
  if (text.classes[next] !== 0 || (text.timeAt[next] ?? -1) >= 0 || isPossessiveMark(text, next)) return false;
  if ((text.mentionAt[next] ?? -1) >= 0) return false;
  if (AFTER_HEAD_NOUN.has(norm) || OCCURRENCE_VERBS.has(norm)) return false;
  return !(norm.endsWith('ed') && !isCapital(text, next));
}
