import type { Copies, Reach } from '../core/linked.ts';
import { sourceKey } from './credits.ts';

/** One article's account of something: whether it tells it itself or only from others. */
export interface Account {
  readonly article: string;
  /** Outlets it names as where it has this from; empty when it tells it itself. */
  readonly cites: readonly string[];
}

/** Whose an article is. */
export interface Publisher {
  readonly outlet: string | null;
  /** The agency or outlet whose text it says it prints. */
  readonly wire: string | null;
  /** Revisions of one address are one report. */
  readonly address?: string | null;
}

/**
 * How many articles give an account, and how many of them independently. Copies of one text are one origin, and so are
 * articles that credit one agency, together with what the agency itself has among the accounts, whether or not they print
 * the same words. Articles that only cite an outlet are one origin with that outlet's own article when it is among the
 * accounts, and one together when it is not. `publisherOf` says whose an article is.
 */
export function countOrigins(
  accounts: readonly Account[],
  copies: Copies,
  publisherOf: (article: string) => Publisher,
): Reach {
  const own = new Map<string, Publisher>();
  const citedBy = new Map<string, Set<string>>();
  for (const { article, cites } of accounts) {
    const original = copies.get(article)?.original ?? article;
    if (cites.length === 0) own.set(original, publisherOf(original));
    else citedBy.set(original, new Set([...(citedBy.get(original) ?? []), ...cites.map(sourceKey)]));
  }
  const wires = new Set([...own.values()].flatMap(({ wire }) => (wire === null ? [] : [sourceKey(wire)])));
  const independent = new Set<string>();
  const heard = new Set<string>();
  for (const [article, { outlet, wire }] of own) {
    const source = wire ?? outlet;
    const key = source === null ? null : sourceKey(source);
    independent.add(key !== null && wires.has(key) ? `wire ${key}` : article);
    if (key !== null) heard.add(key);
    if (outlet !== null) heard.add(sourceKey(outlet));
  }
  let origins = independent.size;
  for (const original of [...citedBy.keys()].sort()) {
    const cited = citedBy.get(original) ?? new Set<string>();
    if (own.has(original)) continue;
    if (![...cited].some((outlet) => heard.has(outlet))) origins += 1;
    for (const outlet of cited) heard.add(outlet);
  }
  return { reports: new Set(accounts.map(({ article }) => publisherOf(article).address ?? article)).size, origins };
}
