import type { EntityKind, EventType, QuotationKind, Realis, Stance } from '../../src/core/analysis.ts';
import type { How } from '../../src/core/date.ts';
import type { ChangeKind, ConflictKind, ConflictRelation, VariantKind } from '../../src/core/record.ts';

// What one line of a page shows: plain JSON, complete in itself, so that the server, the offline files and the script
// in the browser draw it with the same components.

/** A person, organization or place that a line names. */
export interface Name {
  readonly id: string;
  readonly name: string;
}

/** Words in an article that a line rests on. Offsets belong to the article's text. */
export interface Source {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The outlet, else the title or the address. */
  readonly name: string;
  readonly published: string | null;
  /** The page its words begin on, in a document with pages. */
  readonly page?: string;
}

/** Where a line comes from: the first words in each of some articles, and how many more articles there are. */
export interface Sources {
  readonly shown: readonly Source[];
  readonly more: number;
}

export interface When {
  readonly date: string | null;
  readonly how: How;
  /** The rule that inferred it. */
  readonly rule?: string;
}

/** Who speaks: an entity, or the article's own words for somebody that the record could not name. */
export interface Speaker {
  readonly name: Name | null;
  readonly text: string | null;
}

export interface TimelineRow {
  readonly id: string;
  readonly when: When;
  readonly text: string;
  readonly event: string | null;
  readonly statement: string | null;
  readonly type: EventType | 'said';
  readonly realis: Realis;
  readonly people: readonly Name[];
  readonly place: Name | null;
  /** For what was said. */
  readonly speaker: Speaker | null;
  readonly stance: Stance | null;
  /** 0 to 3, from its salience among all entries: how large it is set. */
  readonly weight: number;
  /** An event that the timeline proper leaves out. */
  readonly lesser: boolean;
  readonly reports: number;
  readonly origins: number;
  readonly sources: Sources;
  /** Articles that told of it as a plan before it took place. */
  readonly plannedIn: readonly Source[];
}

export interface StatementRow {
  readonly id: string;
  readonly when: When;
  readonly speaker: Speaker;
  readonly about: readonly Name[];
  readonly stance: Stance;
  readonly realis: Realis;
  readonly quotation: QuotationKind;
  readonly text: string;
  /** The whole of the attribution, and where it stands. */
  readonly sentence: string;
  readonly source: Source | null;
  readonly cites: readonly string[];
  readonly confidence: number;
  /** Addresses of the statement that holds this one, and of the one it renders again. */
  readonly parent: Anchor | null;
  readonly variantOf: Anchor | null;
  /** How it renders that one; `altered` are words that one lacks, as offsets into `sentence`. */
  readonly variant?: { readonly kind: VariantKind; readonly altered: readonly (readonly [number, number])[] };
}

/** The address of a statement: its article and its id. */
export interface Anchor {
  readonly id: string;
  readonly article: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  readonly said: number;
  readonly spokenOf: number;
}

export interface ThreadRow {
  readonly id: string;
  readonly speaker: Name;
  readonly topic: string;
  readonly kinds: readonly ChangeKind[];
  readonly positions: readonly {
    readonly row: StatementRow;
    readonly changes: readonly { readonly kind: ChangeKind; readonly from: Anchor }[];
  }[];
}

export interface AccountRow {
  readonly text: string;
  /** Words that the other side has others for, where the record says so: offsets into `text`. */
  readonly altered?: readonly (readonly [number, number])[];
  readonly source: Source;
}

export interface ConflictRow {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly relation: ConflictRelation;
  readonly sides: readonly {
    readonly claim: string;
    /** Earliest first. */
    readonly accounts: readonly AccountRow[];
    readonly articles: number;
    /** Independent ones: copies count once. */
    readonly origins: number;
  }[];
}

export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly when: When;
  readonly form: string;
  readonly story: string | null;
  readonly lines: number;
  readonly copyOf: { readonly id: string; readonly name: string } | null;
  readonly copyReason: string | null;
}

/** A sentence of an article that holds the words looked for. */
export interface SentenceRow {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
  readonly source: Source;
}
