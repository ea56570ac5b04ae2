import type { parseFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { parseFeedDay } from './feed-date.ts';
import { fullText, htmlOfText, plainTitle } from './feed-text.ts';
import { feedHints } from './hints.ts';

type Parsed = ReturnType<typeof parseFeed>;
type Rss = Extract<Parsed, { format: 'rss' }>['feed'];
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed'];
type Atom = Extract<Parsed, { format: 'atom' }>['feed'];
type Json = Extract<Parsed, { format: 'json' }>['feed'];
type AtomText = Atom['title'];

/** What RSS, Atom and JSON Feed say, before repeated items and problems are looked at. */
export type FeedContents = Pick<Feed, 'kind' | 'title' | 'items' | 'hints'>;

/** The feed in what the library found. `address` is that of the feed itself, where it is known. */
export function feedContents(parsed: Parsed, address: string | null): FeedContents {
  switch (parsed.format) {
    case 'rss':
      return rssContents(parsed.feed, address);
    case 'rdf':
      return rdfContents(parsed.feed, address);
    case 'atom':
      return atomContents(parsed.feed, address);
    case 'json':
      return jsonContents(parsed.feed, address);
    default:
      return parsed satisfies never;
  }
}

function rssContents(feed: Rss, address: string | null): FeedContents {
  const title = plainTitle(feed.title);
  const base = resolveAddress(feed.link, address) ?? address;
  const publisher = plainTitle(feed.dc?.publishers?.[0]);
  const items = (feed.items ?? []).map((item): FeedItem => {
    const { guid, dc, atom, source, dcterms } = item;
    const permanent = guid?.isPermaLink === false ? null : resolveAddress(guid?.value, null);
    const names = [
      ...(dc?.creators ?? []),
      ...(item.authors ?? []).map(({ name, email }) => name ?? nameBeside(email)),
      ...(atom?.authors ?? []).map(({ name }) => name),
    ];
    const url = resolveAddress(item.link, base) ?? resolveAddress(linkOf(atom?.links), base) ?? permanent;
    const content = item.content?.encoded ?? atom?.content?.value;
    return {
      url,
      id: guid?.value ?? null,
      title: plainTitle(item.title ?? item.media?.title?.value ?? dc?.titles?.[0]),
      authors: authorNames(names),
      published: firstDay(item.pubDate, dc?.dates?.[0], dcterms?.issued?.[0], atom?.published),
      updated: firstDay(atom?.updated, dcterms?.modified?.[0]),
      outlet: plainTitle(dc?.publishers?.[0]) ?? plainTitle(source?.title) ?? publisher ?? title,
      content: textFor(url, content, item.description),
    };
  });
  return { kind: 'rss', title, items, hints: feedHints(feed) };
}

function rdfContents(feed: Rdf, address: string | null): FeedContents {
  const title = plainTitle(feed.title);
  const base = resolveAddress(feed.link, address) ?? address;
  const publisher = plainTitle(feed.dc?.publishers?.[0]);
  const items = (feed.items ?? []).map((item): FeedItem => {
    const { dc, rdf } = item;
    const url = resolveAddress(item.link, base) ?? resolveAddress(rdf?.about, base);
    return {
      url,
      id: rdf?.about ?? null,
      title: plainTitle(item.title ?? dc?.titles?.[0]),
      authors: authorNames(dc?.creators ?? []),
      published: firstDay(dc?.dates?.[0]),
      updated: null,
      outlet: plainTitle(dc?.publishers?.[0]) ?? publisher ?? title,
      content: textFor(url, item.content?.encoded, item.description),
    };
  });
  return { kind: 'rss', title, items, hints: feedHints(feed) };
}

function atomContents(feed: Atom, address: string | null): FeedContents {
  const title = atomTitle(feed.title);
  const self = resolveAddress(feed.links?.find(({ rel }) => rel === 'self')?.href, address) ?? address;
  const site = resolveAddress(linkOf(feed.links), self) ?? self;
  const feedBase = resolveAddress(feed.xml?.base, self) ?? site;
  const publisher = plainTitle(feed.dc?.publishers?.[0]);
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const { id, dc, source, published, updated } = entry;
    const base = resolveAddress(entry.xml?.base, feedBase) ?? feedBase;
    const url = resolveAddress(linkOf(entry.links), base) ?? resolveAddress(id, null);
    const people = [entry.authors, source?.authors, feed.authors].find((list) => (list?.length ?? 0) > 0) ?? [];
    const names = [...people.map(({ name }) => name), ...(dc?.creators ?? [])];
    return {
      url,
      id: id ?? null,
      title: atomTitle(entry.title),
      authors: authorNames(names),
      published: firstDay(published, dc?.dates?.[0]),
      updated: firstDay(updated),
      outlet: plainTitle(dc?.publishers?.[0]) ?? atomTitle(source?.title) ?? publisher ?? title,
      content: textFor(url, atomHtml(entry.content), atomHtml(entry.summary)),
    };
  });
  return { kind: 'atom', title, items, hints: feedHints(feed) };
}

function jsonContents(feed: Json, address: string | null): FeedContents {
  const title = plainTitle(feed.title, true);
  const base = resolveAddress(feed.feed_url, address) ?? address ?? resolveAddress(feed.home_page_url, null);
  const items = (feed.items ?? []).map((item): FeedItem => {
    const url =
      resolveAddress(item.url, base) ?? resolveAddress(item.external_url, base) ?? resolveAddress(item.id, null);
    const people = (item.authors?.length ?? 0) > 0 ? item.authors : feed.authors;
    const html = item.content_html ?? (item.content_text === undefined ? undefined : htmlOfText(item.content_text));
    return {
      url,
      id: item.id ?? null,
      title: plainTitle(item.title, true),
      authors: authorNames((people ?? []).map(({ name }) => name)),
      published: firstDay(item.date_published),
      updated: firstDay(item.date_modified),
      outlet: title,
      content: textFor(url, html, item.summary === undefined ? undefined : htmlOfText(item.summary)),
    };
  });
  return { kind: 'json-feed', title, items, hints: feedHints({}) };
}

/** The whole text; where there is no page to go to, whatever text there is. */
function textFor(url: string | null, content: string | undefined, summary: string | undefined): string | null {
  if (url !== null) return fullText(content, summary);
  return [content, summary].find((text) => text !== undefined && text.trim() !== '') ?? null;
}

function linkOf(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function atomTitle(text: AtomText): string | null {
  return text ? plainTitle(text.value, text.type === undefined || text.type === 'text') : null;
}

function atomHtml(text: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  return text.type === undefined || text.type === 'text' || text.type === 'text/plain'
    ? htmlOfText(text.value)
    : text.value;
}

function firstDay(...written: readonly unknown[]): string | null {
  for (const each of written) {
    const day = typeof each === 'string' ? parseFeedDay(each) : null;
    if (day !== null) return day;
  }
  return null;
}

/** `desk@paper.example (Carol Ash)` where the library took it whole for an address. */
function nameBeside(email: string | undefined): string | undefined {
  return email?.includes('@') ? undefined : email;
}

/** Names of people, each once; addresses of mail are none. */
function authorNames(written: readonly (string | undefined)[]): readonly string[] {
  const names = written
    .map((name) => plainTitle(name)?.replace(/^by\s+/i, ''))
    .filter((name): name is string => name !== undefined && name !== '' && !/^\S+@\S+$/.test(name));
  return [...new Set(names)];
}
