import type { Capture } from '../core/capture.ts';
import { exportWarc } from '../record/export/warc.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';
import { writeFileWhole } from './write-file.ts';

/** Writes what was fetched for the store in `db` to a WARC, and says so when that was nothing. Returns the exit status. */
export function writeWarc(terminal: Terminal, db: string, output: string): number {
  const store = openSqliteStore(db, 'read');
  try {
    let count = 0;
    function* counted(): Generator<Capture> {
      for (const capture of store.eachCapture()) {
        count += 1;
        yield capture;
      }
    }
    writeFileWhole(output, exportWarc(counted(), { software: `onrecord/${VERSION}` }));
    if (count === 0) {
      const line = 'Nothing in this store was fetched from the web. Articles read from files have their bytes there.';
      terminal.note(wrap(line, terminal.width));
    }
    return 0;
  } finally {
    store.close();
  }
}
