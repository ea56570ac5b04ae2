import type { Fetcher } from '../ingest/web/fetched-page.ts';
import { openFetcher } from '../ingest/web/fetcher.ts';
import { VERSION } from './version.ts';

/** What the user says of how the web is asked. */
export interface FetchOptions {
  readonly allowPrivate?: boolean;
  readonly delay?: number;
  readonly timeout?: number;
  readonly userAgent?: string;
}

/** The fetcher of a command; `accepts` says whether a body of a `Content-Type` is wanted. */
export function openPageFetcher(
  { allowPrivate = false, delay, timeout, userAgent }: FetchOptions,
  maxBytes: number,
  accepts: (contentType: string | null, url: URL) => boolean,
): Fetcher {
  return openFetcher({
    userAgent: userAgent ?? `Onrecord/${VERSION}`,
    allowPrivate,
    accepts,
    limits: {
      maxBytes,
      ...(delay !== undefined && { delaySeconds: delay }),
      ...(timeout !== undefined && { headerSeconds: timeout, idleSeconds: timeout, totalSeconds: timeout }),
    },
  });
}
