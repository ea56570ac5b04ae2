import type { FeedAddress } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { plainTitle } from './feed-text.ts';
import { parsePage } from './parse-page.ts';

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)\b/i;
/** Bytes of a page in which its feeds are looked for: they stand in its head. */
const HEAD = 256 * 1024;

/** The feeds that a page names (`<link rel="alternate">`), in its order. */
export function findFeedLinks(page: Uint8Array, base: string): readonly FeedAddress[] {
  const document = parsePage(new TextDecoder('utf-8').decode(page.subarray(0, HEAD)));
  const feeds: FeedAddress[] = [];
  for (const link of document.querySelectorAll('link[rel][type][href]')) {
    if (!/\balternate\b/i.test(link.getAttribute('rel') ?? '')) continue;
    if (!FEED_TYPES.test(link.getAttribute('type') ?? '')) continue;
    const url = resolveAddress(link.getAttribute('href') ?? undefined, base);
    const title = plainTitle(link.getAttribute('title') ?? undefined, true);
    if (url !== null && !feeds.some((feed) => feed.url === url)) feeds.push({ url, title, updated: null });
  }
  return feeds;
}
