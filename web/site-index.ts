import { compareText } from '../src/core/date.ts';
import { dateKey } from '../src/core/date-key.ts';
import type { Evidence } from '../src/core/evidence.ts';
import type {
  OnrecordRecord,
  RecordArticle,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  TimelineEntry,
} from '../src/core/record.ts';

/** A line of the record that rests on words which begin at an offset of an article's text. */
export interface Reference {
  readonly offset: number;
  readonly end: number;
  readonly statement: RecordStatement | null;
  readonly event: RecordEvent | null;
}

/** The record with what the pages look up in it. */
export interface SiteIndex {
  readonly record: OnrecordRecord;
  readonly articles: ReadonlyMap<string, RecordArticle>;
  readonly entities: ReadonlyMap<string, RecordEntity>;
  readonly statements: Pick<ReadonlyMap<string, RecordStatement>, 'get'>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  /** All in order of date; undated ones last, in order of publication. */
  readonly timeline: readonly TimelineEntry[];
  readonly statementsInOrder: readonly RecordStatement[];
  /** Events that no entry of the timeline stands for. */
  readonly otherEvents: readonly RecordEvent[];
  readonly saidBy: ReadonlyMap<string, readonly RecordStatement[]>;
  readonly saidAbout: ReadonlyMap<string, readonly RecordStatement[]>;
  /** By article: the lines that rest on it, in text order. */
  readonly references: Pick<ReadonlyMap<string, readonly Reference[]>, 'get'>;
  readonly copies: ReadonlyMap<string, readonly RecordArticle[]>;
  /** How large an entry of the timeline is set, 0 to 3, by its salience among all. */
  readonly weights: ReadonlyMap<string, number>;
  /** By entity: the events it takes part in, in order of date. */
  readonly eventsOf: ReadonlyMap<string, readonly RecordEvent[]>;
  /** By article and offset of its words, `article:start`: ids of the conflicts an account of which stands there. */
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>;
  /** By statement: the thread it is a position of. */
  readonly threadOf: ReadonlyMap<string, string>;
  /** By name: the entity that alone has it. */
  readonly entityByName: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** By publication of the article, then as it tells it. */
  compareEvidence(a: Evidence, b: Evidence): number;
}

/** Id of the element that holds the characters `[start, end)` of an article on its page: a stable address of them. */
export function passageId({ start, end }: Pick<Evidence, 'start' | 'end'>): string {
  return `w${start}-${end}`;
}

/** Everything the components look up, made once; `statements` where they are held by their ids already. */
export function indexRecord(
  record: OnrecordRecord,
  statements: SiteIndex['statements'] = byId(record.statements),
): SiteIndex {
  const { sorted, compareEvidence } = lineOrder(record);
  const timeline = sorted(record.timeline);
  const statementsInOrder = sorted(record.statements);
  const shown = new Set(timeline.map(({ event }) => event));
  return {
    record,
    articles: byId(record.articles),
    entities: byId(record.entities),
    statements,
    events: byId(record.events),
    timeline,
    statementsInOrder,
    otherEvents: sorted(record.events.filter(({ id }) => !shown.has(id))),
    saidBy: groupBy(statementsInOrder, ({ speaker }) => (speaker === null ? [] : [speaker])),
    saidAbout: groupBy(statementsInOrder, ({ about }) => about),
    references: findReferences(record),
    copies: groupBy(record.articles, ({ copyOf }) => (copyOf === null ? [] : [copyOf])),
    weights: weighEntries(timeline),
    eventsOf: groupBy(sorted(record.events), ({ participants }) => participants),
    compareEvidence,
    conflictsOf: findConflicts(record),
    threadOf: new Map(record.threads.flatMap(({ id, positions }) => positions.map(({ statement }) => [statement, id]))),
    entityByName: findUniqueNames(record),
  };
}

/** How an article is named in a line: its outlet, else its title, else where it was read from. */
export function sourceName(article: RecordArticle): string {
  return article.outlet ?? article.title ?? article.uri;
}

/** The first evidence in each article, in the order given. */
export function firstInEachArticle(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ article }) => !seen.has(article) && seen.add(article));
}

