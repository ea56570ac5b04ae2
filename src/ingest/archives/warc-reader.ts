import type { GivenMetadata, MediaType } from '../../core/article.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource } from '../container.ts';
import type { InputRef, NotedInput, RejectedInput } from '../inputs.ts';
import { archiveRefusalOf } from './archive-error.ts';
import { type DecodedPayload, decodePayload } from './decode-payload.ts';
import { type ExpansionBudget, expansionBudget } from './expansion-budget.ts';
import { gunzipped } from './gunzip.ts';
import { headerOf, LONGEST_HEAD, parseContentType, type ResponseHead, readResponseHead } from './http-message.ts';
import { isForMachines, looksLikePage, typeOfPage } from './pages-in-responses.ts';
import { countPassedOver } from './passed-over.ts';
import { readWarcRecords, type WarcRecord } from './warc-records.ts';

/**
 * Reads WARC files (ISO 28500, versions 0.17 to 1.1), with each record in a gzip member of its own, all in one, or none:
 * the pages among the records of type `response` and `resource`. Everything else is counted.
 */
export const WARC_READER: ContainerReader = {
  name: 'warc',
  matches: (name) => /\.warc(?:\.gz)?$/.test(name),
  read: readWarc,
};

async function* readWarc(container: ContainerSource): AsyncGenerator<InputRef | RejectedInput | NotedInput> {
  const { uri, maxBytes, budget = expansionBudget(0) } = container;
  const passed = countPassedOver();
  let taken = 0;
  let damaged = false;
  const refuse = (code: DiagnosticCode, detail: string): RejectedInput => ({
    kind: 'rejected',
    uri,
    diagnostics: [diagnostic(code, `${uri} ${detail}.`)],
  });
  try {
    for await (const record of readWarcRecords(gunzipped(container.open(), budget))) {
      if (record.kind === 'cut') {
        yield refuse('archive-truncated', 'ends in the middle of a record');
      } else if (record.kind === 'damage') {
        // Said once, however many gaps there are.
        if (!damaged) yield refuse('archive-damaged', 'has bytes that belong to no record; they were passed over');
        damaged = true;
      } else {
        const page = await readPage(record, maxBytes, budget);
        if (typeof page === 'string') passed.count(page);
        else {
          if (page.kind === 'inline') taken += 1;
          yield page;
        }
      }
    }
  } catch (error) {
    const refusal = archiveRefusalOf(error);
    if (!refusal) throw error;
    yield refuse(refusal.code, refusal.detail);
  }
  const note = passed.note(uri, taken);
  if (note) yield note;
}

/** The page in a record, why it cannot be read, or what the record is instead, in the plural. */
async function readPage(
  { fields, block }: WarcRecord,
  maxBytes: number,
  budget: ExpansionBudget,
): Promise<InputRef | RejectedInput | string> {
  const type = (fields.get('warc-type') ?? 'unknown').toLowerCase();
  if (type !== 'response' && type !== 'resource') return OTHER_RECORDS[type] ?? 'records of other types';
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/s, '$1');
  if (!/^(?:https?|file):\/\//i.test(url)) return 'records without a web address';
  if (isForMachines(url)) return 'files for machines';
  const payload = await openPayload(type, fields, block);
  if (typeof payload === 'string') return payload;
  const { mediaType, charset, headers, begun } = payload;
  const reject = (code: DiagnosticCode, detail: string): RejectedInput => ({
    kind: 'rejected',
    uri: url,
    diagnostics: [diagnostic(code, `${url} ${detail}.`)],
  });
  const size = begun.length + block.left;
  if (size > maxBytes) return reject('input-too-large', `has ${size} bytes, more than the limit of ${maxBytes}`);
  const raw = Buffer.concat([begun, await block.read(block.left)]);
  const body = decodePayload(raw, headers, maxBytes);
  if (body.kind !== 'decoded') return reject(...refusalOfBody(body, maxBytes));
  if (body.bytes.length > raw.length) budget.spend(body.bytes.length);
  if (body.bytes.length === 0) return 'empty answers';
  if (!looksLikePage(body.bytes, mediaType)) return 'scripts and data sent as pages';
  const cut = body.cut || block.cut || fields.has('warc-truncated');
  return {
    kind: 'inline',
    uri: url,
    mediaType,
    content: body.bytes,
    member: fields.get('warc-record-id') ?? `${fields.get('warc-date') ?? ''} ${url}`,
    given: { ...givenOf(url, fields.get('warc-date')), ...(charset !== null && { charset }) },
    ...(cut && { diagnostics: cutDiagnostics(url) }),
  };
}

