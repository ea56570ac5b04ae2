import type { Correction } from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { RecordEntity } from '../../core/record.ts';
import type { NamePair, ReviewMatter } from '../../core/review.ts';
import { foldText, wordsOf } from '../../core/words.ts';
import { activeCorrections } from '../../corrections/correction-log.ts';
import { readCorrections } from '../../corrections/corrections-file.ts';
import { describeCorrection } from '../../corrections/describe-correction.ts';
import { linkNames } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
import { type ChangeWatcher, listCorrections } from './change-record.ts';

/** The names in doubt and the corrections of the record in `store`. */
export async function readReviewMatter(store: Store, readAll: ChangeWatcher['readAll']): Promise<ReviewMatter> {
  const log = readCorrections(store.file);
  const active = activeCorrections(log);
  const facts = await readAll(store, active);
  const { people, outcomes } = linkNames(facts, active);
  const byId = new Map(people.entities.map((entity) => [entity.id, entity]));
  const articlesOf = articlesByEntity(people.byArticle);
  return {
    names: people.doubts.flatMap(({ a, b, score, reasons }): readonly NamePair[] => {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (!one || !other) return [];
      const names = one.articles >= other.articles ? ([a, b] as const) : ([b, a] as const);
      return [{ names, score, reasons, against: reasonsAgainst(one, other, articlesOf) }];
    }),
    corrections: listCorrections(log, outcomes).map(({ number, correction, why, when, undone, problem }) => ({
      number,
      says: describeCorrection(correction),
      note: [when, why].flatMap((text) => text ?? []).join(': '),
      undone,
      problem,
    })),
  };
}

/** Articles whose facts are kept between two changes; those of a larger record are read each time. */
const KEPT_ARTICLES = 2000;

/** Reads facts with `read`, and keeps them while the articles and the dates given to them stay the same. */
export function keepFacts(read: ChangeWatcher['readAll']): ChangeWatcher['readAll'] {
  let kept: { readonly key: string; readonly facts: readonly ArticleFacts[] } | null = null;
  return async (store, corrections) => {
    const key = `${store.readState().changes} ${JSON.stringify(corrections.filter(isOfPublication))}`;
    if (kept?.key === key) return kept.facts;
    kept = null;
    const facts = await read(store, corrections);
    if (facts.length <= KEPT_ARTICLES) kept = { key, facts };
    return facts;
  };
}

function isOfPublication(correction: Correction): boolean {
  return correction.do === 'date' && correction.target.kind === 'article';
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
