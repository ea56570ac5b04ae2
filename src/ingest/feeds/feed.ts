import { sha256 } from '../../core/ids.ts';

/** Kinds of documents that list articles, or further documents that do. */
export type FeedKind = 'rss' | 'atom' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml';

/** One article as a feed tells of it. */
export interface FeedItem {
  /** Absolute, http or https; `null` where the feed gives none. */
  readonly url: string | null;
  /** The feed's own name for it: `guid`, `atom:id`, `id`. */
  readonly id: string | null;
  /** Without markup. */
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day, as written in the feed's own time zone. */
  readonly published: string | null;
  /** ISO day of the last change. */
  readonly updated: string | null;
  readonly outlet: string | null;
  /** HTML of the whole text where the feed gives it; `null` for a teaser. */
  readonly content: string | null;
}

/** Another feed or sitemap that a list names. */
export interface FeedAddress {
  readonly url: string;
  readonly title: string | null;
  /** ISO day of its last change, where the list says so. */
  readonly updated: string | null;
}

/** How often a feed wants to be asked for. */
export interface FeedHints {
  /** Seconds between two polls: the longer of `ttl` and `sy:updatePeriod`; `null` where the feed says nothing. */
  readonly interval: number | null;
  /** Hours of the day, UTC, in which it does not change. */
  readonly skipHours: readonly number[];
  /** Days of the week, UTC, on which it does not change: 0 is Sunday. */
  readonly skipDays: readonly number[];
}

export interface Feed {
  readonly kind: FeedKind;
  readonly title: string | null;
  /** In the order of the feed, each once. */
  readonly items: readonly FeedItem[];
  /** What an OPML list or the index of sitemaps leads to. */
  readonly feeds: readonly FeedAddress[];
  readonly hints: FeedHints;
  /** What was wrong with it and could be mended or left out; each is a sentence that goes on from its name. */
  readonly problems: readonly string[];
}

/** Bytes that are no feed; `detail` goes on from their name. */
export interface NoFeed {
  readonly kind: 'none';
  readonly detail: string;
}

export const NO_HINTS: FeedHints = { interval: null, skipHours: [], skipDays: [] };

/** What an item is known by: its address; where it has none, its id or its title and text. */
export function itemKey({ url, id, title, content }: FeedItem): string {
  return url ?? id ?? sha256(JSON.stringify([title, content]));
}
