import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { GivenMetadata, MediaType, OfficeHolder } from '../core/article.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../core/diagnostic.ts';
import { containerReaderOf, recogniseContainer } from './container-readers.ts';
import { isConvertible } from './document-converters.ts';
import { walkFolder } from './folder.ts';
import { type Manifest, type ManifestEntry, readManifest } from './manifest.ts';
import { mediaTypeOfName, opensAsHtml } from './media-type.ts';
import { readNdjson } from './ndjson.ts';
import { DEFAULT_MAX_BYTES, refusalOf } from './read-document.ts';
import { joinUri } from './uri.ts';

/** An input that can be read, by `readDocument`, here or in a worker. It survives a structured clone. */
export type InputRef =
  | {
      readonly kind: 'file';
      readonly uri: string;
      readonly path: string;
      readonly mediaType?: MediaType;
      readonly given: GivenMetadata;
      readonly diagnostics?: readonly Diagnostic[];
    }
  | {
      readonly kind: 'inline';
      readonly uri: string;
      readonly mediaType: MediaType;
      readonly content: string | Uint8Array;
      readonly given: GivenMetadata;
      readonly diagnostics?: readonly Diagnostic[];
    };

/** A file that holds many inputs, to be read by `readMembers`. */
export interface ContainerRef {
  readonly kind: 'container';
  readonly uri: string;
  readonly path: string;
  readonly given: GivenMetadata;
  readonly diagnostics?: readonly Diagnostic[];
}

