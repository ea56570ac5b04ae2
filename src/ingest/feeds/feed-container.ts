import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource } from '../container.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import type { Feed } from './feed.ts';
import { inlineArticle } from './feed-article.ts';
import { FEED_ROOTS, readFeed } from './read-feed.ts';
import { rootElement } from './root-element.ts';

const NAMES = /\.(?:rss|atom|rdf|xml|opml|jsonfeed)$|(?:^|\.)feed\.json$/;

/** Saved feeds: items whose whole text the feed gives are articles, the others are counted in one line. */
export const feedContainer: ContainerReader = {
  name: 'feed',
  matches: (name) => NAMES.test(name),
  recognises(head) {
    const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
    return FEED_ROOTS.has(rootElement(text) ?? '') || JSON_FEED_VERSION.test(text);
  },
  read: readFeedFile,
};

/** What a JSON Feed says of itself in its first lines. */
const JSON_FEED_VERSION = /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/;

async function* readFeedFile(container: ContainerSource): AsyncGenerator<InputRef | RejectedInput> {
  const { uri } = container;
  const bytes = await readAll(container);
  if (bytes === null) {
    const detail = `${uri} has more than the limit of ${container.maxBytes} bytes.`;
    yield { kind: 'rejected', uri, diagnostics: [diagnostic('input-too-large', detail)] };
    return;
  }
  const feed = await readFeed(bytes, null, null);
  if (feed.kind === 'none') {
    yield { kind: 'rejected', uri, diagnostics: [diagnostic('feed-invalid', `${uri} ${feed.detail}.`)] };
    return;
  }
  let links = 0;
  for (const item of feed.items) {
    const article = inlineArticle(item, uri);
    if (article) yield article;
    else links += 1;
  }
  const diagnostics = [
    ...feed.problems.map((problem) => diagnostic('feed-mended', `${uri} ${problem}.`)),
    ...linksLeft(feed, links, uri),
  ];
  if (diagnostics.length > 0) yield { kind: 'rejected', uri, diagnostics };
}

function linksLeft({ kind, feeds, items }: Feed, links: number, uri: string) {
  if (feeds.length > 0) {
    const what = kind === 'opml' ? 'feeds' : 'sitemaps';
    return [diagnostic('feed-links', `${uri} is a list of ${feeds.length} ${what}, without their articles.`)];
  }
  if (links > 0) {
    const detail = `${uri} gives only the address, at most a teaser, of ${links} of its ${items.length} articles.`;
    return [diagnostic('feed-links', detail)];
  }
  return items.length === 0 ? [diagnostic('feed-invalid', `${uri} lists no articles.`)] : [];
}

async function readAll({ open, maxBytes }: ContainerSource): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of open()) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
