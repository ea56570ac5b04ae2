// MinHash (Broder 1997): the share of equal places in two signatures estimates the Jaccard similarity of two texts.

/** Words in a shingle: 4-grams tell edited copies of a news text from other texts on the same event. */
export const SHINGLE_WORDS = 4;
/** Places of a signature: with two a band (see `copies.ts`) a text cut to a seventh is still found three times in four. */
export const SIGNATURE_PLACES = 128;

const MULTIPLIERS = hashSequence(0x51ab_1e5d);
const OFFSETS = hashSequence(0x0c0f_fee5);

/** Hashes of the 4-grams of `words`, ascending, each once. */
export function shingleHashes(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashWord);
  const seen = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE_WORDS; word += 1) hash = mixBits(Math.imul(hash, 31) + (hashes[word] ?? 0));
    seen.add(hash);
  }
  return Uint32Array.from(seen).sort();
}

/** The MinHash signature of a set of shingles; empty for an empty set. */
export function minHash(shingles: Uint32Array): Uint32Array {
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

/** How many shingles two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const x = a[left] as number;
    const y = b[right] as number;
    if (x === y) shared += 1;
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  return shared;
}

/** FNV-1a over UTF-16 code units, mixed once more. */
export function hashWord(word: string): number {
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
