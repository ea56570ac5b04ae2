import type { Analysis } from '../core/analysis.ts';
import type { Correction } from '../core/correction.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { articleFinder } from '../corrections/find-article.ts';
import { collectFacts } from '../link/facts.ts';
import { analysisOf } from '../pipeline.ts';
import type { Store } from '../store/store.ts';

/** Articles between two pauses in which Ctrl-C and output get their turn. */
const PAUSE_EVERY = 20;

export interface ReadWatcher {
  readonly signal: AbortSignal;
  /** `total` articles are to be read; `done` are. */
  onRead(done: number, total: number): void;
}

/**
 * What linking needs of all stored articles. An article whose date of publication the user corrected is analysed anew,
 * so that its "on Monday" is another day. `null` when `watcher.signal` is aborted.
 */
export async function readFacts(
  store: Store,
  corrections: readonly Correction[],
  watcher: ReadWatcher,
): Promise<ArticleFacts[] | null> {
  const sources = store.readSources();
  const dates = publicationDates(corrections, sources);
  const batches = new Map(store.readIntakes().map(({ article, batch }) => [article, batch]));
  const facts: ArticleFacts[] = [];
  for (const analysis of store.eachAnalysis()) {
    const fact = collectFacts(redate(analysis, dates));
    const batch = fact ? batches.get(fact.id) : undefined;
    if (fact) facts.push(batch === undefined ? fact : { ...fact, batch });
    if (facts.length % PAUSE_EVERY > 0) continue;
    watcher.onRead(facts.length, sources.length);
    await new Promise((resolve) => setImmediate(resolve));
    if (watcher.signal.aborted) return null;
  }
  return facts;
}

/** The facts of one article with another date of publication, as `readFacts` gives them; `null` where it is not stored. */
export function readRedated(store: Store, id: string, date: string, batch: number | undefined): ArticleFacts | null {
  const analysis = store.readAnalysis(id);
  const fact = analysis && collectFacts(redate(analysis, new Map([[id, date]])));
  return fact && batch !== undefined ? { ...fact, batch } : fact;
}

/** By article id: the date the user gave last. */
export function publicationDates(
  corrections: readonly Correction[],
  sources: readonly { readonly id: string; readonly uri: string }[],
): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  const dated = corrections.flatMap((each) => (each.do === 'date' && each.target.kind === 'article' ? [each] : []));
  if (dated.length === 0) return dates;
  const findArticle = articleFinder(sources);
  for (const { target, date } of dated) {
    const id = target.kind === 'article' ? findArticle(target) : null;
    if (id !== null) dates.set(id, date);
  }
  return dates;
}

function redate(analysis: Analysis, dates: ReadonlyMap<string, string>): Analysis {
  const { article, diagnostics } = analysis;
  const value = article ? dates.get(article.id) : undefined;
  if (!article || value === undefined) return analysis;
  return analysisOf({ ...article, published: { value, how: 'given' } }, diagnostics);
}
