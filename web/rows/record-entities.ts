import type { Analysis } from '../../src/core/analysis.ts';
import type { SiteIndex } from '../site-index.ts';

/**
 * By id of an article's own entity: the id of the record's entity that it is. It is the one that alone has its name,
 * else the speaker of what the article has it say, else the one that alone has another of its names; an entity of which
 * none is known is left out.
 */
export function recordEntities(
  { entities, attributions = [] }: Pick<Analysis, 'entities'> & Partial<Pick<Analysis, 'attributions'>>,
  index: SiteIndex,
): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  for (const { id, source } of attributions) {
    const speaker = index.statements.get(id)?.speaker ?? null;
    if (source.entity !== null && speaker !== null && !speakers.has(source.entity)) {
      speakers.set(source.entity, speaker);
    }
  }
  const alone = (name: string) => index.entityByName.get(name)?.id;
  return new Map(
    entities.flatMap(({ id, name, aliases }) => {
      const others = aliases.filter((alias) => /^\p{Lu}/u.test(alias));
      const known = alone(name) ?? speakers.get(id) ?? others.map(alone).find((each) => each !== undefined);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}
