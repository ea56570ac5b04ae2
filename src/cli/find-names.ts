import { distance } from 'fastest-levenshtein';
import { compareText } from '../core/date.ts';
import type { RecordEntity } from '../core/record.ts';
import { foldText, wordsOf } from '../core/words.ts';
import { UsageError } from './options.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/**
 * The entities that a person can mean by `name`, without regard to case, accents and punctuation: those with this id
 * or name; else those with such an alias; else those whose name or alias ends with the words (a surname); else those
 * that hold all of the words. Empty when there are none.
 */
export function findNames(entities: readonly RecordEntity[], name: string): readonly RecordEntity[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  const key = wanted.join(' ');
  const levels: readonly ((entity: RecordEntity) => boolean)[] = [
    (entity) => entity.id === name.trim() || keyOf(entity.name) === key,
    (entity) => entity.aliases.some((alias) => keyOf(alias) === key),
    (entity) => namesOf(entity).some((each) => ` ${keyOf(each)}`.endsWith(` ${key}`)),
    (entity) => namesOf(entity).some((each) => holdsAll(wordsOf(each), wanted)),
  ];
  for (const matches of levels) {
    const found = entities.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

/** Names that look like `name`, the likeliest first, at most three. */
export function suggestNames(entities: readonly RecordEntity[], name: string): readonly string[] {
  const key = keyOf(name);
  const limit = Math.max(1, Math.floor(key.length / 3));
  return entities
    .map((entity) => {
      const forms = namesOf(entity).flatMap((each) => [keyOf(each), wordsOf(each).at(-1) ?? '']);
      return { entity, far: Math.min(...forms.map((form) => distance(form, key))) };
    })
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || b.entity.mentions - a.entity.mentions)
    .slice(0, 3)
    .map(({ entity }) => entity.name);
}

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

function namesOf(entity: RecordEntity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

function keyOf(name: string): string {
  return wordsOf(foldText(name)).join(' ');
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
