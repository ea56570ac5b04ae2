import type { CorrectionOutcome } from './correction.ts';

// What a person who looks the record over needs beside it.

/** Two names of the record that may be one, with what says so and what says not. */
export interface NamePair {
  /** Ids of entities; the one that more articles name is first. */
  readonly names: readonly [string, string];
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
}

/** A correction of the log in words, with whether it counts now. */
export interface MadeCorrection {
  /** The number by which it is taken back. */
  readonly number: number;
  readonly says: string;
  readonly note: string;
  readonly undone: boolean;
  /** What it does not find; `null` when it applies, or was taken back. */
  readonly problem: string | null;
}

/** What linking leaves for a person to look at; kept with the record, since it takes all articles to know. */
export interface LinkReview {
  /** The likeliest first. */
  readonly names: readonly NamePair[];
  /** Of each correction that counted, in order. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** What a review needs beside the record. */
export interface ReviewMatter {
  /** The likeliest first. */
  readonly names: readonly NamePair[];
  /** In the order in which they were made. */
  readonly corrections: readonly MadeCorrection[];
}
