import type { MediaType } from '../core/article.ts';

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  '': 'text/plain',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
};

/** What a file's name says it is: `null` for a type that is not read. A name without extension is read as text. */
export function mediaTypeOfName(path: string): MediaType | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return BY_EXTENSION[dot > 0 ? name.slice(dot).toLowerCase() : ''] ?? null;
}

/** A media type as written in NDJSON, with or without parameters; `null` for one that is not read. */
export function parseMediaType(written: string): MediaType | null {
  const type = written.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/xhtml+xml') return 'text/html';
  return type === 'text/plain' || type === 'text/markdown' || type === 'text/html' ? type : null;
}

/** Whether bytes open as a web page does: a doctype or `<html`, after white space, comments and an XML declaration. */
export function opensAsHtml(bytes: Uint8Array): boolean {
  // Zero bytes are left out, so that UTF-16 reads the same.
  let head = Buffer.from(bytes.subarray(0, 4096).filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  for (let round = 0; round < 8; round += 1) {
    const skipped = head.startsWith('<!--')
      ? head.indexOf('-->') + 3
      : head.startsWith('<?')
        ? head.indexOf('>') + 1
        : 0;
    if (skipped < 1) break;
    head = head.slice(skipped).trimStart();
  }
  return /^(?:<!doctype\s+html|<html[\s>])/i.test(head.slice(0, 64));
}
