import type { Sentence, TimeExpression } from './analysis.ts';
import { type DateValue, dayRange } from './date.ts';
import { firstEndingAfter, type Span, spanContains } from './span.ts';

export interface DatingQuestion {
  readonly sentence: Pick<Sentence, 'span'>;
  /** The word to date: a cue, the trigger of an event. */
  readonly at: Span;
  /** The article's time expressions in text order. */
  readonly times: readonly TimeExpression[];
  /** Stretches that speak of another time than `at`, such as quotations; one that holds `at` itself is no obstacle. */
  readonly exclude?: readonly Span[];
  /**
   * `article.text`; with it a date across a comma or another mark counts as farther away than one in the same clause, and
   * one in a relative clause dates nothing outside it.
   */
  readonly text?: string;
}

/** Characters between the two in which marks are counted. */
const MARKS_REACH = 500;

/** Time expressions looked at on either side of the word; keeps endless sentences cheap. */
const REACH = 12;

/** What a mark between clauses weighs, in characters. */
const CLAUSE_MARK = 30;

/** Characters that may stand between a date used as an adjective and the word it dates: 'the 2016 [presidential] vote'. */
const ATTRIBUTIVE_REACH = 30;

/**
 * The date that a sentence gives to one of its words: that of the nearest time expression with a date. A date that
 * only qualifies another noun ('the 2016 election') counts for that noun alone. `span` is the time expression's and
 * belongs to `article.text`. `null` when the sentence has no such expression outside `exclude`, or when the nearest stays
 * open.
 */
export function findDating(question: DatingQuestion): DateValue | null {
  const { sentence, at, times } = question;
  const asides = question.text === undefined ? [] : asideClauses(question.text, sentence.span, at);
  const closed = [...(question.exclude ?? []), ...asides].filter((span) => !spanContains(span, at));
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const near = firstEndingAfter(times, ({ span }) => span, at[0]);
  for (let index = Math.max(0, near - REACH); index < Math.min(times.length, near + REACH); index += 1) {
    const time = times[index];
    if (time === undefined || !spanContains(sentence.span, time.span)) continue;
    if (!(canDate(time) || isOpen(time)) || closed.some((span) => spanContains(span, time.span))) continue;
    const cost = distance(time, at, question.text) + CLAUSE_MARK * countMarks(question.text, time.span, at);
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  if (best === null || isOpen(best)) return null;
  return { value: best.edtf, how: best.how, rule: best.rule, span: best.span };
}

const ASIDE = /, ?(?:(?:who|whom|whose|which|where)\b|as (?:he|she|they|it|we|i) (?:had|has|have|did)\b)[^,;:–—]*/gi;
/** Characters on either side of the word in which such clauses are looked for; keeps endless sentences cheap. */
const ASIDE_REACH = 1000;

/**
 * Clauses that tell something beside (', who took office in January,', ', as she had said in May'): their dates are of
 * nothing outside them.
 */
function asideClauses(text: string, [start, end]: Span, at: Span): Span[] {
  const first = Math.max(start, at[0] - ASIDE_REACH);
  return [...text.slice(first, Math.min(end, at[1] + ASIDE_REACH)).matchAll(ASIDE)].map(
    ({ index, 0: clause }): Span => {
      const from = first + index;
      return [from, from + clause.length];
    },
  );
}

/** 'on Monday' in an article without a date: it dates the word beside it although nobody can say with which day. */
function isOpen({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && value.startsWith('XXXX');
}

function canDate({ type, edtf }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && dayRange(edtf) !== null;
}

/** Characters between the two; infinite for an attributive date that does not stand before the word. */
function distance(time: TimeExpression, at: Span, text: string | undefined): number {
  const gap = time.span[1] <= at[0] ? at[0] - time.span[1] : Math.max(0, time.span[0] - at[1]);
  if (time.attributive !== true) return gap;
  if (time.span[1] > at[0] || gap > ATTRIBUTIVE_REACH) return Number.POSITIVE_INFINITY;
  // With a mark between, another clause has begun: 'after the 2016 vote; Orlen denied it'.
  return countMarks(text, time.span, at) === 0 ? gap : Number.POSITIVE_INFINITY;
}

function countMarks(text: string | undefined, time: Span, at: Span): number {
  if (text === undefined) return 0;
  const from = Math.min(time[1], at[1]);
  const to = Math.max(time[0], at[0]);
  let marks = 0;
  for (let index = from; index < Math.min(to, from + MARKS_REACH); index += 1)
    if (',;:–—'.includes(text.charAt(index))) marks += 1;
  return marks;
}
