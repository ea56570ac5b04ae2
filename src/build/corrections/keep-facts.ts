import type { Correction } from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { ChangeWatcher } from './change-record.ts';

/** Articles whose facts are kept between two changes; those of a larger record are read each time. */
const KEPT_ARTICLES = 2000;

export function isKept(articles: number): boolean {
  return articles <= KEPT_ARTICLES;
}

/** Reads facts with `read`, and keeps them while the articles and the dates given to them stay the same. */
export function keepFacts(read: ChangeWatcher['readAll']): ChangeWatcher['readAll'] {
  let kept: { readonly key: string; readonly facts: readonly ArticleFacts[] } | null = null;
  return async (store, corrections) => {
    const key = `${store.readState().changes} ${JSON.stringify(corrections.filter(isOfPublication))}`;
    if (kept?.key === key) return kept.facts;
    kept = null;
    const facts = await read(store, corrections);
    if (isKept(facts.length)) kept = { key, facts };
    return facts;
  };
}

function isOfPublication(correction: Correction): boolean {
  return correction.do === 'date' && correction.target.kind === 'article';
}
