import type { GivenMetadata } from '../core/article.ts';
import { compareText } from '../core/date.ts';
import type { DiagnosticCode } from '../core/diagnostic.ts';
import { type Feed, type FeedAddress, type FeedItem, itemKey, NO_HINTS, type NoFeed } from '../ingest/feeds/feed.ts';
import { declaredBy, inlineArticle } from '../ingest/feeds/feed-article.ts';
import { findFeedLinks } from '../ingest/feeds/find-feed-links.ts';
import { freshSeconds, joinHints, LONGEST_INTERVAL, nextPoll, nextTry } from '../ingest/feeds/poll-schedule.ts';
import { readFeed } from '../ingest/feeds/read-feed.ts';
import { readDocument } from '../ingest/read-document.ts';
import type { FetchedPage, Fetcher } from '../ingest/web/fetched-page.ts';
import type { FeedItemState, FeedState, Store } from '../store/store.ts';
import type { ReadInput } from './read-inputs.ts';

/** Polls in which an article that cannot be fetched is tried. */
const TRIES = 3;
/** Sitemaps of an index that are looked at: the latest. An index of a whole archive has thousands. */
const SITEMAPS = 10;
/** Refusals that the next poll would only meet again. */
const LASTING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'fetch-address-invalid',
  'fetch-refused-address',
  'fetch-disallowed',
  'fetch-too-large',
  'fetch-type',
]);

const NO_FEEDS = { feeds: [], isIndex: false } as const;

/** What polling needs. */
export interface PollParts {
  readonly store: Store;
  readonly fetcher: Fetcher;
  /** Fetches an article, keeps what came, and gives it as an input. */
  readonly fetchArticle: (url: string, given: GivenMetadata) => Promise<ReadInput>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** New articles that one poll takes at most; the rest are left for the next. */
  readonly limit: number;
  readonly reporter: PollReporter;
}

/** Hears of each poll and each article. */
export interface PollReporter {
  onPoll(poll: PollNote): void;
  /** `problem` says why an article was not taken. */
  onArticle(uri: string, title: string | null, problem: string | null): void;
}

