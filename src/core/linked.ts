import type { EventFact, StatementFact } from './facts.ts';
import type {
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordStory,
  RecordThread,
} from './record.ts';

// What the steps of linking hand to each other and, at the end, to the record.

/** By the id of a copy: the article its text was taken from, with why. */
export type Copies = ReadonlyMap<string, { readonly original: string; readonly reason: string }>;

/** Where an article stands among the revisions of its address. */
export interface RevisionPlace {
  /** Id of the first revision. */
  readonly first: string;
  /** Id of the revision before it; `null` for the first. */
  readonly former: string | null;
  /** From 0. */
  readonly number: number;
}

/** By id, for every article whose address the record has in several revisions. */
export type Revisions = ReadonlyMap<string, RevisionPlace>;

/** Whether the articles are revisions of one address. */
export function isSameAddress(revisions: Revisions, a: string, b: string): boolean {
  return a === b || (revisions.has(a) && revisions.get(a)?.first === revisions.get(b)?.first);
}

/** The entities of the record, and which of them an article's own is. */
export interface LinkedEntities {
  readonly entities: readonly RecordEntity[];
  /** By article id, then by the article's own entity id: the id of the record's entity. */
  readonly byArticle: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The record's entity for an article's own; `null` for none. */
export function recordEntity({ byArticle }: LinkedEntities, article: string, entity: string | null): string | null {
  return entity === null ? null : (byArticle.get(article)?.get(entity) ?? null);
}

/** The record's entities for several of an article's own, each once, in order. */
export function recordEntities(linked: LinkedEntities, article: string, entities: readonly string[]): string[] {
  return [...new Set(entities.flatMap((entity) => recordEntity(linked, article, entity) ?? []))];
}

export interface LinkedStories {
  readonly stories: readonly RecordStory[];
  /** By article id: the id of its story. */
  readonly byArticle: ReadonlyMap<string, string>;
}

/** One mention of an event of the record. */
export interface LinkedMention {
  readonly article: string;
  readonly fact: EventFact;
}

/** An event of the record with the mentions it is made of: `mentions[i]` is what `event.evidence[i]` quotes. */
export interface LinkedEvent {
  readonly event: RecordEvent;
  readonly mentions: readonly LinkedMention[];
}

/** A statement of the record with what its article's analysis gave. */
export interface LinkedStatement {
  readonly statement: RecordStatement;
  readonly article: string;
  readonly fact: StatementFact;
  /** The speaker's name in the record, else as the article writes it. */
  readonly speakerName: string | null;
  /** Day on which its article appeared. */
  readonly published: string | null;
  readonly story: string | null;
  /** Stems of the content words of what was said, each once. */
  readonly stems: readonly string[];
  /** Ids of earlier renderings of the same utterance in which a word that decides is another. */
  readonly altered: readonly string[];
}

/** Reports count articles, those of one address once; origins count independent ones. */
export interface Reach {
  readonly reports: number;
  readonly origins: number;
}

/** Everything the record is assembled from. */
export interface Linked {
  readonly copies: Copies;
  readonly revisions: Revisions;
  readonly people: LinkedEntities;
  readonly stories: LinkedStories;
  readonly events: readonly LinkedEvent[];
  readonly statements: readonly LinkedStatement[];
  /** By the id of a statement that is no variant. */
  readonly reach: ReadonlyMap<string, Reach>;
  readonly threads: readonly RecordThread[];
  readonly conflicts: readonly RecordConflict[];
}
