import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { ContainerSource } from '../container.ts';
import { ArchiveError } from './archive-error.ts';
import { type ExpansionBudget, expansionBudget } from './expansion-budget.ts';

/** Largest ZIP inside another archive that is read: its list of members is at its end, so it is held whole. */
const LARGEST_NESTED = 64 * 1024 * 1024;

/** Bit of the mode that says a member is a symbolic link (`S_IFLNK` under `S_IFMT`). */
const LINK = 0o120000;
const TYPE_OF_FILE = 0o170000;
/** Systems that write a mode: Unix and macOS. */
const WITH_MODE: ReadonlySet<number> = new Set([3, 19]);

export interface ZipEntry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** Whether its way of compression is read. */
  readonly isReadable: boolean;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** The members of a ZIP one by one, as its list at the end names them. Throws an `ArchiveError` where it is damaged. */
export async function* readZipEntries(container: ContainerSource): AsyncGenerator<ZipEntry> {
  const { budget = expansionBudget(0) } = container;
  const zip = await openZip(container);
  try {
    for await (const entry of zip.eachEntry()) yield zipEntry(zip, entry, budget);
  } catch (error) {
    throw damage(error);
  } finally {
    zip.close();
  }
}

// Names are decoded here, so that one bad name does not end the reading.
const OPTIONS = { decodeStrings: false, lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

async function openZip(container: ContainerSource): Promise<ZipFile> {
  const bytes = (container.depth ?? 0) > 0 ? await nestedBytes(container) : null;
  try {
    return bytes ? await fromBufferPromise(bytes, OPTIONS) : await openPromise(container.path, OPTIONS);
  } catch (error) {
    throw damage(error);
  }
}

async function nestedBytes(container: ContainerSource): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of container.open()) {
    length += chunk.length;
    if (length > LARGEST_NESTED) {
      const detail = `is a ZIP of more than ${LARGEST_NESTED} bytes inside another archive`;
      throw new ArchiveError('archive-nested', detail);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function zipEntry(zip: ZipFile, entry: Entry, budget: ExpansionBudget): ZipEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields, versionMadeBy, externalFileAttributes } = entry;
  const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const mode = WITH_MODE.has(versionMadeBy >>> 8) ? externalFileAttributes >>> 16 : 0;
  return {
    path,
    isFolder: path.endsWith('/'),
    isLink: (mode & TYPE_OF_FILE) === LINK,
    isEncrypted: entry.isEncrypted(),
    isReadable: entry.canDecodeFileData(),
    size: entry.uncompressedSize,
    open: () => entryBytes(zip, entry, budget),
  };
}

async function* entryBytes(zip: ZipFile, entry: Entry, budget: ExpansionBudget): AsyncGenerator<Uint8Array> {
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const bytes = chunk as Uint8Array;
      budget.spend(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw damage(error);
  } finally {
    stream?.destroy();
  }
}

/** Errors of the file system stay what they are; those of the format come without a code, those of zlib with theirs. */
function damage(error: unknown): unknown {
  const isOurs = error instanceof ArchiveError;
  const isSystem = error instanceof Error && 'syscall' in error;
  if (isOurs || isSystem || !(error instanceof Error)) return error;
  return new ArchiveError('archive-damaged', `is no sound ZIP (${error.message.slice(0, 120)})`);
}
