import {
  addCorrection,
  type ChangeWatcher,
  type CorrectionRequest,
  type CorrectionResult,
  type ListedCorrection,
  listCorrections,
  undoCorrection,
} from '../../build/corrections/change-record.ts';
import { readFacts } from '../../build/read-facts.ts';
import type { Correction } from '../../core/correction.ts';
import { CorrectionError } from '../../corrections/correction-error.ts';
import { activeCorrections, type CorrectionLog } from '../../corrections/correction-log.ts';
import { correctionsFile, readCorrections } from '../../corrections/corrections-file.ts';
import { linkNames } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
import { withRecord } from '../open-record.ts';
import { UsageError } from '../options.ts';
import { printable } from '../printable.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** Makes a correction or takes back the one with this number, keeps that and links the record anew. */
export async function runCorrection(
  terminal: Terminal,
  file: string,
  asked: CorrectionRequest | number,
): Promise<CorrectionResult> {
  // A store that is not there is not made.
  await withRecord(terminal, file, () => undefined);
  const watcher: ChangeWatcher = {
    readAll: (store, corrections) => readAll(terminal, store, corrections),
    onNote: (message) => terminal.note(printable(message)),
  };
  try {
    return await (typeof asked === 'number'
      ? undoCorrection(file, asked, watcher)
      : addCorrection(file, asked, watcher));
  } catch (error) {
    if (error instanceof CorrectionError) throw new UsageError(printable(error.message));
    throw error;
  }
}

/** All corrections in order, with which of them count. */
export function listStoreCorrections(
  terminal: Terminal,
  file: string,
): Promise<{ readonly file: string; readonly log: CorrectionLog; readonly listed: readonly ListedCorrection[] }> {
  return withRecord(terminal, file, async (store) => {
    const log = readCorrections(store.file);
    const active = activeCorrections(log);
    const outcomes = active.length > 0 ? linkNames(await readAll(terminal, store, active), active).outcomes : [];
    return { file: correctionsFile(store.file), log, listed: listCorrections(log, outcomes) };
  });
}

/** All facts, with progress. */
export async function readAll(terminal: Terminal, store: Store, corrections: readonly Correction[]) {
  const progress = openProgress(terminal);
  try {
    const { signal } = new AbortController();
    const onRead = (done: number, total: number): void => progress.show('Reading ', done, total);
    return (await readFacts(store, corrections, { signal, onRead })) ?? [];
  } finally {
    progress.clear();
  }
}
