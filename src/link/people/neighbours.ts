import { allMembers, type Group, type Groups } from './groups.ts';

/** Names that stand in the same articles, as the keys of their groups. */
export interface Neighbours {
  inArticle(article: string): ReadonlySet<string>;
  /** Names in the articles of a group, without its own. */
  around(group: Group): ReadonlySet<string>;
  /** How many names of people and organizations two groups have around them, counted up to `limit`. Places do not count. */
  inCommon(a: Group, b: Group, limit: number): number;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads `groups` as they are now; what is merged later is not seen. */
export function indexNeighbours(groups: Groups): Neighbours {
  const byArticle = new Map<string, Set<string>>();
  const places = new Set<string>();
  for (const group of groups.values()) {
    if (group.kind === 'place') places.add(group.key);
    for (const { article } of allMembers(group)) {
      const names = byArticle.get(article);
      if (names) names.add(group.key);
      else byArticle.set(article, new Set([group.key]));
    }
  }
  const cache = new Map<Group, ReadonlySet<string>>();
  const around = (group: Group): ReadonlySet<string> => {
    const cached = cache.get(group);
    if (cached) return cached;
    const articles = new Set(allMembers(group).map(({ article }) => article));
    const names = new Set([...articles].flatMap((article) => [...(byArticle.get(article) ?? [])]));
    names.delete(group.key);
    cache.set(group, names);
    return names;
  };
  return {
    inArticle: (article) => byArticle.get(article) ?? NONE,
    around,
    inCommon(a, b, limit) {
      const [few, many] = around(a).size <= around(b).size ? [around(a), around(b)] : [around(b), around(a)];
      let count = 0;
      for (const name of few) {
        if (many.has(name) && !places.has(name) && name !== a.key && name !== b.key) count += 1;
        if (count === limit) break;
      }
      return count;
    },
  };
}