/** Records that hold no page, in the plural. */
const OTHER_RECORDS: Readonly<Record<string, string>> = {
  warcinfo: 'descriptions of the archive',
  request: 'requests',
  revisit: 'revisits',
  metadata: 'records of metadata',
  conversion: 'conversions',
  continuation: 'continuations',
};

interface Payload {
  readonly mediaType: MediaType;
  readonly charset: string | null;
  readonly headers: ResponseHead['headers'];
  /** The first bytes of the body; the rest is still in the block. */
  readonly begun: Buffer;
}

/** A payload of a type that is read, or what it is instead, in the plural. */
async function openPayload(
  type: 'response' | 'resource',
  fields: WarcRecord['fields'],
  block: WarcRecord['block'],
): Promise<Payload | string> {
  const blockType = parseContentType(fields.get('content-type') ?? '');
  if (type === 'resource') {
    const mediaType = typeOfPage(blockType.type);
    if (!mediaType) return kindOf(blockType.type);
    return { mediaType, charset: blockType.charset, headers: [], begun: Buffer.alloc(0) };
  }
  let begun = await block.read(Math.min(4096, LONGEST_HEAD));
  let head = readResponseHead(begun);
  if (!head) {
    begun = Buffer.concat([begun, await block.read(LONGEST_HEAD - begun.length)]);
    head = readResponseHead(begun);
  }
  if (!head) return 'answers that are no HTTP';
  if (head.status !== 200) return head.status >= 300 && head.status < 400 ? 'redirects' : 'answers that are no success';
  const sent = parseContentType(headerOf(head.headers, 'content-type') ?? '');
  const named = sent.type === '' ? (fields.get('warc-identified-payload-type') ?? '') : sent.type;
  const mediaType = typeOfPage(named);
  if (!mediaType) return kindOf(named);
  return { mediaType, charset: sent.charset, headers: head.headers, begun: begun.subarray(head.length) };
}

/** What files of a media type are called, in the plural. */
function kindOf(type: string): string {
  if (type.startsWith('image/')) return 'images';
  if (type.startsWith('video/') || type.startsWith('audio/')) return 'sounds and films';
  if (type.startsWith('font/') || type.includes('font')) return 'fonts';
  if (type === 'text/css') return 'style sheets';
  return /javascript|ecmascript/.test(type) ? 'scripts' : 'files of other types';
}

function givenOf(url: string, date: string | undefined): GivenMetadata {
  const second = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(date ?? '')?.[1];
  return { ...(/^https?:/i.test(url) && { url }), ...(second !== undefined && { retrieved: `${second}Z` }) };
}

function cutDiagnostics(url: string): readonly Diagnostic[] {
  return [diagnostic('archive-truncated', `${url} ends in the middle in the archive; what is there was read.`)];
}

function refusalOfBody(body: Exclude<DecodedPayload, { kind: 'decoded' }>, maxBytes: number): [DiagnosticCode, string] {
  switch (body.kind) {
    case 'too-large':
      return ['input-too-large', `expands to more than the limit of ${maxBytes} bytes`];
    case 'damaged':
      return ['archive-damaged', 'cannot be expanded: its compressed bytes are damaged'];
    case 'unknown-coding':
      return ['archive-damaged', `is in the content encoding "${body.coding}", which is not read`];
    default:
      return body satisfies never;
  }
}
