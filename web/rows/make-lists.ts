import { compareText } from '../../src/core/date.ts';
import { dateKey } from '../../src/core/date-key.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import type {
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  TimelineEntry,
} from '../../src/core/record.ts';
import { type SiteIndex, sourceName } from '../site-index.ts';
import type { FoundBy, ListName } from './listing.ts';
import { FOUND_BY, type RowOf, statementText, TEXT_OF } from './lists.ts';
import {
  articleRow,
  conflictRow,
  entryFacts,
  eventFacts,
  eventRow,
  personRow,
  statementFacts,
  statementRow,
  threadFacts,
  threadRow,
  timelineRow,
} from './make-rows.ts';
import { makeRowList, type RowList } from './row-list.ts';
import type { ConflictRow, PersonRow, StatementRow, TimelineRow } from './rows.ts';

export type Lists = { readonly [Name in ListName]: RowList<RowOf[Name]> };

type DatedLine = RecordEvent | TimelineEntry;

/** Reads the words of many lines of the record together, where they are not held in memory. */
export type ReadAhead = (lines: readonly object[]) => void;

/** All lists of a record. Rows are made when they are asked for; what they are found by is kept. */
export function makeLists(index: SiteIndex, readAhead: ReadAhead = () => {}): Lists {
  const { record } = index;
  const inPlaces = placeTags(index);
  const datedRow = (line: DatedLine) => ('participants' in line ? eventRow(line, index) : timelineRow(line, index));
  const datedFacts = (line: DatedLine) => ('participants' in line ? eventFacts(line, index) : entryFacts(line, index));
  return {
    timeline: makeRowList<DatedLine, TimelineRow>({
      items: datedLines(index),
      row: datedRow,
      foundBy: (line) => inPlaces(FOUND_BY.timeline(datedFacts(line)), line.evidence),
      text: (line) => TEXT_OF.timeline(datedRow(line)),
      readAhead,
    }),
    people: makeRowList<RecordEntity, PersonRow>({
      items: peopleInOrder(index),
      row: (entity) => personRow(entity, index),
      foundBy: FOUND_BY.people,
      text: (entity) => TEXT_OF.people(personRow(entity, index)),
    }),
    statements: makeRowList<RecordStatement, StatementRow>({
      items: index.statementsInOrder,
      row: (statement) => statementRow(statement, index),
      foundBy(statement) {
        const facts = statementFacts(statement, index);
        return inPlaces(FOUND_BY.statements(facts), facts.source ? [facts.source] : []);
      },
      text: ({ exact, evidence }) => statementText({ sentence: evidence[0]?.exact ?? exact, text: exact }),
      readAhead,
    }),
    threads: makeRowList({
      items: record.threads.toSorted((a, b) => Math.min(b.changes.length, 1) - Math.min(a.changes.length, 1)),
      row: (thread) => threadRow(thread, index),
      foundBy: (thread) => FOUND_BY.threads(threadFacts(thread, index)),
      text: (thread) => TEXT_OF.threads(threadRow(thread, index)),
    }),
    conflicts: makeRowList<RecordConflict, ConflictRow>({
      items: record.conflicts,
      row: (conflict) => conflictRow(conflict, index),
      foundBy: FOUND_BY.conflicts,
      text: (conflict) => TEXT_OF.conflicts(conflictRow(conflict, index)),
    }),
    articles: makeRowList({
      items: articlesInOrder(index),
      row: (article) => articleRow(article, index),
      foundBy: (article) => inPlaces(FOUND_BY.articles(articleRow(article, index)), [{ article: article.id }]),
      text: (article) => TEXT_OF.articles(articleRow(article, index)),
    }),
  };
}

/** Gives what a line is found by the outlets and the stories of its articles. */
function placeTags({ articles }: SiteIndex) {
  const places = new Map<string, readonly string[]>();
  for (const { id, outlet, story } of articles.values()) {
    places.set(id, [`outlet:${outlet ?? '-'}`, ...(story === null ? [] : [`story:${story}`])]);
  }
  return ({ tags, date, sure, lesser }: FoundBy, lines: readonly Pick<Evidence, 'article'>[]): FoundBy => {
    const all = [...tags, ...lines.flatMap(({ article }) => places.get(article) ?? [])];
    return { tags: [...new Set(all)], date, sure, lesser };
  };
}

/** The timeline with the events that have no entry of their own between its entries. */
function datedLines({ timeline, otherEvents }: SiteIndex): readonly DatedLine[] {
  return [...timeline, ...otherEvents]
    .map((line, position) => ({ line, position, key: dateKey(line.date) }))
    .sort((a, b) => compareText(a.key, b.key) || a.position - b.position)
    .map(({ line }) => line);
}

/** Those who say most, and are mentioned most, first. */
function peopleInOrder({ record, saidBy }: SiteIndex): readonly RecordEntity[] {
  return record.entities
    .map((entity) => ({ entity, weight: (saidBy.get(entity.id)?.length ?? 0) * 4 + entity.mentions }))
    .sort((a, b) => b.weight - a.weight || compareText(a.entity.name, b.entity.name))
    .map(({ entity }) => entity);
}

function articlesInOrder({ record }: SiteIndex) {
  return record.articles
    .map((article) => ({ article, key: dateKey(article.published) }))
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        compareText(sourceName(a.article), sourceName(b.article)) ||
        compareText(a.article.id, b.article.id),
    )
    .map(({ article }) => article);
}
