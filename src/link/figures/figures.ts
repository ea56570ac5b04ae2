import type { Analysis, TimeExpression } from '../../core/analysis.ts';
import type { Article, Block } from '../../core/article.ts';
import { dayRange } from '../../core/date.ts';
import { evidenceOf } from '../../core/evidence.ts';
import type { FigureFact } from '../../core/facts.ts';
import { type Span, sliceSpan, spanContains, trimSpan } from '../../core/span.ts';
import { foldText } from '../../core/words.ts';
import { contentStems } from '../../language/content-words.ts';
import { placesOf } from './figure-places.ts';
import { findQuantities, foldSentence, type Quantity } from './quantities.ts';

/** A paper takes back what it printed. */
const CORRECTION =
  /\b(?:correction|corrected|corrects|clarification|an earlier (?:version|edition)|previous version|earlier report|we (?:wrongly|mistakenly|incorrectly)|misstated|was amended)\b/i;
/** Letters after the word `Correction` that still belong to the notice. */
const NOTICE_LENGTH = 400;
/** Sums over a longer time grow from one article to the next. */
const CUMULATIVE =
  /\b(?:since|so far|to date|in total|all told|this year|over the (?:past|last)|poll|polls|survey|surveyed)\b/i;
const WEEKDAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DATELINE = /^\p{Lu}[\p{Lu} ,.]{2,40}(?:, \p{L}+\.? \d{1,2})? ?(?:\([^)]{2,30}\) ?)?(?:[-–—]{1,2} |: )/u;
const SOURCE_BEFORE = /^[^,]{1,80}?\b(?:said|says|say|reported|told reporters)(?: on \p{L}+)?(?: that)? /u;
const SOURCE_AFTER = /, [^,]{1,60}(?:, [^,]{1,80})?\b(?:said|says|say|told|reported|according)\b.*$/s;
/** Sentences longer than this are no sentences. */
const LONGEST = 1200;

/** The figures of the sentences of `body`, in order. */
export function collectFigures(article: Article, analysis: Analysis, body: readonly Block[]): FigureFact[] {
  const figures: FigureFact[] = [];
  let times = 0;
  let block = 0;
  let noticeEnd = -1;
  for (const sentence of analysis.sentences) {
    const span = trimSpan(article.text, sentence);
    if (!span || span[1] - span[0] > LONGEST) continue;
    while ((body[block]?.span[1] ?? Number.POSITIVE_INFINITY) <= span[0]) block += 1;
    while ((analysis.times[times]?.span[1] ?? Number.POSITIVE_INFINITY) <= span[0]) times += 1;
    const home = body[block];
    if (!home || !spanContains(home.span, span)) continue;
    const text = sliceSpan(article.text, span);
    if (CORRECTION.test(text)) noticeEnd = span[0] + NOTICE_LENGTH;
    if (!/\d|\b[a-z]+(?:een|ty|wo|ree|our|ive|ix|ven|ight|ine|en|lve)\b/i.test(text) || CUMULATIVE.test(text)) continue;
    const quantities = findQuantities(text).filter(({ unit }) => unit !== 'duration');
    if (quantities.length === 0) continue;
    const names = namesOf(text);
    const folded = foldSentence(text);
    const known = new Set(names);
    const shared = {
      names,
      stems: [...new Set(contentStems(withoutSource(text)))],
      days: daysOf(analysis.times, times, toldIn(text, span)),
      corrects: span[0] < noticeEnd,
      evidence: evidenceOf(article, span),
    };
    const placesAt = ({ span: [at, end] }: Quantity) => placesOf(folded, at, end, known);
    figures.push(...quantities.map((quantity) => ({ ...plain(quantity), places: placesAt(quantity), ...shared })));
  }
  return figures;
}

function plain({
  unit,
  value,
  noun,
  role,
  hedge,
  context,
}: Quantity): Omit<FigureFact, 'names' | 'places' | 'stems' | 'days' | 'corrects' | 'evidence'> {
  return { unit, value, noun, role, hedge, context: [...context] };
}

/** The sentence without its dateline and without who said it. */
function withoutSource(text: string): string {
  return text.replace(DATELINE, '').replace(SOURCE_BEFORE, '').replace(SOURCE_AFTER, '');
}

/** The part of a sentence that is not about who said it and when. */
function toldIn(text: string, [start, end]: Span): Span {
  const before = SOURCE_BEFORE.exec(text)?.[0].length ?? 0;
  const after = SOURCE_AFTER.exec(text)?.index ?? text.length;
  return before < after ? [start + before, start + after] : [start, end];
}

/** Capitalised words, weekdays and months apart; the first word counts too, since most names stand there. */
function namesOf(text: string): string[] {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  const names = words
    .map((word) => foldText(word).replace(/'s$/, ''))
    .filter((word) => !WEEKDAYS_AND_MONTHS.test(word));
  return [...new Set(names.filter((word) => contentStems(word).length > 0))];
}

function daysOf(times: readonly TimeExpression[], from: number, [start, end]: Span): string[] {
  const days: string[] = [];
  for (let at = from; at < times.length; at += 1) {
    const time = times[at];
    if (!time || time.span[0] >= end) break;
    if (time.span[0] < start) continue;
    const range = dayRange(time.edtf);
    if (range && range.first === range.last && !time.attributive) days.push(range.first);
  }
  return days;
}
