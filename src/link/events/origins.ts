import type { Copies } from '../../core/linked.ts';
import { foldText } from '../../core/words.ts';

/** One article's account of something: whether it tells it itself or only from others. */
export interface Account {
  readonly article: string;
  /** Outlets it names as where it has this from; empty when it tells it itself. */
  readonly cites: readonly string[];
}

/** Reports count articles; origins count independent ones. */
export interface Reach {
  readonly reports: number;
  readonly origins: number;
}

/**
 * How many articles give an account, and how many of them independently. Copies of one text are one origin. Articles
 * that only cite an outlet are one origin with that outlet's own article when it is among the accounts, and one
 * together when it is not. `outletOf` gives an article's own outlet.
 */
export function countOrigins(
  accounts: readonly Account[],
  copies: Copies,
  outletOf: (article: string) => string | null,
): Reach {
  const ownReports = new Set<string>();
  const citedBy = new Map<string, Set<string>>();
  for (const { article, cites } of accounts) {
    const original = copies.get(article)?.original ?? article;
    if (cites.length === 0) ownReports.add(original);
    else citedBy.set(original, new Set([...(citedBy.get(original) ?? []), ...cites.map(outletKey)]));
  }
  const heard = new Set<string>();
  for (const article of ownReports) {
    const outlet = outletOf(article);
    if (outlet !== null) heard.add(outletKey(outlet));
  }
  let origins = ownReports.size;
  for (const original of [...citedBy.keys()].sort()) {
    const cited = citedBy.get(original) ?? new Set<string>();
    if (ownReports.has(original)) continue;
    if (![...cited].some((outlet) => heard.has(outlet))) origins += 1;
    for (const outlet of cited) heard.add(outlet);
  }
  return { reports: new Set(accounts.map(({ article }) => article)).size, origins };
}

/** An outlet's name for comparing: folded, without `The`. */
export function outletKey(outlet: string): string {
  return foldText(outlet).replace(/^the /, '').trim();
}
