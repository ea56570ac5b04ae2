import type { Evidence } from '../../../core/evidence.ts';
import type {
  ChangeKind,
  ConflictRelation,
  RecordConflict,
  RecordStatement,
  RecordThread,
} from '../../../core/record.ts';
import { urnOf } from '../export-index.ts';

/** Properties of the Citation Typing Ontology that the export uses. */
export type Relation = 'disputes' | 'disagreesWith' | 'agreesWith' | 'retracts' | 'corrects' | 'updates';

/** Addresses of things that one thing stands to in each way. */
export type Relations = Readonly<Partial<Record<Relation, readonly string[]>>>;

/**
 * How a speaker's later statement stands to the earlier one. None of them says which is right: CiTO's `refutes` is not
 * used.
 */
const CHANGE_RELATION: Readonly<Record<ChangeKind, Relation>> = {
  'claim-then-denial': 'disputes',
  'denial-then-claim': 'disagreesWith',
  retraction: 'retracts',
  reversal: 'disagreesWith',
  repetition: 'agreesWith',
};

/** How the later side of a conflict stands to an earlier one. */
const CONFLICT_RELATION: Readonly<Record<ConflictRelation, Relation>> = {
  differ: 'disagreesWith',
  changed: 'updates',
  corrected: 'corrects',
};

/** How statements stand to earlier ones of their speaker, by the id of the later. */
export function changeRelations(threads: Iterable<RecordThread>): ReadonlyMap<string, Relations> {
  const all = new Map<string, Partial<Record<Relation, string[]>>>();
  for (const { changes } of threads) {
    for (const { from, to, kind } of changes) {
      const relations = all.get(to) ?? {};
      all.set(to, relations);
      const relation = CHANGE_RELATION[kind];
      relations[relation] = [...new Set([...(relations[relation] ?? []), urnOf(from)])];
    }
  }
  return all;
}

/** Finds the statements whose words are one piece of evidence of a conflict. */
export type StatementsAt = (evidence: Evidence) => readonly Pick<RecordStatement, 'id' | 'stance'>[];

/** Keeps of the statements that are shown to it those that a conflict rests on. */
export interface ConflictStatements {
  note(statement: RecordStatement): void;
  readonly at: StatementsAt;
}

export function statementsOfConflicts(conflicts: Iterable<RecordConflict>): ConflictStatements {
  const places = new Map<string, Pick<RecordStatement, 'id' | 'stance'>[]>();
  const keyOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`;
  for (const { sides } of conflicts) {
    for (const { evidence } of sides) for (const one of evidence) places.set(keyOf(one), []);
  }
  return {
    note({ id, stance, evidence }) {
      for (const key of new Set(evidence.map(keyOf))) places.get(key)?.push({ id, stance });
    },
    at: (evidence) => places.get(keyOf(evidence)) ?? [],
  };
}

/**
 * How side `side` of a conflict stands to the others. Sides stand in the order of time where facts or the outlet's
 * account changed, so only the later says so. Of a denial the side that only denies disputes the others; elsewhere
 * accounts disagree with each other.
 */
export function sideRelations(conflict: RecordConflict, side: number, statementsAt: StatementsAt): Relations {
  const { id, kind, relation, sides } = conflict;
  const isDirected = relation !== 'differ';
  const others = sides.flatMap((_, other) =>
    other === side || (isDirected && other > side) ? [] : [urnOfSide(id, other)],
  );
  if (others.length === 0) return {};
  if (isDirected) return { [CONFLICT_RELATION[relation]]: others };
  const denying = sides.map(({ evidence }) => {
    const stances = evidence.flatMap(statementsAt).map(({ stance }) => stance);
    return stances.length > 0 && stances.every((stance) => stance === 'deny');
  });
  const isDenial = kind === 'denial' && denying[side] === true && denying.filter(Boolean).length === 1;
  return { [isDenial ? 'disputes' : CONFLICT_RELATION[relation]]: others };
}

export function urnOfSide(conflict: string, side: number): string {
  return urnOf(`${conflict}:${side + 1}`);
}
