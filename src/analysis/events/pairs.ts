import { type EventText, normAt } from './event-text.ts';
import { isPossessiveMark, kindOfMention } from './noun-phrases.ts';

/** 'leaders' are people by their roles: 'the two presidents'. */
export type PairKind = 'people' | 'leaders' | 'places';
export type Pair = readonly [string, string];

/** How far back a pair may have been named. */
const SENTENCES = 6;
const MENTIONS = 24;

/**
 * The two entities that 'the two leaders', 'they' or 'their' at token `before` stand for: named together ('A and B') or
 * as the only two people of the sentence; else named together in one of the sentences before; else `told`, the two who
 * took part in the last event; else the only two people of a sentence before. `sentence` is the index of the one that
 * holds `before`. `null` when there are none.
 */
export function lastPair(
  text: EventText,
  kind: PairKind,
  sentence: number,
  before: number,
  told: Pair | null,
): Pair | null {
  const here = text.sentences[sentence];
  if (!here) return null;
  const own = pairIn(text, kind, here.first, Math.min(here.last, before));
  if (own.joined ?? own.only) return own.joined ?? own.only;
  if (kind === 'leaders' && (told ?? pairByRole(text, before))) return told ?? pairByRole(text, before);
  let only: Pair | null = null;
  for (let index = sentence - 1; index >= 0 && sentence - index < SENTENCES; index -= 1) {
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

/** The only two people of the article who lead something, by their roles; named before token `before`. */
function pairByRole(text: EventText, before: number): Pair | null {
  const leaders: string[] = [];
  const limit = text.tokens[before]?.start ?? 0;
  for (const { id, kind, roles } of text.entities.values()) {
    if (kind === 'person' && roles.some((role) => LEADERS.test(role))) leaders.push(id);
    if (leaders.length > 2) return null;
  }
  const [a, b] = leaders;
  if (a === undefined || b === undefined) return null;
  const first = (id: string): number => text.mentions.find(({ entity }) => entity === id)?.span[0] ?? limit;
  return Math.max(first(a), first(b)) < limit ? [a, b] : null;
}

const LEADERS = /^(?:[\p{L}.-]+ ){0,3}(?:president|prime minister|premier|chancellor|leader|king|queen)(?:-elect)?$/iu;

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
