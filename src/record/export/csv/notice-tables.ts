import type { Table } from './table.ts';

/** What became of the inputs beside the record: what was noticed of them, and what came in twice. */
export const NOTICE_TABLES: readonly Table[] = [
  {
    // An empty `article`: the input was left out, and this is why.
    name: 'diagnostics.csv',
    columns: ['uri', 'article', 'severity', 'code', 'message', 'start', 'end'],
    *rows({ notices }) {
      for (const { uri, article, severity, code, message, span } of notices) {
        yield [uri, article, severity, code, message, span?.[0] ?? null, span?.[1] ?? null];
      }
    },
  },
  {
    name: 'duplicates.csv',
    columns: ['uri', 'article', 'same'],
    *rows({ duplicates }) {
      for (const { uri, article, same } of duplicates) yield [uri, article, same];
    },
  },
];
