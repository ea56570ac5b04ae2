import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { type FetchFailure, failed, tooLarge } from './fetch-failure.ts';

/** What the fetcher says it takes. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** Encodings on top of each other that are undone; more than one is rare, many are an attack. */
const MAX_LAYERS = 3;

type Decompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const zlibInflate: Decompress = promisify(inflate);
const rawInflate: Decompress = promisify(inflateRaw);

const DECODERS: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // RFC 9110 means zlib's format; some servers send the bare stream, which never has these two bytes in this relation.
  deflate: (bytes, options) => (isZlib(bytes) ? zlibInflate : rawInflate)(bytes, options),
};

/**
 * A body with its content encodings (`Content-Encoding`) undone, last one first. It never grows past `maxBytes`, however
 * little came over the wire.
 */
export async function decodeBody(
  raw: Uint8Array,
  contentEncoding: string | null,
  maxBytes: number,
): Promise<Uint8Array | FetchFailure> {
  const layers = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MAX_LAYERS) return failed(`could not be read: its body is packed ${layers.length} times over`);
  let body = raw;
  for (const name of layers.reverse()) {
    const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!decode)
      return failed(`could not be read: its body is packed as “${name.slice(0, 40)}”, which nobody asked for`);
    if (body.length === 0) continue;
    try {
      body = await decode(body, { maxOutputLength: maxBytes });
    } catch (error) {
      if (error instanceof RangeError) return tooLarge(maxBytes, 'is, unpacked,');
      return failed(`could not be read: its body is no whole ${name}`);
    }
  }
  return body;
}

/** RFC 1950: method 8 in the first byte, and the first two bytes a multiple of 31. */
function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
