import type { Evidence } from '../../core/evidence.ts';
import type { Span } from '../../core/span.ts';
import { foldText } from '../../core/words.ts';

/** Wordings with more words are not set beside each other word by word. */
const LONGEST = 400;

/**
 * The words of `parts` that have no partner in the words of `others`, as spans of their article's text; neighbours are
 * one span. Partners are those of a longest common subsequence. Empty where all have one, or a wording is too long.
 */
export function findAlteredWords(parts: readonly Evidence[], others: readonly Evidence[]): Span[] {
  const own = parts.flatMap(placeWords);
  const other = others.flatMap(placeWords);
  if (own.length > LONGEST || other.length > LONGEST) return [];
  const kept = commonSubsequence(
    own.map(({ word }) => word),
    other.map(({ word }) => word),
  );
  const spans: [number, number][] = [];
  let isOpen = false;
  for (const [at, { span }] of own.entries()) {
    const last = spans.at(-1);
    if (kept.has(at)) isOpen = false;
    else if (isOpen && last) last[1] = span[1];
    else {
      spans.push([...span]);
      isOpen = true;
    }
  }
  return spans;
}

interface PlacedWord {
  readonly word: string;
  readonly span: Span;
}

function placeWords({ exact, start }: Evidence): PlacedWord[] {
  return [...exact.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*/gu)].map((match) => ({
    word: foldText(match[0]),
    span: [start + match.index, start + match.index + match[0].length],
  }));
}

/** Positions in `a` of a longest common subsequence of the two. */
function commonSubsequence(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    if (a[row] === b[column]) {
      kept.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}
