import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { headerOf, type ResponseHead } from './http-message.ts';

/** Codings on top of each other that are undone; more are an attack. */
const MOST_CODINGS = 3;

/** A body as its server meant it, or why it cannot be had. */
export type DecodedPayload =
  | {
      readonly kind: 'decoded';
      readonly bytes: Buffer;
      /** It ends in the middle: this is what could be made out. */
      readonly cut: boolean;
    }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-coding'; readonly coding: string };

/**
 * Undoes the transfer and content codings of a body (RFC 9112, 7.1; RFC 9110, 8.4). Archives often hold a body already
 * decoded under the headers of the coded one: a body that is not in the coding it is said to be in is taken as it is.
 */
export function decodePayload(raw: Buffer, headers: ResponseHead['headers'], maxBytes: number): DecodedPayload {
  let bytes = raw;
  let cut = false;
  if (/\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '')) {
    const whole = joinChunks(bytes);
    if (whole) ({ bytes, cut } = whole);
  }
  const codings = (headerOf(headers, 'content-encoding') ?? '').toLowerCase().split(',', MOST_CODINGS + 1);
  if (codings.length > MOST_CODINGS) return { kind: 'unknown-coding', coding: `${codings.slice(0, 3).join(', ')} …` };
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    const decoded = undoCoding(bytes, coding, maxBytes);
    if (decoded.kind !== 'decoded') return decoded;
    bytes = decoded.bytes;
    cut ||= decoded.cut;
  }
  return bytes.length > maxBytes ? { kind: 'too-large' } : { kind: 'decoded', bytes, cut };
}

/** The chunks of a chunked body in one; `null` when it is not chunked. */
function joinChunks(raw: Buffer): { readonly bytes: Buffer; readonly cut: boolean } | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = raw.indexOf('\n', at);
    const line = end < 0 || end - at > 1024 ? '' : raw.toString('latin1', at, end);
    const size = /^([\da-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(line)?.[1];
    if (size === undefined) return at === 0 ? null : { bytes: Buffer.concat(parts), cut: true };
    const length = Number.parseInt(size, 16);
    if (length === 0) return { bytes: Buffer.concat(parts), cut: false };
    const chunk = raw.subarray(end + 1, end + 1 + length);
    parts.push(chunk);
    at = end + 1 + length;
    if (chunk.length < length) return { bytes: Buffer.concat(parts), cut: true };
    if (raw[at] === 13) at += 1;
    if (raw[at] === 10) at += 1;
  }
}

function undoCoding(bytes: Buffer, coding: string, maxBytes: number): DecodedPayload {
  const asItIs: DecodedPayload = { kind: 'decoded', bytes, cut: false };
  switch (coding) {
    case '':
    case 'identity':
      return asItIs;
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? expand(bytes, gunzipSync, ZLIB_END, maxBytes) : asItIs;
    case 'deflate': {
      if (opensAsMarkup(bytes)) return asItIs;
      // Some servers leave the header of the zlib format away.
      const wrapped = expand(bytes, inflateSync, ZLIB_END, maxBytes);
      return wrapped.kind === 'damaged' ? expand(bytes, inflateRawSync, ZLIB_END, maxBytes) : wrapped;
    }
    case 'br': {
      const decoded = expand(bytes, brotliDecompressSync, BROTLI_END, maxBytes);
      const failed = decoded.kind === 'damaged' || (decoded.kind === 'decoded' && decoded.cut);
      return failed && opensAsMarkup(bytes) ? asItIs : decoded;
    }
    default:
      return opensAsMarkup(bytes) ? asItIs : { kind: 'unknown-coding', coding: coding.slice(0, 40) };
  }
}

const ZLIB_END = constants.Z_SYNC_FLUSH;
const BROTLI_END = constants.BROTLI_OPERATION_FLUSH;

/** Expands to at most `maxBytes`; of bytes that end in the middle, what is there. */
function expand(
  bytes: Buffer,
  undo: (bytes: Buffer, options: ZlibOptions) => Buffer,
  finishFlush: number,
  maxBytes: number,
): DecodedPayload {
  try {
    return { kind: 'decoded', bytes: undo(bytes, { maxOutputLength: maxBytes }), cut: false };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    if (code !== 'Z_BUF_ERROR') return { kind: 'damaged' };
  }
  try {
    return { kind: 'decoded', bytes: undo(bytes, { maxOutputLength: maxBytes, finishFlush }), cut: true };
  } catch (error) {
    return { kind: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether bytes open with a tag: compressed ones do not. */
function opensAsMarkup(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,200}<[!?a-z]/i.test(bytes.toString('latin1', 0, 256));
}
