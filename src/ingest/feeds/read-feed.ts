import { decodeFeed, MAX_FEED_BYTES } from './decode-feed.ts';
import { type Feed, type FeedItem, itemKey, type NoFeed } from './feed.ts';
import { mendXml } from './mend-xml.ts';
import { rootElement } from './root-element.ts';

/** Items of one feed; the sitemap protocol allows no more. */
const MAX_ITEMS = 50_000;

type Contents = Omit<Feed, 'problems'>;
type Read = (text: string, address: string | null) => Promise<Contents>;

/** How documents are read, by the element they open with. */
const READERS: Readonly<Record<string, Read>> = {
  rss: readSyndication,
  rdf: readSyndication,
  feed: readSyndication,
  urlset: readSitemap,
  sitemapindex: readSitemap,
  opml: readOpml,
};

/** Elements that open a feed, a sitemap or a list of feeds. */
export const FEED_ROOTS: ReadonlySet<string> = new Set(Object.keys(READERS));

/**
 * The feed in `bytes`: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed, a sitemap or the index of sitemaps, an OPML list; or why
 * it is none. Relative addresses are resolved against `baseUrl`, the address the bytes came from, as far as it is known
 * and the feed says nothing else. Entities of a document type are never fetched, and expand to little or not at all.
 * Never throws for bad input.
 */
export async function readFeed(
  bytes: Uint8Array,
  mediaType: string | null,
  baseUrl: string | null,
): Promise<Feed | NoFeed> {
  const decoded = decodeFeed(bytes, mediaType);
  if (decoded === null) return none(`has more than the limit of ${MAX_FEED_BYTES} bytes, or is broken gzip`);
  const text = decoded.replace(/^\ufeff/, '').trimStart();
  if (text === '') return none('is empty');
  if (text.startsWith('{')) return readJson(text, baseUrl);
  const root = rootElement(text);
  if (root === 'html') return none('is a web page, no feed');
  const read = root === null ? undefined : READERS[root];
  if (!root || !read)
    return none(root === null ? 'is no feed' : `opens with <${root}>: it is no feed, sitemap or list of feeds`);
  try {
    return checked(await read(text, baseUrl), []);
  } catch {
    const mended = mendXml(text, root);
    try {
      if (mended) return checked(await read(mended.text, baseUrl), mended.faults);
    } catch {
      // Said below.
    }
    return none('opens as a feed, but its XML is broken or its entities grow without bounds');
  }
}

async function readSyndication(text: string, address: string | null): Promise<Contents> {
  const [{ parseFeed }, { feedContents }] = await Promise.all([import('feedsmith'), import('./syndication.ts')]);
  return { ...feedContents(parseFeed(text), address), feeds: [] };
}

async function readSitemap(text: string, address: string | null): Promise<Contents> {
  const { sitemapContents } = await import('./sitemap.ts');
  return sitemapContents(text, address);
}

async function readOpml(text: string, address: string | null): Promise<Contents> {
  const [{ parseOpml }, { opmlContents }] = await Promise.all([import('feedsmith'), import('./opml.ts')]);
  return opmlContents(parseOpml(text), address);
}

async function readJson(text: string, address: string | null): Promise<Feed | NoFeed> {
  try {
    const fields: unknown = JSON.parse(text);
    const { version } = fields as { readonly version?: unknown };
    if (typeof version !== 'string' || !/jsonfeed\.org\/version/i.test(version))
      return none('is JSON, but no JSON Feed');
    return checked(await readSyndication(text, address), []);
  } catch {
    return none('opens as JSON, but cannot be read as a JSON Feed');
  }
}

/** Each item once, and what is missing said. */
function checked(contents: Contents, faults: readonly string[]): Feed {
  const seen = new Set<string>();
  const items: FeedItem[] = [];
  let repeated = 0;
  let empty = 0;
  for (const item of contents.items.slice(0, MAX_ITEMS)) {
    if (item.url === null && item.content === null) {
      empty += 1;
      continue;
    }
    // Not by their ids first: there are feeds that give one to all.
    const key = itemKey(item);
    if (seen.has(key)) repeated += 1;
    else items.push(item);
    seen.add(key);
  }
  const over = contents.items.length - MAX_ITEMS;
  const problems = [
    ...faults,
    ...(over > 0 ? [`has ${over} items more than the ${MAX_ITEMS} that are read`] : []),
    ...(empty > 0 ? [`has ${counted(empty, 'item')} with neither an address nor a text`] : []),
    ...(repeated > 0 ? [`repeats ${counted(repeated, 'item')}`] : []),
  ];
  const addresses = new Set<string>();
  const feeds = contents.feeds.filter(({ url }) => !addresses.has(url) && addresses.add(url));
  return { ...contents, items, feeds, problems };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function none(detail: string): NoFeed {
  return { kind: 'none', detail };
}
