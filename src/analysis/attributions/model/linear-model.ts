import type { Chain } from './crf.ts';

/** Weights of hashed features for each label: `bucket * labels + label`; a weight is its number times `scale`. */
export interface LinearModel {
  readonly bits: number;
  readonly labels: number;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** A linear model over sequences. */
export interface ChainModel extends LinearModel {
  readonly chain: Chain;
}

/** Adds up the weights of `count` features for each label, into `out` from `offset`. */
export function addScores(
  { bits, labels, weights, scale }: LinearModel,
  features: Int32Array,
  count: number,
  out: Float64Array,
  offset: number,
): void {
  const mask = (1 << bits) - 1;
  if (labels === 5) {
    // The taggers spend most of their time here: sums in variables take half as long as sums in `out`.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let f = 0; f < count; f += 1) {
      const row = ((features[f] as number) & mask) * 5;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
      d += weights[row + 3] as number;
      e += weights[row + 4] as number;
    }
    out[offset] = a * scale;
    out[offset + 1] = b * scale;
    out[offset + 2] = c * scale;
    out[offset + 3] = d * scale;
    out[offset + 4] = e * scale;
    return;
  }
  if (labels === 3) {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f += 1) {
      const row = ((features[f] as number) & mask) * 3;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
    }
    out[offset] = a * scale;
    out[offset + 1] = b * scale;
    out[offset + 2] = c * scale;
    return;
  }
  for (let k = 0; k < labels; k += 1) out[offset + k] = 0;
  for (let f = 0; f < count; f += 1) {
    const row = ((features[f] as number) & mask) * labels;
    for (let k = 0; k < labels; k += 1) {
      out[offset + k] = (out[offset + k] as number) + (weights[row + k] as number);
    }
  }
  for (let k = 0; k < labels; k += 1) out[offset + k] = (out[offset + k] as number) * scale;
}

/** What one hashed feature gives to each label. */
export function weightsOf({ bits, labels, weights, scale }: LinearModel, feature: number): number[] {
  const row = (feature & ((1 << bits) - 1)) * labels;
  return Array.from({ length: labels }, (_, k) => (weights[row + k] as number) * scale);
}
