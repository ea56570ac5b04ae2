import type { Candidate } from './pronoun-features.ts';

/** Least probability with which `he` and `she`, and `it`, are taken for somebody; chosen on the labels for tuning. */
export const PRONOUN_THRESHOLD = 0.4;
export const THING_THRESHOLD = 0.6;

export interface Choice {
  /** `null` when nobody named is meant, or it is not sure enough who is. */
  readonly entity: string | null;
  /** 0 to 1. */
  readonly probability: number;
}

/** What each candidate's features sum up to, as probabilities over all of them (a softmax). */
export function weigh(candidates: readonly Candidate[], weights: Readonly<Record<string, number>>): number[] {
  const scores = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** The likeliest candidate, or nobody when it is less likely than `threshold`. Of equals the first. */
export function choose(
  candidates: readonly Candidate[],
  weights: Readonly<Record<string, number>>,
  threshold: number,
): Choice {
  const shares = weigh(candidates, weights);
  let best = 0;
  shares.forEach((share, index) => {
    if (share > (shares[best] ?? 0)) best = index;
  });
  const probability = shares[best] ?? 0;
  return { entity: probability >= threshold ? (candidates[best]?.entity ?? null) : null, probability };
}
