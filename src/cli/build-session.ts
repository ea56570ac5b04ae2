import type { BuildWatcher } from '../build/build-record.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { openProgress, type Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a command needs that takes articles into a store. */
export interface BuildSession {
  readonly store: Store;
  readonly progress: Progress;
  /** Shows how far the linking has come; its signal is Ctrl-C's. */
  readonly watcher: Omit<BuildWatcher, 'onInput'>;
  /** Today, ISO: the day on which new articles come in. */
  readonly day: string;
}

/**
 * Runs `work` with the store in `file`, and closes it again. Ctrl-C has it end in good order, with `read` (what was
 * *read*, *fetched*) stored; a second one ends the program.
 */
export async function withBuild<T>(
  terminal: Terminal,
  file: string,
  read: string,
  work: (session: BuildSession) => Promise<T>,
): Promise<T> {
  const progress = openProgress(terminal);
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
    progress.clear();
    terminal.note(`Stopping: what has been ${read} is being stored. Press Ctrl-C again to stop at once.`);
  };
  process.once('SIGINT', onInterrupt);
  const store = openSqliteStore(file, 'write');
  try {
    const watcher = {
      signal: stop.signal,
      onRead: (done: number, all: number) => progress.show('Linking ', done, all),
      // Linking is one step that no signal can interrupt in between; nothing is written before its end, so that
      // Ctrl-C may end the program on the spot.
      onLink: () => process.removeListener('SIGINT', onInterrupt),
    };
    return await work({ store, progress, watcher, day: new Date().toISOString().slice(0, 10) });
  } finally {
    progress.clear();
    process.removeListener('SIGINT', onInterrupt);
    store.close();
  }
}
