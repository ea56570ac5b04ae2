import { TAR_READER } from './archives/tar-reader.ts';
import { WARC_READER } from './archives/warc-reader.ts';
import { WACZ_READER, ZIP_READER } from './archives/zip-reader.ts';
import type { ContainerReader } from './container.ts';
import { newsmlContainer } from './newsml/newsml-container.ts';
import { referencesContainer } from './references/references-container.ts';
import { csvContainer } from './tables/csv-container.ts';
import { jsonContainer } from './tables/json-container.ts';
import { ndjsonContainer } from './tables/ndjson-container.ts';

/** Kinds of containers, the first that matches reads. */
export const CONTAINER_READERS: readonly ContainerReader[] = [
  WARC_READER,
  WACZ_READER,
  ZIP_READER,
  TAR_READER,
  ndjsonContainer,
  jsonContainer,
  csvContainer,
  newsmlContainer,
  referencesContainer,
];

/** The reader for a file of this name, or `null` where it is no container. */
export function containerReaderOf(path: string): ContainerReader | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return CONTAINER_READERS.find((reader) => reader.matches(name)) ?? null;
}
