import type { Analysis } from '../src/core/analysis.ts';
import type { OnrecordRecord } from '../src/core/record.ts';
import type { ExportSource } from '../src/record/export/export-source.ts';
import type { ExportFormatName } from '../src/record/export/format-names.ts';
import { EXPORT_FORMATS } from '../src/record/export/formats.ts';
import { LEFT_OUT, SAMPLE_ARTICLES, SAMPLE_RECORD } from './sample-site-data.ts';

/** `record` with the analyses that `readAnalysis` gives; by default the texts of the sample and no analysis of them. */
export function exportOf(
  record: OnrecordRecord,
  readAnalysis: (id: string) => Analysis | null = readSample,
): ExportSource {
  return {
    record,
    each: (list) => record[list],
    count: (list) => record[list].length,
    articles: SAMPLE_ARTICLES,
    readLayers(id) {
      const analysis = readAnalysis(id);
      return analysis?.article ? { ...analysis, article: analysis.article } : null;
    },
    readText: (id) => readAnalysis(id)?.article?.text ?? null,
    notices: [
      ...LEFT_OUT.map(({ uri, message }) => ({
        uri,
        article: null,
        code: 'input-empty' as const,
        severity: 'error' as const,
        message,
      })),
      {
        uri: 'courier/ferry-first-talks.html',
        article: 'a_0000000000000001',
        code: 'dates-disagree',
        severity: 'warning',
        message: 'Its text says 5 March 2019, its head 6 March.',
        span: [0, 4],
      },
    ],
    duplicates: [{ uri: 'courier/again.html', article: 'a_0000000000000001', same: 'bytes' }],
    version: '0.1.0',
  };
}

/** An article of the sample, and no analysis of it. */
export function readSample(id: string): Analysis | null {
  const article = SAMPLE_ARTICLES.find((one) => one.id === id);
  return article ? { ...EMPTY, article } : null;
}

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

/** The record made by hand, with the texts of its articles and no analysis of them. */
export const SAMPLE_SOURCE: ExportSource = exportOf(SAMPLE_RECORD);

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

/** Every text and number in a value, as it stands in a cell of a table; spans and places in lists are left out. */
export function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(valuesOf);
}
