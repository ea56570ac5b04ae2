import type { EventCondition } from '../../language/en/event-triggers.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DEFINITE,
  INDEFINITE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  QUANTIFIER,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { EVENT_WORD_LISTS } from '../../language/en/event-word-lists.ts';
import { type Clause, findSubject, readVerbGroup, type Subject, subjectOfPhrase, type VerbGroup } from './clauses.ts';
import { type Complement, readComplements } from './complements.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { kindOfMention, type NounPhrase, phraseBefore, phrasesAfter } from './noun-phrases.ts';
import { isNear, sentenceOf, wordsOf } from './word-windows.ts';

/** A verb with its group, its subject, its objects and what its prepositions bring. */
export interface VerbFrame {
  readonly kind: 'verb';
  readonly match: TriggerMatch;
  readonly clause: Clause;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly objects: readonly NounPhrase[];
  readonly complements: readonly Complement[];
}

/** The frame of the verb at `match`. */
export function readVerbFrame(text: EventText, match: TriggerMatch, clause: Clause): VerbFrame {
  const group = readVerbGroup(text, match.first, clause.start);
  const aside = readAside(text, match, clause);
  const passive = aside !== null || (group.passive && !normAt(text, match.first).endsWith('ing'));
  const objects = passive ? [] : phrasesAfter(text, match.last, clause.end);
  return {
    kind: 'verb',
    match,
    clause,
    group: { ...group, passive },
    subject: aside ?? findSubject(text, group.start, clause.start, isGerund(text, match.first, group)),
    objects,
    complements: readComplements(text, objects.at(-1)?.end ?? match.last, clause.end),
  };
}

/** The subject of a participle that is set off by a comma: 'Marrick, narrowly re-elected on Sunday, …'; else `null`. */
function readAside(text: EventText, { first, last }: TriggerMatch, clause: Clause): Subject | null {
  if (!/(?:ed|en)$/.test(normAt(text, first)) || !(isClass(text, last, PREPOSITION) || (text.timeAt[last] ?? -1) >= 0))
    return null;
  const comma = isClass(text, first - 1, ADVERB) ? first - 2 : first - 1;
  if (normAt(text, comma) !== ',' || comma <= clause.start) return null;
  const phrase = phraseBefore(text, comma - 1, clause.start);
  return phrase && isKind(text, phrase.mention, 'person', 'organization') ? subjectOfPhrase(phrase) : null;
}

function isGerund(text: EventText, verb: number, group: VerbGroup): boolean {
  return normAt(text, verb).endsWith('ing') && !group.passive && group.governors.length === 0;
}

/** Whether one of the trigger's alternatives holds for the frame. */
export function fitsVerb(text: EventText, frame: VerbFrame): boolean {
  const { match } = frame;
  if (looksLikeNoun(text, match.first, match.last)) return false;
  // 'Re-elected Marrick says …'
  if (match.first === frame.clause.start && normAt(text, match.first).endsWith('ed')) return false;
  return match.trigger.needs.some((alternative) => alternative.every((condition) => holds(text, frame, condition)));
}

/** Whether the word stands as a noun: after a determiner, a possessive or, unless it is an -ing or past form, a preposition. */
function looksLikeNoun(text: EventText, first: number, last: number): boolean {
  const before = first - 1;
  if ((text.mentionAt[before] ?? -1) >= 0) return false;
  const norm = normAt(text, before);
  if (isClass(text, before, DEFINITE) && norm !== 'that' && norm !== 'this') return true;
  if (isClass(text, before, INDEFINITE | POSSESSIVE)) return true;
  if (/^(?:no|any|some|each|every|another|other|more|several)$/.test(norm) && normAt(text, first).endsWith('ing'))
    return true;
  if (/(?:ed|ing|et|ot|ld|ew)$/.test(normAt(text, first)) || last - first > 1) return false;
  // 'partisan fire': an adjective stands before it; before a verb it would be the head of a subject.
  if (
    text.classes[before] === 0 &&
    !normAt(text, first).endsWith('s') &&
    !norm.endsWith('s') &&
    !isCapital(text, before) &&
    !EVENT_WORD_LISTS.people.has(norm)
  )
    return true;
  return isClass(text, before, PREPOSITION | QUANTIFIER) && norm !== 'both' && norm !== 'all' && norm !== 'out';
}

