import type { Article } from './article.ts';
import type { DateValue, How } from './date.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

// The layers of one article. All spans belong to `article.text`.

/** A word, number or mark, Penn Treebank style: contractions and possessives are split, hyphenated words are whole. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly norm: string;
}

export interface Sentence {
  readonly span: Span;
  /** Index into `article.blocks`; a sentence never crosses blocks, and only kept blocks have sentences. */
  readonly block: number;
  /** Its tokens: `tokens.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** A stretch in quotation marks, the marks included. It may run over several sentences, never over blocks. */
export interface Quotation {
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  readonly marks: 'double' | 'single';
  /** `false` when the block ends before a closing mark: the speech may go on in the next block. */
  readonly closed: boolean;
}

export interface LanguageLayer {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'EQUAL_OR_LESS'
  | 'MORE_THAN'
  | 'EQUAL_OR_MORE';

/** A temporal expression as TIMEX3 (ISO-TimeML) with EDTF beside it. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  /** TIMEX3 value, e.g. `2016-11-14`, `2016-W46`, `P2Y`, `PRESENT_REF`, `XXXX-WXX-1` where it cannot be anchored. */
  readonly value: string;
  readonly edtf: string | null;
  readonly how: How;
  /** What it was resolved against: `published`, `narrative`, `none` where it stands by itself or stays open. */
  readonly anchor: 'published' | 'narrative' | 'none';
  readonly rule: string;
  /** TIMEX3 mod: the part of it, or how exactly it is meant; absent when the whole is meant. */
  readonly mod?: TimexMod;
  /** It qualifies the noun that follows ('the 2016 election', 'a Monday meeting'), and dates nothing else. */
  readonly attributive?: true;
}

export type EntityKind = 'person' | 'organization' | 'place' | 'other';
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** Somebody or something an article names; `id` is the article's own (`e1`, `e2`, …, in order of first mention). */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names and descriptions seen for it, as written, in order of first mention. */
  readonly aliases: readonly string[];
  /** Titles and roles as written, e.g. `Secretary of State`, `Russian Deputy Foreign Minister`. */
  readonly roles: readonly string[];
}

export interface Mention {
  readonly span: Span;
  /** Id of the entity. */
  readonly entity: string;
  readonly form: MentionForm;
}

export interface NamesLayer {
  readonly entities: readonly Entity[];
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[];
}

export type SourceHow = 'name' | 'nominal' | 'pronoun' | 'previous-speaker' | 'none';
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

export const STANCES = [
  'assert',
  'deny',
  'confirm',
  'retract',
  'accuse',
  'praise',
  'demand',
  'ask',
  'promise',
  'intend',
  'predict',
  'believe',
  'doubt',
  'support',
  'oppose',
  'suggest',
  'decline',
  'non-denial',
  'other',
] as const;
export type Stance = (typeof STANCES)[number];

export type Realis = 'actual' | 'planned' | 'negated' | 'hypothetical';

/** Whom an article names as the place it has something from, e.g. `[Associated Press / Vivian Salama]`. */
export interface Citation {
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly span: Span;
}

/** Source, cue and content of one act of saying, writing or holding, as in PolNeAR and PARC. */
export interface Attribution {
  readonly id: string;
  readonly source: { readonly spans: readonly Span[]; readonly entity: string | null; readonly how: SourceHow };
  readonly cue: { readonly spans: readonly Span[]; readonly lemma: string };
  readonly content: { readonly spans: readonly Span[] };
  readonly quotation: QuotationKind;
  readonly stance: Stance;
  readonly realis: Realis;
  /** Ids of the entities the content is about. */
  readonly about: readonly string[];
  /** When it was said. */
  readonly time: DateValue;
  readonly citations: readonly Citation[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Id of the attribution whose content holds this one. */
  readonly parent: string | null;
  readonly rule: string;
}

export const EVENT_TYPES = [
  'meeting',
  'call',
  'visit',
  'agreement',
  'ceasefire',
  'sanction',
  'statement',
  'election',
  'attack',
  'protest',
  'arrest',
  'ruling',
  'report',
  'appointment',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A mention of something that happened, is planned, or is said not to have happened. */
export interface EventMention {
  readonly id: string;
  readonly type: EventType;
  readonly trigger: Span;
  readonly sentence: Span;
  /** Ids of entities, without repetition, in text order. */
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly time: DateValue;
  readonly realis: Realis;
  /** Id of the attribution whose content holds the trigger: the event is reported by its source, not by the article. */
  readonly attribution: string | null;
  readonly citations: readonly Citation[];
  readonly rule: string;
}

export interface Layers {
  readonly language: LanguageLayer;
  readonly times: readonly TimeExpression[];
  readonly names: NamesLayer;
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
}
export type LayerName = keyof Layers;

/**
 * A step of the analysis of one article: pure, without I/O, deterministic; never changes what it is given.
 * A change of `version` has stored articles analysed again.
 */
export interface Analyser<Required extends LayerName, Provided extends LayerName> {
  readonly name: string;
  readonly version: number;
  readonly requires: readonly Required[];
  readonly provides: Provided;
  run(article: Article, layers: Pick<Layers, Required>): Layers[Provided];
}

/** What `onrecord analyze` prints for one input: `docs/data-model.md` describes every field. */
export interface Analysis {
  readonly schema: 'onrecord/analysis@1';
  readonly article: Article | null;
  readonly sentences: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the analysis of an article holds beside the article. */
export type AnalysisLayer = Exclude<keyof Analysis, 'schema' | 'article'>;

/** An article that was read, with some of its layers. */
export type ArticleLayers<Layer extends AnalysisLayer> = Pick<Analysis, Layer> & { readonly article: Article };
