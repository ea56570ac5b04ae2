import type { Article } from '../src/core/article.ts';
import type { RecordSource } from '../web/record-source.ts';
import { enlargeRecord } from './enlarged-record.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

/** The sample put together until it has `statements`, with the texts of the articles of the first and last time. */
export function longSource(statements: number): RecordSource {
  const times = Math.ceil(statements / SAMPLE_RECORD.statements.length);
  const articles = [0, times - 1].flatMap((time) =>
    SAMPLE_ARTICLES.map((article): Article => ({ ...article, id: `${article.id}_${time}` })),
  );
  return sampleSource({ record: enlargeRecord(SAMPLE_RECORD, times), articles });
}
