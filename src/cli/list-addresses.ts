import { readFile } from 'node:fs/promises';
import type { GivenMetadata } from '../core/article.ts';
import { refusalOf } from '../ingest/read-document.ts';
import { UsageError } from './options.ts';

/** An address, with what a table says of the page there. */
export interface ListedAddress {
  readonly url: string;
  readonly given: GivenMetadata;
}

/**
 * The addresses of a command: its arguments, with the lines of standard input in the place of `-`, then the lines of
 * the file `from`, or where that is a CSV the addresses of its rows. Empty lines and those that begin with `#` say
 * nothing. Throws a UsageError where there are none.
 */
export async function listAddresses(
  urls: readonly string[],
  from: string | undefined,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<readonly ListedAddress[]> {
  const addresses: string[] = [];
  for (const url of urls) {
    if (url !== '-') addresses.push(url);
    else addresses.push(...linesOf(await readAll(stdin)));
  }
  const isTable = from !== undefined && /\.(?:csv|tsv)(?:\.gz)?$/i.test(from);
  const table = isTable ? await readTable(from) : [];
  if (from !== undefined && !isTable)
    addresses.push(...linesOf(from === '-' ? await readAll(stdin) : await readList(from)));
  const listed = [...addresses.map((url) => ({ url, given: {} })), ...table];
  if (listed.length > 0) return listed;
  const forms = isTable ? 'a CSV with a column "url"' : 'a file with one a line';
  throw new UsageError(`Name the addresses, or give ${forms}: --from FILE, or - for standard input.`);
}

async function readTable(file: string): Promise<readonly ListedAddress[]> {
  const { readLinkTable } = await import('../ingest/tables/link-table.ts');
  try {
    return await readLinkTable(file);
  } catch (error) {
    throw new UsageError(`The table of addresses ${file} ${refusalOf(error).detail}.`);
  }
}

async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The list of addresses ${file} ${refusalOf(error).detail}.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
