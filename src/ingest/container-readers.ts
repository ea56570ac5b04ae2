import { open } from 'node:fs/promises';
import { TAR_READER } from './archives/tar-reader.ts';
import { WARC_READER } from './archives/warc-reader.ts';
import { WACZ_READER, ZIP_READER } from './archives/zip-reader.ts';
import type { ContainerReader } from './container.ts';
import { feedContainer } from './feeds/feed-container.ts';
import { newsmlContainer } from './newsml/newsml-container.ts';
import { referencesContainer } from './references/references-container.ts';
import { csvContainer } from './tables/csv-container.ts';
import { jsonContainer } from './tables/json-container.ts';
import { ndjsonContainer } from './tables/ndjson-container.ts';

/** Kinds of containers, the first that matches reads; of several that match the first that recognises the file. */
export const CONTAINER_READERS: readonly ContainerReader[] = [
  WARC_READER,
  WACZ_READER,
  ZIP_READER,
  TAR_READER,
  ndjsonContainer,
  jsonContainer,
  csvContainer,
  newsmlContainer,
  feedContainer,
  referencesContainer,
];

/** Bytes that readers of one name are told apart by. */
const HEAD = 4096;

/** The reader for a file of this name, or `null` where it is no container. */
export function containerReaderOf(path: string): ContainerReader | null {
  return readersOf(path)[0] ?? null;
}

/** The same, with the file opened where several kinds share its name: the first where none recognises it. */
export async function recogniseContainer(path: string): Promise<ContainerReader | null> {
  const readers = readersOf(path);
  if (readers.length < 2) return readers[0] ?? null;
  const head = await readHead(path);
  return readers.find((reader) => reader.recognises?.(head)) ?? readers[0] ?? null;
}

function readersOf(path: string): readonly ContainerReader[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return CONTAINER_READERS.filter((reader) => reader.matches(name));
}

/** The first bytes; none where the file cannot be read, which its reader then says. */
async function readHead(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return new Uint8Array();
  }
}
