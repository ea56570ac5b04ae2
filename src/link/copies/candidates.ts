// Winnowing (Schleimer, Wilkerson and Aiken 2003): of every few shingles in a row the one with the least hash is kept as
// a fingerprint. Whatever the lengths of two texts, a passage they share gives both the same fingerprint.

/** Shingles in a row of which one is kept: a shared passage of 11 words is sure to be seen. */
const WINDOW = 8;
/** Texts that a fingerprint is looked up in: the first ones. This keeps a text printed a thousand times linear. */
const TEXTS_LIMIT = 12;
/** Shared fingerprints from which on two texts are compared: one can be a stock phrase. */
const LEAST_SHARED = 2;
/** More than the articles of any record. */
const TEXT_PLACES = 0x20_0000;

/** The fingerprints of shingles in the order of the text, each once. */
export function fingerprintsOf(shingles: Uint32Array): Uint32Array {
  const kept = new Set<number>();
  let least = -1;
  for (let end = Math.min(WINDOW, shingles.length); end <= shingles.length && end > 0; end += 1) {
    const start = Math.max(0, end - WINDOW);
    if (least < start) {
      least = start;
      for (let at = start + 1; at < end; at += 1) if (shingleAt(shingles, at) <= shingleAt(shingles, least)) least = at;
    } else if (shingleAt(shingles, end - 1) <= shingleAt(shingles, least)) {
      least = end - 1;
    }
    kept.add(shingleAt(shingles, least));
  }
  return Uint32Array.from(kept);
}

/** For each text, by its fingerprints, the places of earlier ones that share passages with it, ascending. */
export function findCandidates(texts: readonly Uint32Array[]): readonly (readonly number[])[] {
  const postings = sortPostings(texts);
  const met = texts.map((): number[] => []);
  for (let start = 0, end = 0; start < postings.length; start = end) {
    const fingerprint = Math.floor((postings[start] ?? 0) / TEXT_PLACES);
    while (end < postings.length && Math.floor((postings[end] ?? 0) / TEXT_PLACES) === fingerprint) end += 1;
    for (let later = start + 1; later < end; later += 1) {
      const list = met[textOf(postings, later)] ?? [];
      for (let at = start; at < Math.min(later, start + TEXTS_LIMIT); at += 1) list.push(textOf(postings, at));
    }
  }
  return met.map(commonest);
}

/** All fingerprints with the texts they are in, sorted: much less memory than a table of them. */
function sortPostings(texts: readonly Uint32Array[]): Float64Array {
  const postings = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [text, fingerprints] of texts.entries()) {
    for (const fingerprint of fingerprints) {
      postings[at] = fingerprint * TEXT_PLACES + text;
      at += 1;
    }
  }
  return postings.sort();
}

function textOf(postings: Float64Array, at: number): number {
  return (postings[at] ?? 0) % TEXT_PLACES;
}

function commonest(met: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const text of met) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, count]) => (count >= LEAST_SHARED ? [text] : [])).sort((a, b) => a - b);
}

function shingleAt(shingles: Uint32Array, at: number): number {
  return shingles[at] ?? 0;
}
