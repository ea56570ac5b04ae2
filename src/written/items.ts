import {
  CHANGE_WORDS,
  CONFLICT_WORDS,
  EVENT_WORDS,
  REALIS_WORDS,
  SPEECH_REALIS_WORDS,
  STANCE_WORDS,
} from '../../web/record-words.ts';
import type { Evidence } from '../core/evidence.ts';
import type { RecordConflict, RecordEvent, RecordStatement, RecordThread, TimelineEntry } from '../core/record.ts';
import type { FormDate, FormItem, FormQuote } from './form.ts';
import { mergeQuotes } from './merge-items.ts';
import { countReports, onceEachArticle, type ReadText, sentencesAround } from './quoting.ts';
import { citedIn, groupBy, placeOf, type RecordIndex } from './record-index.ts';

// One thing of the record as an item of a form.

/** A statement with its renderings in other articles, once; `named` puts the speaker before what the speaker does. */
export function statementItem(
  statement: RecordStatement,
  index: RecordIndex,
  readText: ReadText,
  named: boolean,
): FormItem | null {
  const renderings = [statement, ...(index.variants.get(statement.id) ?? [])];
  const [first, ...rest] = onceEachArticle(renderings.flatMap(({ evidence }) => evidence.slice(0, 1)));
  if (!first) return null;
  const parent = index.statements.get(statement.parent ?? '');
  const told = parent && parent.speaker !== statement.speaker ? speakerOf(parent, index) : null;
  const labels = [
    ...(named ? [speakerOf(statement, index) ?? 'speaker not named'] : []),
    stanceWords(statement),
    ...(told === null || statement.cites.includes(told) ? [] : [`as told by ${told}`]),
  ];
  return {
    ids: renderings.map(({ id }) => id),
    date: dateOf(statement),
    labels: named ? [labels.slice(0, 2).join(': '), ...labels.slice(2)] : labels,
    quotes: [quoteOf([first, ...rest], readText, { cites: statement.cites })],
    article: null,
    ...countReports([first, ...rest], index.articles),
  };
}

/** An event with its type and the best sentence on it. */
export function eventItem(event: RecordEvent, index: RecordIndex, readText: ReadText): FormItem | null {
  const { id, evidence, reports, origins } = event;
  const ranked = onceEachArticle(index.entryOfEvent.get(id)?.evidence ?? evidence);
  if (ranked.length === 0) return null;
  const quotes = [withCited(quoteOf(ranked, readText), index)];
  return { ids: [id], date: dateOf(event), labels: eventLabels(event), quotes, article: null, reports, origins };
}

/** An entry of the timeline, with the label of the event or statement it stands for. */
export function entryItem(entry: TimelineEntry, index: RecordIndex, readText: ReadText): FormItem | null {
  const { id, date: value, how, rule, reports, origins } = entry;
  const evidence = onceEachArticle(entry.evidence);
  if (evidence.length === 0) return null;
  const event = index.events.get(entry.event ?? '');
  const statement = index.statements.get(entry.statement ?? '');
  const labels = [
    ...(event ? eventLabels(event) : []),
    ...(statement ? [`${speakerOf(statement, index) ?? 'speaker not named'}: ${stanceWords(statement)}`] : []),
  ];
  const date = { value, how, ...(rule !== undefined && { rule }) };
  const quote = quoteOf(evidence, readText, { cites: statement?.cites ?? [] });
  const quotes = [event ? withCited(quote, index) : quote];
  return { ids: [id], date, labels, quotes, article: null, reports, origins };
}

/**
 * Conflicts with all sides of each and every account. Those in which the same account of the first side stands against
 * others are one item.
 */
export function conflictItems(conflicts: readonly RecordConflict[], readText: ReadText): readonly FormItem[] {
  const firstSide = ({ kind, sides: [first] }: RecordConflict): string =>
    [kind, first?.claim ?? '', ...(first?.evidence.map(placeOf) ?? [])].join('\n');
  return [...groupBy(conflicts, firstSide).values()].flatMap((group): FormItem[] => {
    const [one] = group;
    if (!one) return [];
    const sides = [...one.sides.slice(0, 1), ...group.flatMap((conflict) => conflict.sides.slice(1))];
    const quotes = [...groupBy(sides, ({ claim }) => claim)].flatMap(([claim, same]) =>
      mergeQuotes(
        same.flatMap(({ evidence }) => evidence.map((each) => quoteOf([each], readText, { labels: [claim] }))),
      ),
    );
    const ids = group.map(({ id }) => id);
    return [{ ids, date: null, labels: [CONFLICT_WORDS[one.kind]], quotes, article: null, reports: 0, origins: 0 }];
  });
}

/** One change of a speaker's position: the earlier statement and the later one. */
export function changeItem(
  thread: RecordThread,
  change: RecordThread['changes'][number],
  index: RecordIndex,
  readText: ReadText,
): FormItem | null {
  const pair = [index.statements.get(change.from), index.statements.get(change.to)];
  const quotes = pair.flatMap((statement) => {
    const evidence = statement?.evidence.slice(0, 1) ?? [];
    if (!statement || evidence.length === 0) return [];
    const labels = [stanceWords(statement)];
    return [quoteOf(evidence, readText, { labels, date: dateOf(statement), cites: statement.cites })];
  });
  const [, after] = pair;
  if (quotes.length < 2 || !after) return null;
  const labels = [index.names.get(thread.speaker) ?? thread.speaker, CHANGE_WORDS[change.kind]];
  const date = dateOf(after);
  return { ids: [thread.id], date, labels: [labels.join(': ')], quotes, article: null, reports: 0, origins: 0 };
}

/** With the outlets that the statements in its sentences are had from: an event has none of its own. */
function withCited(quote: FormQuote, index: RecordIndex): FormQuote {
  return { ...quote, cites: citedIn(quote.evidence, index) };
}

function quoteOf(
  [first, ...rest]: readonly Evidence[],
  readText: ReadText,
  given: Partial<Pick<FormQuote, 'labels' | 'date' | 'cites'>> = {},
): FormQuote {
  if (!first) throw new RangeError('nothing to quote');
  return {
    labels: given.labels ?? [],
    date: given.date ?? null,
    evidence: sentencesAround(first, readText),
    cites: given.cites ?? [],
    also: rest,
  };
}

function dateOf(dated: {
  readonly date: string | null;
  readonly dateHow: FormDate['how'];
  readonly dateRule?: string | undefined;
}): FormDate {
  const { date: value, dateHow: how, dateRule: rule } = dated;
  return { value, how, ...(rule !== undefined && { rule }) };
}

function speakerOf({ speaker, speakerText }: RecordStatement, { names }: RecordIndex): string | null {
  return names.get(speaker ?? '') ?? speakerText;
}

function stanceWords({ stance, realis }: RecordStatement): string {
  return [STANCE_WORDS[stance], SPEECH_REALIS_WORDS[realis]].filter((word) => word !== null).join(', ');
}

function eventLabels({ type, realis }: RecordEvent): readonly string[] {
  return [[EVENT_WORDS[type], REALIS_WORDS[realis]].filter((word) => word !== null).join(', ')];
}
