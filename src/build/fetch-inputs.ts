import { readArticle } from '../article/read-article.ts';
import type { Article, GivenMetadata } from '../core/article.ts';
import type { Redirect } from '../core/capture.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ids.ts';
import { type ReadDocument, readDocument } from '../ingest/read-document.ts';
import type { FetchedPage, Fetcher, Validators } from '../ingest/web/fetched-page.ts';
import { captureBody, pageInput } from '../ingest/web/page-input.ts';
import { normalAddress } from '../ingest/web/web-address.ts';
import type { FetchedBytes, LatestCapture, Store } from '../store/store.ts';
import { inOrder } from './analysis-pool.ts';
import type { ReadInput } from './read-inputs.ts';

/** An address to fetch, and what is known of the article there. */
export interface PageRequest {
  readonly url: string;
  readonly given: GivenMetadata;
}

/** What became of one address. */
export type FetchOutcome =
  /** What it holds was not in the store. */
  | {
      readonly kind: 'fetched';
      readonly url: string;
      readonly finalUrl: string;
      readonly redirects: readonly Redirect[];
      readonly retrieved: string;
    }
  /** It holds the article that was fetched at `since`. */
  | { readonly kind: 'unchanged'; readonly url: string; readonly since: string }
  /** `since` says when an article was fetched from it that is in the store; `null` where there is none. */
  | {
      readonly kind: 'refused';
      readonly url: string;
      readonly since: string | null;
      readonly diagnostics: readonly Diagnostic[];
    };

export interface FetchWatcher {
  readonly signal: AbortSignal;
  onFetch(outcome: FetchOutcome): void;
}

/** Addresses under way at once; most of them wait for their host. */
const AHEAD = 16;

/**
 * Fetches each address, keeps what came in the store before anything is read from it, and gives the inputs in the order
 * of the addresses. What the store holds an article of already is given from there. An address that gives nothing now
 * but did before is no input: its article stays as it is. The same address is fetched once.
 */
export async function* fetchInputs(
  store: Store,
  fetcher: Fetcher,
  requests: AsyncIterable<PageRequest> | Iterable<PageRequest>,
  maxBytes: number,
  watcher: FetchWatcher,
): AsyncGenerator<ReadInput> {
  const start = async ({ url, given }: PageRequest): Promise<Fetched> => {
    const latest = store.findLatestCapture(url);
    const page = await fetcher.fetch(url, validatorsOf(url, latest));
    if (page.kind === 'refused') {
      const diagnostics = [diagnostic(page.code, `${url} ${page.detail}.`)];
      const since = latest?.article ? latest.retrieved : null;
      const input = since === null ? { source: { uri: url, location: null }, document: null, diagnostics } : null;
      return { outcome: { kind: 'refused', url, since, diagnostics }, input };
    }
    const asBefore = async (since: string): Promise<Fetched> => ({
      outcome: { kind: 'unchanged', url, since },
      input: latest && (await readCapture(store, latest.sha256, given, maxBytes)),
    });
    if (page.kind === 'unchanged') return asBefore(latest?.retrieved ?? page.retrieved);
    const hash = sha256(page.body);
    const read = await readDocument(pageInput(page, page.body, given), { maxBytes });
    if (latest?.article && (hash === latest.sha256 || isArticle(store, latest.article, read))) {
      return asBefore(latest.retrieved);
    }
    if (hash !== latest?.sha256) store.addCapture(bytesOf(page), hash);
    const { finalUrl, redirects, retrieved } = page;
    const input = { source: { uri: url, location: null }, ...read };
    return { outcome: { kind: 'fetched', url, finalUrl, redirects, retrieved }, input };
  };
  for await (const { outcome, input } of inOrder(once(requests, watcher.signal), start, AHEAD)) {
    if (watcher.signal.aborted) return;
    watcher.onFetch(outcome);
    if (input) yield input;
  }
}

interface Fetched {
  readonly outcome: FetchOutcome;
  readonly input: ReadInput | null;
}

/** What the last answer said of itself, where its article is in the store and no redirect stands between. */
function validatorsOf(url: string, latest: LatestCapture | null): Validators {
  if (!latest?.article || latest.finalUrl !== url) return {};
  const value = (name: string): string | undefined => latest.headers.find(([key]) => key === name)?.[1];
  const [etag, lastModified] = [value('etag'), value('last-modified')];
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** Whether a page reads as the article does that is in the store: most pages differ in bytes each time they are sent. */
function isArticle(store: Store, id: string, { document }: ReadDocument): boolean {
  const stored = store.readAnalysis(id)?.article;
  const article = document && readArticle(document).article;
  return stored != null && article !== null && readingOf(stored) === readingOf(article);
}

function readingOf({ text, title, authors, published }: Article): string {
  return JSON.stringify([text, title, authors, published.value]);
}

/** The input that the store holds the bytes of; `null` where it does not. */
async function readCapture(
  store: Store,
  hash: string,
  given: GivenMetadata,
  maxBytes: number,
): Promise<ReadInput | null> {
  const capture = store.findCapture(hash);
  const body = capture && (await captureBody(capture));
  if (!capture || !body) return null;
  const read = await readDocument(pageInput(capture, body, given), { maxBytes });
  return { source: { uri: capture.url, location: null }, ...read };
}

function bytesOf({ url, finalUrl, redirects, retrieved, status, headers, raw }: FetchedPage): FetchedBytes {
  return { url, finalUrl, redirects, retrieved, status, headers, raw };
}

async function* once(
  requests: AsyncIterable<PageRequest> | Iterable<PageRequest>,
  signal: AbortSignal,
): AsyncGenerator<PageRequest> {
  const seen = new Set<string>();
  for await (const { url: written, given } of requests) {
    if (signal.aborted) return;
    const url = normalAddress(written);
    if (!seen.has(url)) yield { url, given };
    seen.add(url);
  }
}
