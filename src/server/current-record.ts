import type { RecordSource } from '../../web/record-source.ts';
import { linkVersion } from '../build/link-store.ts';
import { activeCorrections } from '../corrections/correction-log.ts';
import { readCorrections } from '../corrections/corrections-file.ts';
import { readStoreRecord } from '../site/store-record.ts';
import type { Store } from '../store/store.ts';

/** Changes when the record in `store` was linked again, or its corrections were changed. */
export function recordStamp(store: Store): string {
  const { linkedChanges, linkedWith } = store.readState();
  return `${linkedChanges} ${linkedWith} ${linkVersion(activeCorrections(readCorrections(store.file)))}`;
}

/** The record in `store`, read again when a build has made a new one. */
export function currentRecord(store: Store, version: string, title?: string): () => RecordSource {
  let made = '';
  let record: RecordSource | null = null;
  return () => {
    const { linkedChanges, linkedWith } = store.readState();
    const now = `${linkedChanges} ${linkedWith}`;
    if (record === null || now !== made) {
      record = readStoreRecord(store, version, title);
      made = now;
    }
    return record;
  };
}
