import type { Analysis } from '../src/core/analysis.ts';
import type { ExportSource } from '../src/record/export/export-source.ts';
import type { ExportFormatName } from '../src/record/export/format-names.ts';
import { EXPORT_FORMATS } from '../src/record/export/formats.ts';
import { LEFT_OUT, SAMPLE_ARTICLES, SAMPLE_RECORD } from './sample-site-data.ts';

/** The record made by hand, with the texts of its articles and no analysis of them. */
export const SAMPLE_SOURCE: ExportSource = {
  record: SAMPLE_RECORD,
  articles: SAMPLE_ARTICLES,
  readAnalysis: (id) => {
    const article = SAMPLE_ARTICLES.find((one) => one.id === id);
    return article ? { ...EMPTY, article } : null;
  },
  leftOut: LEFT_OUT,
  version: '0.1.0',
};

const EMPTY: Analysis = {
  schema: 'onrecord/analysis@1',
  article: null,
  sentences: [],
  times: [],
  entities: [],
  mentions: [],
  attributions: [],
  events: [],
  diagnostics: [],
};

/** The files of an export by their names; `''` is the name of one that is the whole export. */
export function exportFiles(format: ExportFormatName, source: ExportSource = SAMPLE_SOURCE): Record<string, Buffer> {
  const files = [...EXPORT_FORMATS[format].files(source)];
  return Object.fromEntries(
    files.map(({ name, chunks }) => [name ?? '', Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)))]),
  );
}

/** The text of an export that is one file. */
export function exportText(format: ExportFormatName, source: ExportSource = SAMPLE_SOURCE): string {
  return exportFiles(format, source)['']?.toString('utf8') ?? '';
}
