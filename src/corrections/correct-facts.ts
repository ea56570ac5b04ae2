import type { ArticleSelector, Correction, FactCorrection, NameSelector } from '../core/correction.ts';
import type { DateValue } from '../core/date.ts';
import type { ArticleFacts, EntityFact, EventFact, StatementFact } from '../core/facts.ts';
import type { LinkedEntities } from '../core/linked.ts';
import { findMentions, findStatement } from './selectors.ts';

/** Facts as the user corrected them, with the entities that were given to statements anew. */
export interface CorrectedFacts {
  readonly articles: readonly ArticleFacts[];
  readonly byArticle: LinkedEntities['byArticle'];
  /** What a correction of facts does not find; `null` for one that applied, and for corrections of names. */
  problemOf(correction: Correction): string | null;
}

interface Draft {
  readonly facts: ArticleFacts;
  statements: readonly StatementFact[];
  events: readonly EventFact[];
  entities: readonly EntityFact[];
  published: DateValue;
}

/** Finds the record's entity for a name, or says in words why there is none. */
export type FindName = (selector: NameSelector) => { readonly id: string } | { readonly problem: string };

/**
 * Applies `corrections` to the facts of `articles`, in the order in which they were made. Nothing that is given is
 * changed. A correction that does not find its target changes nothing.
 */
export function correctFacts(
  articles: readonly ArticleFacts[],
  byArticle: LinkedEntities['byArticle'],
  corrections: readonly Correction[],
  findArticle: (selector: ArticleSelector) => string | null,
  findName: FindName,
): CorrectedFacts {
  const problems = new Map<Correction, string | null>();
  if (corrections.length === 0) return { articles, byArticle, problemOf: () => null };
  const facts = new Map(articles.map((article) => [article.id, article]));
  const drafts = new Map<string, Draft>();
  const given = new Map(byArticle);
  const draftOf = (selector: ArticleSelector): Draft | null => {
    const id = findArticle(selector);
    const article = id === null ? undefined : facts.get(id);
    if (id === null || !article) return null;
    const known = drafts.get(id);
    if (known) return known;
    const { statements, events, entities, published } = article;
    const draft: Draft = { facts: article, statements, events, entities, published };
    drafts.set(id, draft);
    return draft;
  };
  /** The article's own entity that is `target` in the record; a new one where it has none. */
  const ownEntity = (draft: Draft, target: string, { name, kind }: NameSelector): string => {
    const { id: article } = draft.facts;
    const known = given.get(article) ?? new Map<string, string>();
    const own = [...known].find(([, entity]) => entity === target)?.[0];
    if (own !== undefined) return own;
    const id = `given:${target}`;
    draft.entities = [...draft.entities, { id, kind, name, aliases: [], roles: [], mentions: 0 }];
    given.set(article, new Map([...known, [id, target]]));
    return id;
  };
  const apply = (correction: FactCorrection): string | null => {
    const { target } = correction;
    if (target.kind === 'event') return correctEvent(correction, target, draftOf);
    const draft = draftOf(target.kind === 'article' ? target : target.article);
    if (!draft) return 'its article is not in the store';
    if (target.kind === 'article') {
      if (correction.do === 'date') draft.published = { value: correction.date, how: 'given' };
      return null;
    }
    const statement = findStatement({ ...draft.facts, statements: draft.statements }, target);
    if (!statement) return 'no statement of its article has these words';
    if (correction.do === 'reject') rejectStatement(draft, statement);
    else if (correction.do === 'date') {
      replaceStatement(draft, { ...statement, time: { value: correction.date, how: 'given' } });
    } else if (correction.to === null) replaceStatement(draft, { ...statement, speaker: null });
    else {
      const found = findName(correction.to);
      if ('problem' in found) return found.problem;
      replaceStatement(draft, { ...statement, speaker: ownEntity(draft, found.id, correction.to) });
    }
    return null;
  };
  for (const correction of corrections) {
    if ('target' in correction) problems.set(correction, apply(correction));
  }
  return {
    articles: articles.map((article) => {
      const draft = drafts.get(article.id);
      if (!draft) return article;
      const { statements, events, entities, published } = draft;
      return { ...article, statements, events, entities, published };
    }),
    byArticle: given,
    problemOf: (correction) => problems.get(correction) ?? null,
  };
}

function correctEvent(
  correction: FactCorrection,
  target: Extract<FactCorrection['target'], { kind: 'event' }>,
  draftOf: (selector: ArticleSelector) => Draft | null,
): string | null {
  let found = false;
  for (const mention of target.mentions) {
    const draft = draftOf(mention.article);
    if (!draft) continue;
    const meant = new Set(findMentions({ ...draft.facts, events: draft.events }, target.type, mention));
    if (meant.size === 0) continue;
    found = true;
    if (correction.do === 'reject') draft.events = draft.events.filter((event) => !meant.has(event));
    if (correction.do === 'date') {
      const time: DateValue = { value: correction.date, how: 'given' };
      draft.events = draft.events.map((event) => (meant.has(event) ? { ...event, time } : event));
    }
  }
  return found ? null : `no ${target.type} is reported in its sentences`;
}

function replaceStatement(draft: Draft, statement: StatementFact): void {
  draft.statements = draft.statements.map((each) => (each.id === statement.id ? statement : each));
}

/** What stands inside a rejected statement goes to the one around it. */
function rejectStatement(draft: Draft, { id, parent }: StatementFact): void {
  draft.statements = draft.statements
    .filter((each) => each.id !== id)
    .map((each) => (each.parent === id ? { ...each, parent } : each));
  draft.events = draft.events.map((event) => (event.statement === id ? { ...event, statement: parent } : event));
}
