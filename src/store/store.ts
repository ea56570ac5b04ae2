import type { Analysis, AnalysisLayer, ArticleLayers, Stance } from '../core/analysis.ts';
import type { Capture } from '../core/capture.ts';
import type { DateValue } from '../core/date.ts';
import type { DatedArticle } from '../core/dated-article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type {
  OnrecordRecord,
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordItem,
  RecordList,
  RecordStatement,
  RecordStory,
  RecordThread,
  TimelineEntry,
} from '../core/record.ts';
import type { LinkReview } from '../core/review.ts';
import type { Span } from '../core/span.ts';

/** Where an input came from. */
export interface InputSource {
  /** As the user named it. */
  readonly uri: string;
  /**
   * Absolute path of the file it was read from, or the place of a member in its container (`memberLocation`); `null` for
   * standard input and lines of NDJSON.
   */
  readonly location: string | null;
}

/** Whether two inputs are one: the same file, or the same name where one of them is no file. */
export function isSameSource(a: InputSource, b: InputSource): boolean {
  return a.location !== null && b.location !== null ? a.location === b.location : a.uri === b.uri;
}

/** An article that is in the store, by the bytes it came from or by bytes with the same text. */
export interface KnownArticle extends InputSource {
  readonly id: string;
  /** Of its own bytes. */
  readonly sha256: string;
  /** Hash of what decides how its bytes are read: what the user gave, the media type, the version of the reader. */
  readonly inputKey: string;
  /** `PIPELINE_VERSION` of its analysis. */
  readonly analysedWith: string;
}

/** Whether the file of `source` holds the bytes of an article that was in the store without one. */
export function isBackInFile(known: KnownArticle, source: InputSource): boolean {
  return known.location === null && source.location !== null && known.uri === source.uri;
}

/** What became of one input; the store takes these in. */
export type IntakeEntry =
  | {
      readonly kind: 'analysis';
      readonly source: InputSource;
      readonly inputKey: string;
      readonly analysedWith: string;
      /** Its `article` is not `null`. */
      readonly analysis: Analysis;
    }
  /** The bytes are those of `article`, or have its text; it is in the store or earlier in the same batch. */
  | {
      readonly kind: 'duplicate';
      readonly source: InputSource;
      readonly article: string;
      /** Of the bytes that came in; without it they are taken to be those of `article`. */
      readonly sha256?: string;
    }
  | { readonly kind: 'skipped'; readonly source: InputSource; readonly diagnostics: readonly Diagnostic[] };

