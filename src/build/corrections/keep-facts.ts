import type { Correction } from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import { type LinkMemory, makeLinkMemory, NO_MEMORY } from '../../link/memory.ts';
import type { LinkedRecord, Store } from '../../store/store.ts';
import { publicationDates, readRedated } from '../read-facts.ts';
import type { ChangeWatcher } from './change-record.ts';

/** Articles whose facts are kept between two changes; those of a larger record are read each time. */
const KEPT_ARTICLES = 2000;

/** What one change of a record leaves for the next. */
export interface KeptWork {
  readonly memory: LinkMemory;
  /** The record as it was written last. */
  record: LinkedRecord | null;
}

export interface KeptFacts {
  readonly readAll: ChangeWatcher['readAll'];
  /** Of the articles as they were read last; keeps nothing of a large record. */
  kept(): KeptWork;
}

interface Facts {
  /** `changes` of the store when they were read. */
  readonly changes: number;
  readonly facts: readonly ArticleFacts[];
  readonly work: KeptWork;
  /** By article and date: those of other dates of publication that were asked for last. */
  redated: ReadonlyMap<string, ArticleFacts>;
}

export function isKept(articles: number): boolean {
  return articles <= KEPT_ARTICLES;
}

/** Reads facts with `read`, and keeps them while the articles stay the same; those with a corrected date are made anew. */
export function keepFacts(read: ChangeWatcher['readAll']): KeptFacts {
  let kept: Facts | null = null;
  return {
    kept: () => kept?.work ?? { memory: NO_MEMORY, record: null },
    async readAll(store, corrections) {
      const { changes } = store.readState();
      if (kept?.changes !== changes) {
        kept = null;
        if (!isKept(store.readSources().length)) return read(store, corrections);
        const facts = await read(store, []);
        kept = { changes, facts, work: { memory: makeLinkMemory(), record: null }, redated: new Map() };
      }
      return redateFacts(store, kept, corrections);
    },
  };
}

function redateFacts(store: Store, kept: Facts, corrections: readonly Correction[]): readonly ArticleFacts[] {
  const dates = publicationDates(corrections, kept.facts);
  if (dates.size === 0) return kept.facts;
  const redated = new Map<string, ArticleFacts>();
  const facts = kept.facts.map((fact) => {
    const date = dates.get(fact.id);
    if (date === undefined) return fact;
    const key = `${fact.id} ${date}`;
    const made = kept.redated.get(key) ?? readRedated(store, fact.id, date, fact.batch) ?? fact;
    redated.set(key, made);
    return made;
  });
  kept.redated = redated;
  return facts;
}
