import type { Evidence } from '../../src/core/evidence.ts';
import type {
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordThread,
  TimelineEntry,
} from '../../src/core/record.ts';
import type { Span } from '../../src/core/span.ts';
import { firstInEachArticle, type SiteIndex, sourceName } from '../site-index.ts';
import type {
  Anchor,
  ArticleRow,
  ConflictRow,
  Name,
  PersonRow,
  Source,
  Sources,
  Speaker,
  StatementRow,
  ThreadRow,
  TimelineRow,
  When,
} from './rows.ts';

/** Articles named in a line; the others are one click away. */
const NAMED = 4;

export function timelineRow(entry: TimelineEntry, index: SiteIndex): TimelineRow {
  const event = index.events.get(entry.event ?? '');
  const { when, type, realis, people, place, speaker, weight, lesser, sources } = entryFacts(entry, index);
  const statement = event ? undefined : index.statements.get(entry.statement ?? '');
  return {
    id: entry.id,
    when,
    text: entry.text,
    event: entry.event,
    statement: entry.statement,
    type,
    realis,
    people,
    place,
    speaker: speaker && statement ? speakerOf(statement, index) : null,
    stance: statement ? statement.stance : null,
    weight,
    lesser,
    reports: entry.reports,
    origins: entry.origins,
    sources,
    plannedIn: plansOf(entry, event, index),
  };
}

/** What a line of the timeline is found by. */
export type TimelineFacts = Pick<
  TimelineRow,
  'when' | 'type' | 'realis' | 'people' | 'place' | 'weight' | 'lesser' | 'sources'
> & { readonly speaker: Pick<Speaker, 'name'> | null };

/** Of the row of an entry, what it is found by beside its words. */
export function entryFacts(entry: TimelineEntry, index: SiteIndex): TimelineFacts {
  const event = index.events.get(entry.event ?? '');
  const statement = index.statements.get(entry.statement ?? '');
  const people = event ? event.participants : statement ? [...new Set(statement.about)] : [];
  return {
    when: whenOf(entry.date, entry.how, entry.rule),
    type: event ? event.type : 'said',
    realis: event?.realis ?? statement?.realis ?? 'actual',
    people: namesOf(people, index),
    place: event?.place ? nameOf(event.place, index) : null,
    speaker: !event && statement ? { name: speakerName(statement, index) } : null,
    weight: index.weights.get(entry.id) ?? 0,
    lesser: false,
    sources: sourcesOf(entry.evidence, index),
  };
}

/** An event as a line of the timeline, for those that have no entry of their own. */
export function eventRow(event: RecordEvent, index: SiteIndex): TimelineRow {
  const { when, type, realis, people, place, weight, lesser, sources } = eventFacts(event, index);
  return {
    id: event.id,
    when,
    text: event.evidence[0]?.exact ?? '',
    event: event.id,
    statement: null,
    type,
    realis,
    people,
    place,
    speaker: null,
    stance: null,
    weight,
    lesser,
    reports: event.reports,
    origins: event.origins,
    sources,
    plannedIn: [],
  };
}

/** Of the row of an event, what it is found by beside its words. */
export function eventFacts(event: RecordEvent, index: SiteIndex): TimelineFacts {
  return {
    when: whenOf(event.date, event.dateHow, event.dateRule),
    type: event.type,
    realis: event.realis,
    people: namesOf(event.participants, index),
    place: event.place ? nameOf(event.place, index) : null,
    speaker: null,
    weight: 0,
    lesser: true,
    sources: sourcesOf(event.evidence, index),
  };
}

export function statementRow(statement: RecordStatement, index: SiteIndex): StatementRow {
  const first = statement.evidence[0];
  const { when, about, stance, quotation, source, confidence } = statementFacts(statement, index);
  return {
    id: statement.id,
    when,
    speaker: speakerOf(statement, index),
    about,
    stance,
    realis: statement.realis,
    quotation,
    text: statement.exact,
    sentence: first?.exact ?? statement.exact,
    source,
    cites: statement.cites,
    confidence,
    parent: statement.parent === null ? null : anchorOf(statement.parent, index),
    variantOf: statement.variantsOf === null ? null : anchorOf(statement.variantsOf, index),
    ...(statement.variant && first
      ? { variant: { kind: statement.variant.kind, altered: within(statement.variant.altered, first) } }
      : {}),
  };
}

/** What a statement is found by. */
export type StatementFacts = Pick<StatementRow, 'when' | 'about' | 'stance' | 'quotation' | 'source' | 'confidence'> & {
  readonly speaker: Pick<Speaker, 'name'>;
};

/** Of the row of a statement, what it is found by beside its words. */
export function statementFacts(statement: RecordStatement, index: SiteIndex): StatementFacts {
  const first = statement.evidence[0];
  return {
    when: whenOf(statement.date, statement.dateHow, statement.dateRule),
    speaker: { name: speakerName(statement, index) },
    about: namesOf(statement.about, index),
    stance: statement.stance,
    quotation: statement.quotation,
    source: first ? sourceOf(first, index) : null,
    confidence: Math.round(statement.confidence * 100) / 100,
  };
}

