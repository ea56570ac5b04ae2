import type { RecordSource } from '../../web/record-source.ts';
import { articleView } from '../../web/rows/article-view.ts';
import { makeLists } from '../../web/rows/make-lists.ts';
import { indexRecord, type SiteIndex } from '../../web/site-index.ts';
import { readReviewMatter } from '../build/corrections/review-matter.ts';
import { chainRevisions, readRevisions } from '../build/revision-views.ts';
import { makeFootnotes } from '../record/citing/make-footnotes.ts';
import { readIntakeReport } from '../record/intake-report.ts';
import type { Store } from '../store/store.ts';

/** Newest articles that the first page names. */
const LATEST = 20;

/**
 * The record in `store` as the pages ask for it. What stands where is read now and kept; the words of the record and the
 * texts of the articles are read when they are asked for.
 */
export function readStoreRecord(store: Store, version: string, title?: string): RecordSource {
  const { record, statements, readAhead } = store.readLightRecord();
  const index = indexRecord(record, statements);
  const chains = chainRevisions(index.record.articles);
  const leftOut = store
    .readSkipped()
    .map(({ uri, diagnostics }) => ({ uri, message: diagnostics.map(({ message }) => message).join(' ') }));
  return {
    title: title ?? ownTitle(index),
    version,
    index,
    lists: makeLists(index, readAhead),
    readAhead,
    leftOut,
    intake: readIntakeReport(store),
    review: readReviewMatter(store),
    latest: latestArticles(store, index),
    article(id) {
      const analysis = store.readAnalysis(id);
      const chain = chains.get(id);
      if (!analysis) return null;
      const revisions = chain ? readRevisions(store, id, chain) : null;
      return articleView(analysis, index, revisions, () => makeFootnotes(analysis.article, index.articles.get(id)));
    },
    search: (words, limit) =>
      store
        .searchSentences(words, limit)
        .map(({ article, outlet, title: heading, uri, published, span, text, marks }) => ({
          text,
          marks,
          source: { article, start: span[0], end: span[1], name: outlet ?? heading ?? uri, published },
        })),
  };
}

function ownTitle({ record: { stories } }: SiteIndex): string {
  const largest = stories.toSorted((a, b) => b.articles.length - a.articles.length)[0];
  return largest && stories.length === 1 ? largest.title : 'The record';
}

/** The articles of the last batch, the latest published first. */
function latestArticles(store: Store, index: SiteIndex): readonly string[] {
  const intakes = store.readIntakes().filter(({ article }) => index.articles.has(article));
  const last = intakes.reduce((most, { batch }) => Math.max(most, batch), Number.NEGATIVE_INFINITY);
  const published = (id: string) => index.articles.get(id)?.published ?? '';
  return intakes
    .filter(({ batch }) => batch === last)
    .map(({ article }) => article)
    .sort((a, b) => (published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : a < b ? -1 : 1))
    .slice(0, LATEST);
}
