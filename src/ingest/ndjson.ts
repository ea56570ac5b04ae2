import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { InputRef, RejectedInput } from './inputs.ts';
import { readLines } from './lines.ts';
import { readGiven } from './manifest.ts';
import { opensAsHtml, parseMediaType } from './media-type.ts';
import { readJsonObject } from './tables/json-object.ts';
import { type DataRecord, isRecord } from './tables/record-fields.ts';

/** The names of our own form; what they say counts as given by the user. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'uri',
  'mediaType',
  'content',
  'url',
  'outlet',
  'title',
  'authors',
  'author',
  'published',
]);

/**
 * The articles of an NDJSON stream, one a line: in our own form,
 * `{"uri","mediaType","content","published"?,"outlet"?,"title"?}`, or as crawlers of news write them (`FIELD_NAMES`), or
 * items of ninjs. Only one line is held at a time; one that is longer than any article may be is passed over with a
 * diagnostic.
 */
export async function* readNdjson(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<InputRef | RejectedInput> {
  let number = 0;
  // JSON writes a control character in six bytes; the rest is room for the other fields.
  for await (const line of readLines(stream, maxBytes * 6 + 65_536)) {
    number += 1;
    const where = `${name}, line ${number}`;
    if (line === 'too-long') {
      yield reject(
        where,
        diagnostic('input-too-large', `${where} is longer than an article of ${maxBytes} bytes can be.`),
      );
      continue;
    }
    const text = new TextDecoder('utf-8').decode(line);
    if (text.trim() !== '') yield* parseLine(text, name, number, where);
  }
}

function parseLine(text: string, name: string, number: number, where: string): readonly (InputRef | RejectedInput)[] {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return [reject(where, diagnostic('ndjson-invalid', `${where} is no JSON.`))];
  }
  if (!isRecord(fields)) return [reject(where, diagnostic('ndjson-invalid', `${where} is no JSON object.`))];
  const uri = `${name}#${number}`;
  return isOwnForm(fields) ? [readOwnForm(fields, uri, where)] : readJsonObject(fields, { where, uri, by: 'ndjson' });
}

/** A line with a media type, or with `content` and no name of another form. */
function isOwnForm(fields: DataRecord): boolean {
  return (
    'mediaType' in fields ||
    Object.keys(fields).every((name) => OWN_NAMES.has(name)) ||
    ('uri' in fields && 'content' in fields)
  );
}

function readOwnForm(fields: DataRecord, numbered: string, where: string): InputRef | RejectedInput {
  const { uri: givenUri, content, mediaType: writtenType } = fields;
  const uri = typeof givenUri === 'string' && givenUri !== '' ? givenUri : numbered;
  if (typeof content !== 'string')
    return reject(uri, diagnostic('ndjson-invalid', `${where} has no text in "content".`));
  const sniffed = opensAsHtml(new TextEncoder().encode(content.slice(0, 4096))) ? 'text/html' : 'text/plain';
  const mediaType = typeof writtenType === 'string' ? parseMediaType(writtenType) : sniffed;
  if (!mediaType) return reject(uri, diagnostic('input-unsupported', `${where} is ${String(writtenType)}.`));
  const { given, diagnostics } = readGiven(fields, where);
  return { kind: 'inline', uri, mediaType, content, given, ...(diagnostics.length > 0 && { diagnostics }) };
}

function reject(uri: string, ...diagnostics: readonly Diagnostic[]): RejectedInput {
  return { kind: 'rejected', uri, diagnostics };
}
