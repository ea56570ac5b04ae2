import type { RecordEntity } from '../../core/record.ts';
import type { NamePair } from '../../core/review.ts';
import { foldText, wordsOf } from '../../core/words.ts';
import type { LinkedPeople } from './people.ts';

/** The names in doubt with what speaks for one and for two, the likeliest first; the one in more articles is named first. */
export function pairNames({
  entities,
  byArticle,
  doubts,
}: Pick<LinkedPeople, 'entities' | 'byArticle' | 'doubts'>): readonly NamePair[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const articlesOf = articlesByEntity(byArticle);
  return doubts.flatMap(({ a, b, score, reasons }): readonly NamePair[] => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other) return [];
    const names = one.articles >= other.articles ? ([a, b] as const) : ([b, a] as const);
    return [{ names, score, reasons, against: reasonsAgainst(one, other, articlesOf) }];
  });
}

function articlesByEntity(
  byArticle: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const articles = new Map<string, Set<string>>();
  for (const [article, entities] of byArticle) {
    for (const entity of entities.values()) {
      const known = articles.get(entity);
      if (known) known.add(article);
      else articles.set(entity, new Set([article]));
    }
  }
  return articles;
}

/** What speaks for two, in words of the program's own. */
function reasonsAgainst(
  one: RecordEntity,
  other: RecordEntity,
  articlesOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const own = articlesOf.get(one.id) ?? new Set();
  const together = [...(articlesOf.get(other.id) ?? [])].filter((article) => own.has(article)).length;
  const [left, right] = [one.roles, other.roles].map(
    (roles) => new Set(roles.flatMap((role) => wordsOf(foldText(role)))),
  );
  const [role, otherRole] = [one.roles[0], other.roles[0]];
  const differ = role !== undefined && otherRole !== undefined && ![...(left ?? [])].some((word) => right?.has(word));
  return [
    ...(together > 0 ? [`${together === 1 ? 'one article names' : `${together} articles name`} both`] : []),
    ...(differ ? [`no role in common: ${role}; ${otherRole}`] : []),
    ...(one.kind === other.kind ? [] : [`one is read as a ${one.kind}, the other as a ${other.kind}`]),
  ];
}