/** What taking in one entry did. */
export interface IntakeOutcome {
  readonly action: 'added' | 'analysed-again' | 'unchanged' | 'duplicate' | 'skipped';
  /** Id of the article whose file now holds other bytes; it leaves the record with the next linking. */
  readonly replaced: string | null;
  /** Whether it was added and the store has another text of the same address: both stay. */
  readonly isRevision: boolean;
  /** Why it was left out; for the other actions what was noticed while reading it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** When an article came in. The record does not rest on it. */
export interface Intake {
  /** Id of the article. */
  readonly article: string;
  /** ISO. */
  readonly day: string;
  /** The same number for all that came in between two linkings of the record, and a greater one for later ones. */
  readonly batch: number;
}

/** What is known of an article without reading its text. */
export interface IntakeRow {
  readonly id: string;
  readonly uri: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly form: string;
  readonly published: DateValue | null;
  readonly retrieved: string | null;
  /** When it came in, ISO; `null` where an older program took it in. */
  readonly day: string | null;
  /** Code units of its blocks, and of those that are not kept. */
  readonly characters: number;
  readonly removed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An input whose bytes, or whose address and text, were those of an article. */
export interface DuplicateInput {
  readonly uri: string;
  readonly article: string;
  readonly same: 'bytes' | 'text';
}

export interface SkippedInput {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the stored record stands to the stored articles. */
export interface RecordState {
  /** Counts every change of the articles. */
  readonly changes: number;
  /** `changes` when the record was last linked; -1 before that. */
  readonly linkedChanges: number;
  /** Version of the linking that made the record; `null` before the first. */
  readonly linkedWith: string | null;
  /** The articles have changed since the record was linked. */
  readonly stale: boolean;
}

/** A record with what it was made of, as `RecordState` has it. */
export interface LinkedRecord {
  readonly record: OnrecordRecord;
  readonly changes: number;
  readonly linkedWith: string | null;
}

export interface StoreCounts {
  readonly articles: number;
  /** Later revisions of an article left out. */
  readonly copies: number;
  readonly revisions: number;
  readonly stories: number;
  readonly entities: number;
  readonly statements: number;
  readonly events: number;
  readonly timeline: number;
  readonly threads: number;
  readonly conflicts: number;
}

/** All that are given must hold; within one list any. Ids are those of the record's entities. */
export interface StatementFilter {
  readonly id?: string;
  /** Id of the article they stand in. */
  readonly article?: string;
  readonly speakers?: readonly string[];
  readonly about?: readonly string[];
  readonly stances?: readonly Stance[];
  /** Least confidence. */
  readonly sure?: number;
}

/** A sentence that holds the words looked for. */
export interface SentenceHit {
  readonly article: string;
  readonly uri: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** In `article.text`. */
  readonly span: Span;
  readonly text: string;
  /** The words found, as offsets into `text`. */
  readonly marks: readonly Span[];
}

/** Where an article came from: its bytes can be read again for `verify`, and on the web by people. */
export interface StoredSource extends InputSource {
  /** Id of the article. */
  readonly id: string;
  readonly url: string | null;
  readonly sha256: string;
}

/** What a server answered, before the store keeps it. */
export type FetchedBytes = Omit<Capture, 'id' | 'article'>;

/** What is known of an address from the last time it was fetched. */
export interface LatestCapture extends Pick<Capture, 'finalUrl' | 'retrieved' | 'headers' | 'article'> {
  /** Of the body with its content encoding undone. */
  readonly sha256: string;
}

/** What is remembered of a feed between two polls. */
export interface FeedState {
  readonly address: string;
  readonly title: string | null;
  /** Of the last answer that was dealt with to its end, for a request on condition. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How often it wants to be asked for, in seconds; hours and days (0 is Sunday) in which it does not change, UTC. */
  readonly hints: {
    readonly interval: number | null;
    readonly skipHours: readonly number[];
    readonly skipDays: readonly number[];
  };
  /** When it was asked for last and when it may be asked for again, ISO 8601 in UTC. */
  readonly polled: string;
  readonly due: string;
  /** Polls in a row that brought nothing but an error. */
  readonly failures: number;
}

/** What became of an item of a feed. */
export interface FeedItemState {
  readonly key: string;
  readonly tries: number;
  /** It is in the store, or was given up. */
  readonly settled: boolean;
}

/**
 * The record's store: the analyses of the articles, and the record made of them. Each method that writes does so in
 * one transaction. Methods throw a StoreError when the store cannot be read or written.
 */
export interface Store {
  /** File it is in. */
  readonly file: string;

  /** The article whose bytes have this SHA-256, or that has the text of those bytes; or `null`. */
  findByBytes(sha256: string): KnownArticle | null;
  /** Whether the store says just this already of an input that is left out or a duplicate. */
  isNoted(entry: Exclude<IntakeEntry, { kind: 'analysis' }>): boolean;
  /**
   * Takes in a batch, in order, in one transaction. Taking in the same again changes nothing. `day` is when articles
   * that are new came in, ISO; without it nothing is kept of that.
   */
  takeIn(batch: readonly IntakeEntry[], day?: string): readonly IntakeOutcome[];
  /** Ids of articles whose analysis was made by another version than `version`, in id order. */
  findOutdated(version: string): readonly string[];
  /** The analysis as it was taken in, or `null` when no such article is in the store. */
  readAnalysis(id: string): Analysis | null;
  /** The article with its blocks, and those layers of its analysis, or `null`; `[]` is quickest. */
  readLayers<Layer extends AnalysisLayer>(id: string, layers: readonly Layer[]): ArticleLayers<Layer> | null;
  /** `article.text` alone, or `null`. */
  readText(id: string): string | null;
  /** Every analysis in the order of article ids, one at a time. */
  eachAnalysis(): Iterable<Analysis>;
  /** Every article with the days its sentences speak of, in the order of article ids. */
  readDatedArticles(): readonly DatedArticle[];
  readKnown(id: string): KnownArticle | null;
  /** In the order of article ids. */
  readSources(): readonly StoredSource[];
  /** When each article came in, in the order of article ids; of some it may not be known. */
  readIntakes(): readonly Intake[];
  readSkipped(): readonly SkippedInput[];
  readDuplicates(): readonly DuplicateInput[];
  /** In the order of article ids. */
  readIntakeRows(): readonly IntakeRow[];

