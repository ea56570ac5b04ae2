import { compareText } from '../../core/date.ts';
import type { DatedArticle } from '../../core/dated-article.ts';
import { evidenceOf } from '../../core/evidence.ts';
import type { RecordArticle } from '../../core/record.ts';
import { type TimelineChoice, type TimelineDate, USUAL_SENTENCES } from '../select-timeline.ts';
import { sentenceChooser } from './choose-sentences.ts';
import { readTopic } from './topic.ts';
import { rankDays } from './weigh-days.ts';

/**
 * The `dates` most telling days of the whole pile with their best sentences, in order: as many as were asked for,
 * where the pile has them. Days come from all dates in the text and from the days of publication, sentences from what
 * the articles say of the day; the entries of the record are not needed for it. Each sentence stands word for word in
 * the article its evidence names, without the dateline that may open it.
 */
export function shortenTimeline(
  articles: readonly DatedArticle[],
  record: readonly RecordArticle[],
  { about = [], dates, sentences = USUAL_SENTENCES, from, to }: TimelineChoice & { readonly dates: number },
): TimelineDate[] {
  const inPile = new Set(record.map(({ id }) => id));
  const copies = new Set(record.filter(({ copyOf }) => copyOf !== null && inPile.has(copyOf)).map(({ id }) => id));
  const topic = readTopic(articles, copies, about);
  const chooseSentences = sentenceChooser(topic);
  const chosen: TimelineDate[] = [];
  for (const date of rankDays(topic)) {
    if (chosen.length === dates) break;
    if ((from !== undefined && date < from) || (to !== undefined && date > to)) continue;
    const told = chooseSentences(date, sentences).map(({ article, span }) => evidenceOf(article, span));
    if (told.length === 0) continue;
    chosen.push({ date, sentences: told.map((evidence) => ({ text: evidence.exact, evidence: [evidence] })) });
  }
  return chosen.sort((a, b) => compareText(a.date, b.date));
}
