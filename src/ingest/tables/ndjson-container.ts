import type { ContainerReader } from '../container.ts';
import { readNdjson } from '../ndjson.ts';
import { openUnpacked } from './gunzip.ts';

/** Articles as NDJSON, one a line, packed with gzip or not. */
export const ndjsonContainer: ContainerReader = {
  name: 'ndjson',
  matches: (name) => /\.(?:ndjson|jsonl|jsonlines|jl)(?:\.gz)?$/.test(name),
  read: (container) => readNdjson(openUnpacked(container), container.uri, container.maxBytes),
};
