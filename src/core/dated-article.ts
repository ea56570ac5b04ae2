import type { Span } from './span.ts';

/** What a short timeline is chosen from: an article's text with the days that its sentences speak of. */
export interface DatedArticle {
  readonly id: string;
  readonly text: string;
  /** EDTF; `null` when unknown. */
  readonly published: string | null;
  /** In text order; spans belong to `text`. */
  readonly sentences: readonly DatedSentence[];
}

export interface DatedSentence {
  readonly span: Span;
  /** The days (ISO `YYYY-MM-DD`) that its dates and times of day are resolved to, each once. */
  readonly days: readonly string[];
}
