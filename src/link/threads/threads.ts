import { compareDates, compareText } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities, LinkedStatement } from '../../core/linked.ts';
import type { RecordThread } from '../../core/record.ts';
import { contentStems } from '../../language/content-words.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';
import { type Weights, weighStems } from '../statements/propositions.ts';
import { findBareRetractions } from './bare-retractions.ts';
import { findChanges } from './changes.ts';
import { groupByTopic, groupPositions, isEarlier, type Position } from './positions.ts';

/**
 * What one speaker said on one topic through time, where two or more statements are so alike in what they are about and
 * in their content words that nobody would doubt it. Few and plain: a topic is not understood, only matched.
 *
 * `statements` are in order of publication, article and text; variants are left out.
 */
export function linkThreads(
  statements: readonly LinkedStatement[],
  people: LinkedEntities,
  memory: LinkMemory = NO_MEMORY,
): RecordThread[] {
  const weights = weighStems(statements);
  const bySpeaker = groupPositions(statements, weights, memory);
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  const threads = [...bySpeaker.values()].flatMap((positions) =>
    groupByTopic(positions, weights).flatMap((group) => describeThread(group, weights, names) ?? []),
  );
  for (const { earlier, later } of findBareRetractions(statements, bySpeaker, threads)) {
    const ids = [earlier, later].map(({ linked }) => linked.statement.id) as [string, string];
    threads.push({
      id: makeId('t', earlier.speaker, ...ids),
      speaker: earlier.speaker,
      topic: describeTopic([earlier, earlier], weights, names),
      positions: [earlier, later].map(listPosition),
      changes: [{ from: ids[0], to: ids[1], kind: 'retraction' }],
    });
  }
  return threads.sort((a, b) => b.changes.length - a.changes.length || compareText(a.id, b.id));
}

function listPosition({ linked: { statement } }: Position): RecordThread['positions'][number] {
  return { statement: statement.id, date: statement.date, stance: statement.stance };
}

/**
 * `null` for statements none of which is known to be later than another: they are one position, not a thread. Of two
 * that stand one inside the other in one article only the whole counts.
 */
function describeThread(
  group: readonly Position[],
  weights: Weights,
  names: ReadonlyMap<string, string>,
): RecordThread | null {
  const ordered = group
    .filter((position) => !group.some((other) => isInside(position, other)))
    .sort(
      (a, b) =>
        compareDates(a.linked.statement.date, b.linked.statement.date) ||
        compareText(a.linked.statement.id, b.linked.statement.id),
    );
  const [first] = ordered;
  const changes = findChanges(ordered, weights);
  if (!first || !ordered.some((one) => ordered.some((other) => isEarlier(one, other)))) return null;
  return {
    id: makeId('t', first.speaker, ...ordered.map(({ linked }) => linked.statement.id)),
    speaker: first.speaker,
    topic: describeTopic(ordered, weights, names),
    positions: ordered.map(listPosition),
    changes,
  };
}

function isInside(inner: Position, outer: Position): boolean {
  const [part, whole] = [inner.linked.fact.evidence[0], outer.linked.fact.evidence[0]];
  if (inner === outer || inner.linked.article !== outer.linked.article || !part || !whole) return false;
  const isSmaller = part.end - part.start < whole.end - whole.start;
  return isSmaller && whole.start <= part.start && part.end <= whole.end;
}

/** The names and then the words that the statements share most: a label, not a quotation. */
function describeTopic(group: readonly Position[], weights: Weights, names: ReadonlyMap<string, string>): string {
  const entities = countOver(group.map(({ linked, speaker }) => linked.statement.about.filter((id) => id !== speaker)))
    .filter(([, count]) => count > 1)
    .map(([id]) => names.get(id) ?? '');
  const ownWords = new Set(entities.flatMap((name) => contentStems(name)));
  const stems = countOver(group.map(({ linked }) => linked.stems))
    .filter(([stem, count]) => count > 1 && !ownWords.has(stem))
    .sort(([a, x], [b, y]) => y * weights.weightOf([b]) - x * weights.weightOf([a]) || compareText(a, b))
    .map(([stem]) => wordFor(stem, group));
  return [...entities.slice(0, 2), ...stems.slice(0, 3)].filter((part) => part !== '').join(', ');
}

/** The first word of the statements that has this stem: stems are never shown. */
function wordFor(stem: string, group: readonly Position[]): string {
  for (const { linked } of group) {
    for (const word of linked.statement.exact.match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (contentStems(word)[0] === stem) return word;
    }
  }
  return '';
}

function countOver(lists: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
}
