import { compareText } from '../../src/core/date.ts';
import type { RecordArticle, RecordEntity, RecordEvent, RecordStatement } from '../../src/core/record.ts';
import type { NamePair } from '../../src/core/review.ts';
import { foldText, wordsOf } from '../../src/core/words.ts';
import type { SiteIndex } from '../site-index.ts';

/** Below this confidence a statement is to be looked at. */
export const UNSURE = 0.6;

/** How far a thing of each kind is in doubt, where the record has no figure for it: 1 is not known at all. */
const DOUBT = { articles: 1, speakers: 1, events: 0.7, undated: 0.5, joined: 0.15 } as const;

interface ItemOf<Kind extends string, What> {
  readonly kind: Kind;
  readonly what: What;
  /** Lines of the record that it can move. */
  readonly lines: number;
  /** Those lines, by how far it is in doubt: what is to be looked at first. */
  readonly risk: number;
}

/** One thing to look at. */
export type ReviewItem =
  | ItemOf<'names', NamePair>
  | ItemOf<'joined', RecordEntity>
  | ItemOf<'articles', RecordArticle>
  | ItemOf<'speakers' | 'unsure' | 'undated', RecordStatement>
  | ItemOf<'events', RecordEvent>;

export type QueueName = ReviewItem['kind'];

/**
 * What there is to look at, by kind: names that may be one; people whom a rule gave more than one full name; articles
 * without a date; statements without a named speaker, read with little confidence, or without a date; events without a
 * date. Each with the most at risk first.
 */
export type ReviewQueue = { readonly [Name in QueueName]: readonly ReviewItem[] };

export function makeQueue(index: SiteIndex, names: readonly NamePair[]): ReviewQueue {
  let queue = known.get(index);
  if (!queue) {
    queue = queueOfRecord(index);
    known.set(index, queue);
  }
  return { ...queue, names: queueOfNames(index, names) };
}

/** Of each record that was looked at; a record never changes. */
const known = new WeakMap<SiteIndex, ReviewQueue>();

/** The first things of all kinds, the most at risk first, and how many there are. */
export function mostAtRisk(
  queue: ReviewQueue,
  from: number,
  to: number,
): { readonly items: readonly ReviewItem[]; readonly total: number } {
  const all = Object.values(queue);
  const first = all.flatMap((items) => items.slice(0, to)).sort(compareItems);
  // A statement can be without a speaker and without a date: it is asked for once, for what weighs more.
  const seen = new Set<string>();
  const items = first.filter((item) => {
    const id = idOf(item);
    return !seen.has(id) && seen.add(id);
  });
  return { items: items.slice(from, to), total: all.reduce((sum, { length }) => sum + length, 0) };
}

/** Of the statement, event, article or name; of a pair both. */
export function idOf(item: ReviewItem): string {
  return item.kind === 'names' ? item.what.names.join('-') : item.what.id;
}

function queueOfRecord(index: SiteIndex): ReviewQueue {
  const { record } = index;
  const uses = usesOfLines(index);
  const linesOf = (id: string) => 1 + (uses.get(id) ?? 0);
  const statements = (
    kind: 'speakers' | 'unsure' | 'undated',
    isWanted: (statement: RecordStatement) => boolean,
    doubtOf: (statement: RecordStatement) => number,
  ) =>
    sorted(
      index.statementsInOrder.filter(isWanted).map((what) => {
        const lines = linesOf(what.id);
        return { kind, what, lines, risk: lines * doubtOf(what) };
      }),
    );
  return {
    names: [],
    joined: sorted(
      record.entities
        .filter((entity) => entity.kind === 'person' && otherFullNames(entity).length > 0)
        .map((what) => {
          const lines = linesOfEntity(what.id, index);
          return { kind: 'joined', what, lines, risk: lines * DOUBT.joined };
        }),
    ),
    articles: sorted(
      record.articles
        .filter(({ published }) => published === null)
        .map((what) => {
          const lines = index.references.get(what.id)?.length ?? 0;
          return { kind: 'articles', what, lines, risk: lines * DOUBT.articles };
        }),
    ),
    speakers: statements(
      'speakers',
      ({ speaker }) => speaker === null,
      () => DOUBT.speakers,
    ),
    unsure: statements(
      'unsure',
      ({ speaker, confidence }) => speaker !== null && confidence < UNSURE,
      ({ confidence }) => 1 - confidence,
    ),
    undated: statements(
      'undated',
      ({ date }) => date === null,
      () => DOUBT.undated,
    ),
    events: sorted(
      record.events
        .filter(({ date }) => date === null)
        .map((what) => {
          const lines = linesOf(what.id) + what.reports - 1;
          return { kind: 'events', what, lines, risk: lines * DOUBT.events };
        }),
    ),
  };
}

/** What would move is what the less known of the two said, and what was said of them. */
function queueOfNames(index: SiteIndex, names: readonly NamePair[]): readonly ReviewItem[] {
  return sorted(
    names.map((what) => {
      const lines = Math.min(...what.names.map((id) => linesOfEntity(id, index)));
      return { kind: 'names', what, lines, risk: Math.max(1, lines) * what.score };
    }),
  );
}

function linesOfEntity(id: string, { saidBy, saidAbout, eventsOf }: SiteIndex): number {
  return (saidBy.get(id)?.length ?? 0) + (saidAbout.get(id)?.length ?? 0) + (eventsOf.get(id)?.length ?? 0);
}

/** Names of two words or more that are not the entity's own in other letters. */
export function otherFullNames({ name, aliases }: RecordEntity): readonly string[] {
  const own = new Set(wordsOf(foldText(name)));
  return aliases.filter((alias) => {
    const words = wordsOf(foldText(alias));
    const isName = words.length > 1 && alias.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
    return isName && words.some((word) => word.length > 2 && !own.has(word));
  });
}

/** By statement or event: the entries of the timeline, threads, renderings and conflicts that rest on it. */
function usesOfLines({ record, conflictsOf, threadOf }: SiteIndex): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (id: string | null, number = 1) => {
    if (id !== null && number > 0) uses.set(id, (uses.get(id) ?? 0) + number);
  };
  for (const { statement, event } of record.timeline) {
    add(statement);
    add(event);
  }
  for (const { id, evidence, variantsOf } of record.statements) {
    const [first] = evidence;
    add(variantsOf);
    add(id, (threadOf.has(id) ? 1 : 0) + (conflictsOf.get(`${first?.article}:${first?.start}`)?.length ?? 0));
  }
  return uses;
}

function sorted(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.toSorted(compareItems);
}

function compareItems(a: ReviewItem, b: ReviewItem): number {
  return b.risk - a.risk || b.lines - a.lines || compareText(a.kind, b.kind) || compareText(idOf(a), idOf(b));
}
