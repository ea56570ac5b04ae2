import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource } from '../container.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readNdjson } from '../ndjson.ts';
import { readUnpacked } from './gunzip.ts';
import { isReference, readJsonObject } from './json-object.ts';
import { isNinjs } from './ninjs.ts';
import { hasField, isRecord } from './record-fields.ts';

/** A JSON file is read whole: how many times the largest article it may be. */
const ARTICLES_IN_FILE = 16;

/** Where services put the list of what they found. */
const LIST_NAMES = ['articles', 'items', 'stories', 'results', 'documents', 'docs', 'data', 'value', 'response'];

/**
 * Articles as JSON: a list of objects as crawlers write them, one such object, an answer of a news service with the list
 * in it, an item of ninjs or a list of them. A file of one object a line under this name is read too.
 */
export const jsonContainer: ContainerReader = {
  name: 'json',
  matches: (name) => /\.json(?:\.gz)?$/.test(name),
  read: readJson,
};

async function* readJson(container: ContainerSource): AsyncGenerator<InputRef | RejectedInput> {
  const { uri, maxBytes } = container;
  const most = maxBytes * ARTICLES_IN_FILE;
  const bytes = await readUnpacked(container, most);
  if (!bytes) {
    yield reject(uri, diagnostic('input-too-large', `${uri} has more than the ${most} bytes a JSON file may have.`));
    return;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (isJsonLine(text)) yield* readNdjson(chunk(bytes), uri, maxBytes);
    else yield reject(uri, diagnostic('json-no-articles', `${uri} is no JSON.`));
    return;
  }
  const records = recordsOf(value);
  if (records.length === 0) {
    yield reject(uri, diagnostic('json-no-articles', `${uri} has no articles in it.`));
  } else if (records.every(isReference)) {
    yield reject(uri, diagnostic('references-only', `${uri} lists ${countReferences(records.length)}.`));
  } else if (records.every(isLink)) {
    yield reject(uri, diagnostic('table-of-links', `${uri} has addresses and no texts.`));
  } else {
    for (const [index, record] of records.entries()) {
      const place = { where: `${uri}, item ${index + 1}`, uri: `${uri}#${index + 1}`, by: 'json' };
      if (isRecord(record)) yield* readJsonObject(record, place);
      else yield reject(place.uri, diagnostic('table-no-text', `${place.where} is no object.`));
    }
  }
}

export function countReferences(count: number): string {
  return count === 1 ? '1 reference' : `${count} references`;
}

/** The objects that may be articles; none where nothing in the file looks like one. */
function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.some(isArticle) ? value : [];
  if (!isRecord(value)) return [];
  if (isArticle(value)) return [value];
  for (const name of LIST_NAMES) {
    const list = value[name];
    const records =
      name === 'response' && isRecord(list) ? recordsOf(list) : Array.isArray(list) ? recordsOf(list) : [];
    if (records.length > 0) return records;
  }
  return [];
}

function isArticle(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  const named = hasField(names, 'text') || hasField(names, 'html') || hasField(names, 'url');
  return isReference(value) || isNinjs(value) || (named && (hasField(names, 'title') || names.length <= 3));
}

function isLink(value: unknown): boolean {
  if (!isRecord(value) || isNinjs(value)) return false;
  const names = Object.keys(value);
  return hasField(names, 'url') && !hasField(names, 'text') && !hasField(names, 'html');
}

function isJsonLine(text: string): boolean {
  try {
    return isRecord(JSON.parse(text.trimStart().split('\n', 1)[0] ?? ''));
  } catch {
    return false;
  }
}

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function reject(uri: string, problem: RejectedInput['diagnostics'][number]): RejectedInput {
  return { kind: 'rejected', uri, diagnostics: [problem] };
}
