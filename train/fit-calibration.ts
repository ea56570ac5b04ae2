import type { Calibration, Evidence } from '../src/analysis/attributions/model/confidence.ts';

export interface Outcome {
  readonly evidence: Evidence;
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** Logistic regression by Newton's method, with a light pull of the weights towards 0 (Platt 1999). */
export function fitCalibration(
  outcomes: readonly Pick<Outcome, 'features' | 'isRight'>[],
  pull = 1,
  rounds = 20,
): Omit<Calibration, 'least'> {
  const size = (outcomes[0]?.features.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -pull * weight));
    const curvature = weights.map((_, j) => weights.map((_, k) => (j === k ? (k === 0 ? 1e-9 : pull) : 0)));
    for (const { features, isRight } of outcomes) {
      const row = [1, ...features];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)));
      row.forEach((value, j) => {
        gradient[j] = (gradient[j] as number) + ((isRight ? 1 : 0) - chance) * value;
        const line = curvature[j] as number[];
        row.forEach((other, k) => {
          line[k] = (line[k] as number) + chance * (1 - chance) * value * other;
        });
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + (step[k] as number));
  }
  const rounded = weights.map((weight) => Math.round(weight * 10_000) / 10_000);
  return { bias: rounded[0] ?? 0, weights: rounded.slice(1) };
}

/** Solves `matrix · x = right` by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let j = i + 1; j < size; j += 1) {
      if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = j;
    }
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const top = rows[i] as number[];
    for (let j = 0; j < size; j += 1) {
      const row = rows[j] as number[];
      if (j === i || top[i] === 0) continue;
      const factor = (row[i] as number) / (top[i] as number);
      for (let k = i; k <= size; k += 1) row[k] = (row[k] as number) - factor * (top[k] as number);
    }
  }
  return rows.map((row, i) => (row[i] === 0 ? 0 : (row[size] as number) / (row[i] as number)));
}

/** Of thresholds whose F1 is nearly the best, within this, the lowest is taken: it leaves out least. */
const NEARLY = 0.002;

/** The least confidence to keep, by the F1 on the outcomes, of `gold` attributions there are to find. */
export function fitLeast(
  outcomes: readonly { readonly confidence: number; readonly isRight: boolean }[],
  gold: number,
): number {
  const inOrder = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  const thresholds = inOrder.flatMap(({ confidence, isRight }, i) => {
    if (isRight) right += 1;
    if (inOrder[i + 1]?.confidence === confidence) return [];
    return [{ confidence, f1: (2 * right) / (i + 1 + gold) }];
  });
  const best = Math.max(0, ...thresholds.map(({ f1 }) => f1));
  return thresholds.findLast(({ f1 }) => f1 >= best - NEARLY)?.confidence ?? 0;
}
