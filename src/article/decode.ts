import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { MediaType } from '../core/article.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { findUtf16 } from '../core/utf16.ts';

/** Bytes looked at when an encoding is declared, seen or guessed. */
const SAMPLE = 65_536;
/** Bytes in which browsers look for a declared encoding; some pages put it later than the 1024 of the standard. */
const DECLARATION = 4096;

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, lower case. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The characters in `bytes`. Line ends and everything else stay as they are; only a byte order mark is left out: it
 * marks the encoding and is no part of the text, so offset 0 is the first character after it.
 *
 * Order: byte order mark; UTF-16 seen by its zero bytes; valid UTF-8 (it wins over another declared encoding, since
 * saved pages often keep the old declaration); the encoding the server named; the one an HTML page declares; UTF-8 with
 * a few broken bytes; a guess. Bytes that cannot be read become U+FFFD. The text never holds half a surrogate pair.
 */
export function decodeBytes(bytes: Uint8Array, mediaType: MediaType, named?: string): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3));
  const wide = findUtf16(bytes);
  if (wide) return decoded(bytes.subarray(wide.mark), wide.encoding);
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', diagnostics: [] };
  const declared = (named && knownEncoding(named)) || (mediaType === 'text/html' ? declaredEncoding(bytes) : null);
  if (declared && declared !== 'utf-8' && iconv.encodingExists(declared)) return decoded(bytes, declared);
  if (declared === 'utf-8' || mostlyUtf8(bytes)) return decodeUtf8(bytes);
  const guess = guessEncoding(bytes);
  const result = decoded(bytes, guess);
  const note = diagnostic('encoding-guessed', `The encoding is not declared; it was read as ${guess}.`);
  return { ...result, diagnostics: [note, ...result.diagnostics] };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const strict = strictUtf8(bytes);
  return strict === null ? decoded(bytes, 'utf-8') : { text: strict, encoding: 'utf-8', diagnostics: [] };
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = encoding.startsWith('utf-')
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : wellFormed(iconv.decode(bytes, encoding));
  const broken = countReplacements(text);
  const detail = `${broken} character${broken === 1 ? '' : 's'} could not be read as ${encoding}.`;
  return { text, encoding, diagnostics: broken > 0 ? [diagnostic('encoding-errors', detail)] : [] };
}

/** With U+FFFD for every half of a surrogate pair, as UTF-8 cannot hold one. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether characters of several bytes are common and broken ones rare: a damaged or cut UTF-8 file. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const broken = countReplacements(text);
  let wide = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) wide += 1;
  return wide - broken >= broken * 4;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** The encoding that a server means, or `null` for a name that nobody knows. */
function knownEncoding(name: string): string | null {
  const encoding = encodingOf(name);
  return iconv.encodingExists(encoding) ? encoding : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION)).toString('latin1');
  const name = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  return name ? encodingOf(name) : null;
}

/** What a declared name stands for in a text of which the bytes are not valid UTF-8 and not UTF-16. */
function encodingOf(name: string): string {
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/.test(name)) return 'utf-8';
  // As browsers do: pages that say Latin-1 or ASCII are nearly always windows-1252, which holds both.
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name)) return 'windows-1252';
  // A declaration that could be read is written in ASCII bytes.
  return name.startsWith('utf-16') ? 'utf-8' : name;
}

function guessEncoding(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, SAMPLE));
  const name = best?.name.toLowerCase();
  if (!name || name === 'ascii' || name.startsWith('utf-') || name.startsWith('iso-8859-1')) return 'windows-1252';
  // Every run of bytes is valid in the single-byte encodings, so a weak guess is worth less than the common case.
  if ((best?.confidence ?? 0) < 30 || !iconv.encodingExists(name)) return 'windows-1252';
  return name;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
