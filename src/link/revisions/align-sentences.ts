import { diffArrays } from 'diff';
import { countItems } from '../../language/content-words.ts';

/** A sentence of one of two texts. */
export interface Aligned {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** What is compared: the sentence without more white space than between words. */
  readonly key: string;
}

/** Which sentences of two texts stand for each other, as positions in the two lists. */
export interface Alignment {
  readonly same: readonly (readonly [number, number])[];
  /** The same sentence at another place. */
  readonly moved: readonly (readonly [number, number])[];
  readonly altered: readonly (readonly [number, number])[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
}

/** Sentences put in and taken out from which on two texts are too different for Myers' algorithm. */
const MOST_EDITS = 2000;
/** Share of the words of two sentences that they have in common where one is the other, altered (Dice). */
const ALTERED = 0.5;
/** Pairs of sentences that are compared; where there are more, only those near each other. */
const MOST_PAIRS = 250_000;
const NEAR = 100;

/**
 * Aligns two texts sentence by sentence: first what stands in both in one order (Myers, *An O(ND) Difference
 * Algorithm*, 1986), then what was moved, then those that have most of their words in common.
 */
export function alignSentences(before: readonly Aligned[], after: readonly Aligned[]): Alignment {
  const same = alignSame(before, after);
  const left = rest(before.length, new Set(same.map(([at]) => at)));
  const right = rest(after.length, new Set(same.map(([, at]) => at)));
  const moved = matchMoved(left, right, before, after);
  const [movedFrom, movedTo] = [new Set(moved.map(([at]) => at)), new Set(moved.map(([, at]) => at))];
  const [gone, come] = [left.filter((at) => !movedFrom.has(at)), right.filter((at) => !movedTo.has(at))];
  const altered = matchAltered(gone, come, before, after);
  const [from, to] = [new Set(altered.map(([at]) => at)), new Set(altered.map(([, at]) => at))];
  return { same, moved, altered, dropped: gone.filter((at) => !from.has(at)), added: come.filter((at) => !to.has(at)) };
}

function alignSame(before: readonly Aligned[], after: readonly Aligned[]): [number, number][] {
  const keysOf = (sentences: readonly Aligned[]): string[] => sentences.map(({ key }) => key);
  const runs = diffArrays(keysOf(before), keysOf(after), { maxEditLength: MOST_EDITS });
  if (!runs) return [];
  const same: [number, number][] = [];
  let [left, right] = [0, 0];
  for (const { count, added, removed } of runs) {
    for (let at = 0; !added && !removed && at < count; at += 1) same.push([left + at, right + at]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return same;
}

function rest(length: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, at) => at).filter((at) => !taken.has(at));
}

function matchMoved(
  left: readonly number[],
  right: readonly number[],
  before: readonly Aligned[],
  after: readonly Aligned[],
): [number, number][] {
  const waiting = new Map<string, number[]>();
  for (const at of left) {
    const { key } = before[at] as Aligned;
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  return right.flatMap((at): [number, number][] => {
    const from = waiting.get((after[at] as Aligned).key)?.shift();
    return from === undefined ? [] : [[from, at]];
  });
}

function matchAltered(
  left: readonly number[],
  right: readonly number[],
  before: readonly Aligned[],
  after: readonly Aligned[],
): [number, number][] {
  const isFew = left.length * right.length <= MOST_PAIRS;
  const pairs: { readonly from: number; readonly to: number; readonly share: number }[] = [];
  for (const [place, from] of left.entries()) {
    const [first, last] = isFew ? [0, right.length] : [Math.max(0, place - NEAR), place + NEAR];
    const counts = countItems((before[from] as Aligned).words);
    for (const to of right.slice(first, last)) {
      const share = commonShare(counts, (before[from] as Aligned).words.length, (after[to] as Aligned).words);
      if (share >= ALTERED) pairs.push({ from, to, share });
    }
  }
  pairs.sort((a, b) => b.share - a.share || a.from - b.from || a.to - b.to);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const matched: [number, number][] = [];
  for (const { from, to } of pairs) {
    if (taken.has(from) || given.has(to)) continue;
    taken.add(from);
    given.add(to);
    matched.push([from, to]);
  }
  return matched.sort((a, b) => a[1] - b[1]);
}

/** Dice's coefficient of two lists of words. */
function commonShare(counts: ReadonlyMap<string, number>, length: number, words: readonly string[]): number {
  const used = new Map<string, number>();
  let common = 0;
  for (const word of words) {
    const before = used.get(word) ?? 0;
    if (before >= (counts.get(word) ?? 0)) continue;
    used.set(word, before + 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, length + words.length);
}
