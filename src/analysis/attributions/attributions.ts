import type {
  Analyser,
  Attribution,
  Citation,
  LanguageLayer,
  NamesLayer,
  QuotationKind,
  Sentence,
  TimeExpression,
} from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { type DateValue, dayRange, daysBetween, isDay, UNKNOWN_DATE } from '../../core/date.ts';
import { findDating } from '../../core/dating.ts';
import { makeId } from '../../core/ids.ts';
import { publishedAt } from '../../core/published-at.ts';
import { coverSpans, firstEndingAfter, type Span, spanContains } from '../../core/span.ts';
import { type FoundBrackets, findBrackets } from './brackets.ts';
import { type FoundAttribution, findInSentence, sentenceAt } from './find.ts';
import { followTurns } from './interview-turns.ts';
import { findIntroducedQuotations } from './introduced-quotations.ts';
import { joinFound } from './join-found.ts';
import { findLearned } from './model/find-learned.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isWord, normAt, type Reading, readArticle, spanOf } from './reading.ts';
import { findSignedQuotations } from './signed-quotations.ts';
import { resolveSpeakers, type Speaker, type WatchRanking } from './speakers/resolve-speakers.ts';
import { readStance } from './stance/stance.ts';

const NO_SPEAKER: Speaker = { entity: null, how: 'none' };

/** Who said what: source, cue and content of each attribution, in the order of the text. */
export function findAttributions(
  article: Article,
  layers: { language: LanguageLayer; times: readonly TimeExpression[]; names: NamesLayer },
): readonly Attribution[] {
  const { reading, brackets, found, speakers, pronouns } = findStatements(article, layers);
  const said = contentsBySentence(reading, found);
  const attributions = found.map((one, index) =>
    makeAttribution(article, layers, reading, one, speakers[index] ?? NO_SPEAKER, brackets, said, pronouns),
  );
  return withoutUnheard(layers.language, withParents(attributions)).sort((a, b) => anchorOf(a) - anchorOf(b));
}

/** Everything found in an article, before it is made into attributions, with the speaker of each. */
export interface FoundStatements {
  readonly reading: Reading;
  readonly brackets: FoundBrackets;
  readonly found: readonly FoundAttribution[];
  /** In the order of `found`. */
  readonly speakers: readonly Speaker[];
  /** By token whom a pronoun stands for. */
  readonly pronouns: ReadonlyMap<number, string>;
}

/** `watch` is told how each speaker was chosen. */
export function findStatements(
  article: Article,
  { language, names }: { language: LanguageLayer; names: NamesLayer },
  watch?: WatchRanking,
): FoundStatements {
  const reading = readArticle(article.text, language, names);
  const brackets = findBrackets(article, reading);
  const learned = findLearned(reading);
  const byRule = reading.sentences.flatMap((sentence) => findInSentence(reading, sentence));
  const signed = [...findSignedQuotations(reading), ...findIntroducedQuotations(reading)];
  const found = followTurns(reading, joinFound(reading, { learned, byRule, signed, items: brackets.found }));
  return { reading, brackets, found, ...resolveSpeakers(reading, names, found, watch) };
}

/** By sentence the contents that begin in it: their dates are of what is told, not of the telling. */
type SaidInSentence = ReadonlyMap<Sentence, readonly Span[]>;

/** Contents kept for one sentence; more stand in lists and broken text only. */
const MOST_CONTENTS = 32;

function contentsBySentence(reading: Reading, attributions: readonly FoundAttribution[]): SaidInSentence {
  const said = new Map<Sentence, Span[]>();
  for (const [first, last] of attributions.flatMap(({ contents }) => contents)) {
    const sentence = sentenceAt(reading, first);
    if (!sentence) continue;
    const spans = said.get(sentence) ?? [];
    if (spans.length === 0) said.set(sentence, spans);
    if (spans.length < MOST_CONTENTS) spans.push(spanOf(reading, first, last));
  }
  return said;
}

