/** What one request may take, and how the fetcher goes about many. */
export interface FetchLimits {
  /** Seconds until a server has answered with its headers. */
  readonly headerSeconds: number;
  /** Seconds in which nothing comes. */
  readonly idleSeconds: number;
  /** Seconds for one request from its beginning to its end. */
  readonly totalSeconds: number;
  /** Bytes of a body: as it comes over the wire, and again with its content encoding undone. */
  readonly maxBytes: number;
  /** Seconds between the end of a request to a host and the next one to it. */
  readonly delaySeconds: number;
  /** Requests under way at once, each to another host. */
  readonly parallel: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  headerSeconds: 20,
  idleSeconds: 20,
  totalSeconds: 60,
  maxBytes: 20 * 1024 * 1024,
  delaySeconds: 1,
  parallel: 4,
};

/** Redirects that are followed for one address; browsers follow 20, RFC 9309 asks for five at least. */
export const MAX_REDIRECTS = 8;
/** Longest address that is asked for: RFC 9110 wants 8000 octets to be possible, no article has so many. */
export const MAX_ADDRESS_LENGTH = 4096;
/** Seconds that a `Retry-After` may ask for and still be waited for, once. */
export const MAX_RETRY_WAIT = 30;
/** Longest crawl-delay of a robots.txt that is honoured, in seconds. */
export const MAX_CRAWL_DELAY = 30;
/** Bytes of a robots.txt that are read: what RFC 9309 asks for at least. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
