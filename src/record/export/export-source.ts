import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { OnrecordRecord } from '../../core/record.ts';

/** What every exporter may know of an article beside the record without reading it: where it is on the web. */
export type ExportArticle = Pick<Article, 'id' | 'url'>;

/** What is exported: the record, and the articles it was made of, which are read one at a time. */
export interface ExportSource {
  readonly record: OnrecordRecord;
  readonly articles: readonly ExportArticle[];
  /** What was read from an article, by its id; `null` where there is no such article. */
  readAnalysis(id: string): Analysis | null;
  /** Inputs that did not become an article, with why. */
  readonly leftOut: readonly { readonly uri: string; readonly message: string }[];
  /** Version of the program. */
  readonly version: string;
}

/** One file of an export. The chunks joined are its whole content; text among them is written as UTF-8. */
export interface ExportFile {
  /** Name inside the folder of the export, or `null` where the export is one file that the user names. */
  readonly name: string | null;
  readonly chunks: Iterable<string | Uint8Array>;
}

export interface ExportFormat {
  readonly description: string;
  /** Whether the export is a folder of files; otherwise it is exactly one file and may go to standard output. */
  readonly folder: boolean;
  files(source: ExportSource): Iterable<ExportFile>;
}
