import { compareText } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { Copies, LinkedEntities, LinkedEvent, LinkedStatement, LinkedStories } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';
import { findDenials } from './denials.ts';
import { findEventConflicts } from './event-conflicts.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { findWordingConflicts } from './wording-conflicts.ts';

/** Accounts that cannot both be right, side by side and without a verdict; in order of kind, then id. */
export function linkConflicts(
  articles: readonly ArticleFacts[],
  copies: Copies,
  events: readonly LinkedEvent[],
  statements: readonly LinkedStatement[],
  people: LinkedEntities,
  stories: LinkedStories,
): RecordConflict[] {
  return [
    ...findDenials(statements, people),
    ...findEventConflicts(events, people, stories),
    ...findFigureConflicts(articles, copies, stories),
    ...findWordingConflicts(statements, people),
  ].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}