/** An input that cannot be read, with why. */
export interface RejectedInput {
  readonly kind: 'rejected';
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type ListedInput = InputRef | ContainerRef | RejectedInput;

export interface InputOptions {
  /** Each path (or standard input) is NDJSON. */
  readonly ndjson?: boolean;
  /** Path of a manifest. */
  readonly manifest?: string;
  /** ISO day for inputs that state none. */
  readonly date?: string;
  /** The user's table of office-holders. */
  readonly officeHolders?: readonly OfficeHolder[];
  readonly maxBytes?: number;
  /** Standard input; another stream in tests. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * The inputs that paths lead to, in order: a file, a folder with all below it, `-` for standard input, NDJSON. Without
 * paths the files of the manifest in its order, or, with `ndjson`, standard input. The same paths give the same order on
 * every machine. Bad input comes out as `rejected`; nothing throws for it.
 */
export async function* listInputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<ListedInput> {
  const manifest = options.manifest === undefined ? null : await readManifest(options.manifest);
  const { date, officeHolders } = options;
  const forAll: GivenMetadata = {
    ...(date !== undefined && { publishedFallback: date }),
    ...(officeHolders !== undefined && { officeHolders }),
  };
  for await (const input of listBare(paths, options, manifest)) {
    yield input.kind === 'rejected' ? input : { ...input, given: { ...input.given, ...forAll } };
  }
}

async function* listBare(
  paths: readonly string[],
  options: InputOptions,
  manifest: Manifest | null,
): AsyncGenerator<ListedInput> {
  const stdin = options.stdin ?? process.stdin;
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (options.ndjson) {
    for (const path of paths.length > 0 ? paths : ['-']) yield* listNdjson(path, stdin, maxBytes);
    return;
  }
  if (paths.length === 0) {
    for (const row of manifest?.rows ?? []) yield rowInput(row);
    return;
  }
  // Of a manifest that cannot be read, or rows that cannot be used, the user hears even when the inputs are named.
  const entries = new Map<string, ManifestEntry>();
  for (const row of manifest?.rows ?? []) {
    if (!isEntry(row)) yield rowInput(row);
    else if (row.realPath !== null && !entries.has(row.realPath)) entries.set(row.realPath, row);
  }
  for (const path of paths) {
    if (path === '-') yield await readStdin(stdin, maxBytes);
    else yield* listPath(path, manifest?.realPath ?? null, entries);
  }
}

async function* listPath(
  path: string,
  manifestPath: string | null,
  entries: ReadonlyMap<string, ManifestEntry>,
): AsyncGenerator<ListedInput> {
  const uri = joinUri(path, '');
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (error) {
    const { code, detail } = refusalOf(error);
    yield reject(uri, code, `${uri} ${detail}.`);
    return;
  }
  if (!folder) {
    yield await fileInput(path, uri, entries);
    return;
  }
  for await (const found of walkFolder(path, manifestPath)) {
    const foundUri = joinUri(path, found.below);
    if (found.problem) yield reject(foundUri, found.problem.code, `${foundUri} ${found.problem.detail}.`);
    else yield await fileInput(found.path, foundUri, entries);
  }
}

async function fileInput(path: string, uri: string, entries: ReadonlyMap<string, ManifestEntry>): Promise<ListedInput> {
  const kind = kindOf(uri);
  if (!kind) return reject(uri, 'input-unsupported', `${uri} is of a type that is not read.`);
  const entry = entries.size > 0 ? entries.get(await realpath(path).catch(() => path)) : undefined;
  return {
    kind,
    uri,
    path,
    given: entry?.given ?? {},
    ...(entry && entry.diagnostics.length > 0 && { diagnostics: entry.diagnostics }),
  };
}

/** How a file of this name is read; `null` for a type that is not. */
function kindOf(uri: string): 'container' | 'file' | null {
  if (containerReaderOf(uri)) return 'container';
  return mediaTypeOfName(uri) || isConvertible(uri) ? 'file' : null;
}

/**
 * The inputs in a container, in its order. What the user said of the container holds for each, except what a member
 * says of itself.
 */
export async function* readMembers(
  container: ContainerRef,
  maxBytes: number = DEFAULT_MAX_BYTES,
): AsyncGenerator<InputRef | RejectedInput> {
  const { uri, path, given, diagnostics = [] } = container;
  const reader = (await recogniseContainer(path)) ?? containerReaderOf(uri);
  if (!reader) return;
  if (diagnostics.length > 0) yield { kind: 'rejected', uri, diagnostics };
  try {
    for await (const member of reader.read({ uri, path, maxBytes, open: () => createReadStream(path) })) {
      yield member.kind === 'rejected' ? member : { ...member, given: { ...given, ...member.given } };
    }
  } catch (error) {
    const { code, detail } = refusalOf(error);
    yield { kind: 'rejected', uri, diagnostics: [diagnostic(code, `${uri} ${detail}.`)] };
  }
}

function isEntry(row: Manifest['rows'][number]): row is ManifestEntry {
  return 'path' in row;
}

function rowInput(row: Manifest['rows'][number]): ListedInput {
  if (!isEntry(row)) return { kind: 'rejected', uri: row.uri, diagnostics: row.diagnostics };
  const { uri, path, given, diagnostics } = row;
  const kind = kindOf(uri);
  if (!kind) return reject(uri, 'input-unsupported', `${uri} is of a type that is not read.`);
  return { kind, uri, path, given, ...(diagnostics.length > 0 && { diagnostics }) };
}

async function* listNdjson(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ListedInput> {
  const uri = path === '-' ? '-' : joinUri(path, '');
  try {
    yield* readNdjson(path === '-' ? stdin : createReadStream(path), uri, maxBytes);
  } catch (error) {
    const { code, detail } = refusalOf(error);
    yield reject(uri, code, `${uri} ${detail}.`);
  }
}

async function readStdin(stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ListedInput> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes)
      return reject('-', 'input-too-large', `Standard input has more than the limit of ${maxBytes} bytes.`);
  }
  const content = new Uint8Array(Buffer.concat(chunks));
  return { kind: 'inline', uri: '-', mediaType: opensAsHtml(content) ? 'text/html' : 'text/plain', content, given: {} };
}

function reject(uri: string, code: DiagnosticCode, detail: string): RejectedInput {
  return { kind: 'rejected', uri, diagnostics: [diagnostic(code, detail)] };
}