function holds(text: EventText, frame: VerbFrame, condition: EventCondition): boolean {
  const { group, objects, subject, complements, match, clause } = frame;
  const active = !group.passive;
  switch (condition.name) {
    case 'any':
      return true;
    case 'people-object':
      return active && objects.some(({ mention, people }) => people || isKind(text, mention, 'person', 'organization'));
    case 'person-object':
      return active && objects.some(({ mention }) => isKind(text, mention, 'person'));
    case 'named-object':
      return active && objects.some(({ mention }) => mention >= 0);
    case 'place-object':
      return active && objects.some(({ mention }) => isKind(text, mention, 'place'));
    case 'object':
      return active && objects.some((phrase) => !isKind(text, phrase.mention, 'person') && !isPronoun(text, phrase));
    case 'object-word':
      return active && objects.some(({ start, end }) => hasWord(text, start, end, condition.words));
    case 'with-people':
      return (
        active && complements.some(({ preposition, phrases }) => preposition === 'with' && areSomebody(text, phrases))
      );
    case 'to-people':
      return (
        active && complements.some(({ preposition, phrases }) => preposition === 'to' && areSomebody(text, phrases))
      );
    case 'place-to':
      return complements.some(
        ({ preposition, phrases }) =>
          /^(?:to|in|at)$/.test(preposition) && phrases.some(({ mention }) => isKind(text, mention, 'place')),
      );
    case 'together':
      return active && subject.plural && objects.length === 0 && endsVerbPhrase(text, match.last, clause.end);
    case 'intended':
      // 'agreed to meet': who is to be found in the words before.
      return (
        active &&
        group.infinitive &&
        group.governors.length > 0 &&
        objects.length === 0 &&
        endsVerbPhrase(text, match.last, clause.end)
      );
    case 'agreeing-parties':
      return (
        active &&
        (subject.plural ||
          complements.some(({ preposition, phrases }) => preposition === 'with' && areSomebody(text, phrases)))
      );
    case 'passive':
      return group.passive;
    case 'named-subject':
      return subject.phrases.length > 0 || subject.pair !== null;
    case 'person-subject':
      return subject.phrases.some(({ mention }) => isKind(text, mention, 'person'));
    case 'subject-word':
      return hasWord(text, subject.words[0], subject.words[1], condition.words);
    case 'near':
      return isNear(text, match, clause, condition.words);
    case 'armed':
      return isNear(text, match, sentenceOf(clause), 'violence');
    case 'next':
      return wordsOf(condition.words).has(normAt(text, match.last));
    case 'after':
      return hasWord(text, match.last, Math.min(clause.end, match.last + 10), condition.words);
    case 'dated':
      return hasTime(text, match.last, clause.end);
    case 'by':
      return complements.some(
        ({ preposition, phrases, at }) => preposition === 'by' && at === match.last && areSomebody(text, phrases),
      );
    case 'reduced':
      return isReducedPassive(text, match);
    case 'call-tail':
      return isCallTail(text, objects.at(-1)?.end ?? match.last);
    default:
      throw new Error(`unknown condition of a verb: ${condition.name}`);
  }
}

/** 'Three soldiers [killed] in an ambush', 'the suspects [arrested] on Monday'. */
function isReducedPassive(text: EventText, { first, last }: TriggerMatch): boolean {
  if (!normAt(text, first).endsWith('ed') || !EVENT_WORD_LISTS.people.has(normAt(text, first - 1))) return false;
  return /^(?:in|by|on|during|when|near|at|after)$/.test(normAt(text, last));
}

function hasTime(text: EventText, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if ((text.timeAt[index] ?? -1) >= 0) return true;
  return false;
}

function hasWord(text: EventText, from: number, to: number, words: string | null): boolean {
  const list = wordsOf(words);
  for (let index = from; index < to; index += 1) if (list.has(normAt(text, index))) return true;
  return false;
}

export function isKind(text: EventText, mention: number, ...kinds: readonly string[]): boolean {
  const kind = mention < 0 ? null : kindOfMention(text, mention);
  return kind !== null && kinds.includes(kind);
}

function isPronoun(text: EventText, { start }: NounPhrase): boolean {
  return isClass(text, start, PRONOUN);
}

/** Named, or people by what they are: 'with Putin', 'with union leaders'. */
export function areSomebody(text: EventText, phrases: readonly NounPhrase[]): boolean {
  return phrases.some(
    ({ mention, people, end }) => mention >= 0 || people || EVENT_WORD_LISTS.people.has(normAt(text, end - 1)),
  );
}

function endsVerbPhrase(text: EventText, last: number, limit: number): boolean {
  let next = last;
  while (next < limit && isClass(text, next, ADVERB)) next += 1;
  if (next >= limit || (text.timeAt[next] ?? -1) >= 0) return true;
  return (
    isClass(text, next, PUNCTUATION | PREPOSITION | TO | COORDINATOR | SUBORDINATOR) &&
    !isClass(text, next, AUXILIARY & BE)
  );
}

const CALL_TAILS: ReadonlySet<string> = new Set('to after before from this last late early'.split(' '));

/** 'called Putin on Monday', 'called her counterpart, Ann Roe, to congratulate': not 'called him a liar'. */
function isCallTail(text: EventText, end: number): boolean {
  if (normAt(text, end) !== ',') return beginsCallTail(text, end);
  return beginsCallTail(text, end + 1) || beginsCallTail(text, skipApposition(text, end));
}

function beginsCallTail(text: EventText, index: number): boolean {
  if ((text.timeAt[index] ?? -1) >= 0 || CALL_TAILS.has(normAt(text, index))) return true;
  return normAt(text, index) === 'on' && (text.timeAt[index + 1] ?? -1) >= 0;
}

/** Words of a name or description that may stand between commas after the one it explains. */
const LONGEST_APPOSITION = 10;

/** The word after ', Ann Roe,' or ', the president of Orrin,' where that begins at `index`; else `index`. */
function skipApposition(text: EventText, index: number): number {
  if (normAt(text, index) !== ',') return index;
  for (let next = index + 1; next <= index + LONGEST_APPOSITION; next += 1) {
    if (normAt(text, next) === ',') return next + 1;
    if (isClass(text, next, PUNCTUATION | AUXILIARY | SUBORDINATOR)) return index;
  }
  return index;
}
