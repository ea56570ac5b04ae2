import type { Stance } from '../../core/analysis.ts';
import { compareDates, compareText, dayRange } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities, LinkedStatement } from '../../core/linked.ts';
import type { ChangeKind, RecordThread } from '../../core/record.ts';
import { contentStems } from '../../language/content-words.ts';
import {
  isCompatible,
  makeProposition,
  mayBeOpposites,
  type Proposition,
  type Weights,
  weighStems,
} from '../statements/propositions.ts';
import { makeUnionFind } from '../union-find.ts';

/** Share of the weight of the shorter statement's content words that the other must have for both to be on one topic. */
export const SAME_TOPIC = 0.5;
/** Content words, besides names both are about, that two statements on one topic share at least. */
const SHARED_WORDS = 2;
/** Shares of the weight of the longer statement: from which two say the same again, or the opposite. */
const SAME_CONTENT = 0.8;
const WHOLE_TOPIC = 0.6;
const OPPOSITE_CONTENT = 0.35;
/** Statements of one speaker with a word in common that are compared with each other. */
const KEY_LIMIT = 30;
/** Letters back in which `he had misspoken` finds what it takes back. */
const RETRACTION_REACH = 1500;
const STATEMENTS_BACK = 6;
/** Stances that say nothing about the content. */
const SILENT: ReadonlySet<Stance> = new Set<Stance>(['decline', 'ask', 'non-denial', 'other']);
const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['deny', 'doubt', 'oppose']);
const OPPOSITES: ReadonlySet<string> = new Set(['support oppose', 'praise accuse', 'believe doubt']);

interface Position extends Proposition {
  readonly speaker: string;
  /** The last day on which it can have been said: it was said before it was printed. */
  readonly until: string | null;
}

/**
 * What one speaker said on one topic through time, where two or more statements are so alike in what they are about and
 * in their content words that nobody would doubt it. Few and plain: a topic is not understood, only matched.
 *
 * `statements` are in order of publication, article and text; variants are left out.
 */
export function linkThreads(statements: readonly LinkedStatement[], people: LinkedEntities): RecordThread[] {
  const weights = weighStems(statements);
  const bySpeaker = new Map<string, Position[]>();
  for (const linked of statements) {
    const { statement } = linked;
    if (statement.speaker === null || statement.variantsOf !== null || SILENT.has(statement.stance)) continue;
    const position = { ...makeProposition(linked, weights), speaker: statement.speaker, until: lastDay(linked) };
    const known = bySpeaker.get(statement.speaker);
    if (known) known.push(position);
    else bySpeaker.set(statement.speaker, [position]);
  }
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  const threads: RecordThread[] = [];
  for (const positions of bySpeaker.values()) {
    for (const group of groupByTopic(positions, weights)) {
      const thread = describeThread(group, weights, names);
      if (thread) threads.push(thread);
    }
  }
  threads.push(...findBareRetractions(statements, bySpeaker, threads, weights, names));
  return threads.sort((a, b) => b.changes.length - a.changes.length || compareText(a.id, b.id));
}

/**
 * Words that take back without saying what (`I misspoke`): they take back what the same speaker said just before them
 * in the same article, if that was not later and nothing stands between of which it is not known who said it.
 */
function findBareRetractions(
  statements: readonly LinkedStatement[],
  bySpeaker: ReadonlyMap<string, readonly Position[]>,
  threads: readonly RecordThread[],
  weights: Weights,
  names: ReadonlyMap<string, string>,
): RecordThread[] {
  const linkedAlready = new Set(
    threads.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'retraction').map(({ to }) => to)),
  );
  return statements.flatMap(({ statement, article }, at) => {
    const { speaker } = statement;
    if (statement.stance !== 'retract' || speaker === null || linkedAlready.has(statement.id)) return [];
    const before = statements
      .slice(Math.max(0, at - STATEMENTS_BACK), at)
      .filter((other) => other.article === article && other.statement.stance !== 'retract')
      .findLast((other) => other.statement.speaker === speaker || other.statement.speaker === null);
    const positions = bySpeaker.get(speaker) ?? [];
    const earlier = positions.find(({ linked }) => linked === before);
    const later = positions.find(({ linked }) => linked.statement === statement);
    if (!earlier || !later || isEarlier(later, earlier)) return [];
    if (offsetOf(later) - offsetOf(earlier) > RETRACTION_REACH) return [];
    return [
      {
        id: makeId('t', speaker, earlier.linked.statement.id, statement.id),
        speaker,
        topic: describeTopic([earlier, earlier], weights, names),
        positions: [earlier, later].map(({ linked }) => ({
          statement: linked.statement.id,
          date: linked.statement.date,
          stance: linked.statement.stance,
        })),
        changes: [{ from: earlier.linked.statement.id, to: statement.id, kind: 'retraction' as const }],
      },
    ];
  });
}

function offsetOf({ linked }: Pick<Position, 'linked'>): number {
  return linked.fact.evidence[0]?.start ?? 0;
}

function lastDay({ statement, published }: LinkedStatement): string | null {
  const last = dayRange(statement.date)?.last ?? null;
  return last === null || (published !== null && published < last) ? published : last;
}

