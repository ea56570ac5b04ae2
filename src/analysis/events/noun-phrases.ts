import type { EntityKind } from '../../core/analysis.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  QUANTIFIER,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { EVENT_WORD_LISTS, IRREGULAR_VERBS } from '../../language/en/event-word-lists.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';

/** A noun phrase by its tokens `[start, end)`, and the mention that heads it. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** Index of the mention that ends the phrase, or -1. */
  readonly mention: number;
  /** Whether a word for people ends it: 'his Russian counterpart'. */
  readonly people: boolean;
}

/** Tokens a phrase may have: beyond it the words are no longer read as one. */
const LONGEST_PHRASE = 10;
const LONGEST_LIST = 6;

const STOPS = PUNCTUATION | PREPOSITION | AUXILIARY | SUBORDINATOR | COORDINATOR | NEGATION | TO | PRONOUN;

/** The kind of the entity a mention belongs to. */
export function kindOfMention(text: EventText, mention: number): EntityKind | null {
  const entity = text.mentions[mention]?.entity;
  return entity === undefined ? null : (text.entities.get(entity)?.kind ?? null);
}

/** Whether the mention covering the token at `index` ends with it and no `'s` follows. */
function endsMention(text: EventText, index: number): boolean {
  const mention = text.mentionAt[index] ?? -1;
  return mention >= 0 && text.mentionAt[index + 1] !== mention && !isPossessiveMark(text, index + 1);
}

/** Words for a body that the name before them names: 'the Norland government', 'the “Red Dawn” group'. */
const BODIES =
  /^(?:administration|government|regime|group|movement|army|forces|troops|military|navy|delegation|militants|rebels|fighters|organization|organisation|party)$/;

