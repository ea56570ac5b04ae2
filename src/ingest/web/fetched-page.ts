import type { DiagnosticCode } from '../../core/diagnostic.ts';

/** One answer of a server, byte for byte. */
export interface FetchedPage {
  readonly kind: 'fetched';
  /** Address that was asked for. */
  readonly url: string;
  /** Address that answered, after redirects. */
  readonly finalUrl: string;
  /** Each redirect on the way, in order. */
  readonly redirects: readonly { readonly status: number; readonly from: string; readonly to: string }[];
  /** When the answer came, ISO 8601 in UTC, to the second. */
  readonly retrieved: string;
  readonly status: number;
  /** Header lines as they came, names in lower case, in order. */
  readonly headers: readonly (readonly [string, string])[];
  /** The body as it came over the wire: still in its content encoding. */
  readonly raw: Uint8Array;
  /** The body with its content encoding undone. */
  readonly body: Uint8Array;
}

/** What was asked for has not changed since it was fetched last (304). */
export interface UnchangedPage {
  readonly kind: 'unchanged';
  readonly url: string;
  readonly retrieved: string;
}

/** Nothing was fetched, and why; `detail` continues a sentence that begins with the address. */
export interface FetchRefusal {
  readonly kind: 'refused';
  readonly url: string;
  readonly code: DiagnosticCode;
  readonly detail: string;
  /** Seconds after which the server wants to be asked again, where it said so. */
  readonly retryAfter?: number;
}

/** What the last answer said of itself, for a request on condition. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Fetches one address after another, politely. Never throws for what a server does. */
export interface Fetcher {
  fetch(url: string, validators?: Validators): Promise<FetchedPage | UnchangedPage | FetchRefusal>;
  close(): Promise<void>;
}
