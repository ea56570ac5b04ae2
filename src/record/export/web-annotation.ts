import { dateWords } from '../../../web/date-words.ts';
import { EVENT_WORDS, REALIS_WORDS, SPEECH_REALIS_WORDS, STANCE_WORDS } from '../../../web/record-words.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { RecordConflict, RecordEvent, RecordStatement, RecordThread } from '../../core/record.ts';
import { type ExportIndex, indexExport, nameOf, recordTitle, urnOf } from './export-index.ts';
import type { ExportSource } from './export-source.ts';
import { writeJsonList } from './json-list.ts';
import { type SelectText, textSelector } from './selectors.ts';

type Body =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly purpose: 'describing' | 'tagging';
      readonly format?: 'text/plain';
      readonly language?: 'en';
    }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' | 'linking' };

interface Annotating {
  readonly index: ExportIndex;
  readonly select: SelectText;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly timeline: ReadonlyMap<string, string>;
}

type Change = RecordThread['changes'][number];

/**
 * A collection of the W3C Web Annotation Data Model: an annotation for each statement, event and side of a conflict.
 * Its targets are the words in the articles, by position and by quotation; its bodies are what the record made of
 * them. Where an article has an address on the web that is the source of the target, else its id as a URN. An address
 * can have shown several versions of an article: `cached` is the id of the one whose text this is. A body that links
 * leads to the conflict, to the line of the timeline, or to the earlier statement that is changed or rendered again.
 */
export function* exportWebAnnotation(source: ExportSource): Generator<string> {
  const total = countAnnotations(source);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urnOf('annotations'),
    type: 'AnnotationCollection',
    label: recordTitle(source),
    total,
  };
  if (total === 0) {
    yield `${JSON.stringify(collection)}\n`;
    return;
  }
  const first = { id: urnOf('annotations:1'), type: 'AnnotationPage', partOf: collection.id, startIndex: 0 };
  const opening = `${JSON.stringify(collection).slice(0, -1)},\n"first":${JSON.stringify(first).slice(0, -1)},"items":`;
  const annotating = {
    index: indexExport(source),
    select: textSelector(source),
    changes: changesInto(source),
    timeline: entriesOfTimeline(source),
  };
  yield* writeJsonList(opening, eachAnnotation(source, annotating), '}}');
}

function countAnnotations(source: ExportSource): number {
  let count = source.count('statements') + source.count('events');
  for (const { sides } of source.each('conflicts')) count += sides.length;
  return count;
}

function* eachAnnotation(source: ExportSource, annotating: Annotating): Generator<unknown> {
  for (const statement of source.each('statements')) yield annotateStatement(statement, annotating);
  for (const event of source.each('events')) yield annotateEvent(event, annotating);
  for (const conflict of source.each('conflicts')) yield* annotateConflict(conflict, annotating);
}

/** For each later statement of a thread the earlier ones that it changes, and how. */
function changesInto(source: ExportSource): ReadonlyMap<string, readonly Change[]> {
  const into = new Map<string, Change[]>();
  for (const { changes } of source.each('threads')) {
    for (const change of changes) {
      const known = into.get(change.to);
      if (known) known.push(change);
      else into.set(change.to, [change]);
    }
  }
  return into;
}

/** Events and statements that have a line of the timeline, with its id. */
function entriesOfTimeline(source: ExportSource): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const { id, event, statement } of source.each('timeline')) {
    const shown = event ?? statement;
    if (shown !== null && !entries.has(shown)) entries.set(shown, id);
  }
  return entries;
}

function annotateStatement(statement: RecordStatement, annotating: Annotating) {
  const { id, speaker, speakerText, about, stance, realis, date, evidence, exact, variantsOf, variant } = statement;
  const { index } = annotating;
  const who = speaker === null ? (speakerText ?? 'Nobody named') : nameOf(speaker, index);
  const whom = about.map((one) => nameOf(one, index)).join(', ');
  const notes = [dateNote(date), SPEECH_REALIS_WORDS[realis], whom === '' ? null : `about ${whom}`].filter(
    (note) => note !== null,
  );
  const bodies: readonly Body[] = [
    describe(`${who} ${STANCE_WORDS[stance]}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}: ${exact}`),
    tag(stance),
    ...(speaker === null ? [] : [identify(speaker)]),
    ...about.map(identify),
    ...changeBodies(id, annotating),
    ...(variantsOf === null ? [] : [tag(`variant: ${variant?.kind ?? 'identical'}`), linkTo(variantsOf)]),
    ...timelineBodies(id, annotating),
  ];
  // The first piece is the whole attribution; the others are parts of it.
  return annotate(id, 'describing', bodies, evidence.slice(0, 1), annotating);
}

function annotateEvent({ id, type, participants, place, date, realis, evidence }: RecordEvent, annotating: Annotating) {
  const { index } = annotating;
  const who = participants.map((one) => nameOf(one, index)).join(', ');
  const notes = [dateNote(date), place === null ? null : nameOf(place, index), REALIS_WORDS[realis]].filter(
    (note) => note !== null,
  );
  const bodies: readonly Body[] = [
    describe(
      `${EVENT_WORDS[type]}${who === '' ? '' : `: ${who}`}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
    ),
    tag(type),
    ...participants.map(identify),
    ...(place === null ? [] : [identify(place)]),
    ...timelineBodies(id, annotating),
  ];
  return annotate(id, 'classifying', bodies, evidence, annotating);
}

function* annotateConflict({ id, kind, relation, sides }: RecordConflict, annotating: Annotating): Generator<unknown> {
  for (const [side, { claim, evidence }] of sides.entries()) {
    const bodies = [describe(claim), tag(`conflict: ${kind}`), tag(relation), linkTo(id)];
    yield annotate(`${id}:${side + 1}`, 'linking', bodies, evidence, annotating);
  }
}

/** That a statement denies, takes back or turns round what its speaker said earlier. */
function changeBodies(statement: string, { changes }: Annotating): readonly Body[] {
  return (changes.get(statement) ?? []).flatMap(({ from, kind }) => [tag(`change: ${kind}`), linkTo(from)]);
}

function timelineBodies(id: string, { timeline }: Annotating): readonly Body[] {
  const entry = timeline.get(id);
  return entry === undefined ? [] : [tag('timeline'), linkTo(entry)];
}

function annotate(
  id: string,
  motivation: 'describing' | 'classifying' | 'linking',
  body: readonly Body[],
  evidence: readonly Evidence[],
  { index, select }: Annotating,
) {
  const target = evidence.map((one) => {
    const { position, quote } = select(one);
    const copy = urnOf(one.article);
    const url = index.urls.get(one.article);
    return {
      type: 'SpecificResource',
      source: url ?? copy,
      ...(url !== undefined && { state: { type: 'TimeState', cached: copy } }),
      selector: [position, quote],
    };
  });
  return { id: urnOf(`annotation:${id}`), type: 'Annotation', motivation, body, target };
}

function dateNote(date: string | null): string | null {
  return date === null ? null : dateWords(date).full;
}

function describe(value: string): Body {
  return { type: 'TextualBody', value, purpose: 'describing', format: 'text/plain', language: 'en' };
}

function tag(value: string): Body {
  return { type: 'TextualBody', value, purpose: 'tagging' };
}

function linkTo(id: string): Body {
  return { type: 'SpecificResource', source: urnOf(id), purpose: 'linking' };
}

function identify(entity: string): Body {
  return { type: 'SpecificResource', source: urnOf(entity), purpose: 'identifying' };
}
