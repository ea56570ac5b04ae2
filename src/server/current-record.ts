import type { RecordSource } from '../../web/record-source.ts';
import { readStoreRecord } from '../site/store-record.ts';
import type { Store } from '../store/store.ts';

/** The record in `store`, read again when a build has made a new one; `onRead` is told of each. */
export function currentRecord(
  store: Store,
  version: string,
  title?: string,
  onRead: (record: RecordSource) => void = () => {},
): () => RecordSource {
  let made = '';
  let record: RecordSource | null = null;
  return () => {
    const { linkedChanges, linkedWith } = store.readState();
    const now = `${linkedChanges} ${linkedWith}`;
    if (record === null || now !== made) {
      record = readStoreRecord(store, version, title);
      made = now;
      onRead(record);
    }
    return record;
  };
}
