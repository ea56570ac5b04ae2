import type { Span } from '../../core/span.ts';
import { SHINGLE_WORDS, type TextMarks } from './shingles.ts';

/** A stretch that stands in the other text too. Offsets are those of the text it was looked for in. */
export interface Passage {
  readonly span: Span;
  readonly words: number;
}

/** How many shingles two texts share: fewer than their passages need, and cheaper to count. */
export function countShared(a: TextMarks, b: TextMarks): number {
  let shared = 0;
  eachShared(a, b, () => {
    shared += 1;
  });
  return shared;
}

/** The passages of `text` that stand word for word in `other`, in order. */
export function sharedPassages(text: TextMarks, other: TextMarks): Passage[] {
  const shared: Span[] = [];
  eachShared(text, other, (index) => shared.push(spanAt(text, index)));
  return joinSpans(shared);
}

/** Code units of the text that its shingles cover. */
export function textLength(text: TextMarks): number {
  return lengthOf(joinSpans(Array.from(text.shingles, (_, index) => spanAt(text, index))));
}

/** Code units that passages cover. */
export function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
}

function eachShared(a: TextMarks, b: TextMarks, found: (indexInA: number) => void): void {
  for (let left = 0, right = 0; left < a.shingles.length && right < b.shingles.length; ) {
    const x = a.shingles[left] as number;
    const y = b.shingles[right] as number;
    if (x === y) found(left);
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
}

function spanAt({ shingleSpans }: TextMarks, index: number): Span {
  return [shingleSpans[2 * index] ?? 0, shingleSpans[2 * index + 1] ?? 0];
}

/** Shingles one word apart overlap in their other words, so that those of one passage join. */
function joinSpans(spans: Span[]): Passage[] {
  spans.sort((a, b) => a[0] - b[0]);
  const joined: { span: Span; words: number }[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start < last.span[1]) {
      last.span = [last.span[0], Math.max(last.span[1], end)];
      last.words += 1;
    } else {
      joined.push({ span: [start, end], words: SHINGLE_WORDS });
    }
  }
  return joined;
}
