import type { Article } from '../src/core/article.ts';
import type { OnrecordRecord } from '../src/core/record.ts';

/** An input that did not become an article, or only in part, with what was said about it. */
export interface LeftOut {
  readonly uri: string;
  readonly message: string;
}

/** Everything the pages show. */
export interface SiteData {
  /** Heading of the page; the program's own wording when absent. */
  readonly title?: string;
  readonly record: OnrecordRecord;
  /** The articles of the record, in its order; read once, so a store can hand them out one by one. */
  readonly articles: Iterable<Article>;
  readonly leftOut: readonly LeftOut[];
  /** Version of the program that made the record. */
  readonly version: string;
}
