import type { EventMention, EventType, Realis } from '../../core/analysis.ts';
import { type DateValue, UNKNOWN_DATE } from '../../core/date.ts';
import type { EventArguments } from './event-arguments.ts';
import { type EventText, normAt } from './event-text.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { happened } from './noun-conditions.ts';
import type { NounFrame } from './noun-frames.ts';
import type { Pair } from './pairs.ts';
import type { VerbFrame } from './verb-frames.ts';

/** An event mention with what later ones need to know of it. */
export interface Draft extends EventMention {
  readonly sentenceIndex: number;
  /** A meeting that never was ('they never met') is not 'the meeting'; one that was called off may be. */
  readonly pos: 'verb' | 'noun';
  /** First token of the trigger. */
  readonly token: number;
  /** Last word of the trigger. */
  readonly word: string;
}

/** Sentences, and events, within which 'the meeting' may mean one that was told of before. */
const SENTENCES = 8;
const EVENTS = 12;

/** Types whose words are used for one another: 'the meeting' for talks, 'the deal' for an accord. */
const INTERCHANGEABLE: ReadonlySet<EventType> = new Set(['meeting', 'call', 'visit', 'agreement', 'ceasefire']);

/** 'the summit' is none of the meetings held there, 'the dinner' none of the others. */
const PARTICULAR: ReadonlySet<string> = new Set(['summit', 'encounter']);

/**
 * The last event told of before that words like those of `match` can mean and that `accepts` takes: of the same type,
 * and for most types named by the same word.
 */
