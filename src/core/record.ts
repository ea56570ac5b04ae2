import type { EntityKind, EventType, QuotationKind, Realis, Stance } from './analysis.ts';
import type { How } from './date.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

// The record: what link and record make of many analyses. `onrecord export --format json` prints it.

export interface RecordArticle {
  readonly id: string;
  readonly uri: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedHow: How;
  /** Where the record inferred it: the rule, and why in words of the program's own. */
  readonly publishedRule?: string;
  readonly publishedReason?: string;
  readonly form: string;
  readonly story: string | null;
  /** Id of the article this one's text was taken from, with why. */
  readonly copyOf: string | null;
  readonly copyReason: string | null;
  /** Id of the former revision: the article that stood at the same address before it. */
  readonly revisionOf: string | null;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly retrieved: string | null;
}

export interface RecordStory {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
}

export interface RecordEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Mentions over all articles. */
  readonly mentions: number;
  readonly articles: number;
}

export interface RecordStatement {
  readonly id: string;
  /** Id of an entity; `null` where the speaker could not be named. */
  readonly speaker: string | null;
  /** The speaker as the article writes it, `null` where it names none. */
  readonly speakerText: string | null;
  readonly about: readonly string[];
  readonly stance: Stance;
  readonly realis: Realis;
  readonly quotation: QuotationKind;
  /** When it was said. */
  readonly date: string | null;
  readonly dateHow: How;
  /** The rule that inferred the date. */
  readonly dateRule?: string | undefined;
  /** The content's words; where it is discontinuous, its parts joined by ` … `. */
  readonly exact: string;
  /** The cue's words. */
  readonly cue: string;
  readonly confidence: number;
  /** First the whole of the attribution (source, cue and content), then each part of the content. */
  readonly evidence: readonly Evidence[];
  /** Outlets the article names as where it has this from. */
  readonly cites: readonly string[];
  /** Id of the statement this one renders again. */
  readonly variantsOf: string | null;
  /** How it renders that statement, where it does. */
  readonly variant?: Variant | undefined;
  readonly parent: string | null;
}

/**
 * `identical`; `shortened`, a run of its words or it with more around; `reworded`, quoted with single words changed, as
 * another translation has them; `paraphrased`, the same but for the words where at least one of the two is not quoted.
 */
export type VariantKind = 'identical' | 'shortened' | 'reworded' | 'paraphrased';

export interface Variant {
  readonly kind: VariantKind;
  /** Words of this rendering that the first one lacks: spans of its article's text. */
  readonly altered: readonly Span[];
}

export interface RecordEvent {
  readonly id: string;
  readonly type: EventType;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly dateHow: How;
  /** The rule that inferred the date. */
  readonly dateRule?: string;
  readonly realis: Realis;
  /** One for each mention: its sentence. */
  readonly evidence: readonly Evidence[];
  /** Articles that report it. */
  readonly reports: number;
  /** Independent ones among them. */
  readonly origins: number;
}

export interface TimelineEntry {
  readonly id: string;
  readonly date: string | null;
  readonly how: How;
  /** The rule that inferred the date. */
  readonly rule?: string;
  /** A sentence of the best source, word for word. */
  readonly text: string;
  readonly event: string | null;
  readonly statement: string | null;
  /** 0 to 1: from independent reports, not from one article's repetition. */
  readonly salience: number;
  readonly reports: number;
  readonly origins: number;
  readonly evidence: readonly Evidence[];
}

export type ChangeKind = 'claim-then-denial' | 'denial-then-claim' | 'retraction' | 'reversal' | 'repetition';

export interface RecordThread {
  readonly id: string;
  readonly speaker: string;
  readonly topic: string;
  readonly positions: readonly {
    readonly statement: string;
    readonly date: string | null;
    readonly stance: Stance;
  }[];
  readonly changes: readonly { readonly from: string; readonly to: string; readonly kind: ChangeKind }[];
}

export type ConflictKind = 'denial' | 'date' | 'number' | 'participants' | 'wording' | 'occurrence';

/**
 * How the sides of a conflict stand to each other: accounts `differ`; the facts or plans `changed` between them; or the
 * outlet itself `corrected` its account later.
 */
export type ConflictRelation = 'differ' | 'changed' | 'corrected';

export interface ConflictSide {
  readonly claim: string;
  readonly evidence: readonly Evidence[];
  /** Words of the first evidence that the other side has others for: spans of its article's text. */
  readonly altered?: readonly Span[];
}

export interface RecordConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly relation: ConflictRelation;
  /** `claim` is a label of the program's own wording; the words of the accounts are in the evidence. */
  readonly sides: readonly ConflictSide[];
}

export interface OnrecordRecord {
  readonly schema: 'onrecord/record@1';
  readonly articles: readonly RecordArticle[];
  readonly stories: readonly RecordStory[];
  readonly entities: readonly RecordEntity[];
  readonly statements: readonly RecordStatement[];
  readonly events: readonly RecordEvent[];
  readonly timeline: readonly TimelineEntry[];
  readonly threads: readonly RecordThread[];
  readonly conflicts: readonly RecordConflict[];
}

/** A list of the record. */
export type RecordList = Exclude<keyof OnrecordRecord, 'schema'>;

export type RecordItem<List extends RecordList> = OnrecordRecord[List][number];
