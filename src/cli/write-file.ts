import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes `chunks` to a file that is there whole or, when something fails or stops the program, as it was before. */
export function writeFileWhole(path: string, chunks: Iterable<string | Uint8Array>): void {
  const draft = `${path}.part`;
  const handle = openSync(draft, 'w');
  try {
    for (const chunk of chunks) writeSync(handle, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
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
