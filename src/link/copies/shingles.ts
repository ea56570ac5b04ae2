import type { Span } from '../../core/span.ts';
import { foldText } from '../../core/words.ts';

// Shingles (Broder 1997): texts are compared by the sets of their runs of four words.

/** Words in a shingle: 4-grams tell edited copies of a news text from other texts on the same event. */
export const SHINGLE_WORDS = 4;

/** Words as `wordsOf` has them, found in text that is not folded, so that they keep their places. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** What texts are compared by. */
export interface TextMarks {
  /** Hashes of the text's word 4-grams, ascending, each once; empty for a text of fewer words. */
  readonly shingles: Uint32Array;
  /** Start and end of each shingle's first occurrence, in the order of `shingles`: two numbers a shingle. */
  readonly shingleSpans: Uint32Array;
}

/** The marks of the words in `spans` of `text`, which are in order. Offsets are those of `text`. */
export function markText(text: string, spans: readonly Span[]): TextMarks {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [start, end] of spans) {
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
      hashes.push(hashWord(foldText(word)));
      starts.push(start + index);
      ends.push(start + index + word.length);
    }
  }
  const firstAt = new Map<number, number>();
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE_WORDS; word += 1) hash = mixBits(Math.imul(hash, 31) + (hashes[word] ?? 0));
    if (!firstAt.has(hash)) firstAt.set(hash, at);
  }
  const shingles = Uint32Array.from(firstAt.keys()).sort();
  const shingleSpans = new Uint32Array(2 * shingles.length);
  for (const [index, shingle] of shingles.entries()) {
    const at = firstAt.get(shingle) ?? 0;
    shingleSpans[2 * index] = starts[at] ?? 0;
    shingleSpans[2 * index + 1] = ends[at + SHINGLE_WORDS - 1] ?? 0;
  }
  return { shingles, shingleSpans };
}

/** `marks` without the shingles of a set; the same object when it has none of them. */
export function withoutShingles<T extends TextMarks>(marks: T, left: ReadonlySet<number>): T {
  const kept: number[] = [];
  for (const [index, shingle] of marks.shingles.entries()) if (!left.has(shingle)) kept.push(index);
  if (kept.length === marks.shingles.length) return marks;
  const shingles = Uint32Array.from(kept, (index) => marks.shingles[index] ?? 0);
  const shingleSpans = new Uint32Array(2 * kept.length);
  for (const [at, index] of kept.entries()) {
    shingleSpans[2 * at] = marks.shingleSpans[2 * index] ?? 0;
    shingleSpans[2 * at + 1] = marks.shingleSpans[2 * index + 1] ?? 0;
  }
  return { ...marks, shingles, shingleSpans };
}

/** The shingles in the order of the text. */
export function inTextOrder({ shingles, shingleSpans }: TextMarks): Uint32Array {
  const order = Uint32Array.from(shingles.keys()).sort(
    (a, b) => (shingleSpans[2 * a] ?? 0) - (shingleSpans[2 * b] ?? 0),
  );
  return order.map((index) => shingles[index] ?? 0);
}

/** FNV-1a over UTF-16 code units, mixed once more. */
function hashWord(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return mixBits(hash);
}

/** The finishing step of MurmurHash3: every bit of the result depends on every bit of `value`. */
function mixBits(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
