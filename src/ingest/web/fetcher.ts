import { setMaxListeners } from 'node:events';
import { ACCEPTED_ENCODINGS, decodeBody } from './decode-body.ts';
import { type Answer, type Exchange, exchange, headerOf } from './exchange.ts';
import { type FetchFailure, failed, isFailure } from './fetch-failure.ts';
import type { FetchedPage, Fetcher, FetchRefusal, UnchangedPage, Validators } from './fetched-page.ts';
import { followRedirects } from './follow-redirects.ts';
import { openHostQueue } from './host-queue.ts';
import { DEFAULT_LIMITS, type FetchLimits, MAX_RETRY_WAIT, MAX_ROBOTS_BYTES } from './limits.ts';
import { type ResolveHost, resolveBySystem, resolveGuarded } from './public-address.ts';
import { parseRetryAfter } from './retry-after.ts';
import { openRobots } from './robots.ts';
import { parseWebAddress } from './web-address.ts';

export interface FetcherOptions {
  /** Who asks: `Onrecord/0.1.0`. What stands before the slash is looked for in robots.txt. */
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
  /** Also asks hosts that are not of the public internet: all of them, or those whose IP address it is true of. */
  readonly allowPrivate?: boolean | ((address: string) => boolean);
  /** Looks names up; by default as the system does. */
  readonly resolve?: ResolveHost;
  /** Whether a body of this `Content-Type` is wanted; by default any is. */
  accepts?(contentType: string | null, url: URL): boolean;
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5';

/**
 * A fetcher with manners: robots.txt is asked first and heeded, requests to one host go one at a time with a pause
 * between them, whatever an address leads to is checked before it is connected to. Validators go with the first request
 * only: of what stands at the end of a redirect they say nothing.
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, allowPrivate: given = false, resolve = resolveBySystem, accepts = () => true } = options;
  const limits: FetchLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const allowPrivate = typeof given === 'function' ? given : () => given;
  const stop = new AbortController();
  const { signal } = stop;
  // As many hosts as there are wait for it.
  setMaxListeners(0, signal);
  const queue = openHostQueue(limits.delaySeconds, limits.parallel, signal);
  /** Hosts that asked for a longer pause than is waited for, and until when; milliseconds. */
  const closed = new Map<string, number>();

  /** One request in its turn, to an address that was looked up and checked just before. */
  const ask = async (
    url: URL,
    wanted: Omit<Exchange, 'url' | 'addresses' | 'signal'>,
  ): Promise<Answer | FetchFailure> => {
    try {
      return await queue.run(url.hostname, async () => {
        const until = closed.get(url.hostname) ?? 0;
        if (until > Date.now()) return tooOften(Math.ceil((until - Date.now()) / 1000));
        const addresses = await resolveGuarded(url, resolve, allowPrivate, limits.headerSeconds);
        return isFailure(addresses) ? addresses : await exchange({ ...wanted, url, addresses, signal });
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      return failed('was not fetched: the program was stopped');
    }
  };

  const robots = openRobots(
    userAgent,
    (url) =>
      ask(url, {
        headers: { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'identity' },
        limits: { ...limits, maxBytes: MAX_ROBOTS_BYTES },
        wantsBody: ({ status }) => status === 200,
        cut: true,
      }),
    (url, seconds) => queue.slow(url.hostname, seconds),
  );

  const askPage = async (url: URL, validators: Validators): Promise<Answer | FetchFailure> => {
    const refusal = await robots.check(url);
    if (refusal) return refusal;
    const request = {
      headers: {
        'user-agent': userAgent,
        accept: ACCEPT,
        'accept-encoding': ACCEPTED_ENCODINGS,
        ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
        ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
      },
      limits,
      wantsBody: ({ status, headers }: Answer): boolean | FetchFailure => {
        if (!isPage(status)) return false;
        const contentType = headerOf(headers, 'content-type');
        return accepts(contentType, url) || { code: 'fetch-type', detail: `is ${contentType ?? 'of no known type'}` };
      },
    };
    const answer = await ask(url, request);
    if (isFailure(answer)) return answer;
    const wait = waitOf(answer);
    if (wait === null) return answer;
    if (wait > MAX_RETRY_WAIT) {
      closed.set(url.hostname, Date.now() + wait * 1000);
      return answer;
    }
    queue.hold(url.hostname, wait);
    return ask(url, request);
  };

  return {
    async fetch(written, validators = {}) {
      const refuse = (failure: FetchFailure): FetchRefusal => ({ kind: 'refused', url: written, ...failure });
      const start = parseWebAddress(written);
      if (isFailure(start)) return refuse(start);
      const followed = await followRedirects(start, (url, hop) => askPage(url, hop === 0 ? validators : {}));
      if (isFailure(followed)) return refuse(followed);
      const page = await pageOf(written, followed, validators, limits.maxBytes);
      return isFailure(page) ? refuse(page) : page;
    },
    close() {
      stop.abort();
      return Promise.resolve();
    },
  };
}

async function pageOf(
  url: string,
  { answer, finalUrl, redirects }: Exclude<Awaited<ReturnType<typeof followRedirects>>, FetchFailure>,
  validators: Validators,
  maxBytes: number,
): Promise<FetchedPage | UnchangedPage | FetchFailure> {
  const { status, headers, raw, retrieved } = answer;
  const conditional = validators.etag !== undefined || validators.lastModified !== undefined;
  if (status === 304 && conditional && redirects.length === 0) return { kind: 'unchanged', url, retrieved };
  if (!isPage(status)) return statusFailure(answer);
  const body = await decodeBody(raw, headerOf(headers, 'content-encoding'), maxBytes);
  if (isFailure(body)) return body;
  return { kind: 'fetched', url, finalUrl: finalUrl.href, redirects, retrieved, status, headers, raw, body };
}

/** Whether an answer holds the page itself: 203 is one that a proxy between has changed. */
function isPage(status: number): boolean {
  return status === 200 || status === 203;
}

/** Seconds after which a server that is asked too much wants to be asked again, where it says so. */
function waitOf({ status, headers }: Answer): number | null {
  return status === 429 || status === 503 ? parseRetryAfter(headerOf(headers, 'retry-after'), Date.now()) : null;
}

function statusFailure(answer: Answer): FetchFailure {
  const wait = waitOf(answer);
  return {
    code: 'fetch-status',
    detail: `answered ${answer.status}${wait === null ? '' : ` and wants to be asked again after ${wait} seconds`}`,
    ...(wait !== null && { retryAfter: wait }),
  };
}

function tooOften(seconds: number): FetchFailure {
  const detail = `was not asked for: its host wants to be asked again after ${seconds} seconds`;
  return { code: 'fetch-status', detail, retryAfter: seconds };
}
