import { type EventText, normAt } from './event-text.ts';
import { kindOfMention } from './noun-phrases.ts';

export type PairKind = 'people' | 'places';

/** How far back a pair may have been named, in mentions. */
const REACH = 24;
const SENTENCES = 4;

/**
 * The two entities that were last named together before token `before`, for 'the two leaders', 'they' and 'their':
 * joined by 'and', or the only two of their kind in a sentence. `sentence` is the index of the one that holds `before`.
 * `null` when nobody was, within a few sentences.
 */
export function lastPair(
  text: EventText,
  kind: PairKind,
  sentence: number,
  before: number,
): readonly [string, string] | null {
  for (let index = sentence; index >= 0 && sentence - index < SENTENCES; index -= 1) {
    const { first, last } = text.sentences[index] ?? { first: 0, last: 0 };
    const pair = pairIn(text, kind, first, Math.min(last, before));
    if (pair) return pair;
  }
  return null;
}

function pairIn(text: EventText, kind: PairKind, first: number, last: number): readonly [string, string] | null {
  const seen: string[] = [];
  let joined: readonly [string, string] | null = null;
  let previous: { readonly entity: string; readonly end: number } | null = null;
  let count = 0;
  for (let index = Math.max(first, last - REACH * 4); index < last; index += 1) {
    const at = text.mentionAt[index] ?? -1;
    if (at < 0 || count > REACH) continue;
    let end = index;
    while (end < last && text.mentionAt[end] === at) end += 1;
    const entity = text.mentions[at]?.entity ?? '';
    const entityKind = kindOfMention(text, at);
    if (kind === 'people' ? entityKind === 'person' : entityKind === 'place' || entityKind === 'organization') {
      if (!seen.includes(entity)) seen.push(entity);
      if (previous && previous.entity !== entity && isJoined(text, previous.end, index))
        joined = [previous.entity, entity];
      previous = { entity, end };
      count += 1;
    }
    index = end - 1;
  }
  if (joined && seen.length <= 3) return joined;
  const [a, b] = seen;
  return kind === 'people' && seen.length === 2 && a !== undefined && b !== undefined ? [a, b] : null;
}

/** 'A and B', with at most four words of title before B: 'A and Russian President B'. */
function isJoined(text: EventText, from: number, to: number): boolean {
  return normAt(text, from) === 'and' && to - from <= 5;
}
