import type { OnrecordRecord } from '../../core/record.ts';
import type { ExportArticle } from './formats.ts';

/** A dossier to read. */
export function* exportMarkdown(record: OnrecordRecord, _articles: readonly ExportArticle[]): Generator<string> {
  yield `# The record\n\n${record.articles.length} articles\n`;
}
