import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedAddress, FeedItem } from './feed.ts';
import { NO_HINTS } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { parseFeedDay } from './feed-date.ts';
import { plainTitle } from './feed-text.ts';

const LISTS = new Set(['url', 'sitemap', 'news']);

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

type Fields = Readonly<Record<string, unknown>>;

/**
 * The articles of a sitemap (https://www.sitemaps.org/protocol.html), with what Google's news extension says of them, or
 * the sitemaps of an index. Throws where the XML cannot be read.
 */
export function sitemapContents(
  text: string,
  address: string | null,
): Pick<Feed, 'kind' | 'title' | 'items' | 'feeds' | 'hints'> {
  const document = fieldsOf(parser.parse(text));
  const index = document.sitemapindex;
  if (index !== undefined) {
    const feeds = listOf(fieldsOf(index).sitemap).flatMap((entry) => indexEntry(entry, address));
    return { kind: 'sitemap-index', title: null, items: [], feeds, hints: NO_HINTS };
  }
  const items = listOf(fieldsOf(document.urlset).url).flatMap((entry) => sitemapEntry(entry, address));
  return { kind: 'sitemap', title: null, items, feeds: [], hints: NO_HINTS };
}

function indexEntry(entry: Fields, address: string | null): readonly FeedAddress[] {
  const url = resolveAddress(textOf(entry.loc), address);
  return url === null ? [] : [{ url, title: null, updated: parseFeedDay(textOf(entry.lastmod)) }];
}

function sitemapEntry(entry: Fields, address: string | null): readonly FeedItem[] {
  const url = resolveAddress(textOf(entry.loc), address);
  if (url === null) return [];
  const news = listOf(entry.news)[0];
  const outlet = plainTitle(textOf(fieldsOf(news?.publication).name));
  const title = plainTitle(textOf(news?.title));
  const published = parseFeedDay(textOf(news?.publication_date));
  const updated = parseFeedDay(textOf(entry.lastmod));
  return [{ url, id: null, title, authors: [], published, updated, outlet, content: null }];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
