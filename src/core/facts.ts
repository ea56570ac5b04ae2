import type { EntityKind, EventType, QuotationKind, Realis, Stance } from './analysis.ts';
import type { ArticleForm } from './article.ts';
import type { DateValue } from './date.ts';
import type { Evidence } from './evidence.ts';

// What linking needs of one analysed article, small enough to hold many. Entity ids are the article's own.

export interface EntityFact {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
}

export interface StatementFact {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly about: readonly string[];
  readonly stance: Stance;
  readonly realis: Realis;
  readonly quotation: QuotationKind;
  readonly time: DateValue;
  /** The content's words; parts joined by ` … `. */
  readonly exact: string;
  readonly cue: string;
  readonly cueLemma: string;
  readonly confidence: number;
  /** First the whole attribution, then each part of the content. */
  readonly evidence: readonly Evidence[];
  /** The sentence its cue stands in. */
  readonly sentence: Evidence;
  readonly cites: readonly string[];
  readonly parent: string | null;
}

export interface EventFact {
  readonly id: string;
  readonly type: EventType;
  readonly trigger: string;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly time: DateValue;
  /** The weekday (1 is Monday) its sentence gives it, where that is all and nothing in the article resolves it. */
  readonly weekday?: number;
  readonly realis: Realis;
  /** Id of the statement whose content holds it. */
  readonly statement: string | null;
  readonly cites: readonly string[];
  /** Its sentence. */
  readonly evidence: Evidence;
  /** Position of the sentence among the article's sentences, from 0. */
  readonly sentence: number;
}

/** A number that a sentence of the body gives, with what tells of which event it is. */
export interface FigureFact {
  /** What is counted: `duration`, `money` with its sign, or the stem of a noun. */
  readonly unit: string;
  readonly value: number;
  /** The noun as written. */
  readonly noun: string;
  /** What those counted suffered or did, where the sentence says it. */
  readonly role: string | null;
  readonly hedge: 'none' | 'about' | 'least' | 'most';
  /** Stems of the content words beside the number. */
  readonly context: readonly string[];
  /** Folded capitalised words of the sentence. */
  readonly names: readonly string[];
  /** The places that those counted were at, each as its folded words; more than one where the count is of all of them. */
  readonly places: readonly (readonly string[])[];
  /** Stems of the content words of the sentence, its dateline and source left out. */
  readonly stems: readonly string[];
  /** The days that the sentence names. */
  readonly days: readonly string[];
  /** Whether the sentence is of a notice that corrects an earlier account. */
  readonly corrects: boolean;
  /** Its sentence. */
  readonly evidence: Evidence;
}

/** What a sentence says of who was at a meeting, a call or a signing. */
export interface AttendanceFact {
  /** `only`: nobody but the event's own participants and `people`. */
  readonly kind: 'present' | 'absent' | 'only';
  /** The article's own entity ids. */
  readonly people: readonly string[];
  /** Id of the event's mention. */
  readonly event: string;
  /** Its sentence. */
  readonly evidence: Evidence;
}

export interface PastDay {
  readonly day: string;
  readonly evidence: Evidence;
}

export interface ArticleFacts {
  readonly id: string;
  readonly uri: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: DateValue;
  /** Why the record dates it so, where that was inferred. */
  readonly publishedReason?: string;
  /** The newest day of the calendar it tells of as past. */
  readonly latestPast?: PastDay | null;
  readonly modified: DateValue | null;
  /** Where it stands on the web, without what does not matter (`addressKey`). */
  readonly address: string | null;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly retrieved: string | null;
  /** The batch in which it came in (`Intake`): orders revisions of which nothing else says which came first. */
  readonly batch?: number;
  readonly form: ArticleForm;
  readonly entities: readonly EntityFact[];
  readonly statements: readonly StatementFact[];
  readonly events: readonly EventFact[];
  readonly figures: readonly FigureFact[];
  readonly attendance: readonly AttendanceFact[];
  /** Outlets and agencies named in bylines, credits and `via` lines, as written. */
  readonly credits: readonly string[];
  /** The agency or outlet whose text it says it prints; `null` for none and for its own. */
  readonly wire: string | null;
  /** Words of the kept body. */
  readonly words: number;
  /** Hashes of the kept body's word 4-grams, ascending, each once; empty for a text of fewer words. */
  readonly shingles: Uint32Array;
  /** Where each first stands in `article.text`, in the order of `shingles`: start and end, two numbers a shingle. */
  readonly shingleSpans: Uint32Array;
  /** Stems of the content words of title and body with how often they occur. */
  readonly terms: ReadonlyMap<string, number>;
  /** Those of title and opening, where news says what it is about. */
  readonly leadTerms: ReadonlySet<string>;
}

/** What is said of an article without what stands in single sentences. */
export type ArticleMatter = Omit<ArticleFacts, 'statements' | 'events'>;

/** Its text alone, without whom it names. */
export type ArticleText = Omit<ArticleMatter, 'entities'>;

/** Whom it names, and when. */
export type ArticleNames = Pick<ArticleFacts, 'id' | 'uri' | 'entities' | 'published'>;
