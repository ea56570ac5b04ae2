import type { Correction, CorrectionOutcome } from '../core/correction.ts';
import type { OnrecordRecord } from '../core/record.ts';
import { correctionsMark } from '../corrections/correction-log.ts';
import { LINK_VERSION, linkCorrected } from '../pipeline.ts';
import type { Store } from '../store/store.ts';
import { type ReadWatcher, readFacts } from './read-facts.ts';

/** Another build may add articles while this one links; it links them itself when it ends. */
const ATTEMPTS = 3;

export interface LinkWatcher extends ReadWatcher {
  /** All are read; linking, which is one step, begins. */
  onLink(articles: number): void;
}

export type LinkResult = 'linked' | 'current' | 'interrupted' | 'overtaken';

/**
 * Brings the record up to date with the articles in the store and with the user's corrections. Nothing is written until
 * the new record is whole. The result is `overtaken` when another program kept adding articles; `outcomes` are there
 * when it is `linked`.
 */
export async function linkStore(
  store: Store,
  corrections: readonly Correction[],
  watcher: LinkWatcher,
): Promise<{ readonly result: LinkResult; readonly outcomes: readonly CorrectionOutcome[] }> {
  const version = linkVersion(corrections);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { changes, stale, linkedWith } = store.readState();
    if (!stale && linkedWith === version) return { result: 'current', outcomes: [] };
    const facts = await readFacts(store, corrections, watcher);
    if (!facts) return { result: 'interrupted', outcomes: [] };
    watcher.onLink(facts.length);
    const { record, review } = linkCorrected(facts, corrections);
    if (store.replaceRecord(record, changes, version, review)) {
      return { result: 'linked', outcomes: review.outcomes };
    }
  }
  return { result: 'overtaken', outcomes: [] };
}

/** Changes with the linking and with the corrections that count: a record made with others is linked anew. */
export function linkVersion(corrections: readonly Correction[]): string {
  return LINK_VERSION + correctionsMark(corrections);
}

/**
 * The record of the articles in the store but `without`, as it would be if they had never come in, with the user's
 * corrections applied. Nothing is written.
 */
export async function linkWithout(
  store: Store,
  corrections: readonly Correction[],
  without: ReadonlySet<string>,
): Promise<OnrecordRecord> {
  const watcher = { signal: new AbortController().signal, onRead: () => {} };
  const facts = (await readFacts(store, corrections, watcher)) ?? [];
  return linkCorrected(
    facts.filter(({ id }) => !without.has(id)),
    corrections,
  ).record;
}
