import { webLink } from '../../../web/web-link.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type CslItem, citedItem } from '../../record/citing/csl-item.ts';
import type { Store } from '../../store/store.ts';
import { UsageError } from '../options.ts';
import { printable } from '../printable.ts';

/** An article to cite, with the words to cite it for. */
export interface CitedLine {
  /** What the user asked for. */
  readonly id: string;
  readonly kind: 'article' | 'statement' | 'event' | 'timeline entry';
  readonly item: CslItem;
  /** `null` for an article as a whole. */
  readonly words: Evidence | null;
}

/** What `ids` rest on, in their order: the words of a statement, and of an event once for each article. */
export function citedLines(store: Store, ids: readonly string[]): readonly CitedLine[] {
  const items = itemsOf(store);
  return ids.flatMap((id) => {
    const whole = items(id);
    if (whole) return [{ id, kind: 'article', item: whole, words: null } as const];
    const found = wordsOf(store, id);
    if (!found) {
      throw new UsageError(
        `No article, statement or event has the id ${printable(id)}. "onrecord timeline" and "onrecord quotes" print ids.`,
      );
    }
    return found.words.flatMap((words): readonly CitedLine[] => {
      const item = items(words.article);
      return item ? [{ id, kind: found.kind, item, words }] : [];
    });
  });
}

/** All articles of the record, to be cited. */
export function citedItems(store: Store): readonly CslItem[] {
  const items = itemsOf(store);
  return store.readArticles().flatMap(({ id }) => items(id) ?? []);
}

/** The article that has an id, as it is cited. */
function itemsOf(store: Store): (id: string) => CslItem | null {
  const articles = new Map(store.readArticles().map((article) => [article.id, article]));
  return (id) => {
    const recorded = articles.get(id);
    if (!recorded) return null;
    const read = store.readAnalysis(id)?.article ?? null;
    return citedItem(recorded, read, webLink(read?.url ?? null) ?? undefined);
  };
}

function wordsOf(store: Store, id: string): (Pick<CitedLine, 'kind'> & { words: readonly Evidence[] }) | null {
  const [statement] = store.readStatements({ id });
  if (statement) return { kind: 'statement', words: statement.evidence.slice(0, 1) };
  const [event] = store.readEvents(id);
  if (event) return { kind: 'event', words: firstOfEach(event.evidence) };
  const [entry] = store.readTimeline(id);
  return entry ? { kind: 'timeline entry', words: firstOfEach(entry.evidence) } : null;
}

/** The first words from each article. */
function firstOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.toReversed().map((words) => [words.article, words])).values()].reverse();
}
