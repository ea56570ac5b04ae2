import { distance } from 'fastest-levenshtein';
import { MODALS, NEGATIONS } from '../polarity-words.ts';
import { decisiveWords, isContrary } from '../wording.ts';

/**
 * How one wording stands to another: `identical`; `shortened`, a run of its words; `reworded`, the same but for single
 * words (another translation, a slip of the pen); `altered`, the same but for a word that decides (a negation, a modal
 * verb, a number, a day).
 */
export type WordingRelation = 'identical' | 'shortened' | 'reworded' | 'altered';

/** Share of the letters of two wordings that may differ. */
const MOST_DIFFERENT = 0.15;
/** Share of the words of the longer of two wordings that stand in both, in one order. */
const LEAST_COMMON = 0.75;
/** Wordings with fewer words are only compared letter by letter. */
const LONG_ENOUGH = 8;
const LONGEST = 80;
/** Words that may stand in one wording in the place of those that decide in the other. */
const MOST_ALTERED = 3;

/** How two wordings, folded words in order, stand to each other; `null` where they are not of one utterance. */
export function compareWordings(a: readonly string[], b: readonly string[]): WordingRelation | null {
  const [left, right] = [a.join(' '), b.join(' ')];
  if (left === right) return 'identical';
  if (isShortened(a, b)) return 'shortened';
  const longer = Math.max(left.length, right.length);
  const isClose = Math.abs(left.length - right.length) <= MOST_DIFFERENT * longer;
  const isNear = (isClose && distance(left, right) <= MOST_DIFFERENT * longer) || isAligned(a, b);
  if (!isNear) return null;
  if ((decisiveWords(a) === decisiveWords(b) || lacksModals(a, b)) && !isContrary(a, b)) return 'reworded';
  return countAltered(a, b) <= MOST_ALTERED ? 'altered' : null;
}

/** `We will keep …` and `pledged to keep …`: one of them puts the same into an infinitive. */
function lacksModals(a: readonly string[], b: readonly string[]): boolean {
  const isModal = (word: string): boolean => MODALS.has(word);
  if (a.some(isModal) === b.some(isModal)) return false;
  const [left, right] = [a, b].map((words) => decisiveWords(words.filter((word) => !isModal(word))));
  return left === right;
}

/** Whether one is a run of words of the other, and no negation stands before it there. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = ` ${long.join(' ')} `.indexOf(` ${short.join(' ')} `);
  if (at < 0) return false;
  const before = long.join(' ').slice(0, at).split(' ');
  return !before.some((word) => NEGATIONS.has(word));
}

function isAligned(a: readonly string[], b: readonly string[]): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LONG_ENOUGH || longer > LONGEST) return false;
  return commonWords(a, b) >= LEAST_COMMON * longer;
}

/** Length of the longest common subsequence (Hunt and Szymanski's problem; both are short, so by the plain table). */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      const left = next[at] as number;
      const up = row[at + 1] as number;
      next.push(word === other ? (row[at] as number) + 1 : Math.max(left, up));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words between the common beginning and the common end of two wordings. */
function countAltered(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}