function makeAttribution(
  article: Article,
  layers: { language: LanguageLayer; times: readonly TimeExpression[]; names: NamesLayer },
  reading: Reading,
  found: FoundAttribution,
  speaker: Speaker,
  brackets: FoundBrackets,
  said: SaidInSentence,
  pronouns: ReadonlyMap<number, string>,
): Attribution {
  const span = ([first, last]: TokenRange): Span => spanOf(reading, first, last);
  const blocked = [found.source, found.cue].filter((range) => range !== null);
  const contents = found.contents
    .flatMap((range) => withoutRanges(range, blocked))
    .map((range) => trim(reading, range));
  const contentSpans = contents.filter((range) => range[0] < range[1]).map(span);
  const sourceSpans = found.source ? [span(found.source)] : [];
  const cueSpans = found.cue ? [span(found.cue)] : [];
  const whole = coverSpans([...sourceSpans, ...cueSpans, ...contentSpans]) as Span;
  const { stance, realis } = readStance(reading, found, contents);
  return {
    id: makeId('s', article.id, whole[0], whole[1], ...(cueSpans[0] ?? [])),
    source: { spans: sourceSpans, entity: speaker.entity, how: speaker.how },
    cue: { spans: cueSpans, lemma: found.lemma },
    content: { spans: contentSpans },
    quotation: quotationKind(reading, contents),
    stance,
    realis,
    about: aboutOf(reading, contents, speaker.entity, pronouns),
    time: timeOf(article, layers.times, reading, found, cueSpans[0] ?? whole, contentSpans, said),
    citations: citationsOf(whole, brackets),
    confidence: found.confidence,
    parent: null,
    rule: found.rule,
  };
}

/** What the item or the sentence that holds `whole` cites. */
function citationsOf(whole: Span, { inBrackets, named }: FoundBrackets): Citation[] {
  return [inBrackets, named].flatMap((citations) => {
    const found: Citation[] = [];
    for (let i = firstEndingAfter(citations, ({ holds }) => holds, whole[0]); i < citations.length; i += 1) {
      const one = citations[i];
      if (!one || one.holds[0] >= whole[1]) break;
      found.push(one.citation);
    }
    return found;
  });
}

function withoutRanges(range: TokenRange, blocked: readonly TokenRange[]): TokenRange[] {
  let parts: TokenRange[] = [range];
  for (const [first, last] of blocked) {
    parts = parts.flatMap(([from, to]): TokenRange[] => {
      if (last <= from || to <= first) return [[from, to]];
      return [
        [from, Math.max(from, first)],
        [Math.min(to, last), to],
      ];
    });
  }
  return parts.filter(([from, to]) => from < to);
}

/** Without commas and dashes at the edges, and without a final mark that no quotation holds. */
function trim(reading: Reading, [first, last]: TokenRange): TokenRange {
  const isEdge = (index: number): boolean =>
    /^(?:[,;:.—–]|--|-)$/.test(normAt(reading, index)) && (reading.quotationOf[index] ?? -1) < 0;
  let from = first;
  let to = last;
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return [from, to];
}

