import type { How } from '../../src/core/date.ts';

// What became of the inputs, as `readIntakeReport` tells it: plain JSON.

export interface IntakeLine {
  /** As the user named it. */
  readonly input: string;
  readonly outcome: 'taken' | 'revision' | 'duplicate' | 'skipped';
  /** Id of the article that it is, or whose duplicate it is. */
  readonly article: string | null;
  readonly of: { readonly article: string; readonly input: string; readonly same: 'address' | 'bytes' | 'text' } | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Day on which it came in, ISO. */
  readonly received: string | null;
  readonly text: { readonly share: number } | null;
  readonly date: { readonly value: string | null; readonly how: How; readonly rule: string | null } | null;
  readonly missing: readonly string[];
  readonly diagnostics: readonly { readonly severity: string; readonly message: string }[];
  readonly concern: string | null;
}

export interface IntakeView {
  readonly counts: {
    readonly inputs: number;
    readonly taken: number;
    readonly revision: number;
    readonly duplicate: number;
    readonly skipped: number;
  };
  /** What there is to look at, the gravest first, with the inputs that have it. */
  readonly concerns: readonly {
    readonly concern: string;
    readonly words: string;
    readonly inputs: readonly string[];
  }[];
  /** Every input, the worst first. */
  readonly inputs: readonly IntakeLine[];
}

/** Of no input. */
export const NO_INTAKE: IntakeView = {
  counts: { inputs: 0, taken: 0, revision: 0, duplicate: 0, skipped: 0 },
  concerns: [],
  inputs: [],
};
