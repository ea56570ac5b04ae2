import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { InputRef, RejectedInput } from './inputs.ts';
import { readGiven } from './manifest.ts';
import { opensAsHtml, parseMediaType } from './media-type.ts';

const NEWLINE = 10;

/**
 * The articles of an NDJSON stream, one a line: `{"uri","mediaType","content","published"?,"outlet"?,"title"?}`. Only one
 * line is held at a time; one that is longer than any article may be is passed over with a diagnostic.
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
    if (text.trim() !== '') yield parseLine(text, name, number, where);
  }
}

function parseLine(text: string, name: string, number: number, where: string): InputRef | RejectedInput {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return reject(where, diagnostic('ndjson-invalid', `${where} is no JSON.`));
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return reject(where, diagnostic('ndjson-invalid', `${where} is no JSON object.`));
  }
  const { uri: givenUri, content, mediaType: writtenType } = fields as Record<string, unknown>;
  const uri = typeof givenUri === 'string' && givenUri !== '' ? givenUri : `${name}#${number}`;
  if (typeof content !== 'string')
    return reject(uri, diagnostic('ndjson-invalid', `${where} has no text in "content".`));
  const sniffed = opensAsHtml(new TextEncoder().encode(content.slice(0, 4096))) ? 'text/html' : 'text/plain';
  const mediaType = typeof writtenType === 'string' ? parseMediaType(writtenType) : sniffed;
  if (!mediaType) return reject(uri, diagnostic('input-unsupported', `${where} is ${String(writtenType)}.`));
  const { given, diagnostics } = readGiven(fields as Record<string, unknown>, where);
  return { kind: 'inline', uri, mediaType, content, given, ...(diagnostics.length > 0 && { diagnostics }) };
}

function reject(uri: string, ...diagnostics: readonly Diagnostic[]): RejectedInput {
  return { kind: 'rejected', uri, diagnostics };
}

async function* readLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | 'too-long'> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  for await (const chunk of stream) {
    let start = 0;
    while (start <= chunk.length) {
      const end = chunk.indexOf(NEWLINE, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length > longest) {
        skipping = true;
        parts = [];
      }
      if (!skipping && piece.length > 0) parts.push(piece);
      if (end < 0) break;
      yield skipping ? 'too-long' : Buffer.concat(parts);
      parts = [];
      length = 0;
      skipping = false;
      start = end + 1;
    }
  }
  if (skipping) yield 'too-long';
  else if (length > 0) yield Buffer.concat(parts);
}
