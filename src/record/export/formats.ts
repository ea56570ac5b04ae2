import type { Article } from '../../core/article.ts';
import type { OnrecordRecord } from '../../core/record.ts';
import { exportCsv } from './csv.ts';
import { exportJson } from './json.ts';
import { exportJsonl } from './jsonl.ts';
import { exportMarkdown } from './markdown.ts';

/** What an exporter needs of an article beside the record: where it can be found on the web. */
export type ExportArticle = Pick<Article, 'id' | 'url'>;

/** One file of an export. The chunks joined are its whole content, to be written as UTF-8. */
export interface ExportFile {
  /** Name inside the folder of the export, or `null` where the export is one file that the user names. */
  readonly name: string | null;
  readonly chunks: Iterable<string>;
}

export interface ExportFormat {
  readonly description: string;
  /** Whether the export is a folder of files; otherwise it is exactly one file and may go to standard output. */
  readonly folder: boolean;
  files(record: OnrecordRecord, articles: readonly ExportArticle[]): Iterable<ExportFile>;
}

/** The written forms of a record. The same record gives the same bytes in each. */
export const EXPORT_FORMATS = {
  json: {
    description: 'the whole record as one JSON object',
    folder: false,
    files: (record) => [{ name: null, chunks: exportJson(record) }],
  },
  jsonl: {
    description: 'one JSON object a line, each with its kind',
    folder: false,
    files: (record) => [{ name: null, chunks: exportJsonl(record) }],
  },
  csv: {
    description: 'a folder of tables for spreadsheets and statistics',
    folder: true,
    files: exportCsv,
  },
  markdown: {
    description: 'a dossier to read: timeline, statements, threads, conflicts, each line with its source',
    folder: false,
    files: (record, articles) => [{ name: null, chunks: exportMarkdown(record, articles) }],
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
