/**
 * A linear-chain conditional random field (Lafferty et al. 2001): the labels, which may start a sequence and which may
 * follow which. Scores of tokens are laid out `token * size + label`.
 */
export interface Chain {
  readonly size: number;
  /** Score of each label at the start, -Infinity where it may not stand. */
  readonly start: Float64Array;
  /** `before * size + after`, likewise. */
  readonly next: Float64Array;
}

/** Labels O, then B and I for each kind: I follows only B or I of its kind, and starts nothing. */
export function makeChain(kinds: number): Chain {
  const size = 1 + 2 * kinds;
  const start = new Float64Array(size);
  const next = new Float64Array(size * size);
  for (let after = 2; after < size; after += 2) {
    start[after] = Number.NEGATIVE_INFINITY;
    for (let before = 0; before < size; before += 1) {
      if (before !== after && before !== after - 1) next[before * size + after] = Number.NEGATIVE_INFINITY;
    }
  }
  return { size, start, next };
}

/** The best sequence of labels for `length` tokens. */
export function decode(chain: Chain, scores: Float64Array, length: number): Uint8Array {
  const { size, start, next } = chain;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const from = new Uint8Array(length * size);
  let best = Float64Array.from({ length: size }, (_, k) => (start[k] as number) + (scores[k] as number));
  for (let t = 1; t < length; t += 1) {
    const here = new Float64Array(size);
    for (let k = 0; k < size; k += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let at = 0;
      for (let j = 0; j < size; j += 1) {
        const score = (best[j] as number) + (next[j * size + k] as number);
        if (score > top) {
          top = score;
          at = j;
        }
      }
      here[k] = top + (scores[t * size + k] as number);
      from[t * size + k] = at;
    }
    best = here;
  }
  let label = 0;
  for (let k = 1; k < size; k += 1) if ((best[k] as number) > (best[label] as number)) label = k;
  for (let t = length - 1; t >= 0; t -= 1) {
    labels[t] = label;
    label = from[t * size + label] as number;
  }
  return labels;
}

/** Probabilities under the field: of each label at each token, of each pair of labels, and of the whole. */
export interface Marginals {
  /** `token * size + label`. */
  readonly label: Float64Array;
  /** Log of the sum over all sequences of their exponentiated scores. */
  readonly logTotal: number;
  /** Expected counts of transitions, `before * size + after`. */
  readonly pairs: Float64Array;
}

/** Forward and backward pass, scaled at each token so that nothing overflows. */
export function readMarginals(chain: Chain, scores: Float64Array, length: number): Marginals {
  const { size, start, next } = chain;
  const weight = new Float64Array(length * size);
  const follow = next.map((score) => Math.exp(score));
  const forward = new Float64Array(length * size);
  const backward = new Float64Array(length * size);
  const scale = new Float64Array(length);
  let logTotal = 0;
  for (let t = 0; t < length; t += 1) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k += 1) top = Math.max(top, scores[t * size + k] as number);
    let sum = 0;
    for (let k = 0; k < size; k += 1) {
      const own = Math.exp(Math.max((scores[t * size + k] as number) - top, -500));
      weight[t * size + k] = own;
      let before = 0;
      if (t === 0) before = Math.exp(start[k] as number);
      else
        for (let j = 0; j < size; j += 1)
          before += (forward[(t - 1) * size + j] as number) * (follow[j * size + k] as number);
      const value = own * before;
      forward[t * size + k] = value;
      sum += value;
    }
    scale[t] = sum;
    logTotal += top + Math.log(sum);
    for (let k = 0; k < size; k += 1) forward[t * size + k] = (forward[t * size + k] as number) / sum;
  }
  const pairs = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) backward[(length - 1) * size + k] = 1;
  for (let t = length - 2; t >= 0; t -= 1) {
    const total = scale[t + 1] as number;
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) {
        const path =
          ((follow[j * size + k] as number) *
            (weight[(t + 1) * size + k] as number) *
            (backward[(t + 1) * size + k] as number)) /
          total;
        sum += path;
        pairs[j * size + k] = (pairs[j * size + k] as number) + (forward[t * size + j] as number) * path;
      }
      backward[t * size + j] = sum;
    }
  }
  const label = new Float64Array(length * size);
  for (let i = 0; i < length * size; i += 1) label[i] = (forward[i] as number) * (backward[i] as number);
  return { label, logTotal, pairs };
}

/** Score of one sequence of labels. */
export function scoreOf(chain: Chain, scores: Float64Array, labels: Uint8Array): number {
  const { size, start, next } = chain;
  let sum = 0;
  for (let t = 0; t < labels.length; t += 1) {
    const label = labels[t] as number;
    sum += scores[t * size + label] as number;
    sum += t === 0 ? (start[label] as number) : (next[(labels[t - 1] as number) * size + label] as number);
  }
  return sum;
}
