import type { Evidence } from '../core/evidence.ts';
import type { OnrecordRecord, RecordArticle, RecordEvent, RecordStatement, TimelineEntry } from '../core/record.ts';

/** A record with what its lines name by id. */
export interface RecordIndex {
  readonly record: OnrecordRecord;
  readonly articles: ReadonlyMap<string, RecordArticle>;
  readonly names: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly statements: ReadonlyMap<string, RecordStatement>;
  /** By the id of the event: its entry in the timeline, whose evidence is in order, the best source first. */
  readonly entryOfEvent: ReadonlyMap<string, TimelineEntry>;
  /** By the id of a statement: those that render it again. */
  readonly variants: ReadonlyMap<string, readonly RecordStatement[]>;
  /** By the id of an article: its statements for which it names another outlet as where it has them from. */
  readonly citing: ReadonlyMap<string, readonly RecordStatement[]>;
}

export function indexRecord(record: OnrecordRecord): RecordIndex {
  return {
    record,
    articles: byId(record.articles),
    names: new Map(record.entities.map(({ id, name }) => [id, name])),
    events: byId(record.events),
    statements: byId(record.statements),
    entryOfEvent: new Map(record.timeline.flatMap((entry) => (entry.event === null ? [] : [[entry.event, entry]]))),
    variants: groupBy(
      record.statements.filter(({ variantsOf }) => variantsOf !== null),
      ({ variantsOf }) => variantsOf ?? '',
    ),
    citing: groupBy(
      record.statements.filter(({ cites }) => cites.length > 0),
      ({ evidence }) => evidence[0]?.article ?? '',
    ),
  };
}

/** What tells one place in the articles from all others. */
export function placeOf({ article, start, end }: Evidence): string {
  return `${article} ${start} ${end}`;
}

/** Who has to do with the words at each place: those who take part, speak or are spoken of. */
export function involvedByPlace({ record }: RecordIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const involved = new Map<string, Set<string>>();
  const add = (evidence: Evidence | undefined, ids: readonly string[]): void => {
    if (!evidence) return;
    const place = placeOf(evidence);
    const known = involved.get(place);
    if (known) for (const id of ids) known.add(id);
    else involved.set(place, new Set(ids));
  };
  for (const { participants, evidence } of record.events) for (const each of evidence) add(each, participants);
  for (const { speaker, about, evidence } of record.statements) {
    add(evidence[0], speaker === null ? about : [speaker, ...about]);
  }
  return involved;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Outlets that an article names as where it has statements from that stand in the words, each once. */
export function citedIn({ article, start, end }: Evidence, { citing }: RecordIndex): readonly string[] {
  const inside = (citing.get(article) ?? []).filter(({ evidence: [whole] }) => {
    return whole !== undefined && whole.start < end && start < whole.end;
  });
  return [...new Set(inside.flatMap(({ cites }) => cites))];
}

/** Items by a key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
