import { SIGNATURE_PLACES } from './shingles.ts';

// Locality-sensitive hashing: two texts are candidates when one band of their signatures is equal.

/** Places a band. Two find a Jaccard similarity of .15 three times in four and of .3 nearly always. */
const BAND_PLACES = 2;
/** Articles that each of one band value is compared with: the first ones. This keeps a text printed a thousand times linear. */
const BUCKET_LIMIT = 8;

/**
 * For each signature the places of earlier ones that may be of the same text, ascending. Bands are taken one after the
 * other, so that only the pairs are kept in memory.
 */
export function findCandidates(signatures: readonly Uint32Array[]): readonly (readonly number[])[] {
  const candidates = signatures.map((): number[] => []);
  const keys = new Float64Array(signatures.length);
  for (let place = 0; place < SIGNATURE_PLACES; place += BAND_PLACES) {
    for (const [index, signature] of signatures.entries()) keys[index] = bandKey(signature, place);
    const buckets = new Map<number, number | number[]>();
    for (const [index, key] of keys.entries()) {
      if (signatures[index]?.length === 0) continue;
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, index);
        continue;
      }
      const earlier = typeof bucket === 'number' ? [bucket] : bucket;
      for (const other of earlier) addOnce(candidates[index] ?? [], other);
      if (earlier.length < BUCKET_LIMIT) buckets.set(key, [...earlier, index]);
    }
  }
  for (const list of candidates) list.sort((a, b) => a - b);
  return candidates;
}

function addOnce(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}

function bandKey(signature: Uint32Array, place: number): number {
  // 52 bits of the two places' 64.
  return ((signature[place] ?? 0) >>> 6) * 0x400_0000 + ((signature[place + 1] ?? 0) >>> 6);
}
