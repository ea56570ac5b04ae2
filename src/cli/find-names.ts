import { compareText } from '../core/date.ts';
import type { RecordEntity } from '../core/record.ts';
import { findNames, suggestNames } from '../corrections/find-names.ts';
import { UsageError } from './options.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/**
 * Ids of the entities that `names` mean, all of them where a name fits several, which is said on standard error.
 * Throws a UsageError with a suggestion for a name that nobody in the record has.
 */
export function chooseNames(
  terminal: Terminal,
  entities: readonly RecordEntity[],
  names: readonly string[],
): readonly string[] {
  const ids = new Set<string>();
  for (const name of names) {
    const found = findNames(entities, name);
    if (found.length === 0) throw nobodyCalled(name, entities);
    if (found.length > 1) {
      terminal.note(
        `${printable(name)} fits several, all are shown: ${found.map((each) => printable(each.name)).join(', ')}.`,
      );
    }
    for (const { id } of found) ids.add(id);
  }
  return [...ids];
}

/** Names listed where one fits several. */
const CANDIDATES = 8;

/** The one entity that `name` means. Throws a UsageError with the candidates where it fits several or none. */
export function findOneName(entities: readonly RecordEntity[], name: string): RecordEntity {
  const found = [...findNames(entities, name)].sort((a, b) => b.mentions - a.mentions || compareText(a.id, b.id));
  const [one] = found;
  if (!one) throw nobodyCalled(name, entities);
  if (found.length === 1) return one;
  const candidates = found.slice(0, CANDIDATES).map(({ id, name, kind }) => `${printable(name)} (${kind}, ${id})`);
  if (found.length > CANDIDATES) candidates.push(`${found.length - CANDIDATES} more`);
  throw new UsageError(
    `${printable(name)} fits several: ${candidates.join(', ')}. Give the full name of one, or its id.`,
  );
}

function nobodyCalled(name: string, entities: readonly RecordEntity[]): UsageError {
  const near = suggestNames(entities, name);
  const advice = near.length > 0 ? `Did you mean ${near.map(printable).join(' or ')}?` : 'See "onrecord people".';
  return new UsageError(`Nobody in the record is called ${printable(name)}. ${advice}`);
}
