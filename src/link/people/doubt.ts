import type { Member } from './groups.ts';

/** Two people or things who may be one, for somebody to look at. */
export interface Doubt {
  readonly a: Member;
  readonly b: Member;
  /** The higher, the likelier. */
  readonly score: number;
  /** In words, what speaks for it and against. */
  readonly reasons: readonly string[];
}

/** Whether the user said that two names, as articles have them, are never one. */
export type KeptApart = (a: string, b: string) => boolean;
