import { AUXILIARIES, PREPOSITIONS } from '../../../language/en/function-words.ts';
import { isCapital, isWord, normAt, type Reading, textAt } from '../reading.ts';
import type { Point } from './points.ts';

/** Longest description between a name and its relative pronoun, in tokens. */
const REACH = 24;

/**
 * Whom `who` or `which` at token `at` takes up: the name right before it (`Holm, who`; `Holm (R-Ohio), who`), or the one
 * that the description before it is in apposition to or says of (`Holm, a lawyer at the firm who`; `Holm is a lawyer
 * who`). `null` where a noun of its own stands before it (`a farmer who`, `Holm's aides, who`).
 */
export function findRelativeAntecedent(
  reading: Reading,
  at: number,
  sentenceStart: number,
  points: readonly Point[],
): string | null {
  const wantsPerson = normAt(reading, at) !== 'which' && normAt(reading, at) !== 'that';
  const fits = ({ kind, place }: Point): boolean =>
    place !== 'possessor' && (wantsPerson ? kind === 'person' : kind !== 'person');
  let end = at;
  if (normAt(reading, end - 1) === ',') end -= 1;
  if (normAt(reading, end - 1) === ')') end = openingBracket(reading, end - 1, sentenceStart);
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const point = points[index];
    if (!point || point.first < sentenceStart || point.last <= end - REACH) return null;
    if (point.last > end) continue;
    if (point.last === end) {
      // `a farmer from Velia who`
      if (end === at && /^(?:from|of|in|at|near)$/.test(normAt(reading, point.first - 1))) continue;
      if (fits(point)) return isOneOfTwo(reading, point, sentenceStart) ? null : point.entity;
      continue;
    }
    if (fits(point) && isDescription(reading, point.last, end)) {
      const isSingle = /^(?:a|an)$/.test(normAt(reading, point.last + 1));
      return !isSingle && isOneOfTwo(reading, point, sentenceStart) ? null : point.entity;
    }
  }
  return null;
}

function openingBracket(reading: Reading, closing: number, start: number): number {
  for (let i = closing - 1; i >= Math.max(start, closing - 10); i -= 1) {
    if (normAt(reading, i) === '(') return i;
  }
  return closing + 1;
}

/** `Holm and Brandt, who`. */
function isOneOfTwo(reading: Reading, { first }: Point, start: number): boolean {
  let i = first - 1;
  while (i > start && isCapital(textAt(reading, i))) i -= 1;
  return /^(?:and|or|&)$/.test(normAt(reading, i));
}

/** `, a lawyer at the firm`, `, 59, of Ashton`, `is a lawyer`: words that say who the name before them is. */
function isDescription(reading: Reading, first: number, end: number): boolean {
  let i = first;
  if (normAt(reading, i) === '(') {
    while (i < end && normAt(reading, i) !== ')') i += 1;
    i += 1;
  }
  const opening = normAt(reading, i);
  if (opening === ',') {
    const next = normAt(reading, i + 1);
    const isApposition = /^(?:a|an|the|one|his|her|its)$/.test(next) || /^\d{1,3}$/.test(next) || next === 'of';
    if (!isApposition) return false;
    i += 1;
  } else if (/^(?:is|was|'s|became)$/.test(opening) && /^(?:a|an|the)$/.test(normAt(reading, i + 1))) i += 1;
  else return false;
  for (let k = i; k < end; k += 1) {
    const norm = normAt(reading, k);
    if (norm === ',') {
      if (k > i + 1 && !PREPOSITIONS.has(normAt(reading, k + 1))) return false;
      continue;
    }
    if (AUXILIARIES.has(norm) && norm !== "'s") return false;
    if (!isWord(textAt(reading, k)) && !/^(?:'s|-|&|')$/.test(norm)) return false;
  }
  return true;
}
