import { compareText, dayRange, daysBetween } from '../../core/date.ts';
import type { ArticleMatter } from '../../core/facts.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedStories } from '../../core/linked.ts';
import type { RecordStory } from '../../core/record.ts';
import { makeUnionFind } from '../union-find.ts';
import { makeHeap } from './heap.ts';
import { dotProduct, type TermVector, termVectors } from './vectors.ts';

/** Mean cosine between the articles of two stories from which they are one. */
export const SAME_STORY = 0.17;
/** Days between two stories after which their cosine counts half. */
const HALF_LIFE_DAYS = 730;
/** The weightiest terms of an article that look for its neighbours. */
const PROBE_TERMS = 32;
/** Articles that a probe looks at in the list of a term, the next in time. */
const PROBE_WINDOW = 60;
/** Neighbours kept of an article. */
const NEIGHBOURS = 20;

/** Two groups of articles that may be one story. `versions` are those of the groups when `similarity` was taken. */
interface Link {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
  readonly versions: readonly [number, number];
}

/** `sum` is the sum of the vectors of its articles, so that one dot product gives a mean over all pairs. */
interface Cluster {
  readonly sum: Map<string, number>;
  size: number;
  first: string | null;
  last: string | null;
  version: number;
}

/**
 * Articles about the same course of events: agglomerative average-link clustering of their vectors, where days
 * between two groups lessen their similarity. Candidates are neighbours in time in the lists of an article's
 * weightiest terms, so that the work grows with the number of articles and not with its square.
 *
 * An article that is alone is in no story. `articles` are in order of id.
 */
export function linkStories(articles: readonly ArticleMatter[]): LinkedStories {
  const ordered = [...articles].sort(
    (a, b) => compareText(a.published.value ?? '~', b.published.value ?? '~') || compareText(a.id, b.id),
  );
  const vectors = termVectors(ordered);
  const roots = joinClusters(ordered, vectors, findNeighbours(vectors));
  const groups = new Map<number, number[]>();
  for (const [index, root] of roots.entries()) {
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  const stories: RecordStory[] = [];
  const byArticle = new Map<string, string>();
  for (const group of groups.values()) {
    const members = group.map((index) => ordered[index] as ArticleMatter);
    const [first] = members;
    if (!first || members.length < 2) continue;
    const id = makeId('o', first.id);
    stories.push({ id, title: storyTitle(group, ordered, vectors), articles: members.map((article) => article.id) });
    for (const article of members) byArticle.set(article.id, id);
  }
  return { stories, byArticle };
}

/** For each article the most similar others by their weightiest terms, as pairs with the smaller index first. */
function findNeighbours(vectors: readonly TermVector[]): [number, number][] {
  const probes = vectors.map((vector) => [...vector].slice(0, PROBE_TERMS));
  const postings = new Map<string, { at: number; weight: number }[]>();
  const places: number[][] = [];
  for (const [at, terms] of probes.entries()) {
    places.push(
      terms.map(([term, weight]) => {
        const posting = postings.get(term);
        if (!posting) postings.set(term, [{ at, weight }]);
        else posting.push({ at, weight });
        return (posting?.length ?? 1) - 1;
      }),
    );
  }
  const pairs: [number, number][] = [];
  for (const [at, terms] of probes.entries()) {
    const scores = new Map<number, number>();
    for (const [index, [term, weight]] of terms.entries()) {
      const posting = postings.get(term) ?? [];
      const from = (places[at]?.[index] ?? 0) + 1;
      for (let next = from; next < Math.min(posting.length, from + PROBE_WINDOW); next += 1) {
        const other = posting[next] as { at: number; weight: number };
        scores.set(other.at, (scores.get(other.at) ?? 0) + weight * other.weight);
      }
    }
    const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, NEIGHBOURS);
    for (const [other] of best) pairs.push([at, other]);
  }
  return pairs;
}

/** The root of each article's cluster after all joins. */
function joinClusters(
  articles: readonly ArticleMatter[],
  vectors: readonly TermVector[],
  pairs: readonly (readonly [number, number])[],
): number[] {
  const sets = makeUnionFind(articles.length);
  const clusters = articles.map((article, index) => makeCluster(article, vectors[index] as TermVector));
  const heap = makeHeap<Link>(
    (a, b) =>
      a.similarity > b.similarity ||
      (a.similarity === b.similarity && (a.left < b.left || (a.left === b.left && a.right < b.right))),
  );
  const offer = (left: number, right: number): void => {
    const [a, b] = [clusters[left] as Cluster, clusters[right] as Cluster];
    const similarity = clusterSimilarity(a, b);
    if (similarity >= SAME_STORY) heap.push({ left, right, similarity, versions: [a.version, b.version] });
  };
  for (const [left, right] of pairs) offer(left, right);
  const offered = new Map<string, string>();
  for (let link = heap.pop(); link; link = heap.pop()) {
    const left = Math.min(sets.find(link.left), sets.find(link.right));
    const right = Math.max(sets.find(link.left), sets.find(link.right));
    if (left === right) continue;
    const [a, b] = [clusters[left] as Cluster, clusters[right] as Cluster];
    if (
      link.left === left &&
      link.right === right &&
      link.versions[0] === a.version &&
      link.versions[1] === b.version
    ) {
      sets.union(left, right);
      mergeCluster(a, b);
      continue;
    }
    // A mean over more pairs is never above the greatest of the means it is made of, so what was taken before the
    // groups grew is a bound, and taking it again only when it comes up is enough.
    const versions = `${a.version} ${b.version}`;
    if (offered.get(`${left} ${right}`) === versions) continue;
    offered.set(`${left} ${right}`, versions);
    offer(left, right);
  }
  return articles.map((_, index) => sets.find(index));
}

function makeCluster({ published }: ArticleMatter, vector: TermVector): Cluster {
  const range = dayRange(published.value);
  return { sum: new Map(vector), size: 1, first: range?.first ?? null, last: range?.last ?? null, version: 0 };
}

function mergeCluster(into: Cluster, from: Cluster): void {
  for (const [term, weight] of from.sum) into.sum.set(term, (into.sum.get(term) ?? 0) + weight);
  from.sum.clear();
  into.size += from.size;
  if (from.first !== null && (into.first === null || from.first < into.first)) into.first = from.first;
  if (from.last !== null && (into.last === null || from.last > into.last)) into.last = from.last;
  into.version += 1;
}

function clusterSimilarity(a: Cluster, b: Cluster): number {
  const cosine = dotProduct(a.sum, b.sum) / (a.size * b.size);
  if (a.first === null || a.last === null || b.first === null || b.last === null) return cosine;
  const gap = a.last < b.first ? daysBetween(a.last, b.first) : b.last < a.first ? daysBetween(b.last, a.first) : 0;
  return cosine * 0.5 ** (gap / HALF_LIFE_DAYS);
}

/** The title of the article that stands nearest to all others of the story. */
function storyTitle(
  group: readonly number[],
  articles: readonly ArticleMatter[],
  vectors: readonly TermVector[],
): string {
  const sum = new Map<string, number>();
  for (const index of group) {
    for (const [term, weight] of vectors[index] as TermVector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  let title = '';
  let best = -1;
  for (const index of group) {
    const similarity = dotProduct(vectors[index] as TermVector, sum);
    const own = articles[index]?.title;
    if (own && similarity > best) {
      best = similarity;
      title = own;
    }
  }
  return title || (articles[group[0] ?? 0]?.uri ?? '');
}