export function personRow(entity: RecordEntity, index: SiteIndex): PersonRow {
  const { id, name, kind, roles, aliases, mentions, articles } = entity;
  const said = index.saidBy.get(id)?.length ?? 0;
  const spokenOf = index.saidAbout.get(id)?.length ?? 0;
  return { id, name, kind, roles, aliases, mentions, articles, said, spokenOf };
}

/** What a thread is found by. */
export type ThreadFacts = Pick<ThreadRow, 'speaker' | 'kinds'>;

/** Of the row of a thread, what it is found by beside its words. */
export function threadFacts({ speaker, changes }: RecordThread, index: SiteIndex): ThreadFacts {
  return { speaker: nameOf(speaker, index), kinds: [...new Set(changes.map(({ kind }) => kind))] };
}

export function threadRow(thread: RecordThread, index: SiteIndex): ThreadRow {
  const { speaker, kinds } = threadFacts(thread, index);
  return {
    id: thread.id,
    speaker,
    topic: index.entities.get(thread.topic)?.name ?? thread.topic,
    kinds,
    positions: thread.positions.flatMap(({ statement: id, date, stance }) => {
      const statement = index.statements.get(id);
      if (!statement) return [];
      const row = statementRow(statement, index);
      const changes = thread.changes
        .filter(({ to }) => to === id)
        .flatMap(({ from, kind }) => {
          const anchor = anchorOf(from, index);
          return anchor ? [{ kind, from: anchor }] : [];
        });
      return [{ row: { ...row, stance, when: { ...row.when, date } }, changes }];
    }),
  };
}

export function conflictRow(conflict: RecordConflict, index: SiteIndex): ConflictRow {
  return {
    id: conflict.id,
    kind: conflict.kind,
    relation: conflict.relation,
    sides: conflict.sides.map(({ claim, evidence, altered }) => {
      const inOrder = [...evidence].sort((a, b) => index.compareEvidence(a, b));
      const articles = new Set(evidence.map(({ article }) => article));
      const origins = new Set([...articles].map((id) => index.articles.get(id)?.copyOf ?? id));
      return {
        claim,
        accounts: inOrder.map((one) => ({
          text: one.exact,
          source: sourceOf(one, index),
          ...(altered && one === evidence[0] ? { altered: within(altered, one) } : {}),
        })),
        articles: articles.size,
        origins: origins.size,
      };
    }),
  };
}

export function articleRow(article: RecordArticle, index: SiteIndex): ArticleRow {
  const original = article.copyOf === null ? undefined : index.articles.get(article.copyOf);
  return {
    id: article.id,
    title: article.title ?? article.uri,
    outlet: article.outlet,
    when: whenOf(article.published, article.publishedHow, article.publishedRule),
    form: article.form,
    story: article.story,
    lines: index.references.get(article.id)?.length ?? 0,
    copyOf: original ? { id: original.id, name: sourceName(original) } : null,
    copyReason: article.copyReason,
  };
}

export function nameOf(id: string, index: SiteIndex): Name {
  return { id, name: index.entities.get(id)?.name ?? id };
}

export function sourceOf({ article: id, start, end, page }: Evidence, index: SiteIndex): Source {
  const article = index.articles.get(id);
  const name = article ? sourceName(article) : id;
  const source = { article: id, start, end, name, published: article?.published ?? null };
  return page === undefined ? source : { ...source, page };
}

/** Spans of an article's text as offsets into the words of `evidence`; parts outside of them are left out. */
function within(spans: readonly Span[], { start, end }: Evidence): readonly (readonly [number, number])[] {
  return spans
    .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const)
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
}

export function sourcesOf(evidence: readonly Evidence[], index: SiteIndex): Sources {
  const all = firstInEachArticle(evidence);
  return {
    shown: all.slice(0, NAMED).map((one) => sourceOf(one, index)),
    more: Math.max(0, all.length - NAMED),
  };
}

/** Where a statement can be found: in the article it stands in, under its id. */
export function anchorOf(id: string, index: SiteIndex): Anchor | null {
  const article = index.statements.get(id)?.evidence[0]?.article;
  return article === undefined ? null : { id, article };
}

function namesOf(ids: readonly string[], index: SiteIndex): readonly Name[] {
  return ids.map((id) => nameOf(id, index));
}

export function speakerOf(statement: RecordStatement, index: SiteIndex): Speaker {
  return { name: speakerName(statement, index), text: statement.speakerText };
}

function speakerName({ speaker }: RecordStatement, index: SiteIndex): Name | null {
  return speaker === null ? null : nameOf(speaker, index);
}

function whenOf(date: string | null, how: When['how'], rule: string | undefined): When {
  return rule === undefined ? { date, how } : { date, how, rule };
}

/** Sentences of the plan that an entry carries beside those of the event itself. */
function plansOf(entry: TimelineEntry, event: RecordEvent | undefined, index: SiteIndex): readonly Source[] {
  if (event?.realis !== 'actual') return [];
  const own = new Set(event.evidence.map(({ article, start }) => `${article} ${start}`));
  const plans = entry.evidence.filter(({ article, start }) => !own.has(`${article} ${start}`));
  return firstInEachArticle(plans)
    .slice(0, NAMED)
    .map((one) => sourceOf(one, index));
}