/** The mention that heads a phrase ending with token `last`, or -1. */
function headMention(text: EventText, last: number): number {
  if (endsMention(text, last)) return text.mentionAt[last] ?? -1;
  if ((text.mentionAt[last] ?? -1) >= 0 || !BODIES.test(normAt(text, last))) return -1;
  let before = last - 1;
  if (/^["”'’]$/.test(normAt(text, before))) before -= 1;
  const mention = endsMention(text, before) ? (text.mentionAt[before] ?? -1) : -1;
  return mention >= 0 && kindOfMention(text, mention) !== 'person' ? mention : -1;
}

/** Whether the token is the mark of a possessive. */
export function isPossessiveMark(text: EventText, index: number): boolean {
  const norm = normAt(text, index);
  return norm === "'s" || (norm === "'" && isClass(text, index, POSSESSIVE) && normAt(text, index - 1).endsWith('s'));
}

/** The noun phrase that opens at token `from` and ends before `limit`; `null` when none does. */
export function phraseAfter(text: EventText, from: number, limit: number): NounPhrase | null {
  let start = from;
  while (start < limit && isClass(text, start, ADVERB) && text.mentionAt[start] === -1) start += 1;
  const pronoun = text.mentionAt[start] ?? -1;
  if (start < limit && isClass(text, start, PRONOUN) && !isClass(text, start, SUBORDINATOR)) {
    return { start, end: start + 1, mention: pronoun, people: !/^it$|self$|selves$/.test(normAt(text, start)) };
  }
  const furthest = Math.min(limit, start + LONGEST_PHRASE);
  let end = start;
  let seen = -1;
  while (end < furthest) {
    const mention = text.mentionAt[end] ?? -1;
    if (mention >= 0) {
      seen = mention;
      end += 1;
      continue;
    }
    if ((text.timeAt[end] ?? -1) >= 0) break;
    const classes = text.classes[end] ?? 0;
    if (isPossessiveMark(text, end)) seen = -1;
    else if (classes & STOPS && !(normAt(text, end) === 'that' && end === start)) {
      if (!(normAt(text, end) === 'of' && seen < 0 && end > start && isTitleWord(text, end - 1))) break;
    } else if (end > start && classes & (DETERMINER | ADVERB | QUANTIFIER) && !(normAt(text, end - 1) === 'of')) break;
    else if (seen >= 0 && /^(?:late|later|early|earlier)$/.test(normAt(text, end))) break;
    else if (end > start && (seen >= 0 ? looksLikeVerb(text, end) : isIrregularVerb(text, end))) break;
    end += 1;
  }
  if (end === start) return null;
  const mention = headMention(text, end - 1);
  const people = EVENT_WORD_LISTS.people.has(normAt(text, end - 1));
  if (mention < 0 && people && normAt(text, end) === ',') {
    const apposition = properAfter(text, end + 1, limit);
    if (apposition) return { start, end: apposition.end, mention: apposition.mention, people };
  }
  return { start, end, mention, people };
}

/** A phrase of which every word belongs to a person's name, directly at `from`. */
export function properAfter(text: EventText, from: number, limit: number): NounPhrase | null {
  const mention = text.mentionAt[from] ?? -1;
  if (mention < 0 || kindOfMention(text, mention) !== 'person') return null;
  let end = from;
  while (end < limit && text.mentionAt[end] === mention) end += 1;
  return isPossessiveMark(text, end) ? null : { start: from, end, mention, people: true };
}

function isTitleWord(text: EventText, index: number): boolean {
  return isCapital(text, index) || EVENT_WORD_LISTS.people.has(normAt(text, index));
}

/**
 * The phrase at `from` and those joined to it by commas and 'and'. Empty when no phrase opens there. A verb after a
 * joined phrase makes it the subject of a new clause, unless the phrases are looked for as a subject themselves.
 */
export function phrasesAfter(text: EventText, from: number, limit: number, asSubject = false): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = from;
  while (phrases.length < LONGEST_LIST) {
    const phrase = phraseAfter(text, at, limit);
    if (!phrase) break;
    const isJoined = asSubject ? phrase.mention >= 0 || isClass(text, phrase.start, DETERMINER) : phrase.mention >= 0;
    if (phrases.length > 0 && (!isJoined || (!asSubject && opensClause(text, phrase.end)))) break;
    phrases.push(phrase);
    at = phrase.end;
    if (normAt(text, at) === ',' && phrase.mention >= 0) at += 1;
    if (normAt(text, at) === 'and' || normAt(text, at) === '&') at += 1;
    if (at === phrase.end) break;
  }
  return phrases;
}

export function isIrregularVerb(text: EventText, index: number): boolean {
  return IRREGULAR_VERBS.has(normAt(text, index)) && !isClass(text, index - 1, DETERMINER) && !isCapital(text, index);
}

/** Whether a word in lower case is an -ing or past form, or one of the irregular past forms that news uses. */
export function looksLikeVerb(text: EventText, index: number): boolean {
  const norm = normAt(text, index);
  return (/(?:ing|ed)$/.test(norm) || IRREGULAR_VERBS.has(norm)) && !isCapital(text, index);
}

/** Whether the word at `index` looks like the verb of a new clause. */
function opensClause(text: EventText, index: number): boolean {
  return isClass(text, index, AUXILIARY) || looksLikeVerb(text, index);
}

/** The noun phrase that ends with token `last`, not before `limit`; `null` when that token ends none. */
export function phraseBefore(text: EventText, last: number, limit: number): NounPhrase | null {
  const furthest = Math.max(limit, last - LONGEST_PHRASE + 1);
  let start = last + 1;
  while (start > furthest) {
    const index = start - 1;
    if ((text.mentionAt[index] ?? -1) < 0) {
      if ((text.timeAt[index] ?? -1) >= 0) break;
      if (isClass(text, index, STOPS) && !isPossessiveMark(text, index)) break;
    }
    start -= 1;
    if (isClass(text, index, DETERMINER) && !isPossessiveMark(text, index) && (text.mentionAt[index] ?? -1) < 0) break;
  }
  if (start > last) return null;
  const mention = headMention(text, last);
  const isOther = mention >= 0 ? kindOfMention(text, mention) !== 'person' : isCapital(text, last);
  const bearer = isOther ? bearerBefore(text, start, limit) : null;
  if (bearer) return { ...bearer, end: last + 1 };
  return { start, end: last + 1, mention, people: EVENT_WORD_LISTS.people.has(normAt(text, last)) };
}

/** 'Ada Holm' before 'of Velia': the phrase of a person who is told apart by a country or a body. */
function bearerBefore(text: EventText, start: number, limit: number): NounPhrase | null {
  if (start - 2 < limit || !/^(?:of|from)$/.test(normAt(text, start - 1))) return null;
  const mention = endsMention(text, start - 2) ? (text.mentionAt[start - 2] ?? -1) : -1;
  if (mention < 0 || kindOfMention(text, mention) !== 'person') return null;
  return phraseBefore(text, start - 2, limit);
}

/** The phrase ending with token `last` and those joined to it on the left, in text order. */
export function phrasesBefore(text: EventText, last: number, limit: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = last;
  while (phrases.length < LONGEST_LIST && at >= limit) {
    const phrase = phraseBefore(text, at, limit);
    if (!phrase || (phrases.length > 0 && phrase.mention < 0)) break;
    phrases.unshift(phrase);
    at = phrase.start - 1;
    if (normAt(text, at) === 'and' || normAt(text, at) === '&') {
      at -= 1;
      if (normAt(text, at) === ',') at -= 1;
    } else if (phrases.length > 1 && normAt(text, at) === ',') at -= 1;
    else break;
  }
  return phrases;
}
