import iconv from 'iconv-lite';
import PostalMime, { type Header } from 'postal-mime';
import { readSavedTime } from '../../core/saved-time.ts';
import type { ConversionRefusal, ConvertedDocument, DocumentConverter } from '../document-converter.ts';

/** Multiparts inside multiparts that are looked into: a page with its alternatives is two deep. */
const DEEPEST = 5;
/** Parts in which the page is looked for; it is the first, and pictures follow it. */
const MOST_PARTS = 200;
const LONGEST_HEAD = 65_536;

/**
 * Web pages in one file (MHTML, RFC 2557), as Chrome, Edge, Opera and Internet Explorer save them:
 * the first HTML part, with its address and the time it was saved. Frames and pictures are other parts and are not read;
 * they cost nothing.
 */
export const mhtmlConverter: DocumentConverter = {
  mediaType: 'multipart/related',
  matches: (name, bytes) => /\.mht(?:ml)?$/.test(name) || opensAsMhtml(bytes),
  convert: async (bytes) => {
    try {
      return await convert(bytes);
    } catch {
      // The library throws at heads beyond its limits only.
      return { code: 'no-text', detail: 'is no web archive that can be read' };
    }
  },
};

function opensAsMhtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /^snapshot-content-location:/im.test(head) && /^content-type: ?multipart\/related/im.test(head);
}

async function convert(bytes: Uint8Array): Promise<ConvertedDocument | ConversionRefusal> {
  // One character a byte, so that offsets are those of the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const whole = await readEntity(bytes, text, [0, text.length]);
  const page = await findPage(bytes, text, whole, 0);
  if (!page) return { code: 'no-text', detail: 'is a web archive without a page in it' };
  const content = await decodePart(bytes, page);
  const url = [headerValue(whole, 'snapshot-content-location'), headerValue(page, 'content-location')].find((address) =>
    /^https?:\/\/\S{1,2000}$/i.test(address ?? ''),
  );
  // The archive is dated when the page was saved: that is no date of publication.
  const retrieved = readSavedTime(headerValue(whole, 'date'));
  return {
    mediaType: 'text/html',
    bytes: inUtf8(content, charsetOf(page)),
    ...(url && { url }),
    ...(retrieved && { retrieved }),
  };
}

/** A message or a part of one: its headers, and where it and its body stand in the bytes. */
interface Entity {
  readonly headers: readonly Header[];
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

async function readEntity(bytes: Uint8Array, text: string, [start, end]: readonly [number, number]): Promise<Entity> {
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = start;
  const found = blank.exec(text.slice(0, Math.min(end, start + LONGEST_HEAD)));
  const headEnd = found ? found.index : start;
  const { headers } = await PostalMime.parse(bytes.slice(start, headEnd));
  return { headers, start, bodyStart: found ? blank.lastIndex : start, end };
}

/** The first HTML part at or below an entity, or `null`. */
async function findPage(bytes: Uint8Array, text: string, entity: Entity, depth: number): Promise<Entity | null> {
  const type = headerValue(entity, 'content-type')?.toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return entity;
  if (!type.startsWith('multipart/') || depth >= DEEPEST) return null;
  for (const range of partsOf(text, entity)) {
    const page = await findPage(bytes, text, await readEntity(bytes, text, range), depth + 1);
    if (page) return page;
  }
  return null;
}

/** Where the parts of a multipart stand, without the lines that part them. */
function partsOf(text: string, entity: Entity): readonly (readonly [number, number])[] {
  const written = /boundary ?= ?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(headerValue(entity, 'content-type') ?? '');
  const boundary = written?.[1] ?? written?.[2];
  if (!boundary) return [];
  const parts: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = text.indexOf(`--${boundary}`, entity.bodyStart); at >= 0 && at < entity.end; ) {
    const isLine = at === entity.bodyStart || text.charAt(at - 1) === '\n';
    const after = at + boundary.length + 2;
    if (isLine) {
      if (open >= 0) parts.push([open, at]);
      const line = text.indexOf('\n', after);
      if (text.startsWith('--', after) || line < 0 || parts.length >= MOST_PARTS) return parts;
      open = line + 1;
    }
    at = text.indexOf(`--${boundary}`, after);
  }
  // The end of a file that was cut off is the end of its last part.
  if (open >= 0 && open < entity.end) parts.push([open, entity.end]);
  return parts;
}

/** The bytes of a part without its transfer encoding. Named an attachment, it comes out without a guess at its letters. */
async function decodePart(bytes: Uint8Array, { headers, bodyStart, end }: Entity): Promise<Uint8Array> {
  const encoding = headers.find(({ key }) => key === 'content-transfer-encoding')?.value ?? '8bit';
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding.replace(/[^\w-]/g, '')}\r\n\r\n`;
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), bytes.subarray(bodyStart, end)]));
  const content = attachments[0]?.content ?? new Uint8Array();
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function headerValue({ headers }: Entity, key: string): string | null {
  return headers.find((header) => header.key === key)?.value.trim() ?? null;
}

function charsetOf(page: Entity): string | null {
  return /charset ?= ?"?([\w.:-]{1,40})/i.exec(headerValue(page, 'content-type') ?? '')?.[1]?.toLowerCase() ?? null;
}

/** What the part's own head says of its letters goes before what the page says: they are turned into UTF-8. */
function inUtf8(content: Uint8Array, charset: string | null): Uint8Array {
  if (charset === null || /^utf-?8$/.test(charset) || !iconv.encodingExists(charset)) return content;
  return new Uint8Array(Buffer.from(`\ufeff${iconv.decode(Buffer.from(content), charset)}`, 'utf8'));
}
