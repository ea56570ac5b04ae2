import type { Analysis, Attribution, EventMention, Mention } from '../core/analysis.ts';
import type { Article, BlockKind } from '../core/article.ts';
import { type Evidence, evidenceOf } from '../core/evidence.ts';
import type { ArticleFacts, EntityFact, EventFact, StatementFact } from '../core/facts.ts';
import { coverSpans, firstEndingAfter, type Span, sliceSpan, trimSpan } from '../core/span.ts';
import { wordsOf } from '../core/words.ts';
import { contentStems, countItems } from '../language/content-words.ts';
import { collectAttendance } from './attendance/attendance.ts';
import { markText } from './copies/shingles.ts';
import { findCredits, findWire } from './credits.ts';
import { findLatestPastDay, findOpenWeekday } from './dates/date-hints.ts';
import { collectFigures } from './figures/figures.ts';

/** Blocks that are about the article and not part of what it tells. */
const NOT_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'section', 'byline', 'dateline', 'credit']);

/** Characters of the body that are its opening: about two sentences. */
const LEAD = 350;

/** What linking needs of one analysis; `null` when it has no article. */
export function collectFacts(analysis: Analysis): ArticleFacts | null {
  const { article } = analysis;
  if (!article) return null;
  const body = article.blocks.filter(({ kept, kind }) => kept && !NOT_BODY.has(kind));
  const bodyText = body.map(({ span }) => sliceSpan(article.text, span)).join('\n');
  // A digest's sources in brackets are not what it is about: two digests would be one story by them.
  const topical = bodyText.replace(/\[[^[\]\n]{1,200}\]/g, ' ');
  const events = analysis.events.map((event) => collectEvent(article, analysis, event));
  return {
    id: article.id,
    uri: article.source.uri,
    outlet: article.outlet,
    title: article.title,
    published: article.published,
    latestPast: article.published.value === null ? findLatestPastDay(article, analysis) : null,
    modified: article.modified,
    form: article.form,
    entities: collectEntities(analysis),
    statements: analysis.attributions.flatMap((attribution) => collectStatement(article, analysis, attribution) ?? []),
    events,
    figures: collectFigures(article, analysis, body),
    attendance: collectAttendance(article, analysis, events),
    credits: findCredits(article),
    wire: findWire(article),
    words: wordsOf(bodyText).length,
    ...markText(
      article.text,
      body.map(({ span }) => span),
    ),
    terms: countItems(contentStems(`${article.title ?? ''}\n${topical}`)),
    leadTerms: new Set(contentStems(`${article.title ?? ''}\n${topical.slice(0, LEAD)}`)),
  };
}

function collectEntities({ entities, mentions }: Analysis): EntityFact[] {
  const counts = countItems(mentions.map(({ entity }: Mention) => entity));
  return entities.map(({ id, kind, name, aliases, roles }) => ({
    id,
    kind,
    name,
    aliases,
    roles,
    mentions: counts.get(id) ?? 0,
  }));
}

/** `null` for an attribution without content: there is nothing that was said. */
function collectStatement(article: Article, analysis: Analysis, attribution: Attribution): StatementFact | null {
  const { source, cue, content } = attribution;
  const parts = content.spans.map((span) => trimSpan(article.text, span)).filter((span) => span !== null);
  const whole = coverSpans([...source.spans, ...cue.spans, ...parts]);
  if (parts.length === 0 || !whole) return null;
  const quote = (span: Span): Evidence => evidenceOf(article, trimSpan(article.text, span) ?? span);
  const anchor = cue.spans[0] ?? parts[0] ?? whole;
  return {
    id: attribution.id,
    speaker: source.entity,
    speakerText: textOf(article, source.spans),
    about: attribution.about,
    stance: attribution.stance,
    realis: attribution.realis,
    quotation: attribution.quotation,
    time: attribution.time,
    exact: parts.map((span) => sliceSpan(article.text, span)).join(' … '),
    cue: textOf(article, cue.spans) ?? '',
    cueLemma: cue.lemma,
    confidence: attribution.confidence,
    evidence: [quote(whole), ...parts.map(quote)],
    sentence: quote(sentenceAround(analysis.sentences, anchor) ?? whole),
    cites: attribution.citations.map(({ outlet }) => outlet),
    parent: attribution.parent,
  };
}

function collectEvent(article: Article, { sentences, times }: Analysis, event: EventMention): EventFact {
  const weekday = article.published.value === null ? findOpenWeekday(article, times, event) : null;
  return {
    id: event.id,
    type: event.type,
    trigger: sliceSpan(article.text, event.trigger),
    participants: event.participants,
    place: event.place,
    time: event.time,
    ...(weekday !== null && { weekday }),
    realis: event.realis,
    statement: event.attribution,
    cites: event.citations.map(({ outlet }) => outlet),
    evidence: evidenceOf(article, trimSpan(article.text, event.sentence) ?? event.sentence),
    sentence: firstEndingAfter(sentences, (span) => span, event.trigger[0]),
  };
}

function textOf(article: Article, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map((span) => sliceSpan(article.text, span)).join(' … ');
}

/** The sentence in which `span` begins, or `null` when it begins in none. */
function sentenceAround(sentences: readonly Span[], span: Span): Span | null {
  const sentence = sentences[firstEndingAfter(sentences, (item) => item, span[0])];
  return sentence && sentence[0] <= span[0] ? sentence : null;
}