  /** Keeps what was fetched; `sha256` is that of the body with its content encoding undone. Returns the capture's id. */
  addCapture(fetched: FetchedBytes, sha256: string): string;
  /** Everything that was fetched, in the order it came, one at a time. */
  eachCapture(): Iterable<Capture>;
  /** The first that was fetched of a body with this SHA-256, or `null`. */
  findCapture(sha256: string): Capture | null;
  /** The last that this address gave, asked for or at the end of redirects, or `null`; what gave an article is first. */
  findLatestCapture(url: string): LatestCapture | null;

  readFeedState(address: string): FeedState | null;
  /** Items of a feed that were dealt with, by their keys. */
  readFeedItems(address: string): ReadonlyMap<string, FeedItemState>;
  writeFeedState(state: FeedState, items: readonly FeedItemState[]): void;

  readState(): RecordState;
  /**
   * Puts `record` in place of the one before, and says that it was made of the articles as they were at `changes`.
   * Returns `false`, and writes nothing, when they have changed since. `review` is what its linking left to look at. Where
   * `before` is the record that it replaces, only what differs is written.
   */
  replaceRecord(
    record: OnrecordRecord,
    changes: number,
    linkedWith: string,
    review?: LinkReview,
    before?: LinkedRecord,
  ): boolean;
  /** `null` where nothing was kept with the record. */
  readReview(): LinkReview | null;
  /** The record, in the order it was given in. */
  readRecord(): OnrecordRecord;
  /** The items of one list of it, in order; of a long list only some are in memory at a time. */
  eachItem<List extends RecordList>(list: List): Iterable<RecordItem<List>>;
  /** The record with its words left in the store. */
  readLightRecord(): LightRecord;
  readArticles(): readonly RecordArticle[];
  readStories(): readonly RecordStory[];
  readEntities(): readonly RecordEntity[];
  readStatements(filter?: StatementFilter): readonly RecordStatement[];
  readEvents(id?: string): readonly RecordEvent[];
  readTimeline(id?: string): readonly TimelineEntry[];
  readThreads(id?: string): readonly RecordThread[];
  readConflicts(id?: string): readonly RecordConflict[];
  count(): StoreCounts;

  /** Sentences with all of the words, best first. A phrase in double quotes is looked for as it stands. */
  searchSentences(words: string, limit: number): readonly SentenceHit[];
  /** What is broken in the file; empty when nothing is. */
  findDamage(): readonly string[];
  /** Leaves one file behind, unless another program has the store open. */
  close(): void;
}

/** The record as pages are made of it: where things stand is held in memory, the words are read when they are asked for. */
export interface LightRecord {
  /**
   * The same as `readRecord` gives. Words that are asked for after a build has replaced the record throw a
   * RecordReplacedError.
   */
  readonly record: OnrecordRecord;
  /** Its statements by their ids. */
  readonly statements: Pick<ReadonlyMap<string, RecordStatement>, 'get'>;
  /**
   * Reads the words of many lines of the record together, which takes less time than one by one, and keeps them until
   * the next such call: `exact` of statements and of the first of their evidence, the texts of entries of the timeline,
   * and `exact` of all evidence of these and of events.
   */
  readAhead(lines: readonly object[]): void;
}

/** The store could not be opened, read or written. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** The record that was being read is not in the store any more: there is a new one. */
export class RecordReplacedError extends Error {
  override readonly name = 'RecordReplacedError';

  constructor(file: string) {
    super(`A build has put a new record into ${file}. Read it again.`);
  }
}
