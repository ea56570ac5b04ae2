import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GivenMetadata } from '../core/article.ts';
import { type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import { memberLocation } from '../core/location.ts';
import { ArchiveError, archiveRefusalOf } from './archives/archive-error.ts';
import { expansionBudget } from './archives/expansion-budget.ts';
import type { ContainerSource, FileMember } from './container.ts';
import { containerReaderOf, recogniseContainer } from './container-readers.ts';
import { isConvertible } from './document-converters.ts';
import type { ContainerRef, InputRef, NotedInput, RejectedInput } from './inputs.ts';
import { mediaTypeOfName } from './media-type.ts';
import { DEFAULT_MAX_BYTES, refusalOf } from './read-document.ts';

/** Containers inside containers that are read: a WARC in a WACZ in a ZIP. */
const DEEPEST = 2;

/** What a container gives: inputs, and what there is to say of others. */
export type MemberInput = Extract<InputRef, { kind: 'inline' | 'file' }> | RejectedInput | NotedInput;

/**
 * The inputs in a container and in the containers in it, in their order. What the user said of the container holds for
 * each, except what a member says of itself. Nothing is written to disk, and memory does not grow with the container.
 */
export async function* readMembers(
  ref: ContainerRef,
  maxBytes: number = DEFAULT_MAX_BYTES,
): AsyncGenerator<MemberInput> {
  const { uri, path, given, diagnostics = [] } = ref;
  if (diagnostics.length > 0) yield { kind: 'noted', uri, diagnostics };
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  const budget = expansionBudget(size);
  const container = { uri, path, maxBytes, depth: 0, budget, open: () => createReadStream(path) };
  yield* expand(container, [], given);
}

/** `within` are the names of the containers that `container` is inside of, with its own. */
async function* expand(
  container: ContainerSource,
  within: readonly string[],
  given: GivenMetadata,
): AsyncGenerator<MemberInput> {
  const { uri, path } = container;
  const named = within.at(-1);
  const found = named === undefined ? await recogniseContainer(path) : containerReaderOf(named);
  const reader = found ?? containerReaderOf(uri);
  if (!reader) return;
  const place = (member: string): string => {
    return memberLocation({ container: resolve(path), member: [...within, member].join('!/') });
  };
  try {
    for await (const member of reader.read(container)) {
      if (member.kind === 'file-member') {
        yield* readFileMember(member, container, within, given, place);
      } else if (member.kind === 'inline' || member.kind === 'file') {
        const known = member.kind === 'inline' && member.member !== undefined && { location: place(member.member) };
        yield { ...member, ...known, given: { ...given, ...member.given } };
      } else {
        yield member;
      }
    }
  } catch (error) {
    const { code, detail } = error instanceof ArchiveError ? error : refusalOf(error);
    yield reject(uri, code, `${uri} ${detail}.`);
  }
}

async function* readFileMember(
  member: FileMember,
  container: ContainerSource,
  within: readonly string[],
  given: GivenMetadata,
  place: (member: string) => string,
): AsyncGenerator<MemberInput> {
  const { name, size } = member;
  const { maxBytes, depth = 0 } = container;
  const uri = `${container.uri}#${name}`;
  if (containerReaderOf(name)) {
    if (depth >= DEEPEST) {
      yield reject(uri, 'archive-nested', `${uri} is an archive too deep inside others.`);
    } else {
      yield* expand({ ...container, uri, depth: depth + 1, open: () => member.open() }, [...within, name], given);
    }
    return;
  }
  const mediaType = mediaTypeOfName(name) ?? (isConvertible(name) ? 'text/plain' : null);
  if (!mediaType) {
    yield reject(uri, 'input-unsupported', `${uri} is of a type that is not read.`);
    return;
  }
  const content = size !== null && size > maxBytes ? null : await bytesUpTo(member.open(), maxBytes, uri);
  if (content === null) {
    yield reject(uri, 'input-too-large', `${uri} has more bytes than the limit of ${maxBytes}.`);
  } else if ('kind' in content) {
    yield content;
  } else {
    yield { kind: 'inline', uri, mediaType, content, location: place(name), given };
  }
}

/** All bytes of a member; `null` when there are more than `most`, or why they cannot be read. */
async function bytesUpTo(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  uri: string,
): Promise<Buffer | RejectedInput | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    const refusal = archiveRefusalOf(error);
    // A bomb is no matter of one member.
    if (!refusal || refusal.code === 'archive-bomb') throw error;
    return reject(uri, refusal.code, `${uri} ${refusal.detail}.`);
  }
  return Buffer.concat(chunks);
}

function reject(uri: string, code: DiagnosticCode, detail: string): RejectedInput {
  return { kind: 'rejected', uri, diagnostics: [diagnostic(code, detail)] };
}
