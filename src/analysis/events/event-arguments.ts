import { POSSESSIVE, PREPOSITION, SUBORDINATOR } from '../../language/en/event-word-classes.ts';
import { findSubject, readVerbGroup, type Subject } from './clauses.ts';
import type { Complement } from './complements.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import type { NounFrame } from './noun-frames.ts';
import { phraseAfter } from './noun-phrases.ts';
import {
  type ArgumentContext,
  addOffice,
  addPair,
  addPronoun,
  addStandIns,
  addUnnamed,
  type Found,
} from './stand-ins.ts';
import { isKind, type VerbFrame } from './verb-frames.ts';

/** Entity ids of those who take part, and of the place. */
export interface EventArguments {
  readonly participants: readonly string[];
  readonly place: string | null;
}

const PARTICIPANT_PREPOSITIONS = /^(?:with|by|between|against)$/;
const PLACE_PREPOSITIONS = /^(?:in|at|near|outside|inside|across)$/;
/** 'in the city of Larchen', 'on the outskirts of Brannick' */
const PLACE_NOUNS = /^(?:city|town|village|capital|province|district|region|port|suburb|outskirts|state|island)$/;
/** Types that take two sides: one that is named by 'with' lets the subject of the clause be the other. */
const TWO_SIDED: ReadonlySet<string> = new Set(['meeting', 'call', 'agreement', 'ceasefire', 'visit']);

/** Types that somebody has as his own: 'his arrest', 'her speech'. */
const PERSONAL: ReadonlySet<string> = new Set([...TWO_SIDED, 'statement', 'arrest', 'appointment']);

/** Participants and place of an event. */
export function findArguments(text: EventText, frame: VerbFrame | NounFrame, context: ArgumentContext): EventArguments {
  const found: Found = { ...context, text, mentions: new Set(), entities: new Set() };
  if (frame.kind === 'verb') addVerbArguments(found, frame);
  else addNounArguments(found, frame);
  const place = findPlace(text, frame, found);
  const ids = new Set(found.entities);
  for (const mention of [...found.mentions].sort((a, b) => a - b)) {
    const entity = text.mentions[mention]?.entity;
    if (entity !== undefined && entity !== place) ids.add(entity);
  }
  return { participants: [...ids], place };
}

function addVerbArguments(found: Found, frame: VerbFrame): void {
  const { text } = found;
  const { subject, objects, complements, match } = frame;
  const { type } = match.trigger;
  for (const { mention } of subject.phrases) if (mention >= 0) found.mentions.add(mention);
  for (const { mention } of objects) {
    if (mention >= 0 && !(type === 'visit' && isKind(text, mention, 'place'))) found.mentions.add(mention);
  }
  addComplements(found, complements, type === 'call' ? /^(?:with|by|between|to)$/ : PARTICIPANT_PREPOSITIONS);
  addStandIns(found, subject, TWO_SIDED.has(type));
  for (const phrase of objects) if (phrase.mention < 0) addUnnamed(found, phrase);
}

function addSubject(found: Found, subject: Subject, isTwoSided: boolean): void {
  for (const { mention } of subject.phrases) if (mention >= 0) found.mentions.add(mention);
  addStandIns(found, subject, isTwoSided);
}

function addComplements(found: Found, complements: readonly Complement[], prepositions: RegExp): void {
  const { text } = found;
  complements.forEach(({ preposition, phrases }, index) => {
    if (!prepositions.test(preposition)) return;
    for (const phrase of phrases) {
      if (phrase.mention >= 0 && !isKind(text, phrase.mention, 'other')) found.mentions.add(phrase.mention);
      else if (phrase.mention < 0 && !addOffice(found, phrase, complements[index + 1])) addUnnamed(found, phrase);
    }
  });
}

function addNounArguments(found: Found, frame: NounFrame): void {
  const { text } = found;
  const { possessor, match, complements, modifiers, light, clause } = frame;
  const { type, id } = match.trigger;
  if (/^(?:his|her)$/.test(normAt(text, possessor)) && type === 'statement') addSubjectBehind(found, frame);
  if (possessor >= 0) {
    const mention = text.mentionAt[possessor] ?? -1;
    if (mention >= 0 && (text.timeAt[possessor] ?? -1) < 0) found.mentions.add(mention);
    else if (normAt(text, possessor) === 'their') {
      if (TWO_SIDED.has(type)) addPair(found, 'people', 'their', frame.start);
    } else if (/^(?:his|her|my)$/.test(normAt(text, possessor))) {
      if (PERSONAL.has(type) && found.mentions.size === 0) addPronoun(found, possessor);
    } else if (!isClass(text, possessor, POSSESSIVE))
      addUnnamed(found, { start: frame.start, end: possessor + 1, mention: -1, people: true });
  }
  addComplements(found, complements, type === 'statement' ? /^(?:with|by|between)$/ : PARTICIPANT_PREPOSITIONS);
  const first = complements[0];
  if (first?.preposition === 'of' && takesOf(type, id)) addComplements(found, [first], /^of$/);
  if (/^(?:attack|sanction)$/.test(type)) addComplements(found, complements.slice(0, 2), /^(?:on|against)$/);
  for (const mention of modifiers) {
    if (isKind(text, mention, 'person', 'organization') || (type === 'meeting' && modifiers.length > 1))
      found.mentions.add(mention);
  }
  const isBetween = complements.some(({ preposition, phrases }) => preposition === 'between' && phrases.length > 1);
  // 'Norway cancelled the meeting between the two': who drops it need not take part.
  if (light >= 0 && light < frame.start && !isBetween) {
    const group = readVerbGroup(text, light, clause.start);
    if (!group.passive) addSubject(found, findSubject(text, group.start, clause.start), TWO_SIDED.has(type));
  } else if (type === 'statement' && /^(?:in|at|during|after|following)$/.test(normAt(text, frame.start - 1))) {
    addClauseSubject(found, frame);
  } else if (TWO_SIDED.has(type) && found.mentions.size + found.entities.size === 1) addClauseSubject(found, frame);
  for (const { mention } of frame.relative) if (mention >= 0) found.mentions.add(mention);
}

