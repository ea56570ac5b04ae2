import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gatherChunks } from './gather-chunks.ts';

/** Writes `chunks` to a file that is there whole or, when something fails or stops the program, as it was before. */
export function writeFileWhole(path: string, chunks: Iterable<string | Uint8Array>): void {
  const draft = `${path}.part`;
  const handle = openSync(draft, 'w');
  try {
    // Unlike writeSync this writes the whole of a chunk, however often the system takes a part of it.
    for (const chunk of gatherChunks(chunks)) writeFileSync(handle, chunk);
    closeSync(handle);
    renameSync(draft, path);
  } catch (error) {
    closeQuietly(handle);
    rmSync(draft, { force: true });
    throw error;
  }
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // It was closed before the renaming failed.
  }
}
