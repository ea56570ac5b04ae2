// What was made of an article's former revision, and of it in the next: plain JSON.

/** A run of words that both have, or that one of them alone has. */
export interface EditWords {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

/** A sentence, or the headline, that one of two revisions has, or has otherwise. */
export interface EditView {
  readonly what: 'headline' | 'sentence' | 'correction note';
  readonly kind: 'added' | 'dropped' | 'altered' | 'moved';
  /** `small`: spelling, punctuation, order. */
  readonly size: 'real' | 'small';
  /** What is other in it, in words. */
  readonly marks: readonly string[];
  readonly words: readonly EditWords[];
  /** Where it stands in the revision that this page shows, else in the other. */
  readonly source: { readonly article: string; readonly start: number; readonly end: number } | null;
}

export interface RevisionLineView {
  readonly id: string;
  readonly number: number;
  readonly published: string | null;
  readonly modified: string | null;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly retrieved: string | null;
}

/** The revisions of an article, oldest first, and what was changed to make it. */
export interface RevisionsView {
  readonly lines: readonly RevisionLineView[];
  /** From the former revision to this one; empty for the first. */
  readonly edits: readonly EditView[];
  /** Of the next revision to this one: how much was changed; `null` for the last. */
  readonly next: { readonly real: number; readonly small: number } | null;
}
