import { type EventText, normAt } from './event-text.ts';
import { isPossessiveMark, kindOfMention } from './noun-phrases.ts';
import { isLeader, pairOfOffice } from './roles.ts';

/** 'leaders' are people by their roles: 'the two presidents'. */
export type PairKind = 'people' | 'leaders' | 'places';
export type Pair = readonly [string, string];

/** How far back a pair may have been named. */
const SENTENCES = 5;
const MENTIONS = 24;

/** Of the leaders, how many sentences back a pair counts whose offices are not told. */
const LEADERS_NEAR = 2;

/** Words that stand for two who were named before. */
export interface PairWords {
  readonly kind: PairKind;
  /** Last word: 'presidents', 'they'. */
  readonly head: string;
  /** Index of the sentence, and the token before which the two are looked for in it. */
  readonly sentence: number;
  readonly before: number;
}

/**
 * The two entities that 'the two leaders', 'they' or 'their' stand for: named together ('A and B') or as the only two
 * people of the sentence; else, for leaders, by their offices; else named together in one of the sentences before; else
 * `told`, the two who took part in the last event; else the only two people of a sentence before. `null` when there are
 * none.
 */
export function lastPair(text: EventText, words: PairWords, told: Pair | null): Pair | null {
  const { kind, head, sentence, before } = words;
  const here = text.sentences[sentence];
  if (!here) return null;
  const own = pairIn(text, kind, here.first, Math.min(here.last, before));
  if (own.joined ?? own.only) return own.joined ?? own.only;
  if (kind === 'leaders') {
    const isOffice = told?.every((id) => isLeader(text.roles, id)) === true;
    const pair = isOffice ? told : (pairOfOffice(text.roles, head) ?? told);
    if (pair) return pair;
  }
  let only: Pair | null = null;
  const furthest = kind === 'leaders' ? LEADERS_NEAR : SENTENCES;
  for (let index = sentence - 1; index >= 0 && sentence - index <= furthest; index -= 1) {
    const { first, last } = text.sentences[index] ?? { first: 0, last: 0 };
    const pair = pairIn(text, kind, first, last);
    if (pair.joined) return pair.joined;
    only ??= pair.only;
  }
  return (kind === 'places' ? null : told) ?? only;
}

function pairIn(
  text: EventText,
  kind: PairKind,
  first: number,
  last: number,
): { readonly joined: Pair | null; readonly only: Pair | null } {
  const seen: string[] = [];
  let joined: Pair | null = null;
  let previous: { readonly entity: string; readonly end: number } | null = null;
  let count = 0;
  for (let index = Math.max(first, last - MENTIONS * 4); index < last && count < MENTIONS; index += 1) {
    const at = text.mentionAt[index] ?? -1;
    if (at < 0) continue;
    let end = index;
    while (end < last && text.mentionAt[end] === at) end += 1;
    const entity = text.mentions[at]?.entity ?? '';
    const entityKind = kindOfMention(text, at);
    const people = kind !== 'places';
    const fits = people ? entityKind === 'person' : entityKind === 'place' || entityKind === 'organization';
    if (fits && !isSpokesman(text, index) && !(people && isPossessiveMark(text, end))) {
      if (!seen.includes(entity)) seen.push(entity);
      if (previous && previous.entity !== entity && isJoined(text, previous.end, index))
        joined = [previous.entity, entity];
      previous = { entity, end };
      count += 1;
    }
    index = end - 1;
  }
  const [a, b] = seen;
  const two = kind !== 'places' && seen.length === 2 && a !== undefined && b !== undefined;
  return { joined: joined && seen.length <= 3 ? joined : null, only: two ? [a, b] : null };
}

/** Those who speak for somebody are seldom one of the two. */
const SPOKESMEN: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson aide lawyer attorney reporter correspondent analyst'.split(' '),
);

function isSpokesman(text: EventText, first: number): boolean {
  for (let index = first - 1; index >= first - 2; index -= 1) if (SPOKESMEN.has(normAt(text, index))) return true;
  return false;
}

/** 'A and B', with at most four words of title before B: 'A and Russian President B'. */
function isJoined(text: EventText, from: number, to: number): boolean {
  return normAt(text, from) === 'and' && to - from <= 5;
}