/** Direct when all words of the content stand in quotation marks, mixed when some do. */
function quotationKind(reading: Reading, contents: readonly TokenRange[]): QuotationKind {
  let quoted = 0;
  let words = 0;
  for (const [first, last] of contents) {
    for (let i = first; i < last; i += 1) {
      if (!isWord(normAt(reading, i))) continue;
      words += 1;
      if ((reading.quotationOf[i] ?? -1) >= 0) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** The entities that the content names or means by a pronoun, the speaker apart, in text order. */
function aboutOf(
  reading: Reading,
  contents: readonly TokenRange[],
  speaker: string | null,
  pronouns: ReadonlyMap<number, string>,
): string[] {
  const about = new Set<string>();
  for (const [first, last] of contents) {
    for (let i = first; i < last; i += 1) {
      const entity = reading.mentionOf[i]?.entity ?? pronouns.get(i);
      if (entity !== undefined && entity !== speaker) about.add(entity);
    }
  }
  return [...about];
}

/**
 * When it was said: the date of the cue's own sentence outside the content. A report's main *said* without one is of
 * about the day of publication, unless its paragraph tells of another time.
 */
function timeOf(
  article: Article,
  times: readonly TimeExpression[],
  reading: Reading,
  found: FoundAttribution,
  at: Span,
  contents: readonly Span[],
  said: SaidInSentence,
): DateValue {
  const sentence = sentenceAt(reading, found.cue?.[0] ?? found.contents[0]?.[0] ?? 0);
  if (!sentence || !found.isMain) return UNKNOWN_DATE;
  const dated = findDating({
    sentence,
    at,
    times,
    exclude: [...contents, ...(said.get(sentence) ?? [])],
    text: article.text,
  });
  if (dated) return dated;
  const published = publishedAt(article, at[0]).value;
  const isOfTheDay = (article.form === 'report' || article.form === 'live') && found.use?.frames.has('quote');
  // `after Holm praised him, …`: a clause that only says when something else was.
  const isBackground = found.source !== null && BACKGROUND.test(normAt(reading, found.source[0] - 1));
  if (
    !published ||
    !isDay(published) ||
    !isOfTheDay ||
    isBackground ||
    tellsOfAnotherTime(article, times, sentence, published, (at) => isSaid(reading, said, at))
  )
    return UNKNOWN_DATE;
  return { value: `${published}~`, how: 'inferred', rule: 'day-of-report' };
}

/** Whether a time stands in what somebody says: a plan for June dates nothing but the plan. */
function isSaid(reading: Reading, said: SaidInSentence, time: Span): boolean {
  const sentence = reading.sentences[firstEndingAfter(reading.sentences, ({ span }) => span, time[0])];
  return (sentence && said.get(sentence)?.some((span) => spanContains(span, time))) ?? false;
}

const BACKGROUND = /^(?:after|before|when|since|until|while|once|whenever)$/;

/** Days around the publication in which what a report tells is its news. */
const NEWS_DAYS = 7;
/** Times of a paragraph, up to the sentence, that are looked at; keeps endless ones cheap. */
const MOST_TIMES = 64;

function tellsOfAnotherTime(
  article: Article,
  times: readonly TimeExpression[],
  sentence: Sentence,
  published: string,
  isTold: (time: Span) => boolean,
): boolean {
  const block = article.blocks[sentence.block]?.span ?? sentence.span;
  const end = firstEndingAfter(times, ({ span }) => span, sentence.span[1]);
  for (
    let i = Math.max(
      firstEndingAfter(times, ({ span }) => span, block[0]),
      end - MOST_TIMES,
    );
    i < times.length;
    i += 1
  ) {
    const time = times[i];
    if (!time || time.span[0] >= sentence.span[1]) return false;
    const days = isTold(time.span) ? null : dayRange(time.edtf);
    if (days && (daysBetween(days.last, published) > NEWS_DAYS || daysBetween(published, days.first) > NEWS_DAYS))
      return true;
  }
  return false;
}

/** Names for each attribution the one whose content holds its cue and its first word; of several the narrowest. */
function withParents(attributions: readonly Attribution[]): Attribution[] {
  const inOrder = [...attributions].sort((a, b) => anchorOf(a) - anchorOf(b));
  const contents = inOrder
    .flatMap(({ id, content }) => content.spans.map((span) => ({ id, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const open: { id: string; span: Span }[] = [];
  let next = 0;
  return inOrder.map((attribution) => {
    const at = attribution.cue.spans[0] ?? attribution.content.spans[0] ?? [0, 0];
    const start = startOf(attribution);
    while (next < contents.length && (contents[next]?.span[0] ?? 0) <= at[0]) {
      const content = contents[next];
      if (content) open.push(content);
      next += 1;
    }
    let parent: { id: string; span: Span } | null = null;
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const candidate = open[i];
      if (!candidate) continue;
      if (candidate.span[1] <= at[0]) open.splice(i, 1);
      else if (candidate.id !== attribution.id && candidate.span[0] <= start && spanContains(candidate.span, at)) {
        if (!parent || candidate.span[1] - candidate.span[0] < parent.span[1] - parent.span[0]) parent = candidate;
      }
    }
    return parent ? { ...attribution, parent: parent.id } : attribution;
  });
}

/**
 * Without what stands inside a quotation and in nobody's known statement: its speaker is unknown, so who he says spoke
 * is nobody's word.
 */
function withoutUnheard({ quotations }: LanguageLayer, attributions: readonly Attribution[]): Attribution[] {
  const parentOf = new Map(attributions.map(({ id, parent }) => [id, parent]));
  const isQuoted = ({ cue }: Attribution): boolean => {
    const at = cue.spans[0];
    if (!at) return false;
    const index = firstEndingAfter(quotations, ({ span }) => span, at[0]);
    return (quotations[index]?.span[0] ?? at[1]) < at[1];
  };
  const unheard = new Set(attributions.filter((one) => one.parent === null && isQuoted(one)).map(({ id }) => id));
  return attributions.filter(({ id }) => {
    let root = id;
    for (let up = parentOf.get(root); up; up = parentOf.get(root)) root = up;
    return !unheard.has(root);
  });
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source.spans, ...cue.spans, ...content.spans].map(([start]) => start));
}

function anchorOf({ cue, content }: Attribution): number {
  return (cue.spans[0] ?? content.spans[0] ?? [0])[0];
}

export const attributionsAnalyser: Analyser<'language' | 'times' | 'names', 'attributions'> = {
  name: 'attributions',
  version: 7,
  requires: ['language', 'times', 'names'],
  provides: 'attributions',
  run: findAttributions,
};
