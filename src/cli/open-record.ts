import { activeCorrections, correctionsMark } from '../corrections/correction-log.ts';
import { readCorrections } from '../corrections/corrections-file.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { type Store, StoreError } from '../store/store.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs `work` on the record in `file` and closes it again. Throws a StoreError where there is no record to read; says
 * on standard error when the record is behind its articles.
 */
export async function withRecord<T>(
  terminal: Terminal,
  file: string,
  work: (store: Store) => T | Promise<T>,
): Promise<Awaited<T>> {
  const store = openSqliteStore(file, 'read');
  try {
    const { stale, linkedWith } = store.readState();
    if (linkedWith === null) {
      throw new StoreError(
        `The store at ${file} has no record yet. Run "onrecord build FOLDER --db ${file}" to make it.`,
      );
    }
    if (stale) {
      const line = 'The record is behind the stored articles: a build did not end. Run onrecord build again.';
      terminal.note(wrap(line, terminal.width));
    }
    const mark = correctionsMark(activeCorrections(readCorrections(store.file)));
    if (!stale && mark !== linkedWith.replace(/^[^ ]*/, '')) {
      const line = 'The file of corrections has changed since the record was made. Run onrecord build to apply it.';
      terminal.note(wrap(line, terminal.width));
    }
    return await work(store);
  } finally {
    store.close();
  }
}
