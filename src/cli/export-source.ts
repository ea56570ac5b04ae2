import type { OnrecordRecord } from '../core/record.ts';
import type { ExportNotice, ExportSource } from '../record/export/export-source.ts';
import type { Store } from '../store/store.ts';
import { VERSION } from './version.ts';

/** What is in a store, to be exported. The record and its articles are read when an exporter asks for them. */
export function exportSource(store: Store): ExportSource {
  let record: OnrecordRecord | null = null;
  return {
    get record() {
      record ??= store.readRecord();
      return record;
    },
    each: (list) => store.eachItem(list),
    count: (list) => store.count()[list],
    articles: store.readSources(),
    readLayers: (id, layers) => store.readLayers(id, layers),
    readText: (id) => store.readText(id),
    get notices() {
      return readNotices(store);
    },
    get duplicates() {
      return store.readDuplicates();
    },
    version: VERSION,
  };
}

function readNotices(store: Store): readonly ExportNotice[] {
  const left = store
    .readSkipped()
    .flatMap(({ uri, diagnostics }) => diagnostics.map((diagnostic) => ({ uri, article: null, ...diagnostic })));
  const noticed = store
    .readIntakeRows()
    .flatMap(({ uri, id, diagnostics }) => diagnostics.map((diagnostic) => ({ uri, article: id, ...diagnostic })));
  return [...left, ...noticed];
}
