import type { ReviewMatter } from '../src/core/review.ts';
import type { ArticleView } from './rows/article-view.ts';
import type { IntakeView } from './rows/intake-view.ts';
import type { Lists, ReadAhead } from './rows/make-lists.ts';
import type { SentenceRow } from './rows/rows.ts';
import type { SiteIndex } from './site-index.ts';

/** An input that did not become an article, or only in part, with what was said about it. */
export interface LeftOut {
  readonly uri: string;
  readonly message: string;
}

/** What the pages ask of whoever holds the record: the server and the writer of files. All of it is plain data. */
export interface RecordSource {
  /** Heading of the pages. */
  readonly title: string;
  /** Version of the program that made the record. */
  readonly version: string;
  readonly index: SiteIndex;
  readonly lists: Lists;
  /** Where the words of the record are not held in memory. */
  readonly readAhead?: ReadAhead;
  readonly leftOut: readonly LeftOut[];
  readonly intake: IntakeView;
  /** What a review needs beside the record; `null` where there is no page of it. */
  readonly review: ReviewMatter | null;
  /** Ids of the articles that came in last. */
  readonly latest: readonly string[];
  /** `null` where there is no such article. */
  article(id: string): ArticleView | null;
  /** Sentences with all of the words, best first. */
  search(words: string, limit: number): readonly SentenceRow[];
}
