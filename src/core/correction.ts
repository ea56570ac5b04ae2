import type { EntityKind, EventType } from './analysis.ts';

// What the user corrects in the record, in words that find their target again after articles were analysed anew.

/** An article by its id; when its text has changed since, by its name, if one article alone has it. */
export interface ArticleSelector {
  readonly id: string;
  readonly uri: string;
}

/** A person or thing by a name that some article gives it; in `articles` only, where several have the name. */
export interface NameSelector {
  readonly name: string;
  readonly kind: EntityKind;
  readonly articles?: readonly ArticleSelector[];
}

/** Words of an article: W3C Web Annotation's position and quote selectors together. */
export interface QuoteSelector {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An attribution: the whole of it in `quote`, the words of its content and its cue. */
export interface StatementSelector {
  readonly kind: 'statement';
  readonly article: ArticleSelector;
  readonly quote: QuoteSelector;
  readonly content: string;
  readonly cue: string;
}

/** One mention of an event: its sentence; `trigger` tells several of one type in it apart. */
export interface MentionSelector {
  readonly article: ArticleSelector;
  readonly quote: QuoteSelector;
  readonly trigger?: string;
}

export interface EventSelector {
  readonly kind: 'event';
  readonly type: EventType;
  readonly mentions: readonly MentionSelector[];
}

export interface ArticleTarget extends ArticleSelector {
  readonly kind: 'article';
}

/** One correction. Each `do` changes one thing and says nothing about the rest. */
export type Correction = NameCorrection | FactCorrection;

/** Who is who. */
export type NameCorrection =
  /** Both names are one person or thing; the first is the one that stays. */
  | { readonly do: 'merge'; readonly names: readonly [NameSelector, NameSelector] }
  /** In these articles the name is somebody else. */
  | { readonly do: 'split'; readonly name: NameSelector; readonly articles: readonly ArticleSelector[] }
  /** The two names are never one by a rule. */
  | { readonly do: 'keep-apart'; readonly names: readonly [NameSelector, NameSelector] }
  /** The record writes the name so. */
  | { readonly do: 'rename'; readonly name: NameSelector; readonly to: string };

/** What one article says. */
export type FactCorrection =
  /** Who said it; `null` for nobody the record names. */
  | { readonly do: 'reattribute'; readonly target: StatementSelector; readonly to: NameSelector | null }
  | { readonly do: 'reject'; readonly target: StatementSelector | EventSelector }
  /** When it was said, happened or was published, as EDTF. */
  | {
      readonly do: 'date';
      readonly target: StatementSelector | EventSelector | ArticleTarget;
      readonly date: string;
    };

/** Whether a correction still finds what it corrects; `problem` says what it does not find. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  readonly problem: string | null;
}
