import type { LinkedStatement } from '../../core/linked.ts';
import type { RecordThread } from '../../core/record.ts';
import { contentStems } from '../../language/content-words.ts';
import { isEarlier, type Position } from './positions.ts';

/** Letters back in which `he had misspoken` finds what it takes back. */
const RETRACTION_REACH = 1500;
const STATEMENTS_BACK = 6;
/** Content words of a sentence that takes back without saying what. */
const MOST_WORDS = 4;

/**
 * Words that take back without saying what (`I misspoke`), each with what it takes back: what the same speaker said just
 * before in the same article, if that was not later and nothing stands between of which it is not known who said it.
 * `threads` say which retractions have found theirs.
 */
export function findBareRetractions(
  statements: readonly LinkedStatement[],
  bySpeaker: ReadonlyMap<string, readonly Position[]>,
  threads: readonly RecordThread[],
): { readonly earlier: Position; readonly later: Position }[] {
  const linkedAlready = new Set(
    threads.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'retraction').map(({ to }) => to)),
  );
  return statements.flatMap(({ statement, article }, at) => {
    const { speaker } = statement;
    if (statement.stance !== 'retract' || speaker === null || linkedAlready.has(statement.id)) return [];
    if (!isBare(statement.exact)) return [];
    const before = statements
      .slice(Math.max(0, at - STATEMENTS_BACK), at)
      .filter((other) => other.article === article && other.statement.stance !== 'retract')
      .findLast((other) => other.statement.speaker === speaker || other.statement.speaker === null);
    const positions = bySpeaker.get(speaker) ?? [];
    const earlier = positions.find(({ linked }) => linked === before);
    const later = positions.find(({ linked }) => linked.statement === statement);
    if (!earlier || !later || isEarlier(later, earlier)) return [];
    const between = offsetOf(later) - endOf(earlier);
    return between < 0 || between > RETRACTION_REACH ? [] : [{ earlier, later }];
  });
}

/** Whether a sentence or part of it takes back in so few words that they cannot say what: `I misspoke`. */
function isBare(exact: string): boolean {
  return exact.split(/[.!?]["”’']*\s|\s…\s/).some((sentence) => contentStems(sentence).length <= MOST_WORDS);
}

function endOf({ linked }: Position): number {
  return linked.fact.evidence[0]?.end ?? 0;
}

function offsetOf({ linked }: Position): number {
  return linked.fact.evidence[0]?.start ?? 0;
}
