import { compareText } from '../../core/date.ts';
import type { LinkedEntities, LinkedEvent, LinkedStatement, LinkedStories } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';
import { findDenials } from './denials.ts';
import { findEventConflicts } from './event-conflicts.ts';

/** Accounts that cannot both be right, side by side and without a verdict; in order of kind, then id. */
export function linkConflicts(
  events: readonly LinkedEvent[],
  statements: readonly LinkedStatement[],
  people: LinkedEntities,
  stories: LinkedStories,
): RecordConflict[] {
  return [...findDenials(statements, people, stories), ...findEventConflicts(events, people, stories)].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id),
  );
}
