import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { MediaType, SourceDocument } from '../core/article.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ids.ts';
import { findUtf16 } from '../core/utf16.ts';
import { findConverter } from './document-converters.ts';
import type { InputRef } from './inputs.ts';
import { mediaTypeOfName, opensAsHtml } from './media-type.ts';

/** Largest input that is read unless the user says otherwise. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/** Magic numbers of files that are no text, and what they are. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive, a Word or an OpenDocument file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'a Rich Text file'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['RIFF', 'an image or a sound'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['bplist00', 'a binary property list'],
  ['SQLite format 3', 'a database'],
];

export interface ReadDocument {
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The bytes of an input, or `null` with a diagnostic that says what is wrong with it: not there, unreadable, a folder,
 * too large, empty, not text. Never throws for bad input.
 */
export async function readDocument(
  ref: InputRef,
  { maxBytes = DEFAULT_MAX_BYTES }: { readonly maxBytes?: number } = {},
): Promise<ReadDocument> {
  const notes = ref.diagnostics ?? [];
  const refuse = (code: DiagnosticCode, detail: string): ReadDocument => ({
    document: null,
    diagnostics: [...notes, diagnostic(code, detail)],
  });
  const bytes = ref.kind === 'inline' ? inlineBytes(ref.content) : await readFileBytes(ref.path, maxBytes);
  if ('code' in bytes) return refuse(bytes.code, `${ref.uri} ${bytes.detail}.`);
  if (bytes.length > maxBytes) return refuse('input-too-large', `${ref.uri} ${tooLarge(bytes.length, maxBytes)}.`);
  if (isBlank(bytes)) return refuse('input-empty', `${ref.uri} is empty.`);
  const converter = findConverter(ref.kind === 'file' ? ref.path : ref.uri, bytes);
  if (converter) {
    const converted = await converter.convert(bytes);
    if ('code' in converted) return refuse(converted.code, `${ref.uri} ${converted.detail}.`);
    const { url, declared, retrieved, pages, notes: onConversion = [] } = converted;
    const found = { ...(url !== undefined && { url }), ...(declared && { declared }), ...(retrieved && { retrieved }) };
    const given = { ...found, ...ref.given };
    const original = { mediaType: converter.mediaType, sha256: sha256(bytes) };
    const { mediaType } = converted;
    const document = { uri: ref.uri, mediaType, bytes: converted.bytes, given, original, ...(pages && { pages }) };
    const said = onConversion.map(({ code, detail }) => diagnostic(code, `${ref.uri} ${detail}.`));
    return { document, diagnostics: [...notes, ...said] };
  }
  const kind = binaryKind(bytes);
  if (kind) return refuse('input-binary', `${ref.uri} is ${kind}.`);
  return {
    document: {
      uri: ref.uri,
      mediaType: findMediaType(ref, bytes),
      bytes,
      given: ref.given,
    },
    diagnostics: notes,
  };
}

interface Refusal {
  readonly code: DiagnosticCode;
  readonly detail: string;
}

async function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array | Refusal> {
  let file: Awaited<ReturnType<typeof open>> | null = null;
  try {
    // Without O_NONBLOCK a named pipe would hold the program until somebody writes to it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isDirectory()) return { code: 'input-unreadable', detail: 'is a folder, not a file' };
    if (!stats.isFile()) return { code: 'input-unreadable', detail: 'is not a regular file' };
    if (stats.size > maxBytes) return { code: 'input-too-large', detail: tooLarge(stats.size, maxBytes) };
    return new Uint8Array(await file.readFile());
  } catch (error) {
    return refusalOf(error);
  } finally {
    await file?.close();
  }
}

/** What an error of the file system means for the user. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'input-not-found', detail: 'does not exist' };
  if (code === 'EISDIR') return { code: 'input-unreadable', detail: 'is a folder, not a file' };
  if (code.startsWith('Z_')) return { code: 'gzip-broken', detail: 'is a damaged gzip file, or one that breaks off' };
  return { code: 'input-unreadable', detail: `could not be read (${code})` };
}

function tooLarge(size: number, maxBytes: number): string {
  return `has ${size} bytes, more than the limit of ${maxBytes}`;
}

function inlineBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function findMediaType(ref: InputRef, bytes: Uint8Array): MediaType {
  const named = ref.mediaType ?? (ref.kind === 'file' ? mediaTypeOfName(ref.path) : null) ?? 'text/plain';
  return named === 'text/plain' && opensAsHtml(bytes) ? 'text/html' : named;
}

/** Nothing but white space, zero bytes of UTF-16 and byte order marks. */
function isBlank(bytes: Uint8Array): boolean {
  const wide = findUtf16(bytes);
  const start = wide ? wide.mark : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes
    .subarray(start)
    .every((byte) => byte === 32 || (byte >= 9 && byte <= 13) || (wide !== null && byte === 0));
}

/** What a file is that is no text, or `null`. */
function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  for (const [magic, kind] of MAGIC) if (head.startsWith(magic)) return kind;
  if (findUtf16(bytes)) return null;
  if (bytes.includes(0)) return 'not text';
  let controls = 0;
  const sample = bytes.subarray(0, 65_536);
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > sample.length / 10 ? 'not text' : null;
}
