import { availableParallelism } from 'node:os';
import { openInputList, type ReadInput } from '../build/read-inputs.ts';
import type { OfficeHolder } from '../core/article.ts';
import { OfficeHoldersError, readOfficeHolders } from '../ingest/office-holders.ts';
import { type InputOptions, UsageError } from './options.ts';

/** Inputs from which a thread more is worth its start. */
const INPUTS_PER_WORKER = 16;

/** The inputs of a command and how to work on them. */
export async function openInputs(
  paths: readonly string[],
  options: InputOptions,
): Promise<{ readonly inputs: AsyncIterable<ReadInput>; readonly total: number | null; readonly workers: number }> {
  if (paths.length === 0 && options.manifest === undefined && !options.ndjson) {
    throw new UsageError('Name the articles: files, folders, - for standard input, or a --manifest.');
  }
  const { manifest, date, ndjson, maxSize, offices } = options;
  const officeHolders = offices === undefined ? undefined : await officeHoldersOf(offices);
  const list = await openInputList(paths, {
    ndjson: ndjson === true,
    ...(maxSize !== undefined && { maxBytes: maxSize }),
    ...(manifest !== undefined && { manifest }),
    ...(date !== undefined && { date }),
    ...(officeHolders !== undefined && { officeHolders }),
  });
  return { ...list, workers: options.workers ?? usefulWorkers(list.total) };
}

/** The user's table of office-holders. Throws a UsageError where it cannot be used. */
export async function officeHoldersOf(file: string): Promise<readonly OfficeHolder[]> {
  try {
    return await readOfficeHolders(file);
  } catch (error) {
    if (error instanceof OfficeHoldersError) throw new UsageError(error.message);
    throw error;
  }
}

/** The cores there are, but no more threads than have something to do: each takes half a second to start. */
export function usefulWorkers(total: number | null): number {
  const cores = availableParallelism();
  return total === null ? cores : Math.max(1, Math.min(cores, Math.floor(total / INPUTS_PER_WORKER)));
}
