import { Parser, type ReadEntry } from 'tar';
import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource, FileMember } from '../container.ts';
import type { RejectedInput } from '../inputs.ts';
import { ArchiveError } from './archive-error.ts';
import { expansionBudget } from './expansion-budget.ts';
import { gunzipped } from './gunzip.ts';
import { judgeMemberPath } from './member-path.ts';

/** Bytes of a block; two of zeros end an archive. */
const BLOCK = 512;

/** Reads tar archives (POSIX pax, ustar, GNU), with gzip around them or not. */
export const TAR_READER: ContainerReader = {
  name: 'tar',
  matches: (name) => /\.(?:tar|tar\.gz|tgz)$/.test(name),
  read: readTar,
};

async function* readTar(container: ContainerSource): AsyncGenerator<FileMember | RejectedInput> {
  const { uri, budget = expansionBudget(0) } = container;
  const source = openTar(gunzipped(container.open(), budget));
  try {
    for (;;) {
      const entry = await source.next();
      if (!entry) break;
      const member = fileMember(entry, uri, source.bytesOf);
      if (member) yield member;
      entry.resume();
    }
    const end = source.end();
    if (end) throw end;
  } finally {
    await source.close();
  }
}

function fileMember(
  entry: ReadEntry,
  tar: string,
  bytesOf: (entry: ReadEntry) => AsyncIterable<Uint8Array>,
): FileMember | RejectedInput | null {
  const { path, type, size } = entry;
  if (type === 'Directory' || type === 'GNUDumpDir') return null;
  const judged = judgeMemberPath(path);
  if (judged.kind === 'left-out') return null;
  const isFile = type === 'File' || type === 'OldFile' || type === 'ContiguousFile';
  if (judged.kind === 'file' && isFile) {
    return { kind: 'file-member', name: judged.name, size, open: () => bytesOf(entry) };
  }
  const uri = `${tar}#${path}`;
  const what = isFile ? 'has a name that leads out of the archive' : 'is a link or a device';
  return { kind: 'rejected', uri, diagnostics: [diagnostic('archive-member-unsafe', `${uri} ${what}.`)] };
}

interface TarSource {
  /** The next member, `null` at the end. */
  next(): Promise<ReadEntry | null>;
  /** The bytes of the member that came last. */
  bytesOf(entry: ReadEntry): AsyncGenerator<Uint8Array>;
  /** What was wrong with the archive as a whole, or `null`. */
  end(): ArchiveError | null;
  close(): Promise<void>;
}

/** Gives the parser one chunk after another, only when more is asked for, so that nothing piles up. */
function openTar(stream: AsyncGenerator<Uint8Array>): TarSource {
  const entries: ReadEntry[] = [];
  let damaged = false;
  let seen = false;
  let tail: Uint8Array = new Uint8Array();
  const parser = new Parser({
    // Larger headers than this are passed over by the parser.
    maxMetaEntrySize: 1024 * 1024,
    onwarn: (code) => {
      damaged ||= code === 'TAR_BAD_ARCHIVE' || code === 'TAR_ENTRY_INVALID' || code === 'TAR_ABORT';
    },
    onReadEntry: (entry) => {
      seen = true;
      entries.push(entry);
    },
  });
  parser.on('ignoredEntry', (entry: ReadEntry) => entry.resume());
  let done = false;
  const pump = async (): Promise<boolean> => {
    if (done) return false;
    const { value, done: ended } = await stream.next();
    if (ended) {
      done = true;
      parser.end();
      return false;
    }
    tail = Buffer.concat([tail, value.subarray(-BLOCK)]).subarray(-BLOCK);
    parser.write(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    return true;
  };
  return {
    async next() {
      while (entries.length === 0) if (!(await pump())) break;
      return entries.shift() ?? null;
    },
    async *bytesOf(entry) {
      let ended = false;
      entry.once('end', () => {
        ended = true;
      });
      for (;;) {
        const chunk = entry.read();
        if (chunk) yield chunk;
        else if (ended) return;
        else if (!(await pump())) throw new ArchiveError('archive-truncated', 'ends in the middle');
      }
    },
    end() {
      if (!seen && damaged) return new ArchiveError('archive-damaged', 'is no tar archive');
      if (tail.length < BLOCK || tail.some((byte) => byte !== 0)) {
        return new ArchiveError('archive-truncated', 'ends without the mark at the end of a tar archive');
      }
      return damaged ? new ArchiveError('archive-damaged', 'has members with a broken header') : null;
    },
    async close() {
      await stream.return(undefined);
    },
  };
}
