import { resolve } from 'node:path';
import type { SourceDocument } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type InputOptions, type ListedInput, listInputs, readMembers } from '../ingest/inputs.ts';
import { readDocument } from '../ingest/read-document.ts';
import type { InputSource } from '../store/store.ts';

/** One input with its bytes, or with why it has none. */
export interface ReadInput {
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
  if (options.ndjson) return { inputs: readEach(listed, options.maxBytes), total: null };
  const refs: ListedInput[] = [];
  for await (const ref of listed) refs.push(ref);
  const total = refs.some(({ kind }) => kind === 'container') ? null : refs.length;
  return { inputs: readEach(refs, options.maxBytes), total };
}

async function* readEach(
  refs: AsyncIterable<ListedInput> | Iterable<ListedInput>,
  maxBytes: number | undefined,
): AsyncGenerator<ReadInput> {
  for await (const ref of refs) {
    if (ref.kind === 'container') {
      yield* readEach(readMembers(ref, maxBytes), maxBytes);
      continue;
    }
    const source = { uri: ref.uri, location: ref.kind === 'file' ? resolve(ref.path) : null };
    if (ref.kind === 'rejected') yield { source, document: null, diagnostics: ref.diagnostics };
    else yield { source, ...(await readDocument(ref, maxBytes === undefined ? {} : { maxBytes })) };
  }
}
