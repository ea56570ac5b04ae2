import type { DiagnosticCode } from '../../core/diagnostic.ts';

/** Why a request brought nothing; `detail` continues a sentence that begins with the address. */
export interface FetchFailure {
  readonly code: DiagnosticCode;
  readonly detail: string;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number;
}

export function isFailure(value: object): value is FetchFailure {
  return 'code' in value && 'detail' in value;
}

export function failed(detail: string): FetchFailure {
  return { code: 'fetch-failed', detail };
}

export function tooLarge(maxBytes: number, what = 'is'): FetchFailure {
  return { code: 'fetch-too-large', detail: `${what} larger than the limit of ${maxBytes} bytes` };
}

/** What Node's error codes mean for somebody who asked for a page. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'could not be fetched: nobody knows a host of this name',
  EAI_AGAIN: 'could not be fetched: names cannot be looked up at the moment',
  ECONNREFUSED: 'could not be fetched: the host takes no connection',
  ECONNRESET: 'could not be fetched: the server broke the connection off',
  EPIPE: 'could not be fetched: the server broke the connection off',
  ETIMEDOUT: 'could not be fetched: the host does not answer',
  EHOSTUNREACH: 'could not be fetched: there is no way to the host',
  ENETUNREACH: 'could not be fetched: there is no network, or no way to the host',
  EPROTO: 'could not be fetched: the server does not speak TLS as it should',
  CERT_HAS_EXPIRED: 'could not be fetched: the certificate of the server has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'could not be fetched: the certificate of the server is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'could not be fetched: nobody vouches for the certificate of the server',
  SELF_SIGNED_CERT_IN_CHAIN: 'could not be fetched: nobody vouches for the certificate of the server',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'could not be fetched: nobody vouches for the certificate of the server',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'could not be fetched: nobody vouches for the certificate of the server',
  HPE_HEADER_OVERFLOW: 'could not be fetched: the server sent more headers than any page needs',
};

/** What an error of Node's network says. */
export function failureOf(error: unknown): FetchFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  if (known) return failed(known);
  if (code.startsWith('HPE_')) return failed(`could not be read: the server did not keep to HTTP (${code})`);
  return failed(`could not be fetched (${code || String(error)})`);
}
