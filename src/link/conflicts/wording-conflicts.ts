import { makeId } from '../../core/ids.ts';
import type { LinkedEntities, LinkedStatement } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';

/** One utterance that two articles render with a word changed that decides: `would` and `would not`. */
export function findWordingConflicts(statements: readonly LinkedStatement[], people: LinkedEntities): RecordConflict[] {
  const byId = new Map(statements.map((linked) => [linked.statement.id, linked]));
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  return statements.flatMap((later) => {
    const earlier = later.altered.map((id) => byId.get(id)).find((linked) => linked !== undefined);
    if (!earlier || later.statement.variantsOf !== null) return [];
    const speaker = names.get(later.statement.speaker ?? '') ?? later.statement.speakerText ?? 'an unnamed source';
    return [
      {
        id: makeId('c', 'wording', earlier.statement.id, later.statement.id),
        kind: 'wording' as const,
        relation: 'differ' as const,
        sides: [earlier, later].map(({ statement }) => ({
          claim: `Said by ${speaker}, as one article has it`,
          evidence: statement.evidence.slice(0, 1),
        })),
      },
    ];
  });
}
