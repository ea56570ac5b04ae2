import type { ArticleFacts } from '../core/facts.ts';
import type { OnrecordRecord } from '../core/record.ts';
import { collectFacts } from '../link/facts.ts';
import { LINK_VERSION, linkRecord } from '../pipeline.ts';
import type { Store } from '../store/store.ts';

/** Articles between two pauses in which Ctrl-C and output get their turn. */
const PAUSE_EVERY = 20;
/** Another build may add articles while this one links; it links them itself when it ends. */
const ATTEMPTS = 3;

export interface LinkWatcher {
  readonly signal: AbortSignal;
  /** `total` articles are to be read; `done` are. */
  onRead(done: number, total: number): void;
  /** All are read; linking, which is one step, begins. */
  onLink(articles: number): void;
}

export type LinkResult = 'linked' | 'current' | 'interrupted' | 'overtaken';

/**
 * Brings the record up to date with the articles in the store. Nothing is written until the new record is whole.
 * Returns `overtaken` when another program kept adding articles.
 */
export async function linkStore(store: Store, watcher: LinkWatcher): Promise<LinkResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { changes, stale, linkedWith } = store.readState();
    if (!stale && linkedWith === LINK_VERSION) return 'current';
    const total = store.readSources().length;
    const facts: ArticleFacts[] = [];
    for (const analysis of store.eachAnalysis()) {
      const fact = collectFacts(analysis);
      if (fact) facts.push(fact);
      if (facts.length % PAUSE_EVERY > 0) continue;
      watcher.onRead(facts.length, total);
      await new Promise((resolve) => setImmediate(resolve));
      if (watcher.signal.aborted) return 'interrupted';
    }
    watcher.onLink(facts.length);
    if (store.replaceRecord(linkRecord(facts), changes, LINK_VERSION)) return 'linked';
  }
  return 'overtaken';
}

/**
 * The record of the articles in the store but `without`, as it would be if they had never come in. Nothing is written.
 */
export function linkWithout(store: Store, without: ReadonlySet<string>): OnrecordRecord {
  const facts: ArticleFacts[] = [];
  for (const analysis of store.eachAnalysis()) {
    const fact = without.has(analysis.article?.id ?? '') ? null : collectFacts(analysis);
    if (fact) facts.push(fact);
  }
  return linkRecord(facts);
}
