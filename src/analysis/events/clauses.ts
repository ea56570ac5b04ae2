import { REALIS_GOVERNORS } from '../../language/en/event-realis.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { EVENT_WORD_LISTS, IRREGULAR_VERBS } from '../../language/en/event-word-lists.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import {
  kindOfMention,
  type NounPhrase,
  phraseBefore,
  phrasesAfter,
  phrasesBefore,
  properAfter,
} from './noun-phrases.ts';
import { isPairOfPeople, isPairOfPlaces, OFFICES } from './pair-words.ts';
import type { PairKind } from './pairs.ts';

/** Tokens that are read on either side of a trigger. */
const REACH = 40;
const LONGEST_VERB_GROUP = 12;
const LONGEST_APPOSITION = 15;
const JOINED_REACH = 18;

/** The tokens `[start, end)` in which a trigger finds its arguments. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The sentence's tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The clause around the tokens `[first, last)` of a sentence `[from, to)`. Commas do not end it. */
export function findClause(text: EventText, first: number, last: number, from: number, to: number): Clause {
  let start = first;
  while (start > from && first - start < REACH && !endsClause(text, start - 1)) start -= 1;
  let end = last;
  while (end < to && end - last < REACH && !(endsClause(text, end) || isClass(text, end, SUBORDINATOR))) end += 1;
  return { start, end, from, to };
}

