import { createReadStream } from 'node:fs';
import type { GivenMetadata } from '../../core/article.ts';
import { readCsvTable } from './csv-table.ts';
import { openUnpacked } from './gunzip.ts';
import { plainFields } from './record-fields.ts';
import { readDeclared } from './record-input.ts';

/** One address of a table, with what its row says of the page. */
export interface TableLink {
  readonly url: string;
  readonly given: GivenMetadata;
}

/** Longest row of a table of links. */
const LONGEST_ROW = 1024 * 1024;

/**
 * The addresses of a CSV with a column of links (`url`, `link`, … of `FIELD_NAMES`) in its order, each once; what its other
 * columns say of a page counts where the page itself says nothing clear. Rows without an address on the web are passed
 * over. Throws where the file cannot be read or is no CSV.
 */
export async function readLinkTable(file: string): Promise<readonly TableLink[]> {
  const table = await readCsvTable(openUnpacked({ path: file, open: () => createReadStream(file) }), LONGEST_ROW);
  const links = new Map<string, TableLink>();
  for await (const { record, row } of table?.rows ?? none()) {
    const { url, declared } = readDeclared(plainFields(record), `${file}, row ${row}`, 'csv');
    if (url !== undefined && !links.has(url)) links.set(url, { url, given: { declared } });
  }
  return [...links.values()];
}

async function* none(): AsyncGenerator<never> {}