function takesOf(type: string, id: string): boolean {
  return (
    /^(?:arrest|appointment|meeting)$/.test(type) ||
    /^(?:resignation|death-noun|hearing|conviction)$/.test(id) ||
    type === 'attack'
  );
}

/** 'After a meeting with Putin, Trump said …', 'Trump said after a meeting with Putin …'. */
function addClauseSubject(found: Found, frame: NounFrame): void {
  const { text } = found;
  const { match, complements, start, clause, possessor } = frame;
  const joined = complements.some(({ preposition }) => preposition === 'with') || match.trigger.type === 'statement';
  if (possessor >= 0 || !joined) return;
  for (let index = start - 1; index >= clause.start; index -= 1) {
    const mention = text.mentionAt[index] ?? -1;
    if (mention < 0) {
      if (/^(?:he|she)$/.test(normAt(text, index))) {
        addPronoun(found, index);
        return;
      }
      if (isClass(text, index, SUBORDINATOR) && normAt(text, index) !== 'that' && index < start - 1) break;
      continue;
    }
    if (!isKind(text, mention, 'person', 'organization') || found.mentions.has(mention)) continue;
    let first = index;
    while (first > clause.start && text.mentionAt[first - 1] === mention) first -= 1;
    if (isClass(text, first - 1, PREPOSITION) || normAt(text, index + 1) === "'s") continue;
    found.mentions.add(mention);
    return;
  }
  addSubjectBehind(found, frame);
}

/** The subject that follows a phrase that opens the sentence: 'After his speech, Trump said …'. */
function addSubjectBehind({ text, mentions }: Found, { after, clause, start }: NounFrame): void {
  if (start - clause.start > 8) return;
  let next = after;
  while (next < clause.end && next - after < 8 && normAt(text, next) !== ',') next += 1;
  if (normAt(text, next) !== ',') return;
  const phrase = phraseAfter(text, next + 1, Math.min(text.tokens.length, next + 12));
  if (phrase && isKind(text, phrase.mention, 'person', 'organization')) mentions.add(phrase.mention);
}

/** Where such events take place is rarely said; a place beside them is somebody or what they are about. */
const PLACELESS: ReadonlySet<string> = new Set(['sanction', 'ruling', 'report', 'appointment', 'call']);

function findPlace(text: EventText, frame: VerbFrame | NounFrame, found: Found): string | null {
  const { type } = frame.match.trigger;
  if (PLACELESS.has(type)) return null;
  const free = (mention: number): boolean => isKind(text, mention, 'place') && !found.mentions.has(mention);
  if (type === 'visit' && frame.kind === 'verb') {
    const object = frame.objects.find(({ mention }) => isKind(text, mention, 'place'));
    if (object) return entityOf(text, object.mention);
  }
  const prepositions = type === 'visit' ? /^(?:to|in|at)$/ : PLACE_PREPOSITIONS;
  const complements = type === 'election' ? frame.complements.slice(0, 1) : frame.complements;
  for (let index = 0; index < complements.length; index += 1) {
    const { preposition, phrases, end } = complements[index] ?? NO_COMPLEMENT;
    const next = complements[index + 1];
    const named = phrases.find(({ mention }) => free(mention));
    if (named && prepositions.test(preposition)) return entityOf(text, named.mention);
    if (next?.preposition !== 'of' || next.at !== end || !PLACE_NOUNS.test(normAt(text, end - 1))) continue;
    const of = next.phrases.find(({ mention }) => free(mention));
    if (of && (prepositions.test(preposition) || preposition === 'on')) return entityOf(text, of.mention);
  }
  if (frame.kind === 'noun') {
    const modifier = frame.modifiers.find(free);
    if (modifier !== undefined && type !== 'sanction') return entityOf(text, modifier);
  }
  // 'In Hamburg, the two leaders met'
  const { start, end } = frame.clause;
  for (let index = start; index < Math.min(end, start + 8) && index < frame.match.first; index += 1) {
    const opens = index === start || normAt(text, index - 1) === ',' || (text.timeAt[index - 1] ?? -1) >= 0;
    if (!PLACE_PREPOSITIONS.test(normAt(text, index)) || !opens) continue;
    const phrase = phraseAfter(text, index + 1, frame.match.first);
    if (phrase && free(phrase.mention) && normAt(text, phrase.end) === ',') return entityOf(text, phrase.mention);
  }
  return null;
}

const NO_COMPLEMENT: Complement = { preposition: '', at: 0, phrases: [], end: 0 };

function entityOf(text: EventText, mention: number): string | null {
  return text.mentions[mention]?.entity ?? null;
}
