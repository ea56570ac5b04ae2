import { compareText } from '../core/date.ts';
import type { Evidence } from '../core/evidence.ts';
import type { OnrecordRecord, RecordConflict, RecordStatement, RecordThread, TimelineEntry } from '../core/record.ts';
import { placeOf } from './record-index.ts';

/** What a record has that an earlier one of fewer articles has not. Things are matched by the words they rest on. */
export interface RecordDiff {
  /** Timeline entries with no earlier one on any of the same words. */
  readonly newEntries: readonly TimelineEntry[];
  /** Entries that more articles tell than before. */
  readonly toldByMore: readonly EntryPair[];
  readonly otherDate: readonly EntryPair[];
  /** Earlier entries that are in the timeline no longer. */
  readonly goneEntries: readonly TimelineEntry[];
  /** Statements of new articles that deny or take back, and do not render an earlier one again. */
  readonly newDenials: readonly RecordStatement[];
  readonly newConflicts: readonly RecordConflict[];
  readonly goneConflicts: readonly RecordConflict[];
  readonly newChanges: readonly { readonly thread: RecordThread; readonly change: RecordThread['changes'][number] }[];
}

/** The same entry in two records. */
export interface EntryPair {
  readonly before: TimelineEntry;
  readonly after: TimelineEntry;
}

/** `isNew` says of an article, by id, whether only the later record rests on it. */
export function diffRecords(
  before: OnrecordRecord,
  after: OnrecordRecord,
  isNew: (article: string) => boolean,
): RecordDiff {
  const pairs = pairEntries(before.timeline, after.timeline);
  const matched = new Set(pairs.map((pair) => pair.after.id));
  const kept = new Set(pairs.map((pair) => pair.before.id));
  const earlierConflicts = placesOfConflicts(before.conflicts);
  const laterConflicts = placesOfConflicts(after.conflicts);
  const knownChanges = new Set(before.threads.flatMap(({ changes }) => changes.map(({ from, to }) => `${from} ${to}`)));
  return {
    newEntries: after.timeline.filter(({ id }) => !matched.has(id)),
    toldByMore: pairs.filter((pair) => pair.after.reports > pair.before.reports),
    otherDate: pairs.filter((pair) => pair.after.date !== pair.before.date),
    goneEntries: before.timeline.filter(({ id }) => !kept.has(id)),
    newDenials: after.statements.filter((statement) => isNewDenial(statement, isNew)),
    newConflicts: after.conflicts.filter((conflict) => !hasCounterpart(conflict, earlierConflicts)),
    goneConflicts: before.conflicts.filter((conflict) => !hasCounterpart(conflict, laterConflicts)),
    newChanges: after.threads.flatMap((thread) =>
      thread.changes
        .filter(({ from, to, kind }) => kind !== 'repetition' && !knownChanges.has(`${from} ${to}`))
        .map((change) => ({ thread, change })),
    ),
  };
}

/**
 * Each earlier entry with the later one that shares most of its words; of equals the one on the same date, then the
 * first. An event and a statement in the same sentence are two things.
 */
function pairEntries(before: readonly TimelineEntry[], after: readonly TimelineEntry[]): readonly EntryPair[] {
  const byPlace = new Map<string, TimelineEntry[]>();
  for (const entry of before) {
    for (const place of placesOfEntry(entry)) {
      const known = byPlace.get(place);
      if (known) known.push(entry);
      else byPlace.set(place, [entry]);
    }
  }
  const taken = new Set<string>();
  return after.flatMap((entry) => {
    const shared = new Map<TimelineEntry, number>();
    for (const place of placesOfEntry(entry)) {
      for (const other of byPlace.get(place) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const [best] = [...shared]
      .filter(([{ id }]) => !taken.has(id))
      .sort(
        ([a, some], [b, others]) =>
          Number(b.id === entry.id) - Number(a.id === entry.id) ||
          others - some ||
          Number(b.date === entry.date) - Number(a.date === entry.date) ||
          compareText(a.id, b.id),
      );
    if (!best) return [];
    taken.add(best[0].id);
    return [{ before: best[0], after: entry }];
  });
}

function placesOfEntry({ event, evidence }: TimelineEntry): readonly string[] {
  return evidence.map((each) => `${event === null ? 'said' : 'happened'} ${placeOf(each)}`);
}

function isNewDenial(
  { stance, realis, evidence, variantsOf }: RecordStatement,
  isNew: (article: string) => boolean,
): boolean {
  if (stance !== 'deny' && stance !== 'retract') return false;
  if (realis !== 'actual' || variantsOf !== null) return false;
  const [whole] = evidence;
  return whole !== undefined && isNew(whole.article);
}

/** By kind and the places of a side's evidence: the conflicts. */
function placesOfConflicts(conflicts: readonly RecordConflict[]): ReadonlyMap<string, readonly RecordConflict[]> {
  const places = new Map<string, RecordConflict[]>();
  for (const conflict of conflicts) {
    for (const { evidence } of conflict.sides) {
      for (const each of evidence) {
        const key = `${conflict.kind} ${placeOf(each)}`;
        places.set(key, [...(places.get(key) ?? []), conflict]);
      }
    }
  }
  return places;
}

/** Whether another conflict of the same kind has words of at least two of the sides. */
function hasCounterpart(
  { kind, sides }: RecordConflict,
  others: ReadonlyMap<string, readonly RecordConflict[]>,
): boolean {
  const touched = sides.map(({ evidence }) => conflictsAt(kind, evidence, others));
  return touched.some((some, place) =>
    [...some].some((conflict) => touched.some((more, another) => another > place && more.has(conflict))),
  );
}

function conflictsAt(
  kind: string,
  evidence: readonly Evidence[],
  others: ReadonlyMap<string, readonly RecordConflict[]>,
): ReadonlySet<RecordConflict> {
  return new Set(evidence.flatMap((each) => others.get(`${kind} ${placeOf(each)}`) ?? []));
}
