import type { OnrecordRecord, RecordStatement } from '../../core/record.ts';

/** How a record differs from the one before, in numbers; what did not change is left out. */
export interface RecordChanges {
  /** By part of the record: how many there were and are. */
  readonly counts: Readonly<Record<string, readonly [before: number, after: number]>>;
  /** Statements whose speaker, date or subjects are others now. */
  readonly otherSpeaker: number;
  readonly otherDate: number;
  readonly otherAbout: number;
  /** Names that are written otherwise. */
  readonly otherName: number;
}

const PARTS = ['entities', 'statements', 'events', 'timeline', 'threads', 'conflicts'] as const;

/** What changed from `before` to `after`. */
export function compareRecords(before: OnrecordRecord, after: OnrecordRecord): RecordChanges {
  const old = new Map(before.statements.map((statement) => [statement.id, statement]));
  const names = new Map(before.entities.map(({ id, name }) => [id, name]));
  const count = (isOther: (a: RecordStatement, b: RecordStatement) => boolean): number =>
    after.statements.filter((statement) => {
      const known = old.get(statement.id);
      return known !== undefined && isOther(known, statement);
    }).length;
  return {
    counts: Object.fromEntries(
      PARTS.filter((part) => before[part].length !== after[part].length).map((part) => [
        part,
        [before[part].length, after[part].length],
      ]),
    ),
    otherSpeaker: count((a, b) => a.speaker !== b.speaker),
    otherDate: count((a, b) => a.date !== b.date),
    otherAbout: count((a, b) => a.about.join(' ') !== b.about.join(' ')),
    otherName: after.entities.filter(({ id, name }) => (names.get(id) ?? name) !== name).length,
  };
}

const PART_WORDS = {
  entities: 'names',
  statements: 'statements',
  events: 'events',
  timeline: 'timeline entries',
  threads: 'threads',
  conflicts: 'conflicts',
} as const;

/** The changes in words, in one line. */
export function describeChanges({ counts, otherSpeaker, otherDate, otherAbout, otherName }: RecordChanges): string {
  const parts = PARTS.flatMap((part) => {
    const [before, after] = counts[part] ?? [];
    return before === undefined ? [] : [`${PART_WORDS[part]} ${before} → ${after}`];
  });
  if (otherName > 0) parts.push(`names written otherwise: ${otherName}`);
  if (otherSpeaker > 0) parts.push(`statements with another speaker: ${otherSpeaker}`);
  if (otherAbout > 0) parts.push(`about others: ${otherAbout}`);
  if (otherDate > 0) parts.push(`with another date: ${otherDate}`);
  return parts.length === 0 ? 'The record stays as it was.' : `The record: ${parts.join(', ')}.`;
}
