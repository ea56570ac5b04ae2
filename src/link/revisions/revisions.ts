import { compareText, dayRange } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { Copies, RevisionPlace, Revisions } from '../../core/linked.ts';

/**
 * The articles that stand at one address, in the order in which they stood there.
 *
 * The order is that of the first of these dates that every one of them has: the last change it states, when it was
 * fetched; else of what each has of the last change it states, its publication and when it was fetched. What that leaves
 * open is closed by when it was fetched, by the batch in which it came in, and by id.
 */
export function linkRevisions(articles: readonly ArticleFacts[]): Revisions {
  const byAddress = new Map<string, ArticleFacts[]>();
  for (const article of articles) {
    if (article.address === null) continue;
    const group = byAddress.get(article.address);
    if (group) group.push(article);
    else byAddress.set(article.address, [article]);
  }
  const revisions = new Map<string, RevisionPlace>();
  for (const group of byAddress.values()) {
    if (group.length < 2) continue;
    const ordered = sortRevisions(group);
    const first = ordered[0]?.id ?? '';
    ordered.forEach(({ id }, number) => {
      revisions.set(id, { first, former: ordered[number - 1]?.id ?? null, number });
    });
  }
  return revisions;
}

type DateOf = (article: ArticleFacts) => string | null;

const changedOn: DateOf = ({ modified }) => dayRange(modified?.value ?? null)?.first ?? null;
const publishedOn: DateOf = ({ published }) => dayRange(published.value)?.first ?? null;
const fetchedAt: DateOf = ({ retrieved }) => retrieved;
const anyDate: DateOf = (article) =>
  changedOn(article) ?? publishedOn(article) ?? article.retrieved?.slice(0, 10) ?? null;

function sortRevisions(group: readonly ArticleFacts[]): ArticleFacts[] {
  const dateOf = [changedOn, fetchedAt].find((date) => group.every((article) => date(article) !== null)) ?? anyDate;
  return group.toSorted(
    (a, b) =>
      compareText(dateOf(a) ?? '~', dateOf(b) ?? '~') ||
      compareText(a.retrieved ?? '', b.retrieved ?? '') ||
      (a.batch ?? -1) - (b.batch ?? -1) ||
      compareText(a.id, b.id),
  );
}

/**
 * `copies` with every later revision as a copy of the first: revisions of one address are one account, and so is what
 * was copied from any of them.
 */
export function joinRevisions(copies: Copies, revisions: Revisions): Copies {
  if (revisions.size === 0) return copies;
  const rootOf = (id: string): string => revisions.get(id)?.first ?? id;
  const joined = new Map<string, { readonly original: string; readonly reason: string }>();
  for (const [id, { original, reason }] of copies) {
    const root = rootOf(original);
    // Of what stands at one address, and of two that would each be the copy of the other, the one stays an original.
    if (rootOf(id) !== id || root === id || joined.get(root)?.original === id) continue;
    joined.set(id, { original: root, reason: root === original ? reason : `${reason}; of its revision ${original}` });
  }
  for (const [id, { first, former }] of revisions) {
    if (former === null) continue;
    joined.set(id, { original: joined.get(first)?.original ?? first, reason: `a later revision of ${first}` });
  }
  return joined;
}

/** Compares articles so that revisions of one address stand together, in their order; others by id. */
export function compareByRevision(revisions: Revisions): (a: string, b: string) => number {
  return (a, b) => {
    const [left, right] = [revisions.get(a), revisions.get(b)];
    return compareText(left?.first ?? a, right?.first ?? b) || (left?.number ?? 0) - (right?.number ?? 0);
  };
}