interface DatedWords {
  readonly id: string;
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

interface LineOrder {
  /** By date, then by publication of the first article, then as that article tells it. */
  sorted<T extends DatedWords>(lines: readonly T[]): readonly T[];
  compareEvidence(a: Evidence, b: Evidence): number;
}

function lineOrder({ articles }: OnrecordRecord): LineOrder {
  const keys = new Map(articles.map(({ id, published }) => [id, dateKey(published)]));
  const inOrder = articles.toSorted(
    (a, b) => compareText(keys.get(a.id) ?? '', keys.get(b.id) ?? '') || compareText(a.id, b.id),
  );
  const position = new Map(inOrder.map(({ id }, index) => [id, index]));
  const positionOf = (evidence: Evidence | undefined) => position.get(evidence?.article ?? '') ?? inOrder.length;
  return {
    compareEvidence: (a, b) => positionOf(a) - positionOf(b) || a.start - b.start,
    sorted(lines) {
      const ranks = rankDates(lines);
      // Evidence is looked at once for each line: it may be made when it is asked for.
      const [article, start] = [new Int32Array(lines.length), new Int32Array(lines.length)];
      for (const [at, { evidence }] of lines.entries()) {
        article[at] = positionOf(evidence[0]);
        start[at] = evidence[0]?.start ?? 0;
      }
      const by = (column: Int32Array, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
      const order = Uint32Array.from(lines.keys()).sort(
        (a, b) =>
          by(ranks, a, b) ||
          by(article, a, b) ||
          by(start, a, b) ||
          compareText(lines[a]?.id ?? '', lines[b]?.id ?? ''),
      );
      return Array.from(order, (at) => lines[at] as (typeof lines)[number]);
    },
  };
}

/** The place of the date of each line among all dates, in their order. */
function rankDates(lines: readonly DatedWords[]): Int32Array {
  const keys = new Map<string | null, string>();
  for (const { date } of lines) if (!keys.has(date)) keys.set(date, dateKey(date));
  const inOrder = [...new Set(keys.values())].sort(compareText);
  const rank = new Map(inOrder.map((key, index) => [key, index]));
  return Int32Array.from(lines, ({ date }) => rank.get(keys.get(date) ?? '') ?? 0);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function referenceId({ statement, event }: Reference): string {
  return statement?.id ?? event?.id ?? '';
}

/** Lines are grouped now; what they are for an article is made out when it is asked for. */
function findReferences({ statements, events }: OnrecordRecord): SiteIndex['references'] {
  const statementsIn = groupBy(statements, ({ evidence: [first] }) => (first ? [first.article] : []));
  const eventsIn = groupBy(events, ({ evidence }) => [...new Set(evidence.map(({ article }) => article))]);
  return {
    get(article) {
      const references: Reference[] = [];
      for (const statement of statementsIn.get(article) ?? []) {
        const first = statement.evidence[0];
        if (first) references.push({ offset: first.start, end: first.end, statement, event: null });
      }
      for (const event of eventsIn.get(article) ?? []) {
        for (const { article: own, start, end } of event.evidence) {
          if (own === article) references.push({ offset: start, end, statement: null, event });
        }
      }
      if (references.length === 0) return undefined;
      return references.sort((a, b) => a.offset - b.offset || compareText(referenceId(a), referenceId(b)));
    },
  };
}

function findConflicts({ conflicts }: OnrecordRecord): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, sides } of conflicts) {
    for (const { article, start } of sides.flatMap(({ evidence }) => evidence)) {
      const key = `${article}:${start}`;
      const known = ids.get(key);
      if (!known) ids.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return ids;
}

function findUniqueNames({ entities }: OnrecordRecord): SiteIndex['entityByName'] {
  const names = new Map<string, { id: string; name: string } | null>();
  for (const { id, name, aliases } of entities) {
    for (const text of new Set([name, ...aliases])) names.set(text, names.has(text) ? null : { id, name });
  }
  return new Map([...names].flatMap(([text, entity]) => (entity ? [[text, entity]] : [])));
}

/** Shares of the reported entries that are set at each size; the rest are small. */
const SIZES = [
  { weight: 3, share: 0.03 },
  { weight: 2, share: 0.12 },
  { weight: 1, share: 0.35 },
] as const;

/** The more salient of the entries with more than one independent report are set larger. */
function weighEntries(timeline: readonly TimelineEntry[]): ReadonlyMap<string, number> {
  const ranked = timeline
    .filter(({ date, origins }) => date !== null && origins > 1)
    .sort((a, b) => b.salience - a.salience || b.origins - a.origins || compareText(a.id, b.id));
  const weights = new Map<string, number>();
  for (const { weight, share } of SIZES) {
    for (const { id } of ranked.slice(0, Math.ceil(timeline.length * share))) {
      if (!weights.has(id)) weights.set(id, weight);
    }
  }
  return weights;
}
