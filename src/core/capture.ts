/** One step on the way from the address that was asked for to the one that answered. */
export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/** What a server answered, byte for byte: the evidence of an article outlives its page. */
export interface Capture {
  /** From the address, the time and the bytes. */
  readonly id: string;
  /** Address that was asked for. */
  readonly url: string;
  /** Address that answered, after redirects. */
  readonly finalUrl: string;
  readonly redirects: readonly Redirect[];
  /** When the answer came, ISO 8601 in UTC, to the second. */
  readonly retrieved: string;
  readonly status: number;
  /** Header lines as they came, names in lower case, in order. */
  readonly headers: readonly (readonly [string, string])[];
  /** The body as it came over the wire, still in its content encoding. */
  readonly raw: Uint8Array;
  /** Id of the article that was read from it; `null` where none was, or where it is no longer in the store. */
  readonly article: string | null;
}
