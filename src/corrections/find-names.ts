import { distance } from 'fastest-levenshtein';
import type { RecordEntity } from '../core/record.ts';
import { foldText, wordsOf } from '../core/words.ts';

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

function namesOf(entity: RecordEntity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

function keyOf(name: string): string {
  return wordsOf(foldText(name)).join(' ');
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