function groupByTopic(positions: readonly Position[], weights: Weights): Position[][] {
  const sets = makeUnionFind(positions.length);
  const index = new Map<string, number[]>();
  for (const [at, position] of positions.entries()) {
    const candidates = new Set<number>();
    for (const stem of position.stems) {
      const known = index.get(stem);
      for (const other of known ?? []) candidates.add(other);
      if (!known) index.set(stem, [at]);
      else {
        known.push(at);
        if (known.length > KEY_LIMIT) known.shift();
      }
    }
    for (const other of candidates) {
      if (isSameTopic(position, positions[other] as Position, weights)) sets.union(other, at);
    }
  }
  const groups = new Map<number, Position[]>();
  for (const [at, position] of positions.entries()) {
    const group = groups.get(sets.find(at));
    if (group) group.push(position);
    else groups.set(sets.find(at), [position]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isSameTopic(a: Position, b: Position, weights: Weights): boolean {
  const shared = a.stems.filter((stem) => b.stems.includes(stem));
  const sharesEntity = a.linked.statement.about.some((id) => id !== a.speaker && b.linked.statement.about.includes(id));
  const weight = weights.weightOf(shared);
  const isWhole = weight >= SAME_CONTENT * Math.max(a.weight, b.weight);
  if (shared.length < (sharesEntity || isWhole ? SHARED_WORDS : SHARED_WORDS + 1)) return false;
  return weight >= SAME_TOPIC * Math.min(a.weight, b.weight);
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
    positions: ordered.map(({ linked: { statement } }) => ({
      statement: statement.id,
      date: statement.date,
      stance: statement.stance,
    })),
    changes,
  };
}

function isInside(inner: Position, outer: Position): boolean {
  const [part, whole] = [inner.linked.fact.evidence[0], outer.linked.fact.evidence[0]];
  if (inner === outer || inner.linked.article !== outer.linked.article || !part || !whole) return false;
  const isSmaller = part.end - part.start < whole.end - whole.start;
  return isSmaller && whole.start <= part.start && part.end <= whole.end;
}

function findChanges(group: readonly Position[], weights: Weights): RecordThread['changes'] {
  const changes: { from: string; to: string; kind: ChangeKind }[] = [];
  const ordered = group
    .filter(({ until }) => until !== null)
    .sort((a, b) => compareText(a.until ?? '', b.until ?? '') || compareText(idOf(a), idOf(b)));
  for (const [at, later] of ordered.entries()) {
    // A date that is only the article's day can hide something said long before: it proves no change.
    if (later.linked.statement.date?.endsWith('~')) continue;
    // The nearest earlier statement that the later one repeats, turns round or takes back.
    for (let before = at - 1; before >= 0; before -= 1) {
      const earlier = ordered[before] as Position;
      const kind = isEarlier(earlier, later) ? changeKind(earlier, later, weights) : null;
      if (!kind) continue;
      changes.push({ from: idOf(earlier), to: idOf(later), kind });
      break;
    }
  }
  return changes;
}

function idOf({ linked }: Position): string {
  return linked.statement.id;
}

/** Whether the one was certainly said before the other: an unknown date is no later than the article. */
function isEarlier(a: Position, b: Position): boolean {
  const range = dayRange(b.linked.statement.date);
  if (a.until === null || range === null || a.until >= range.first) return false;
  // What is said to be later than its own article is no date of speech.
  return b.linked.published === null || range.first <= b.linked.published;
}

/** Words that come again in another article are only known to be said again where each time has its own day. */
function isDay({ linked }: Position): boolean {
  const range = dayRange(linked.statement.date);
  return range !== null && range.first === range.last;
}

function changeKind(earlier: Position, later: Position, weights: Weights): ChangeKind | null {
  if (!isSameTopic(earlier, later, weights)) return null;
  const [from, to] = [earlier.linked.statement.stance, later.linked.statement.stance];
  if (to === 'retract') return 'retraction';
  const shared = earlier.stems.filter((stem) => later.stems.includes(stem));
  const overlap = weights.weightOf(shared) / Math.max(earlier.weight, later.weight, Number.MIN_VALUE);
  const turnsRound = OPPOSITES.has(`${from} ${to}`) || OPPOSITES.has(`${to} ${from}`);
  if (turnsRound && isCompatible(earlier, later) && overlap >= WHOLE_TOPIC) return 'reversal';
  const covered = weights.weightOf(shared) / Math.max(Math.min(earlier.weight, later.weight), Number.MIN_VALUE);
  if (mayBeOpposites(earlier, later) && (overlap >= OPPOSITE_CONTENT || covered >= SAME_CONTENT)) {
    if (AGAINST.has(to) !== AGAINST.has(from)) return earlier.affirms ? 'claim-then-denial' : 'denial-then-claim';
    return 'reversal';
  }
  if (earlier.affirms !== later.affirms || !isCompatible(earlier, later)) return null;
  return from === to && overlap >= SAME_CONTENT && isDay(earlier) && isDay(later) ? 'repetition' : null;
}

/** The names and then the words that the statements share most: a label, not a quotation. */
function describeTopic(group: readonly Position[], weights: Weights, names: ReadonlyMap<string, string>): string {
  const entities = countOver(group.map(({ linked, speaker }) => linked.statement.about.filter((id) => id !== speaker)))
    .filter(([, count]) => count > 1)
    .map(([id]) => names.get(id) ?? '');
  const ownWords = new Set(entities.flatMap((name) => contentStems(name)));
  const stems = countOver(group.map(({ stems }) => stems))
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
