import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { findUtf16 } from '../../core/utf16.ts';

/** Largest text of a feed or sitemap: what the sitemap protocol allows. */
export const MAX_FEED_BYTES = 50 * 1024 * 1024;

/**
 * The characters of a feed. Order: gzip undone (sitemaps are often kept so), byte order mark, valid UTF-8 (it wins over
 * another declared encoding), the encoding of the XML declaration or of the media type, windows-1252. `null` for bytes
 * over `MAX_FEED_BYTES`, also after gzip is undone.
 */
export function decodeFeed(bytes: Uint8Array, mediaType: string | null): string | null {
  const plain = ungzipped(bytes);
  if (plain === null || plain.length > MAX_FEED_BYTES) return null;
  const wide = findUtf16(plain);
  if (wide) return new TextDecoder(wide.encoding).decode(plain.subarray(wide.mark));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    const declared = declaredEncoding(plain) ?? /charset="?([\w.:-]{2,40})/i.exec(mediaType ?? '')?.[1];
    const name = declared?.toLowerCase() ?? 'windows-1252';
    if (/^utf-?8$/.test(name)) return new TextDecoder('utf-8').decode(plain);
    // As browsers do: what says Latin-1 is nearly always windows-1252, which holds it.
    const latin = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name) || !iconv.encodingExists(name);
    return iconv.decode(Buffer.from(plain), latin ? 'windows-1252' : name);
  }
}

function ungzipped(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_FEED_BYTES });
  } catch {
    return null;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  return /^\s{0,9}<\?xml[^>?]{0,99}encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head)?.[1];
}
