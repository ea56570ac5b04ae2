import { compareDates, compareText } from '../src/core/date.ts';
import type { Evidence } from '../src/core/evidence.ts';
import type {
  OnrecordRecord,
  RecordArticle,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  TimelineEntry,
} from '../src/core/record.ts';

/** What a passage of an article is to the record. */
export type PassageUse = 'attribution' | 'words' | 'line';

/** A range of an article's text that lines of the record rest on. Offsets belong to the text of its article. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly uses: Set<PassageUse>;
}

/** A line of the record that begins at an offset of an article's text. */
export interface Reference {
  readonly offset: number;
  readonly href: string;
  readonly statement: RecordStatement | null;
  readonly event: RecordEvent | null;
}

/** The record with what the pages look up in it. */
export interface SiteIndex {
  readonly record: OnrecordRecord;
  readonly articles: ReadonlyMap<string, RecordArticle>;
  readonly entities: ReadonlyMap<string, RecordEntity>;
  /** Short numbers for entities and stories, for the filters. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the outlets, in alphabetical order. */
  readonly outlets: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, RecordStatement>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  /** All in order of date; undated ones last, in order of publication. */
  readonly timeline: readonly TimelineEntry[];
  readonly statementsInOrder: readonly RecordStatement[];
  /** Events that no entry of the timeline stands for. */
  readonly otherEvents: readonly RecordEvent[];
  readonly saidBy: ReadonlyMap<string, readonly RecordStatement[]>;
  readonly saidAbout: ReadonlyMap<string, readonly RecordStatement[]>;
  /** By article: its passages in text order, the longer first. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** By article: the lines that rest on it, in text order. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly copies: ReadonlyMap<string, readonly RecordArticle[]>;
  /** Ids of the entries set large. */
  readonly keyEntries: ReadonlySet<string>;
}

/** Id of the element that holds the words of `evidence`, which is a stable address of them. */
export function passageId({ article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  return `${article}-${start}-${end}`;
}

/** Everything the components look up, made once. */
export function indexRecord(record: OnrecordRecord): SiteIndex {
  const compareLines = lineOrder(record);
  const timeline = record.timeline.toSorted(compareLines);
  const statementsInOrder = record.statements.toSorted(compareLines);
  const shown = new Set(timeline.map(({ event }) => event));
  return {
    record,
    articles: byId(record.articles),
    entities: byId(record.entities),
    numbers: new Map([...record.entities, ...record.stories].map(({ id }, index) => [id, index])),
    outlets: new Map(
      [...new Set(record.articles.flatMap(({ outlet }) => outlet ?? []))]
        .sort(compareText)
        .map((name, number) => [name, number]),
    ),
    statements: byId(record.statements),
    events: byId(record.events),
    timeline,
    statementsInOrder,
    otherEvents: record.events.filter(({ id }) => !shown.has(id)).sort(compareLines),
    saidBy: groupBy(statementsInOrder, ({ speaker }) => (speaker === null ? [] : [speaker])),
    saidAbout: groupBy(statementsInOrder, ({ about }) => about),
    passages: findPassages(record),
    references: findReferences(record),
    copies: groupBy(record.articles, ({ copyOf }) => (copyOf === null ? [] : [copyOf])),
    keyEntries: findKeyEntries(timeline),
  };
}

/** How an article is named in a line: its outlet, else its title, else where it was read from. */
export function sourceName(article: RecordArticle): string {
  return article.outlet ?? article.title ?? article.uri;
}

/** When the article of `evidence` was published. */
export function publishedOf(index: SiteIndex, evidence: Evidence | undefined): string | null {
  return index.articles.get(evidence?.article ?? '')?.published ?? null;
}

/** The stories that the articles of `evidence` belong to, as numbers of the index. */
export function storyNumbers(index: SiteIndex, evidence: readonly Evidence[]): readonly number[] {
  const numbers = new Set<number>();
  for (const { article } of evidence) {
    const number = index.numbers.get(index.articles.get(article)?.story ?? '');
    if (number !== undefined) numbers.add(number);
  }
  return [...numbers];
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

/** By date, then by publication of the first article, then as that article tells it. */
function lineOrder({ articles }: OnrecordRecord): (a: DatedWords, b: DatedWords) => number {
  const inOrder = articles.toSorted((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id));
  const position = new Map(inOrder.map(({ id }, index) => [id, index]));
  const places = ({ evidence: [first] }: DatedWords) => [
    position.get(first?.article ?? '') ?? inOrder.length,
    first?.start ?? 0,
  ];
  return (a, b) => {
    const [articleA = 0, startA = 0] = places(a);
    const [articleB = 0, startB = 0] = places(b);
    return compareDates(a.date, b.date) || articleA - articleB || startA - startB || compareText(a.id, b.id);
  };
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

function findPassages(record: OnrecordRecord): ReadonlyMap<string, readonly Passage[]> {
  const byArticle = new Map<string, Map<string, Passage>>();
  const add = (evidence: Evidence, use: PassageUse) => {
    const passages = byArticle.get(evidence.article) ?? new Map<string, Passage>();
    byArticle.set(evidence.article, passages);
    const id = passageId(evidence);
    const passage = passages.get(id) ?? { id, start: evidence.start, end: evidence.end, uses: new Set() };
    passages.set(id, passage);
    passage.uses.add(use);
  };
  for (const { evidence } of record.statements) {
    for (const [part, one] of evidence.entries()) add(one, part === 0 ? 'attribution' : 'words');
  }
  for (const { evidence } of record.events) for (const one of evidence) add(one, 'line');
  for (const { evidence } of record.timeline) for (const one of evidence) add(one, 'line');
  for (const { sides } of record.conflicts) {
    for (const { evidence } of sides) for (const one of evidence) add(one, 'line');
  }
  return new Map(
    [...byArticle].map(([article, passages]) => [
      article,
      [...passages.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    ]),
  );
}

function findReferences(record: OnrecordRecord): ReadonlyMap<string, readonly Reference[]> {
  const byArticle = new Map<string, Reference[]>();
  const add = (article: string, reference: Reference) => {
    const references = byArticle.get(article);
    if (references) references.push(reference);
    else byArticle.set(article, [reference]);
  };
  for (const statement of record.statements) {
    const first = statement.evidence[0];
    if (!first) continue;
    add(first.article, { offset: first.start, href: `#${statement.id}`, statement, event: null });
  }
  for (const event of record.events) {
    for (const { article, start } of event.evidence) {
      add(article, { offset: start, href: `#${event.id}`, statement: null, event });
    }
  }
  for (const references of byArticle.values()) {
    references.sort((a, b) => a.offset - b.offset || compareText(a.href, b.href));
  }
  return byArticle;
}

/** The entries set large: the most salient tenth of those with more than one independent report. */
function findKeyEntries(timeline: readonly TimelineEntry[]): ReadonlySet<string> {
  const ranked = timeline
    .filter(({ date, origins }) => date !== null && origins > 1)
    .sort((a, b) => b.salience - a.salience || b.origins - a.origins || compareText(a.id, b.id));
  return new Set(ranked.slice(0, Math.max(3, Math.ceil(timeline.length / 10))).map(({ id }) => id));
}
