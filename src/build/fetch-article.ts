import type { GivenMetadata } from '../core/article.ts';
import type { Fetcher } from '../ingest/web/fetched-page.ts';
import type { Store } from '../store/store.ts';
import { type FetchOutcome, fetchInputs } from './fetch-inputs.ts';
import type { ReadInput } from './read-inputs.ts';

/** Fetches one article as `add` does: what came is kept in the store, and what the store has is given from there. */
export function articleFetcher(
  store: Store,
  fetcher: Fetcher,
  maxBytes: number,
  signal: AbortSignal,
  onFetch: (outcome: FetchOutcome) => void = () => {},
): (url: string, given: GivenMetadata) => Promise<ReadInput> {
  return async (url, given) => {
    let problem: ReadInput = { source: { uri: url, location: null }, document: null, diagnostics: [] };
    const watcher = {
      signal,
      onFetch(outcome: FetchOutcome) {
        onFetch(outcome);
        if (outcome.kind === 'refused') problem = { ...problem, diagnostics: outcome.diagnostics };
      },
    };
    for await (const input of fetchInputs(store, fetcher, [{ url, given }], maxBytes, watcher)) return input;
    return problem;
  };
}