function endsClause(text: EventText, index: number): boolean {
  if (!isClass(text, index, PUNCTUATION)) return false;
  const norm = normAt(text, index);
  // A word in quotation marks stands in the clause; speech that a comma or full stop sets off does not.
  if (/^["“”]$/.test(norm)) return /^[,:.?!]$/.test(normAt(text, index - 1));
  return /^(?:[;:()[\]—–…?!•]|--|\.{2,})$/.test(norm);
}

/** The words of a verb on its left, from its first auxiliary, and those that govern it: 'have [agreed] to'. */
export interface VerbGroup {
  readonly start: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: string | null;
  readonly infinitive: boolean;
  /** Tokens of the words that govern the infinitive or gerund, the nearest first. */
  readonly governors: readonly number[];
}

/** Reads leftwards from the verb at `verb`, not before `limit`. */
export function readVerbGroup(text: EventText, verb: number, limit: number): VerbGroup {
  let start = verb;
  let negated = false;
  let passive = false;
  let modal: string | null = null;
  let infinitive = false;
  const governors: number[] = [];
  const furthest = Math.max(limit, verb - LONGEST_VERB_GROUP);
  while (start > furthest) {
    const index = start - 1;
    const norm = normAt(text, index);
    const classes = text.classes[index] ?? 0;
    // 'the goal of electing', 'hopes of meeting'
    if (norm === 'of' && start === verb && REALIS_GOVERNORS.has(normAt(text, index - 1)) && index - 1 >= furthest) {
      governors.push(index - 1);
      start = index - 1;
      break;
    }
    const free = (text.mentionAt[index] ?? -1) < 0 && (text.timeAt[index] ?? -1) < 0;
    if (classes & NEGATION && norm !== 'no' && norm !== 'none') negated = !negated;
    else if (classes & AUXILIARY) {
      if (/^(?:was|were|been|being|be|is|are|'re|'m|got|get)$/.test(norm) && governors.length === 0) passive = true;
      if (modal === null && MODALS.has(norm)) modal = norm;
    } else if (classes & TO) {
      if (governors.length === 0 && index === start - 1) infinitive = true;
      const governor = governorBefore(text, index, furthest);
      if (governor < 0) {
        start = index;
        break;
      }
      governors.push(governor);
      start = governor;
      continue;
    } else if (!(classes & ADVERB && free) && !/^["“”]$/.test(norm)) {
      const governs = REALIS_GOVERNORS.has(norm) && free && !(classes & (PREPOSITION | PRONOUN));
      const isGerund = start === verb ? normAt(text, verb).endsWith('ing') : normAt(text, start) === 'having';
      if (!(governs && isGerund)) break;
      governors.push(index);
    }
    start = index;
  }
  const gerund = normAt(text, verb).endsWith('ing');
  if (modal === null && !infinitive && (gerund || isBareForm(normAt(text, verb)))) {
    modal = modalOfJoinedVerb(text, start, limit, gerund);
  }
  return { start, negated, passive, modal, infinitive, governors };
}

function isBareForm(norm: string): boolean {
  return !/(?:ed|ing|[^s]s)$/.test(norm) && !IRREGULAR_VERBS.has(norm);
}

/** 'would end the boycott and [ease] sanctions': the modal of the verb that this one is joined to. */
function modalOfJoinedVerb(text: EventText, start: number, limit: number, gerund: boolean): string | null {
  if (!/^(?:and|or)$/.test(normAt(text, start - 1))) return null;
  for (let index = start - 2; index >= Math.max(limit, start - JOINED_REACH); index -= 1) {
    const norm = normAt(text, index);
    if (MODALS.has(norm)) return norm;
    if (norm === 'to' && !gerund) return 'would';
    if (isClass(text, index, SUBORDINATOR)) return null;
  }
  return null;
}

const MODALS: ReadonlySet<string> = new Set(
  "will would can could may might shall should must 'll 'd wo ca ought cannot".split(' '),
);

/** The word that governs the infinitive whose 'to' stands at `to`, over at most three words of its object; or -1. */
function governorBefore(text: EventText, to: number, limit: number): number {
  for (let index = to - 1; index >= limit && to - index <= 4; index -= 1) {
    if (REALIS_GOVERNORS.has(normAt(text, index)) && (text.mentionAt[index] ?? -1) < 0) return index;
    if (/^["“”'‘’]$/.test(normAt(text, index))) continue;
    if (isClass(text, index, PUNCTUATION | SUBORDINATOR | COORDINATOR)) return -1;
    if (isClass(text, index, AUXILIARY)) return to - index === 1 ? index : -1;
  }
  return -1;
}

/** Who does it: phrases with a mention, or what stands for somebody named before. */
export interface Subject {
  readonly phrases: readonly NounPhrase[];
  /** Token of 'he', 'she', 'I' or 'we' that no mention covers; or -1. */
  readonly pronoun: number;
  /** 'they', 'the two men': the two that were named together before. */
  readonly pair: PairKind | null;
  /** 'presidents' in 'the presidents of Orsania and Veshtia', or `null`. */
  readonly office: string | null;
  readonly plural: boolean;
  /** Tokens of the phrase directly before the verb, for lists of words. */
  readonly words: readonly [start: number, end: number];
}

/**
 * The subject of the verb whose group starts at token `start`, in the clause that opens at `limit`. A `gerund` is an
 * -ing form without an auxiliary.
 */
export function findSubject(text: EventText, start: number, limit: number, gerund = false): Subject {
  let last = start - 1;
  // 'Trump on Monday met …'
  while (last >= limit && (text.timeAt[last] ?? -1) >= 0 && (text.mentionAt[last] ?? -1) < 0) last -= 1;
  if (last < start - 1 && isClass(text, last, PREPOSITION)) last -= 1;
  if (last < limit) return NOBODY;
  const norm = normAt(text, last);
  if (isClass(text, last, SUBORDINATOR)) {
    if (gerund && /^(?:after|before|while|when|since)$/.test(norm))
      return subjectOfMainClause(text, start, last, limit);
    if (!/^(?:who|which|that)$/.test(norm)) return NOBODY;
    const before = normAt(text, last - 1) === ',' ? last - 2 : last - 1;
    // What a preposition governs can be the antecedent: 'the death of Diallo, who was shot'.
    const person = norm === 'who' ? personBefore(text, before, limit) : null;
    if (person) return subjectOfPhrase(person);
    const phrases = phrasesBefore(text, before, limit);
    return subjectOf(text, phrases, phrases[0]?.start ?? limit);
  }
  if (isClass(text, last, PRONOUN)) return subjectOf(text, phrasesOfPronoun(text, last), limit);
  if (norm === ',') return subjectOf(text, beforeParenthesis(text, last, limit), limit);
  // 'for shooting and killing': whose deed it was is not in the words before.
  if (isClass(text, last, COORDINATOR) && gerund) return NOBODY;
  if (isClass(text, last, COORDINATOR)) return firstOfClause(text, last, limit);
  return subjectOf(text, phrasesBefore(text, last, limit), limit);
}

/** 'Judith Amsell, the ambassador to Cantria, who was appointed': no place is who did it. */
function personBefore(text: EventText, last: number, limit: number): NounPhrase | null {
  const nearest = phraseBefore(text, last, limit);
  if (!nearest || nearest.mention < 0 || kindOfMention(text, nearest.mention) !== 'place') return null;
  for (let index = nearest.start - 1; index > limit && last - index <= LONGEST_APPOSITION; index -= 1) {
    const phrase = normAt(text, index) === ',' ? phraseBefore(text, index - 1, limit) : null;
    if (phrase && phrase.mention >= 0 && kindOfMention(text, phrase.mention) === 'person') return phrase;
  }
  return null;
}

/** 'Trump spoke after meeting Putin', 'After meeting Putin, Trump spoke': who met is the subject of the other verb. */
function subjectOfMainClause(text: EventText, gerund: number, opener: number, limit: number): Subject {
  if (opener - limit > 1) return firstOfClause(text, opener, limit);
  const furthest = Math.min(text.tokens.length, gerund + LONGEST_APPOSITION);
  for (let index = gerund + 1; index < furthest; index += 1) {
    if (isClass(text, index, SUBORDINATOR)) break;
    if (normAt(text, index) !== ',') continue;
    const phrases = phrasesAfter(text, index + 1, furthest + 4, true);
    return subjectOf(text, phrases, phrases[0]?.start ?? index);
  }
  return NOBODY;
}

const NOBODY: Subject = { phrases: [], pronoun: -1, pair: null, office: null, plural: false, words: [0, 0] };

/** A subject that is one phrase with a mention. */
export function subjectOfPhrase(phrase: NounPhrase): Subject {
  return { ...NOBODY, phrases: [phrase], words: [phrase.start, phrase.end] };
}

function phrasesOfPronoun(text: EventText, index: number): NounPhrase[] {
  return [{ start: index, end: index + 1, mention: text.mentionAt[index] ?? -1, people: true }];
}

/** 'Putin, the Russian president, met …': the phrase before the first comma; who is named after it, if that names nobody. */
function beforeParenthesis(text: EventText, comma: number, limit: number): NounPhrase[] {
  for (let index = comma - 1; index > limit && comma - index <= LONGEST_APPOSITION; index -= 1) {
    if (normAt(text, index) !== ',') continue;
    const phrases = phrasesBefore(text, index - 1, limit);
    const phrase = phrases.at(-1);
    if (phrase && phrase.mention >= 0) return [phrase];
    // 'Holm and her Tarnian counterpart, Ivo Grell, met'
    const named = phrase?.people ? properAfter(text, index + 1, comma) : null;
    if (phrase && named?.end === comma) return [...phrases.slice(0, -1), { ...phrase, mention: named.mention }];
  }
  return [];
}

/** 'Trump flew to Paris and met …': the first phrase of the clause with a mention that no preposition governs. */
function firstOfClause(text: EventText, last: number, limit: number): Subject {
  let from = last;
  while (from > limit && !isClass(text, from - 1, SUBORDINATOR)) from -= 1;
  let index = from;
  while (index < last) {
    if (isClass(text, index, PREPOSITION | TO)) {
      index = Math.max(index + 1, phrasesAfter(text, index + 1, last).at(-1)?.end ?? 0);
      continue;
    }
    if (/^(?:they|he|she)$/.test(normAt(text, index))) return subjectOf(text, phrasesOfPronoun(text, index), limit);
    const phrases = phrasesAfter(text, index, last, true);
    const final = phrases.at(-1);
    if (final && final.mention >= 0) return subjectOf(text, phrases, from);
    index = Math.max(index + 1, final?.end ?? 0);
  }
  return NOBODY;
}

function subjectOf(text: EventText, phrases: readonly NounPhrase[], limit: number): Subject {
  const first = phrases[0];
  const final = phrases.at(-1);
  if (!first || !final) return NOBODY;
  const words: readonly [number, number] = [first.start, final.end];
  let pair: PairKind | null = null;
  const norms: string[] = [];
  for (let index = first.start; index < final.end; index += 1) norms.push(normAt(text, index));
  const head = norms.at(-1) ?? '';
  if (phrases.length === 1 && final.mention < 0) {
    if (isPairOfPeople(norms) && OFFICES.test(head)) pair = 'leaders';
    else if (head === 'they' || head === 'both' || isPairOfPeople(norms)) pair = 'people';
    else if (isPairOfPlaces(norms)) pair = 'places';
  }
  // 'The leaders of Russia and China met': the countries are all that is named.
  let named = phrases.filter(({ mention }) => mention >= 0);
  if (isClass(text, first.start - 1, PREPOSITION) && first.start - 1 >= limit) {
    const governor = phraseBefore(text, first.start - 2, limit);
    const isOf = /^(?:of|from)$/.test(normAt(text, first.start - 1));
    // 'President Marrick of Orsania met'
    const isPerson = isOf && governor !== null && isPersonMention(text, governor.mention);
    if (isPerson) named = [governor];
    else if (!(isOf && governor?.people === true)) named = [];
  }
  const office = pluralGovernor(text, first.start, limit);
  const plural =
    phrases.length > 1 ||
    pair !== null ||
    /^(?:we|they|both)$/.test(head) ||
    (final.people && head.endsWith('s')) ||
    office !== null;
  const pronoun = final.mention < 0 && /^(?:he|she|i|we)$/.test(head) ? final.start : -1;
  return { phrases: named, pronoun, pair, office, plural, words };
}

function isPersonMention(text: EventText, mention: number): boolean {
  return mention >= 0 && kindOfMention(text, mention) === 'person';
}

/** The head of '[the presidents] of Orsania and Veshtia', before the phrase that starts at `start`; or `null`. */
export function pluralGovernor(text: EventText, start: number, limit: number): string | null {
  for (let index = start - 1; index > limit && start - index <= 6; index -= 1) {
    if (normAt(text, index) === 'of') {
      const head = normAt(text, index - 1);
      return head.endsWith('s') && EVENT_WORD_LISTS.people.has(head) ? head : null;
    }
    if (!isCapital(text, index) && !/^(?:and|,|the)$/.test(normAt(text, index))) return null;
  }
  return null;
}