export interface PollNote {
  readonly address: string;
  readonly title: string | null;
  /** Goes on from the address. */
  readonly what: string;
  readonly failed: boolean;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** What one poll brought, to be stored when its articles are. */
export interface Polled {
  readonly state: FeedState;
  readonly items: readonly FeedItemState[];
  /** Feeds that it leads to. */
  readonly feeds: readonly FeedAddress[];
  /** These are the sitemaps of an index. */
  readonly isIndex: boolean;
  readonly due: number;
  readonly failed: boolean;
}

/**
 * Asks for one feed, on condition where it was read before, and yields its new articles as inputs. `fromIndex`: it is a
 * sitemap that an index named, of which only news is taken. `asked` holds the articles asked for in this round. Returns
 * what is to be remembered; `null` where the program is being stopped.
 */
export async function* pollFeed(
  address: string,
  fromIndex: boolean,
  asked: Set<string>,
  parts: PollParts,
): AsyncGenerator<ReadInput, Polled | null> {
  const { store, fetcher, signal } = parts;
  const before = store.readFeedState(address);
  const { etag, lastModified } = before ?? {};
  const answer = await fetcher.fetch(address, { ...(etag && { etag }), ...(lastModified && { lastModified }) });
  if (signal.aborted) return null;
  if (answer.kind === 'refused') return failedPoll(address, before, answer.detail, answer.retryAfter, parts);
  if (answer.kind === 'unchanged') {
    const due = nextPoll(parts.now(), before?.hints ?? NO_HINTS);
    parts.reporter.onPoll({ address, title: before?.title ?? null, what: 'has not changed', failed: false, due });
    const state = { ...(before ?? emptyState(address)), ...times(parts.now(), due), failures: 0 };
    return { state, items: [], ...NO_FEEDS, due, failed: false };
  }
  const feed = await readFeed(answer.body, headerOf(answer, 'content-type'), answer.finalUrl);
  if (feed.kind === 'none') return notAFeed(address, before, feed, answer, parts);
  if (feed.kind === 'opml' || feed.kind === 'sitemap-index') return listOfFeeds(address, feed, parts);
  return yield* pollItems(address, feed, answer, fromIndex, asked, parts);
}

async function* pollItems(
  address: string,
  feed: Feed,
  answer: FetchedPage,
  fromIndex: boolean,
  asked: Set<string>,
  parts: PollParts,
): AsyncGenerator<ReadInput, Polled | null> {
  const { store, signal, reporter, limit } = parts;
  const known = store.readFeedItems(address);
  const isNew = (item: FeedItem): boolean =>
    !known.get(itemKey(item))?.settled &&
    !(item.url !== null && (asked.has(item.url) || store.findLatestCapture(item.url)?.article));
  const all = fromIndex ? feed.items.filter(({ published }) => published !== null) : feed.items;
  const fresh = all.filter(isNew);
  const taken = fresh.slice(0, limit);
  const hints = joinHints(feed.hints, freshSeconds(answer.headers));
  const due = nextPoll(parts.now(), hints);
  reporter.onPoll({ address, title: feed.title, what: newsOf(feed, all, fresh, taken, answer), failed: false, due });
  const items: FeedItemState[] = [];
  for (const item of taken) {
    if (item.url !== null) asked.add(item.url);
    const input = await readItem(item, address, parts);
    if (signal.aborted) return null;
    const problem = input.document ? null : (input.diagnostics[0]?.message ?? 'nothing could be read');
    reporter.onArticle(input.source.uri, item.title, problem);
    const tries = (known.get(itemKey(item))?.tries ?? 0) + 1;
    const lasting = input.diagnostics.some(({ code }) => LASTING.has(code));
    items.push({ key: itemKey(item), tries, settled: input.document !== null || lasting || tries >= TRIES });
    yield input;
  }
  // A poll on condition would hide what is still to be done.
  const isDone = taken.length === fresh.length && items.every(({ settled }) => settled);
  const state: FeedState = {
    ...emptyState(address),
    ...times(parts.now(), due),
    title: feed.title,
    hints,
    ...(isDone && { etag: headerOf(answer, 'etag'), lastModified: headerOf(answer, 'last-modified') }),
  };
  return { state, items, ...NO_FEEDS, due, failed: false };
}

/** The article's page; where that cannot be had, the text in the feed, if it is whole. */
async function readItem(item: FeedItem, feed: string, parts: PollParts): Promise<ReadInput> {
  const page = item.url === null ? null : await parts.fetchArticle(item.url, declaredBy(item));
  if (page?.document || parts.signal.aborted) return page as ReadInput;
  const inline = inlineArticle(item, feed);
  if (inline) return { source: { uri: inline.uri, location: null }, ...(await readDocument(inline)) };
  return page ?? { source: { uri: feed, location: null }, document: null, diagnostics: [] };
}

function newsOf(
  feed: Feed,
  all: readonly FeedItem[],
  fresh: readonly FeedItem[],
  taken: readonly FeedItem[],
  { redirects, finalUrl }: FetchedPage,
): string {
  const later = fresh.length - taken.length;
  const moved = redirects.length > 0 && redirects.every(({ status }) => status === 301 || status === 308);
  return [
    `has ${taken.length} new of ${all.length} article${all.length === 1 ? '' : 's'}`,
    ...(later > 0 ? [`${later} more ${later === 1 ? 'is' : 'are'} left for the next polls`] : []),
    ...feed.problems,
    ...(moved ? [`has moved for good to ${finalUrl}`] : []),
  ].join('; ');
}

function listOfFeeds(address: string, feed: Feed, parts: PollParts): Polled {
  const now = parts.now();
  const due = now + LONGEST_INTERVAL * 1000;
  const latest = [...feed.feeds].sort((a, b) => compareText(b.updated ?? '', a.updated ?? ''));
  const feeds = feed.kind === 'opml' ? feed.feeds : latest.slice(0, SITEMAPS);
  const noun = feed.kind === 'opml' ? 'feeds' : 'sitemaps';
  const what =
    feeds.length < feed.feeds.length
      ? `leads to ${feed.feeds.length} ${noun}, of which the latest ${feeds.length} are read`
      : `leads to ${feeds.length} ${noun}`;
  parts.reporter.onPoll({ address, title: feed.title, what, failed: false, due });
  // What a list leads to is not remembered: the next start reads it again.
  const state = { ...emptyState(address), ...times(now, now), title: feed.title };
  return { state, items: [], feeds, isIndex: feed.kind === 'sitemap-index', due, failed: false };
}

function notAFeed(
  address: string,
  before: FeedState | null,
  { detail }: NoFeed,
  answer: FetchedPage,
  parts: PollParts,
): Polled {
  const links = /\bhtml\b/i.test(headerOf(answer, 'content-type') ?? '')
    ? findFeedLinks(answer.body, answer.finalUrl)
    : [];
  const [first, ...others] = links;
  if (!first) return failedPoll(address, before, detail, undefined, parts);
  const now = parts.now();
  const due = now + LONGEST_INTERVAL * 1000;
  const more = others.length > 0 ? `; it also names ${others.map(({ url }) => url).join(', ')}` : '';
  const what = `is a web page; its feed ${first.url} is read${more}`;
  parts.reporter.onPoll({ address, title: null, what, failed: false, due });
  const state = { ...emptyState(address), ...times(now, now) };
  return { state, items: [], feeds: [first], isIndex: false, due, failed: false };
}

function failedPoll(
  address: string,
  before: FeedState | null,
  detail: string,
  retryAfter: number | undefined,
  parts: PollParts,
): Polled {
  const failures = (before?.failures ?? 0) + 1;
  const due = nextTry(parts.now(), failures, retryAfter);
  parts.reporter.onPoll({ address, title: before?.title ?? null, what: detail, failed: true, due });
  const state = { ...(before ?? emptyState(address)), ...times(parts.now(), due), failures };
  return { state, items: [], ...NO_FEEDS, due, failed: true };
}

function emptyState(address: string): FeedState {
  const never = new Date(0).toISOString();
  return {
    address,
    title: null,
    etag: null,
    lastModified: null,
    hints: NO_HINTS,
    polled: never,
    due: never,
    failures: 0,
  };
}

function times(polled: number, due: number): Pick<FeedState, 'polled' | 'due'> {
  return { polled: new Date(polled).toISOString(), due: new Date(due).toISOString() };
}

function headerOf({ headers }: FetchedPage, name: string): string | null {
  return headers.find(([each]) => each === name)?.[1] ?? null;
}
