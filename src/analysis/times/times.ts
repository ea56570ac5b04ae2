import type { Analyser, LanguageLayer, TimeExpression } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { type DateValue, isDay } from '../../core/date.ts';
import { publishedAt } from '../../core/published-at.ts';
import { isAttributive } from './attributive.ts';
import { readTime } from './find.ts';
import type { Reading } from './meaning.ts';
import { makePhrase, type Phrase } from './phrase.ts';
import { lastDay, type Point } from './point.ts';
import { resolveReading } from './resolve.ts';
import type { Resolved } from './resolved.ts';
import { findTense } from './tense.ts';

/**
 * The temporal expressions of an article, in text order and without overlaps, as TIMEX3 (ISO-TimeML) with EDTF beside.
 * Anchored on the publication day, in a live page on that of the entry, and on the dates the text itself has reached; open where nothing anchors them.
 */
export function findTimes(article: Pick<Article, 'published' | 'updates'>, language: LanguageLayer): TimeExpression[] {
  const times: TimeExpression[] = [];
  let date = article.published;
  let published = dayOf(date);
  let narrative: Point | null = null;
  let narrativeBlock = -1;
  let quarter: Point | null = null;
  let compared = false;
  for (const sentence of language.sentences) {
    const phrase = makePhrase(language.tokens, sentence.first, sentence.last);
    const ownDate = publishedAt(article, sentence.span[0]);
    if (ownDate !== date) {
      // Another entry of a live page: what the one before it told of is no date to count from.
      date = ownDate;
      published = dayOf(date);
      narrative = null;
      quarter = null;
    }
    let index = sentence.first;
    while (index < sentence.last) {
      const reading = readTime(phrase, index);
      if (!reading) {
        index += 1;
        continue;
      }
      const start = index;
      const tense = () => findTense(phrase, start, reading.end);
      const resolved = resolveReading(reading, {
        published,
        narrative,
        sameBlock: narrativeBlock === sentence.block,
        quarter,
        compared,
        tense,
      });
      const attributive = isAttributive(phrase, start, reading.end);
      times.push(makeTime(phrase, start, reading, resolved, attributive));
      compared = isCompared(resolved, compared);
      if (resolved.point && !(attributive && resolved.point.unit === 'year')) {
        narrative = resolved.point;
        narrativeBlock = sentence.block;
        if (isReported(resolved, quarter, published)) quarter = resolved.point;
      }
      index = reading.end;
    }
  }
  return times;
}

function dayOf({ value }: DateValue): string | null {
  return value !== null && isDay(value) ? value : null;
}

/** Whether what a report compares is a quarter: until it goes on to 'the first nine months'. */
function isCompared({ point, rule, type }: Resolved, compared: boolean): boolean {
  if (point?.unit === 'quarter') return true;
  return compared && !(rule === 'stretch' && type === 'DURATION');
}

/** Whether a quarter is the one a business report is about: the latest one over at publication, no comparison. */
function isReported({ point, rule }: Resolved, quarter: Point | null, published: string | null): boolean {
  if (point?.unit !== 'quarter' || /^(?:year-earlier|ago|earlier|later|period-of-year)/.test(rule)) return false;
  if (quarter === null) return true;
  return point.first >= quarter.first && (published === null || lastDay(point) < published);
}

function makeTime(
  phrase: Phrase,
  at: number,
  reading: Reading,
  resolved: Resolved,
  attributive: boolean,
): TimeExpression {
  const first = phrase.tokens[at];
  const last = phrase.tokens[reading.end - 1];
  const { type, value, edtf, how, anchor, rule } = resolved;
  const { mod } = reading;
  return {
    span: [first?.start ?? 0, last?.end ?? 0],
    type,
    value,
    edtf: edtf !== null && mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf,
    how,
    anchor,
    rule,
    ...(mod === undefined ? {} : { mod }),
    ...(attributive ? { attributive } : {}),
  };
}

export const timesAnalyser: Analyser<'language', 'times'> = {
  name: 'times',
  version: 2,
  requires: ['language'],
  provides: 'times',
  run: (article, { language }) => findTimes(article, language),
};
