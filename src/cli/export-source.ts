import type { ExportSource } from '../record/export/export-source.ts';
import type { Store } from '../store/store.ts';
import { VERSION } from './version.ts';

/** What is in a store, to be exported. Articles are read when an exporter asks for them. */
export function exportSource(store: Store): ExportSource {
  return {
    record: store.readRecord(),
    articles: store.readSources(),
    readAnalysis: (id) => store.readAnalysis(id),
    leftOut: store
      .readSkipped()
      .map(({ uri, diagnostics }) => ({ uri, message: diagnostics.map(({ message }) => message).join(' ') })),
    version: VERSION,
  };
}
