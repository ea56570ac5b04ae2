import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Capture, Redirect } from '../../core/capture.ts';
import { sha256 } from '../../core/ids.ts';

/** What is said of the file in its first record. */
export interface WarcSoftware {
  /** Name and version of the program, `onrecord/1.2.0`. */
  readonly software: string;
}

const END = '\r\n';

/**
 * What was fetched as a WARC 1.1 (ISO 28500:2017), one gzip member a record: a `warcinfo`, then for each capture a
 * `response` for every redirect on the way and one for the answer, with its header lines and its body as they came over
 * the wire, digests included. Of a redirect only status and target are kept, so that its record has no other fields and
 * says so. The same captures give the same bytes: ids and dates are those of the captures.
 */
export function* exportWarc(captures: Iterable<Capture>, { software }: WarcSoftware): Generator<Uint8Array> {
  let opened = false;
  for (const capture of captures) {
    if (!opened) yield infoRecord(software, capture.retrieved);
    opened = true;
    for (const [step, redirect] of capture.redirects.entries()) yield redirectRecord(capture, redirect, step);
    yield answerRecord(capture);
  }
  if (!opened) yield infoRecord(software, '1970-01-01T00:00:00Z');
}

function infoRecord(software: string, date: string): Uint8Array {
  const block = Buffer.from(`software: ${software}${END}format: WARC File Format 1.1${END}`);
  return record(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Date', date],
      ['WARC-Record-ID', recordId(`warcinfo ${software} ${date}`)],
      ['Content-Type', 'application/warc-fields'],
    ],
    block,
  );
}

function redirectRecord({ id, retrieved }: Capture, { status, from, to }: Redirect, step: number): Uint8Array {
  const head = httpHead(status, [
    ['location', to],
    ['content-length', '0'],
  ]);
  return responseRecord(from, retrieved, recordId(`${id} redirect ${step}`), head, Buffer.alloc(0));
}

function answerRecord({ id, finalUrl, retrieved, status, headers, raw }: Capture): Uint8Array {
  return responseRecord(finalUrl, retrieved, recordId(id), httpHead(status, headers), raw);
}

/**
 * Header lines as they came, without what could end one early. The body came without its transfer coding, so that the
 * field which names one stands under another name, as Common Crawl has it.
 */
function httpHead(status: number, headers: Capture['headers']): Buffer {
  const reason = STATUS_CODES[status] ?? '';
  const lines = headers.map(([name, value]) => {
    const safe = name === 'transfer-encoding' ? `x-crawl-${name}` : name;
    return `${safe}: ${value.replace(/[\r\n]+/g, ' ')}${END}`;
  });
  return Buffer.from(`HTTP/1.1 ${status} ${reason}${END}${lines.join('')}${END}`, 'latin1');
}

function responseRecord(url: string, date: string, id: string, head: Buffer, body: Uint8Array): Uint8Array {
  const block = Buffer.concat([head, body]);
  return record(
    [
      ['WARC-Type', 'response'],
      ['WARC-Target-URI', url],
      ['WARC-Date', date],
      ['WARC-Record-ID', id],
      ['WARC-Payload-Digest', `sha256:${sha256(body)}`],
      ['WARC-Block-Digest', `sha256:${sha256(block)}`],
      ['Content-Type', 'application/http; msgtype=response'],
    ],
    block,
  );
}

function record(fields: readonly (readonly [string, string])[], block: Uint8Array): Uint8Array {
  const lines = fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}${END}`);
  const head = `WARC/1.1${END}${lines.join('')}Content-Length: ${block.length}${END}${END}`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from(END + END)]));
}

/** A UUID of version 8 (RFC 9562) made of what names the record. */
function recordId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(18, 20)}`];
  return `<urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}>`;
}
