import type { RecordStatement } from '../../core/record.ts';
import { wordsOf } from '../../core/words.ts';
import { compareWordings } from '../statements/wordings.ts';

/** What two revisions report as said, where it is not the same. */
export interface StatementChanges {
  readonly added: readonly RecordStatement[];
  readonly dropped: readonly RecordStatement[];
  /** The same speaker, with a word that decides or the stance another. */
  readonly altered: readonly { readonly before: RecordStatement; readonly after: RecordStatement }[];
}

/** Pairs of one speaker's statements that are compared by their words. */
const MOST_PAIRS = 10_000;

/** What the later of two revisions reports as said and the former does not, and the other way round. */
export function compareStatements(
  former: readonly RecordStatement[],
  later: readonly RecordStatement[],
): StatementChanges {
  const left = bySpeaker(former);
  const right = bySpeaker(later);
  const found = [...new Set([...left.keys(), ...right.keys()])].map((speaker) =>
    compareOfSpeaker(left.get(speaker) ?? [], right.get(speaker) ?? []),
  );
  const inOrder = (statements: readonly RecordStatement[], all: readonly RecordStatement[]): RecordStatement[] => {
    const chosen = new Set(statements);
    return all.filter((statement) => chosen.has(statement));
  };
  const altered = found.flatMap((changes) => changes.altered);
  const after = new Map(altered.map((pair) => [pair.after, pair]));
  return {
    added: inOrder(
      found.flatMap((changes) => changes.added),
      later,
    ),
    dropped: inOrder(
      found.flatMap((changes) => changes.dropped),
      former,
    ),
    altered: later.flatMap((statement) => after.get(statement) ?? []),
  };
}

function bySpeaker(statements: readonly RecordStatement[]): Map<string, RecordStatement[]> {
  const groups = new Map<string, RecordStatement[]>();
  for (const statement of statements) {
    const { speaker, speakerText } = statement;
    const key = speaker ?? wordsOf(speakerText ?? '').join(' ');
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

function compareOfSpeaker(former: readonly RecordStatement[], later: readonly RecordStatement[]): StatementChanges {
  const waiting = new Map<string, RecordStatement[]>();
  for (const statement of former) {
    const key = keyOf(statement);
    waiting.set(key, [...(waiting.get(key) ?? []), statement]);
  }
  const come = later.filter((statement) => waiting.get(keyOf(statement))?.shift() === undefined);
  const gone = new Set([...waiting.values()].flat());
  const altered: { before: RecordStatement; after: RecordStatement }[] = [];
  const added: RecordStatement[] = [];
  const isFew = gone.size * come.length <= MOST_PAIRS;
  for (const after of come) {
    const words = wordsOf(after.exact);
    let match: { readonly before: RecordStatement; readonly isAltered: boolean } | null = null;
    for (const before of isFew ? gone : []) {
      const relation = compareWordings(wordsOf(before.exact), words);
      if (relation === null) continue;
      const isAltered = relation === 'altered' || before.stance !== after.stance;
      if (!match || (match.isAltered && !isAltered)) match = { before, isAltered };
    }
    if (!match) added.push(after);
    else {
      gone.delete(match.before);
      if (match.isAltered) altered.push({ before: match.before, after });
    }
  }
  return { added, dropped: [...gone], altered };
}

function keyOf({ exact, stance }: RecordStatement): string {
  return `${stance} ${wordsOf(exact).join(' ')}`;
}
