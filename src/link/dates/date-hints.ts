import type { Analysis, EventMention, TimeExpression } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { isDay } from '../../core/date.ts';
import { evidenceOf } from '../../core/evidence.ts';
import type { PastDay } from '../../core/facts.ts';
import { firstEndingAfter, type Span, sliceSpan, spanContains } from '../../core/span.ts';
import { FUTURE_WORDS } from './future-words.ts';

/**
 * The newest day that the text writes in full and tells of as past: in the body, in a sentence without a word for what
 * is to come. `null` when there is none.
 */
export function findLatestPastDay(article: Article, { times, sentences }: Analysis): PastDay | null {
  let latest: { day: string; span: Span } | null = null;
  for (const { type, edtf, how, attributive, span } of times) {
    if (type !== 'DATE' || how !== 'stated' || attributive || edtf === null || !isDay(edtf)) continue;
    if (latest !== null && edtf <= latest.day) continue;
    const sentence = sentences[firstEndingAfter(sentences, (item) => item, span[0])];
    if (sentence && !speaksOfFuture(sliceSpan(article.text, sentence))) latest = { day: edtf, span };
  }
  return latest && { day: latest.day, evidence: evidenceOf(article, latest.span) };
}

/**
 * The weekday (1 is Monday) on which an undated event took place, where its sentence names one weekday that nothing
 * resolves, no other date, and nothing that is to come. `null` otherwise.
 */
export function findOpenWeekday(
  article: Article,
  times: readonly TimeExpression[],
  event: EventMention,
): number | null {
  if (event.time.value !== null || event.realis !== 'actual') return null;
  const weekdays = new Set<number>();
  const from = firstEndingAfter(times, ({ span }) => span, event.sentence[0]);
  for (let index = from; index < times.length; index += 1) {
    const time = times[index];
    if (!time || !spanContains(event.sentence, time.span)) break;
    const weekday = /^XXXX-WXX-([1-7])/.exec(time.value)?.[1];
    if (weekday !== undefined) weekdays.add(Number(weekday));
    else if (time.edtf !== null && !time.attributive) return null;
  }
  if (weekdays.size !== 1 || speaksOfFuture(sliceSpan(article.text, event.sentence))) return null;
  return [...weekdays][0] ?? null;
}

function speaksOfFuture(sentence: string): boolean {
  return sentence
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .some((word) => FUTURE_WORDS.has(word));
}
