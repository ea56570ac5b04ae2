import type { Span } from '../../core/span.ts';
import { foldText } from '../../core/words.ts';

// MinHash (Broder 1997): the share of equal places in two signatures estimates the Jaccard similarity of two texts.

/** Words in a shingle: 4-grams tell edited copies of a news text from other texts on the same event. */
export const SHINGLE_WORDS = 4;
/** Places of a signature: with two a band (see `candidates.ts`) a text cut to a seventh is still found three times in four. */
export const SIGNATURE_PLACES = 128;

/** Words as `wordsOf` has them, found in text that is not folded, so that they keep their places. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const MULTIPLIERS = hashSequence(0x51ab_1e5d);
const OFFSETS = hashSequence(0x0c0f_fee5);

/** What texts are compared by. */
export interface TextMarks {
  /** Hashes of the text's word 4-grams, ascending, each once; empty for a text of fewer words. */
  readonly shingles: Uint32Array;
  /** Start and end of each shingle's first occurrence, in the order of `shingles`: two numbers a shingle. */
  readonly shingleSpans: Uint32Array;
  /** MinHash signature of `shingles`; empty when they are. */
  readonly signature: Uint32Array;
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
  return { shingles, shingleSpans, signature: minHash(shingles) };
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
  return { ...marks, shingles, shingleSpans, signature: minHash(shingles) };
}

/** The MinHash signature of a set of shingles; empty for an empty set. */
function minHash(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array(0);
  const signature = new Uint32Array(SIGNATURE_PLACES).fill(0xffff_ffff);
  for (const shingle of shingles) {
    for (let place = 0; place < SIGNATURE_PLACES; place += 1) {
      const hash = mixBits(Math.imul(shingle, MULTIPLIERS[place] ?? 1) + (OFFSETS[place] ?? 0));
      if (hash < (signature[place] ?? 0)) signature[place] = hash;
    }
  }
  return signature;
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

/** Odd numbers that differ for each place: fixed, so that signatures of different runs compare. */
function hashSequence(seed: number): Uint32Array {
  return Uint32Array.from(
    { length: SIGNATURE_PLACES },
    (_, place) => mixBits(seed + Math.imul(place, 0x9e37_79b9)) | 1,
  );
}
