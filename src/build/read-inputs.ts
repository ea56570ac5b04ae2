import { resolve } from 'node:path';
import type { GivenMetadata, SourceDocument } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type InputOptions, type ListedInput, listInputs } from '../ingest/inputs.ts';
import { readManifest } from '../ingest/manifest.ts';
import { readDocument } from '../ingest/read-document.ts';
import { type MemberInput, readMembers } from '../ingest/read-members.ts';
import { withKnownPage } from '../ingest/references/page-address.ts';
import type { InputSource } from '../store/store.ts';

/** Inputs that are counted before the first is read; of more, the number shows only at the end. */
const COUNTED = 20_000;

/** One input with its bytes, or with why it has none. */
export interface ReadInput {
  /** It is no input itself, only something to say of a container whose members come beside it. */
  readonly note?: true;
  readonly source: InputSource;
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface InputList {
  readonly inputs: AsyncIterable<ReadInput>;
  /** How many there are; `null` where that shows only at the end of a stream. */
  readonly total: number | null;
}

/**
 * The inputs that `paths` lead to, read one by one as they are asked for. The bytes are read here, not in a worker:
 * that takes far less time than their analysis, and what the store has already never reaches a worker.
 */
export async function openInputList(paths: readonly string[], options: InputOptions): Promise<InputList> {
  const listed = listInputs(paths, options);
  const { manifest, maxBytes } = options;
  const read: ReadOptions = {
    pages: manifest === undefined ? new Map() : (await readManifest(manifest)).pages,
    ...(maxBytes !== undefined && { maxBytes }),
  };
  if (options.ndjson) return { inputs: readEach(listed, read), total: null };
  const refs: ListedInput[] = [];
  let more = false;
  for (;;) {
    const { value, done } = await listed.next();
    if (done) break;
    refs.push(value);
    more = refs.length > COUNTED;
    if (more) break;
  }
  const known = !more && refs.every(({ kind }) => kind !== 'container');
  return { inputs: readEach(followedBy(refs, listed), read), total: known ? refs.length : null };
}

async function* followedBy<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

interface ReadOptions {
  /** What is known of pages by their addresses. */
  readonly pages: ReadonlyMap<string, GivenMetadata>;
  readonly maxBytes?: number;
}

async function* readEach(
  refs: AsyncIterable<ListedInput | MemberInput>,
  options: ReadOptions,
): AsyncGenerator<ReadInput> {
  for await (const ref of refs) {
    if (ref.kind === 'container') {
      yield* readEach(readMembers(ref, options.maxBytes), options);
      continue;
    }
    const source = { uri: ref.uri, location: locationOf(ref) };
    if (ref.kind === 'noted') {
      yield { note: true, source, document: null, diagnostics: ref.diagnostics };
      continue;
    }
    if (ref.kind === 'rejected') {
      yield { source, document: null, diagnostics: ref.diagnostics };
      continue;
    }
    const { document, diagnostics } = await readDocument(ref, options);
    yield { source, document: document && withKnownPage(document, options.pages), diagnostics };
  }
}

function locationOf(ref: Exclude<ListedInput | MemberInput, { kind: 'container' }>): string | null {
  if (ref.kind === 'file') return resolve(ref.path);
  return ref.kind === 'inline' ? (ref.location ?? null) : null;
}
