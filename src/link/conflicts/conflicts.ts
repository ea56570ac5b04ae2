import { compareText } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import {
  type Copies,
  isSameAddress,
  type LinkedEntities,
  type LinkedEvent,
  type LinkedStatement,
  type LinkedStories,
  type Revisions,
} from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';
import { findAttendanceConflicts } from './attendance-conflicts.ts';
import { findDenials } from './denials.ts';
import { findEventConflicts } from './event-conflicts.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { listNarratedClaims } from './narrated-claims.ts';
import { findWordingConflicts } from './wording-conflicts.ts';

/** Accounts that cannot both be right, side by side and without a verdict; in order of kind, then id. */
export function linkConflicts(
  articles: readonly ArticleFacts[],
  copies: Copies,
  events: readonly LinkedEvent[],
  statements: readonly LinkedStatement[],
  people: LinkedEntities,
  stories: LinkedStories,
  revisions: Revisions,
  memory: LinkMemory = NO_MEMORY,
): RecordConflict[] {
  const occurrences = findEventConflicts(events, people, stories);
  const denials = findDenials(statements, listNarratedClaims(articles, people, stories, memory), memory);
  const figures = findFigureConflicts(articles, copies, stories, revisions);
  return [
    ...occurrences.map((conflict) => asRevised(conflict, revisions)),
    ...denials.filter((denial) => !occurrences.some((conflict) => isShownBy(denial, conflict))),
    ...figures,
    ...findAttendanceConflicts(articles, copies, events, people),
    ...findWordingConflicts(statements, revisions).filter(
      (wording) => !figures.some((figure) => isShownBy(wording, figure)),
    ),
  ].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

/** A date, number or list of people that differs between two revisions of one article alone was corrected by its outlet. */
function asRevised(conflict: RecordConflict, revisions: Revisions): RecordConflict {
  const { kind, relation, sides } = conflict;
  if (relation !== 'differ' || kind === 'occurrence' || kind === 'denial') return conflict;
  const articles = sides.map(({ evidence }) => new Set(evidence.map(({ article }) => article)));
  const all = articles.flatMap((side) => [...side]);
  const [first = ''] = all;
  const isOneAddress = all.every((article) => isSameAddress(revisions, first, article));
  // Where one revision has both sides, it is no correction of the one by the other.
  return isOneAddress && new Set(all).size === all.length ? { ...conflict, relation: 'corrected' } : conflict;
}

/** Whether each side of the one quotes a passage of another side of the other. */
function isShownBy({ sides: [left, right] }: RecordConflict, { sides }: RecordConflict): boolean {
  const quotes = (side: RecordConflict['sides'][number] | undefined, other: RecordConflict['sides'][number]): boolean =>
    side?.evidence.some((a) =>
      other.evidence.some((b) => a.article === b.article && a.start < b.end && b.start < a.end),
    ) ?? false;
  return sides.some((side, at) => quotes(left, side) && sides.some((other, to) => to !== at && quotes(right, other)));
}
