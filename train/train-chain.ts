import { type Chain, readMarginals, scoreOf } from '../src/analysis/attributions/model/crf.ts';
import { addScores, type ChainModel } from '../src/analysis/attributions/model/linear-model.ts';
import { makeRandom, shuffled } from './random.ts';

/** A sequence to learn: how the features of its tokens are read, and its labels. */
export interface Example {
  readonly length: number;
  readonly labels: Uint8Array;
  /** Makes the reader of the features of the `t`-th token, once for each time the example is used. */
  readonly open: () => (t: number, out: Int32Array) => number;
}

export interface ChainTraining {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly features: number;
  /** Share of a token's features that are left out each time, by chance, so that none is relied on too much. */
  readonly dropout: number;
}

/** Gradients below this change nothing. */
const SMALLEST = 0.001;

/**
 * Trains a linear-chain field by the likelihood of whole sequences, one at a time, with AdaGrad (Duchi et al. 2011).
 * `onEpoch` hears the mean negative log-likelihood of each epoch's sequences.
 */
export function trainChain(
  chain: Chain,
  examples: readonly Example[],
  { bits, epochs, rate, decay, seed, features: most, dropout }: ChainTraining,
  onEpoch: (epoch: number, loss: number) => void = () => {},
): ChainModel {
  const labels = chain.size;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((1 << bits) * labels);
  const squares = new Float32Array(weights.length);
  const nextSquares = new Float64Array(chain.next.length).fill(1);
  const startSquares = new Float64Array(labels).fill(1);
  const model: ChainModel = { bits, labels, weights, scale: 1, chain };
  const longest = examples.reduce((longest, { length }) => Math.max(longest, length), 1);
  const features = new Int32Array(longest * most);
  const counts = new Int32Array(longest);
  const scores = new Float64Array(longest * labels);
  const random = makeRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const lr = rate * (1 - (0.8 * epoch) / epochs);
    let loss = 0;
    for (const example of shuffled(examples, seed + epoch)) {
      const { length } = example;
      const read = example.open();
      for (let t = 0; t < length; t += 1) {
        const row = features.subarray(t * most, (t + 1) * most);
        counts[t] = thin(row, read(t, row));
        addScores(model, row, counts[t] as number, scores, t * labels);
      }
      const marginals = readMarginals(chain, scores, length);
      loss += marginals.logTotal - scoreOf(chain, scores, example.labels);
      for (let t = 0; t < length; t += 1) {
        for (let k = 0; k < labels; k += 1) {
          const gold = example.labels[t] === k ? 1 : 0;
          const gradient = gold - (marginals.label[t * labels + k] as number);
          if (Math.abs(gradient) <= SMALLEST) continue;
          const end = t * most + (counts[t] as number);
          for (let f = t * most; f < end; f += 1) {
            const at = ((features[f] as number) & mask) * labels + k;
            const weight = weights[at] as number;
            const g = gradient - decay * weight;
            const square = (squares[at] as number) + g * g;
            squares[at] = square;
            weights[at] = weight + (lr * g) / (Math.sqrt(square) + 0.3);
          }
        }
      }
      updateTransitions(example, marginals.pairs, marginals.label, lr);
    }
    onEpoch(epoch, loss / examples.length);
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) * (1 - dropout);
  return model;

  /** Keeps some of the features, at the row's front. */
  function thin(row: Int32Array, count: number): number {
    if (dropout === 0) return count;
    let kept = 0;
    for (let f = 0; f < count; f += 1) {
      if (random() < dropout) continue;
      row[kept] = row[f] as number;
      kept += 1;
    }
    return kept;
  }

  function updateTransitions(example: Example, pairs: Float64Array, label: Float64Array, lr: number): void {
    const observed = new Float64Array(pairs.length);
    for (let t = 1; t < example.length; t += 1) {
      const at = (example.labels[t - 1] as number) * labels + (example.labels[t] as number);
      observed[at] = (observed[at] as number) + 1;
    }
    for (let at = 0; at < pairs.length; at += 1) {
      if (chain.next[at] === Number.NEGATIVE_INFINITY) continue;
      climb(chain.next, nextSquares, at, (observed[at] as number) - (pairs[at] as number), lr);
    }
    for (let k = 0; k < labels; k += 1) {
      if (chain.start[k] === Number.NEGATIVE_INFINITY) continue;
      climb(chain.start, startSquares, k, (example.labels[0] === k ? 1 : 0) - (label[k] as number), lr);
    }
  }
}

function climb(weights: Float64Array, squares: Float64Array, at: number, gradient: number, lr: number): void {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] as number) + (lr * gradient) / (Math.sqrt(square) + 0.3);
}
