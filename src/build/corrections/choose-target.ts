import type {
  ArticleSelector,
  ArticleTarget,
  EventSelector,
  NameSelector,
  StatementSelector,
} from '../../core/correction.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { RecordEntity } from '../../core/record.ts';
import { foldText } from '../../core/words.ts';
import { CorrectionError } from '../../corrections/correction-error.ts';
import { findNames, suggestNames } from '../../corrections/find-names.ts';
import { selectEvent, selectStatement } from '../../corrections/selectors.ts';
import type { LinkedPeople } from '../../link/people/people.ts';
import type { Store } from '../../store/store.ts';

/** What the record is now, to choose from. */
export interface Choice {
  readonly store: Store;
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly people: LinkedPeople;
}

/** Candidates named in a message. */
const NAMED = 8;

/** The one entity that `name`, a name or an id, means. Throws a CorrectionError that names the candidates otherwise. */
export function chooseName({ people: { entities } }: Choice, name: string): RecordEntity {
  const found = findNames(entities, name);
  const [only, another] = found;
  if (only && !another) return only;
  if (only) {
    const named = found.slice(0, NAMED).map(({ id, name: each, articles }) => `${id} ${each} (${articles})`);
    const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
    throw new CorrectionError(
      `${name} fits ${found.length}: ${named.join(', ')}${more}. Give the id of the one you mean.`,
    );
  }
  const near = suggestNames(entities, name);
  const advice = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See "onrecord people".';
  throw new CorrectionError(`Nobody in the record is called ${name}. ${advice}`);
}

/** Selects `entity` by the name that articles give it most and no other has; else by its articles too. */
export function selectName({ articles, people: { byArticle } }: Choice, entity: RecordEntity): NameSelector {
  const names = new Map<string, { name: string; articles: ArticleSelector[] }>();
  const shared = new Set<string>();
  for (const { id, uri, entities } of articles.values()) {
    for (const own of entities) {
      const folded = foldText(own.name);
      if (byArticle.get(id)?.get(own.id) !== entity.id) {
        shared.add(folded);
        continue;
      }
      const known = names.get(folded) ?? { name: own.name, articles: [] };
      known.articles.push({ id, uri });
      names.set(folded, known);
    }
  }
  const ranked = [...names].sort(
    ([a, x], [b, y]) => Number(shared.has(a)) - Number(shared.has(b)) || y.articles.length - x.articles.length,
  );
  const [best] = ranked;
  if (!best) throw new Error(`${entity.id} is named in no article`);
  const [folded, { name, articles: named }] = best;
  return { name, kind: entity.kind, ...(shared.has(folded) && { articles: named }) };
}

/** Selects the statement, event or, where `alsoArticles`, article with this id. A timeline entry stands for what it is of. */
export function chooseTarget(
  choice: Choice,
  id: string,
  alsoArticles: boolean,
): StatementSelector | EventSelector | ArticleTarget {
  const { store, articles } = choice;
  const [entry] = id.startsWith('l_') ? store.readTimeline(id) : [];
  const wanted = entry?.event ?? entry?.statement ?? id;
  const [statement] = store.readStatements({ id: wanted });
  if (statement) return selectStatement(statement, articles.get(statement.evidence[0]?.article ?? '')?.uri ?? '');
  const events = store.readEvents();
  const event = events.find((each) => each.id === wanted);
  if (event) return selectEvent(event, events, articles);
  const article = alsoArticles ? articles.get(wanted) : undefined;
  if (article) return { kind: 'article', id: article.id, uri: article.uri };
  const kinds = alsoArticles ? 'statement, event or article' : 'statement or event';
  throw new CorrectionError(`No ${kinds} in the record has the id ${id}. The other commands print ids with --json.`);
}

/** The article with this id, or whose name is or ends with `wanted`. Throws a CorrectionError when none or several are. */
export function chooseArticle({ articles }: Choice, wanted: string): ArticleSelector {
  const all = [...articles.values()];
  const levels = [
    all.filter(({ id, uri }) => id === wanted || uri === wanted),
    all.filter(({ uri }) => uri.endsWith(`/${wanted}`)),
  ];
  const found = levels.find(({ length }) => length > 0) ?? [];
  const [only, another] = found;
  if (only && !another) return { id: only.id, uri: only.uri };
  if (!only) throw new CorrectionError(`No article is called ${wanted}. Give its id or the name of its file.`);
  const named = found.slice(0, NAMED).map(({ id, uri }) => `${id} ${uri}`);
  throw new CorrectionError(`${wanted} fits ${found.length} articles: ${named.join(', ')}. Give an id.`);
}
