import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { type CorrectionLog, readCorrectionLog } from './correction-log.ts';

/** The file of corrections that belongs to a store: `record.corrections.jsonl` beside `record.db`. */
export function correctionsFile(store: string): string {
  return `${store.replace(/\.(?:db|sqlite3?)$/i, '')}.corrections.jsonl`;
}

/** The corrections beside a store; none where there is no file. Throws an error of the file system. */
export function readCorrections(store: string): CorrectionLog {
  const file = correctionsFile(store);
  return readCorrectionLog(existsSync(file) ? readFileSync(file, 'utf8') : '', file);
}

/** Adds a line in one write, so that lines of two programs never mix; after a last line that was left open a new one. */
export function appendCorrection(store: string, line: string): void {
  const handle = openSync(correctionsFile(store), 'a+');
  try {
    const { size } = fstatSync(handle);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(handle, last, 0, 1, size - 1);
    writeSync(handle, size > 0 && last.toString() !== '\n' ? `\n${line}` : line);
  } finally {
    closeSync(handle);
  }
}
