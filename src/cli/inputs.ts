import { availableParallelism } from 'node:os';
import { openInputList, type ReadInput } from '../build/read-inputs.ts';
import { type InputOptions, UsageError } from './options.ts';

/** The inputs of a command and how to work on them. */
export async function openInputs(
  paths: readonly string[],
  options: InputOptions,
): Promise<{ readonly inputs: AsyncIterable<ReadInput>; readonly total: number | null; readonly workers: number }> {
  if (paths.length === 0 && options.manifest === undefined && !options.ndjson) {
    throw new UsageError('Name the articles: files, folders, - for standard input, or a --manifest.');
  }
  const { manifest, date, ndjson, maxSize } = options;
  const list = await openInputList(paths, {
    ndjson: ndjson === true,
    ...(maxSize !== undefined && { maxBytes: maxSize }),
    ...(manifest !== undefined && { manifest }),
    ...(date !== undefined && { date }),
  });
  return { ...list, workers: options.workers ?? availableParallelism() };
}
