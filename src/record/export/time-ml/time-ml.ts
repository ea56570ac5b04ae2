import type { Analysis, EventMention, TimeExpression } from '../../../core/analysis.ts';
import type { Article } from '../../../core/article.ts';
import { compareSpans, type Span } from '../../../core/span.ts';
import { isoDate } from '../edtf-dates.ts';
import type { ExportFile, ExportSource } from '../export-source.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** An element that stands in the text. */
interface Mark {
  readonly span: Span;
  readonly element: 'TIMEX3' | 'EVENT';
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** For an event: its number, and what it was made of. */
  readonly event?: { readonly number: number; readonly mention: EventMention | null };
}

/** What of an analysis is marked in the text. */
type Marked = Pick<Analysis, 'times' | 'events' | 'attributions'>;

/** A file for each article, named for its id. */
export function* exportTimeMl(source: ExportSource): Generator<ExportFile> {
  for (const { id, published } of source.each('articles')) {
    yield {
      name: `${id}.tml`,
      get chunks() {
        const read = source.readLayers(id, ['times', 'events', 'attributions']);
        return read ? writeTimeMl(read, read.article, published) : [];
      },
    };
  }
}

/**
 * TimeML 1.2.1 in the layout of TempEval-3. TEXT is the article's text, whole: without its tags it is that text again.
 * Dates are TIMEX3; what happened is an EVENT of class OCCURRENCE, the verb of a statement one of class REPORTING. Of
 * two marks that share characters the longer date, else the earlier event is kept, since elements cannot cross. The
 * program does not tag tense, aspect and part of speech: `NONE` and `OTHER` say nothing of them.
 */
export function* writeTimeMl(analysis: Marked, article: Article, published: string | null): Generator<string> {
  const creation = isoDate(published);
  const marks = placeMarks(analysis);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n';
  yield `<DOCID>${xmlText(article.id)}</DOCID>\n`;
  const about = { tid: 't0', type: 'DATE', value: creation ?? 'XXXX-XX-XX', functionInDocument: 'CREATION_TIME' };
  yield `<DCT><TIMEX3${xmlAttributes({ ...about, temporalFunction: 'false' })}>${creation ?? 'unknown'}</TIMEX3></DCT>\n`;
  if (article.title !== null) yield `<TITLE>${xmlText(article.title)}</TITLE>\n`;
  yield '<TEXT>';
  yield* writeText(article.text, marks);
  yield '</TEXT>\n';
  yield* writeInstances(marks);
  yield* writeLinks(marks);
  yield '</TimeML>\n';
}

function placeMarks({ times, events, attributions }: Marked): readonly Mark[] {
  const dates = keepApart(
    times.toSorted((a, b) => length(b.span) - length(a.span) || compareSpans(a.span, b.span)).map(dateSpan),
    [],
  );
  const told = [
    ...events.map((mention) => ({ span: mention.trigger, mention, kind: 'OCCURRENCE' })),
    ...attributions.flatMap(({ cue }) =>
      cue.spans.slice(0, 1).map((span) => ({ span, mention: null, kind: 'REPORTING' })),
    ),
  ].sort((a, b) => compareSpans(a.span, b.span) || Number(a.mention === null) - Number(b.mention === null));
  const kept = keepApart(
    told,
    dates.map(({ span }) => span),
  );
  const timexes = dates
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map(({ time }, index) => timexMark(time, index + 1));
  const happenings = kept
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map(({ span, mention, kind }, index): Mark => {
      const number = index + 1;
      return { span, element: 'EVENT', attributes: { eid: `e${number}`, class: kind }, event: { number, mention } };
    });
  return [...timexes, ...happenings].sort((a, b) => compareSpans(a.span, b.span));
}

function dateSpan(time: TimeExpression): { readonly span: Span; readonly time: TimeExpression } {
  return { span: time.span, time };
}

/** Those that share no character with one before them in the list, or with one of `taken`. */
function keepApart<T extends { readonly span: Span }>(items: readonly T[], taken: readonly Span[]): readonly T[] {
  const covered = new Set<number>();
  const claim = ([start, end]: Span): boolean => {
    for (let place = start; place < end; place += 1) if (covered.has(place)) return false;
    for (let place = start; place < end; place += 1) covered.add(place);
    return start < end;
  };
  for (const span of taken) claim(span);
  return items.filter(({ span }) => claim(span));
}

function timexMark({ span, type, value, mod, anchor }: TimeExpression, number: number): Mark {
  const isAnchored = anchor === 'published';
  const attributes = {
    tid: `t${number}`,
    type,
    value,
    mod,
    temporalFunction: String(anchor !== 'none'),
    functionInDocument: 'NONE',
    anchorTimeID: isAnchored ? 't0' : undefined,
  };
  return { span, element: 'TIMEX3', attributes };
}

function* writeText(text: string, marks: readonly Mark[]): Generator<string> {
  let place = 0;
  for (const { span, element, attributes } of marks) {
    yield xmlText(text.slice(place, span[0]));
    yield `<${element}${xmlAttributes(attributes)}>${xmlText(text.slice(...span))}</${element}>`;
    place = span[1];
  }
  yield xmlText(text.slice(place));
}

function* writeInstances(marks: readonly Mark[]): Generator<string> {
  for (const { event } of marks) {
    if (!event) continue;
    const { number, mention } = event;
    const polarity = mention?.realis === 'negated' ? 'NEG' : 'POS';
    const ids = { eventID: `e${number}`, eiid: `ei${number}` };
    yield `<MAKEINSTANCE${xmlAttributes({ ...ids, tense: 'NONE', aspect: 'NONE', pos: 'OTHER', polarity })}/>\n`;
  }
}

/** An event lies in the date that its article gives for it, where that date stands in the text. */
function* writeLinks(marks: readonly Mark[]): Generator<string> {
  const dates = new Map(
    marks.flatMap(({ span, element, attributes }) =>
      element === 'TIMEX3' ? [[span.join(), attributes.tid] as const] : [],
    ),
  );
  let number = 0;
  for (const { event } of marks) {
    const relatedToTime = dates.get(event?.mention?.time.span?.join() ?? '');
    if (!event || relatedToTime === undefined) continue;
    number += 1;
    const attributes = { lid: `l${number}`, eventInstanceID: `ei${event.number}`, relatedToTime };
    yield `<TLINK${xmlAttributes({ ...attributes, relType: 'IS_INCLUDED' })}/>\n`;
  }
}

function length([start, end]: Span): number {
  return end - start;
}
