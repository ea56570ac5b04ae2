import { readFile } from 'node:fs/promises';
import { refusalOf } from '../ingest/read-document.ts';
import { UsageError } from './options.ts';

/**
 * The addresses of a command: its arguments, with the lines of standard input in the place of `-`, then the lines of
 * the file `from`. Empty lines and those that begin with `#` say nothing. Throws a UsageError where there are none.
 */
export async function listAddresses(
  urls: readonly string[],
  from: string | undefined,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const url of urls) {
    if (url !== '-') addresses.push(url);
    else addresses.push(...linesOf(await readAll(stdin)));
  }
  if (from !== undefined) addresses.push(...linesOf(from === '-' ? await readAll(stdin) : await readList(from)));
  if (addresses.length === 0) {
    throw new UsageError('Name the addresses, or give a file with one a line: --from FILE, or - for standard input.');
  }
  return addresses;
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
