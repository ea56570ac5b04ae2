import type { EditView, RevisionsView } from '../../web/rows/revision-view.ts';
import type { RecordArticle } from '../core/record.ts';
import { compareRevisions, type Revision, type RevisionChanges } from '../link/revisions/compare-revisions.ts';
import type { Store } from '../store/store.ts';

/** The revisions of each article of `articles` that has another, oldest first, by the id of each. */
export function chainRevisions(articles: readonly RecordArticle[]): ReadonlyMap<string, readonly RecordArticle[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const next = new Map(articles.flatMap((one) => (one.revisionOf === null ? [] : [[one.revisionOf, one] as const])));
  const chains = new Map<string, readonly RecordArticle[]>();
  for (const first of articles) {
    if (first.revisionOf !== null && byId.has(first.revisionOf)) continue;
    const chain: RecordArticle[] = [];
    for (let one: RecordArticle | undefined = first; one; one = next.get(one.id)) chain.push(one);
    if (chain.length > 1) for (const { id } of chain) chains.set(id, chain);
  }
  return chains;
}

/** What was changed to make the article `id`, one of `chain`, and in it since. `null` where a text is not in the store. */
export function readRevisions(store: Store, id: string, chain: readonly RecordArticle[]): RevisionsView | null {
  const at = chain.findIndex((one) => one.id === id);
  const revisions = chain.map((one, number) => (Math.abs(number - at) <= 1 ? readRevision(store, one) : null));
  const [former, own, later] = [revisions[at - 1], revisions[at], revisions[at + 1]];
  if (!own) return null;
  const made = former ? compareRevisions(former, own) : null;
  const next = later ? compareRevisions(own, later) : null;
  return {
    lines: chain.map(({ id: each, published, retrieved }, number) => ({
      id: each,
      number: number + 1,
      published,
      modified: revisions[number]?.article.modified?.value ?? null,
      retrieved,
    })),
    edits: made ? editsOf(made) : [],
    next: next ? countEdits(editsOf(next)) : null,
  };
}

function readRevision(store: Store, { id }: RecordArticle): Revision | null {
  const analysis = store.readAnalysis(id);
  if (!analysis?.article) return null;
  return { article: analysis.article, sentences: analysis.sentences, statements: [] };
}

function countEdits(edits: readonly EditView[]): { readonly real: number; readonly small: number } {
  const real = edits.filter(({ size }) => size === 'real').length;
  return { real, small: edits.length - real };
}

function editsOf({ headline, sentences }: RevisionChanges): readonly EditView[] {
  const edits = sentences.map(({ kind, size, marks, isNote, before, after, words }): EditView => {
    const shown = after ?? before;
    const whole = {
      kind: kind === 'added' ? ('added' as const) : kind === 'dropped' ? ('dropped' as const) : ('same' as const),
    };
    return {
      what: isNote ? 'correction note' : 'sentence',
      kind,
      size,
      marks,
      words: words.length > 0 ? words : [{ ...whole, text: shown?.exact ?? '' }],
      source: shown ? { article: shown.article, start: shown.start, end: shown.end } : null,
    };
  });
  if (!headline) return edits;
  const { before, size, marks, words } = headline;
  const kind = before === '' ? 'added' : headline.after === '' ? 'dropped' : 'altered';
  return [{ what: 'headline', kind, size, marks, words, source: null }, ...edits];
}