export function findRecent(
  text: EventText,
  { trigger, last }: TriggerMatch,
  drafts: readonly Draft[],
  sentenceIndex: number,
  accepts: (draft: Draft) => boolean,
): Draft | null {
  for (let index = drafts.length - 1; index >= 0 && drafts.length - index <= EVENTS; index -= 1) {
    const draft = drafts[index];
    if (!draft || sentenceIndex - draft.sentenceIndex > SENTENCES) return null;
    if (draft.type !== trigger.type) continue;
    const sameWord = singular(normAt(text, last - 1)) === singular(draft.word);
    const interchangeable = INTERCHANGEABLE.has(trigger.type) && !PARTICULAR.has(trigger.id);
    if ((sameWord || interchangeable) && accepts(draft)) return draft;
  }
  return null;
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * What 'the meeting' has from the meeting told of before: participants, place and realis of the last one that agrees with what
 * is said of it here, and the date of the last such one that has a date. Empty and unknown for other words.
 */
export function inheritFrom(
  text: EventText,
  frame: VerbFrame | NounFrame,
  own: EventArguments,
  dated: DateValue | null,
  sentenceIndex: number,
  drafts: readonly Draft[],
  { only }: PairMemory,
): Inherited {
  if (frame.kind === 'verb') return fromJoinedVerb(text, frame, own, sentenceIndex, drafts);
  if (!(frame.determiner === 'definite' || frame.determiner === 'possessive')) return NOTHING;
  const words = frame.modifiers.map((mention) => text.mentions[mention]?.entity ?? '');
  const agrees = (draft: Draft, participants: readonly string[]): boolean =>
    draft.participants.length > 0 &&
    !(draft.realis === 'negated' && draft.pos === 'verb') &&
    participants.every((id) => draft.participants.includes(id)) &&
    (own.place === null || own.place === draft.place) &&
    words.every((id) => id === draft.place || draft.participants.includes(id)) &&
    (dated === null || draft.time.value === null || dated.value === draft.time.value);
  const fits = (draft: Draft): boolean => agrees(draft, own.participants);
  // Of a meeting that is told of twice, the mention that names both sides says more.
  const same =
    findRecent(text, frame.match, drafts, sentenceIndex, (draft) => draft.participants.length > 1 && fits(draft)) ??
    findRecent(text, frame.match, drafts, sentenceIndex, fits);
  if (!same) return isOnlyOccasion(frame, own) && only ? { ...NOTHING, participants: only } : NOTHING;
  const { participants, place } = same;
  const timed = findRecent(
    text,
    frame.match,
    drafts,
    sentenceIndex,
    (draft) => draft.time.value !== null && draft.realis === same.realis && agrees(draft, participants),
  );
  // Where one that took place was told of too, it may be meant.
  const actual = findRecent(
    text,
    frame.match,
    drafts,
    sentenceIndex,
    (draft) => draft.realis === 'actual' && agrees(draft, participants),
  );
  const isSettled = actual !== null || same.realis === 'hypothetical' || happened(text, frame);
  const realis = isSettled ? 'actual' : same.realis;
  if (!timed) return { participants, place, realis, time: UNKNOWN_DATE };
  const { value, span } = timed.time;
  return { participants, place, realis, time: { value, how: 'inferred', rule: 'same-event', ...(span && { span }) } };
}

/** 'the summit', with nothing said of whose it is, in an article that tells of two people's meetings alone. */
function isOnlyOccasion({ match, modifiers, complements, possessor }: NounFrame, own: EventArguments): boolean {
  const isOccasion = match.trigger.type === 'meeting' || match.trigger.type === 'call';
  const isSomeone = complements.some(({ preposition }) => /^(?:of|with|between|by)$/.test(preposition));
  return isOccasion && own.participants.length === 0 && modifiers.length === 0 && possessor < 0 && !isSomeone;
}

/** 'The two spoke by phone and agreed to meet': who agreed are those who spoke. */
function fromJoinedVerb(
  text: EventText,
  { match, group, complements }: VerbFrame,
  own: EventArguments,
  sentenceIndex: number,
  drafts: readonly Draft[],
): Inherited {
  const before = drafts.at(-1);
  const isJoined = /^(?:and|,)$/.test(normAt(text, group.start - 1));
  const isNamed =
    own.participants.length > 1 && own.participants.some((id) => text.entities.get(id)?.kind === 'person');
  if (!isJoined || isNamed || !INTERCHANGEABLE.has(match.trigger.type)) return NOTHING;
  if (before?.sentenceIndex !== sentenceIndex || complements.some(({ preposition }) => preposition === 'with'))
    return NOTHING;
  return INTERCHANGEABLE.has(before.type) && before.participants.length > 1
    ? { ...NOTHING, participants: before.participants }
    : NOTHING;
}

const NOTHING: Inherited = { participants: [], place: null, realis: 'actual', time: UNKNOWN_DATE };

/** What an event has from one told of before. */
interface Inherited extends EventArguments {
  readonly realis: Realis;
  readonly time: DateValue;
}

/** The pairs of people that events told of have had so far. */
export interface PairMemory {
  /** The only such pair; `null` when there is none or more than one. */
  readonly only: Pair | null;
  readonly isMixed: boolean;
}

export const NO_PAIRS: PairMemory = { only: null, isMixed: false };

/** The memory with the pair of one more event. */
export function rememberPair(text: EventText, memory: PairMemory, draft: Draft): PairMemory {
  const pair = pairOf(text, draft);
  if (!pair || memory.isMixed) return memory;
  if (memory.only === null) return { only: pair, isMixed: false };
  return pair.every((id) => memory.only?.includes(id)) ? memory : { only: null, isMixed: true };
}

/** The two people who took part in the last event with two. */
export function pairTold(text: EventText, drafts: readonly Draft[], sentenceIndex: number): Pair | null {
  for (let index = drafts.length - 1; index >= 0 && drafts.length - index <= EVENTS; index -= 1) {
    const draft = drafts[index];
    if (!draft || sentenceIndex - draft.sentenceIndex > SENTENCES) return null;
    const pair = pairOf(text, draft);
    if (pair) return pair;
  }
  return null;
}

function pairOf(text: EventText, { type, participants }: Draft): Pair | null {
  if (!INTERCHANGEABLE.has(type)) return null;
  const [a, b, ...more] = participants;
  if (a === undefined || b === undefined || more.length > 0) return null;
  const isPerson = (id: string): boolean => text.entities.get(id)?.kind === 'person';
  return isPerson(a) && isPerson(b) ? [a, b] : null;
}
