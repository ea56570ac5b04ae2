import { compareText } from '../../src/core/date.ts';
import type { RecordArticle, RecordEntity, RecordEvent, RecordStatement } from '../../src/core/record.ts';
import type { NamePair } from '../../src/core/review.ts';
import { foldText, wordsOf } from '../../src/core/words.ts';
import type { SiteIndex } from '../site-index.ts';

/** Below this confidence a statement is to be looked at. */
export const UNSURE = 0.6;

/** What the queue holds, what moves most of the record first. */
export interface ReviewQueue {
  /** Names that may be one, the likeliest first; `null` while that is not known. */
  readonly names: readonly NamePair[] | null;
  /** People whom a rule gave more than one full name, those with most articles first. */
  readonly joined: readonly RecordEntity[];
  /** Articles without a date, those with most lines first. */
  readonly articles: readonly RecordArticle[];
  /** Statements without a named speaker, those that most of the record rests on first. */
  readonly speakers: readonly RecordStatement[];
  /** Statements the program is least sure of. */
  readonly unsure: readonly RecordStatement[];
  /** Events without a date, those with most reports first. */
  readonly events: readonly RecordEvent[];
}

export type QueueName = keyof ReviewQueue;

export function makeQueue(index: SiteIndex, names: readonly NamePair[] | null): ReviewQueue {
  const { record } = index;
  const used = usesOfStatements(index);
  const uses = ({ id }: RecordStatement) => used.get(id) ?? 0;
  const lines = ({ id }: RecordArticle) => index.references.get(id)?.length ?? 0;
  return {
    names,
    joined: sortBy(
      record.entities.filter((entity) => entity.kind === 'person' && otherFullNames(entity).length > 0),
      ({ articles }) => -articles,
    ),
    articles: sortBy(
      record.articles.filter(({ published }) => published === null),
      (article) => -lines(article),
    ),
    speakers: sortBy(
      index.statementsInOrder.filter(({ speaker }) => speaker === null),
      (statement) => -uses(statement),
    ),
    unsure: sortBy(
      index.statementsInOrder.filter(({ speaker, confidence }) => speaker !== null && confidence < UNSURE),
      ({ confidence }) => confidence,
    ),
    events: sortBy(
      record.events.filter(({ date }) => date === null),
      ({ reports }) => -reports,
    ),
  };
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

/** By statement: the entries of the timeline, threads and accounts of conflicts that rest on it. */
function usesOfStatements({ record, conflictsOf, threadOf }: SiteIndex): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (id: string | null, number = 1) => {
    if (id !== null && number > 0) uses.set(id, (uses.get(id) ?? 0) + number);
  };
  for (const { statement } of record.timeline) add(statement);
  for (const { id, evidence, variantsOf } of record.statements) {
    const [first] = evidence;
    add(variantsOf);
    add(id, (threadOf.has(id) ? 1 : 0) + (conflictsOf.get(`${first?.article}:${first?.start}`)?.length ?? 0));
  }
  return uses;
}

function sortBy<T extends { readonly id: string }>(items: readonly T[], keyOf: (item: T) => number): readonly T[] {
  return items
    .map((item, at) => ({ item, at, key: keyOf(item) }))
    .sort((a, b) => a.key - b.key || a.at - b.at || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}
