import type { AnalysisLayer, ArticleLayers } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { OnrecordRecord, RecordItem, RecordList } from '../../core/record.ts';

/** What every exporter may know of an article beside the record without reading it: where it is on the web. */
export type ExportArticle = Pick<Article, 'id' | 'url'>;

/** Something that was noticed of an input while it was read. */
export interface ExportNotice extends Diagnostic {
  /** As the input was named. */
  readonly uri: string;
  /** Id of the article it became, or `null` where it was left out because of this. */
  readonly article: string | null;
}

/** An input that is in the record once already. */
export interface ExportDuplicate {
  readonly uri: string;
  /** Id of the article that it is. */
  readonly article: string;
  readonly same: 'bytes' | 'text';
}

/** What is exported: the record, and the articles it was made of, which are read one at a time. */
export interface ExportSource {
  /** The whole record, read when it is first asked for; `each` reads less of it at a time. */
  readonly record: OnrecordRecord;
  /** The items of one list of the record, in order, read anew each time. */
  each<List extends RecordList>(list: List): Iterable<RecordItem<List>>;
  /** How many items a list has. */
  count(list: RecordList): number;
  readonly articles: readonly ExportArticle[];
  /**
   * An article by its id with those layers of what was read from it, `[]` for none; `null` where there is no such
   * article.
   */
  readLayers<Layer extends AnalysisLayer>(id: string, layers: readonly Layer[]): ArticleLayers<Layer> | null;
  /** The text of an article, likewise: far quicker than all of it. */
  readText(id: string): string | null;
  /** What there was to say of the inputs: first of those left out, then of the articles, each in its order. */
  readonly notices: readonly ExportNotice[];
  readonly duplicates: readonly ExportDuplicate[];
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

/** Inputs that did not become an article, each once, with why. */
export function leftOut({ notices }: ExportSource): readonly { readonly uri: string; readonly message: string }[] {
  const messages = new Map<string, string[]>();
  for (const { uri, article, message } of notices) {
    if (article === null) messages.set(uri, [...(messages.get(uri) ?? []), message]);
  }
  return [...messages].map(([uri, parts]) => ({ uri, message: parts.join(' ') }));
}
