import { addressKey } from '../core/address.ts';
import type { RecordArticle } from '../core/record.ts';
import type { Store } from '../store/store.ts';
import { UsageError } from './options.ts';
import { printable } from './printable.ts';

/** Ids named when a name means several articles. */
const NAMED = 5;

/**
 * The revisions, oldest first, of the article that the user means by an id, a file name or an address; one where there
 * is no other. Throws a UsageError where nothing, or more than one article, is meant.
 */
export function findRevisions(store: Store, wanted: string): readonly RecordArticle[] {
  const articles = store.readArticles();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const firstOf = (article: RecordArticle): string => {
    let first = article;
    for (let former = byId.get(first.revisionOf ?? ''); former; former = byId.get(former.revisionOf ?? ''))
      first = former;
    return first.id;
  };
  const found = findArticles(store, articles, wanted);
  const [first, ...others] = [...new Set(found.map(firstOf))];
  if (first === undefined) {
    throw new UsageError(
      `No article of the record is called ${printable(wanted)}. Give its id, its file as "build" was given it, or its address.`,
    );
  }
  if (others.length > 0) {
    const ids = found.slice(0, NAMED).map(({ id, uri }) => `${id} (${printable(uri)})`);
    throw new UsageError(`${printable(wanted)} can be several articles: ${ids.join(', ')}. Give the id of one.`);
  }
  const next = new Map(
    articles.flatMap((article) => (article.revisionOf === null ? [] : [[article.revisionOf, article]])),
  );
  const revisions: RecordArticle[] = [];
  for (let article = byId.get(first); article; article = next.get(article.id)) revisions.push(article);
  return revisions;
}

/** By id, else by the whole file name, else by address, else by the last part of the file name. */
function findArticles(store: Store, articles: readonly RecordArticle[], wanted: string): readonly RecordArticle[] {
  const address = addressKey(wanted) ?? (/^[^\s/]+\.[^\s/]+\/./.test(wanted) ? addressKey(`https://${wanted}`) : null);
  const urls = new Map(store.readSources().map(({ id, url }) => [id, url]));
  const levels: readonly ((article: RecordArticle) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ uri }) => uri === wanted,
    ({ id }) => address !== null && addressKey(urls.get(id) ?? null) === address,
    ({ uri }) => uri.split('/').at(-1) === wanted,
  ];
  for (const isMeant of levels) {
    const found = articles.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}
