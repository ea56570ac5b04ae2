// What the server allows, in one place. Generous to a person who reads, narrow for a program that has run wild.

/** Requests of one client: so many at once, then so many a second. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/** A client that comes over the network. */
export const PACE_OF_OTHERS: Pace = { burst: 200, perSecond: 50 };
/** This machine itself: its own reader, or a proxy behind which there are many. */
export const PACE_OF_LOOPBACK: Pace = { burst: 2000, perSecond: 1000 };
/** Requests that a search for words counts as: it looks through every line. */
export const COST_OF_WORDS = 5;
/** Clients whose pace is remembered. */
export const MOST_CLIENTS = 10_000;

/** Letters of an address, from its first slash. */
export const LONGEST_ADDRESS = 4096;
/** Bytes that a request can bring with it. */
export const LARGEST_BODY = 1_000_000;
/** Bytes of a correction. */
export const LARGEST_CORRECTION = 64 * 1024;

/** As Node's `http.createServer` takes them; times in milliseconds. */
export interface ConnectionLimits {
  /** Bytes of the first line and the headers of a request. */
  readonly maxHeaderSize: number;
  /** Until the headers of a request have come. */
  readonly headersTimeout: number;
  /** Until all of a request has come. */
  readonly requestTimeout: number;
  /** Between two requests on one connection. */
  readonly keepAliveTimeout: number;
  /** Between two looks at which connections are over their time. */
  readonly connectionsCheckingInterval: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
export const MOST_CONNECTIONS = 1000;
/** A connection on which nothing moves for so long is closed, in milliseconds. */
export const SILENCE = 60_000;
