import { makeId } from '../../core/ids.ts';
import { isSameAddress, type LinkedStatement, type Revisions } from '../../core/linked.ts';
import type { ConflictKind, RecordConflict } from '../../core/record.ts';
import { wordsOf } from '../../core/words.ts';
import { NUMBER_WORDS } from '../polarity-words.ts';
import { speakerLabel } from '../speaker-label.ts';
import { findAlteredWords } from '../statements/altered-words.ts';

/**
 * One utterance that two articles render with a word changed that decides: `would` and `would not`, 17 and 19. Between
 * two revisions of one article the outlet corrected it.
 */
export function findWordingConflicts(statements: readonly LinkedStatement[], revisions: Revisions): RecordConflict[] {
  const byId = new Map(statements.map((linked) => [linked.statement.id, linked]));
  return statements.flatMap((later) => {
    const earlier = later.altered.map((id) => byId.get(id)).find((linked) => linked !== undefined);
    if (!earlier || later.statement.variantsOf !== null) return [];
    const kind = kindOf(earlier, later);
    return [
      {
        id: makeId('c', kind, earlier.statement.id, later.statement.id),
        kind,
        relation: isSameAddress(revisions, earlier.article, later.article)
          ? ('corrected' as const)
          : ('differ' as const),
        sides: [earlier, later].map((linked, side) => ({
          claim: `Said by ${speakerLabel(linked)}, in the words of one article`,
          evidence: linked.statement.evidence.slice(0, 1),
          altered: findAlteredWords(
            linked.statement.evidence.slice(1),
            (side === 0 ? later : earlier).statement.evidence.slice(1),
          ),
        })),
      },
    ];
  });
}

/** Of words that are nobody's own and differ in nothing but a number, the number is what the accounts differ in. */
function kindOf(a: LinkedStatement, b: LinkedStatement): ConflictKind {
  const isQuoted = a.statement.quotation !== 'indirect' || b.statement.quotation !== 'indirect';
  return isQuoted || withoutNumbers(a) !== withoutNumbers(b) ? 'wording' : 'number';
}

function withoutNumbers({ statement }: LinkedStatement): string {
  return wordsOf(statement.exact)
    .filter((word) => !/^\p{N}/u.test(word) && !NUMBER_WORDS.has(word))
    .join(' ');
}
