import type { Analysis, EntityKind, TimeExpression } from '../../src/core/analysis.ts';
import type { Article, Block, DocumentPage } from '../../src/core/article.ts';
import type { DateValue } from '../../src/core/date.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import { passageId, type Reference, type SiteIndex, sourceName } from '../site-index.ts';
import type { Footnote } from './footnote.ts';
import { eventRow, personRow, statementRow } from './make-rows.ts';
import { recordEntities } from './record-entities.ts';
import type { RevisionsView } from './revision-view.ts';
import type { Name, PersonRow, StatementRow, TimelineRow } from './rows.ts';

/** What a marked range of the text is to the record; it overlaps others. `stand` is a word that stands for a name. */
export type MarkUse = 'line' | 'words' | 'sentence' | 'name' | 'stand' | 'time';

/** `[start, end)` in the article's text; `entry` is the place of a name in `named`, of a date in `dates`. */
export type Mark = readonly [start: number, end: number, use: MarkUse, entry?: number];

/** Somebody or something that the article names. */
export interface NamedEntry {
  readonly name: string;
  readonly kind: EntityKind;
  /** The other names this article has for it. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** What the record has under this name; `null` where several have it. */
  readonly person: PersonRow | null;
}

/** A date in the article, with the rule that gave its value and what it was counted from. */
export type DateEntry = Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'how' | 'rule' | 'anchor'>;

/** A line of the record that rests on words of the article. */
export interface Note {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly statement: StatementRow | null;
  readonly event: TimelineRow | null;
  /** The threads and conflicts it belongs to. */
  readonly thread: string | null;
  readonly conflicts: readonly string[];
}

/** An article with what the record made of it: plain JSON. Offsets belong to `text`. */
export interface ArticleView {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly published: DateValue;
  readonly publishedReason: string | null;
  readonly modified: DateValue | null;
  readonly form: string;
  readonly url: string | null;
  readonly uri: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly named: readonly NamedEntry[];
  readonly dates: readonly DateEntry[];
  readonly copyOf: Name | null;
  readonly copyReason: string | null;
  readonly copies: readonly Name[];
  /** `null` where the record has one revision. */
  readonly revisions: RevisionsView | null;
  /** Where the pages of the original begin, as it numbers them; empty for what has none. */
  readonly pages: readonly DocumentPage[];
  /** The entries of a live page: where they begin and when they were written, as the page says. */
  readonly updates: readonly { readonly start: number; readonly stamp: string }[];
  /** It in a footnote, in each of the styles there are; empty where none can be copied. */
  readonly footnotes: readonly Footnote[];
}

/** `null` for an analysis without an article. `footnotes` is asked when somebody wants them: they take their time. */
export function articleView(
  analysis: Pick<Analysis, 'article' | 'sentences' | 'times' | 'entities' | 'mentions'> &
    Partial<Pick<Analysis, 'attributions'>>,
  index: SiteIndex,
  revisions: RevisionsView | null = null,
  footnotes: () => readonly Footnote[] = () => [],
): ArticleView | null {
  const { article } = analysis;
  if (!article) return null;
  const known = index.articles.get(article.id);
  const original = index.articles.get(known?.copyOf ?? '');
  const references = index.references.get(article.id) ?? [];
  const entries = new Map(analysis.entities.map(({ id }, number) => [id, number]));
  const ids = recordEntities(analysis, index);
  const inferred = known && article.published.value === null && known.published !== null ? known : null;
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors,
    language: article.language,
    published: inferred
      ? {
          value: inferred.published,
          how: inferred.publishedHow,
          ...(inferred.publishedRule === undefined ? {} : { rule: inferred.publishedRule }),
        }
      : article.published,
    publishedReason: known?.publishedReason ?? null,
    modified: article.modified,
    form: article.form,
    url: article.url,
    uri: article.source.uri,
    text: article.text,
    blocks: article.blocks,
    marks: [
      ...analysis.sentences.map(([start, end]): Mark => [start, end, 'sentence']),
      ...references.flatMap((reference) => referenceMarks(reference, article)),
      ...analysis.times.map(({ span: [start, end] }, number): Mark => [start, end, 'time', number]),
      ...analysis.mentions.flatMap(({ span: [start, end], entity, form }): readonly Mark[] => {
        const entry = entries.get(entity);
        return entry === undefined ? [] : [[start, end, form === 'name' ? 'name' : 'stand', entry]];
      }),
    ],
    notes: references.map((reference) => noteOf(reference, article.id, index)),
    named: analysis.entities.map(({ id, name, kind, aliases, roles }): NamedEntry => {
      const entity = index.entities.get(ids.get(id) ?? '');
      return { name, kind, aliases, roles, person: entity ? personRow(entity, index) : null };
    }),
    dates: analysis.times.map(
      ({ type, value, edtf, how, rule, anchor }): DateEntry => ({
        ...{ type, value, edtf, how, rule, anchor },
      }),
    ),
    copyOf: original ? { id: original.id, name: sourceName(original) } : null,
    copyReason: known?.copyReason ?? null,
    copies: (index.copies.get(article.id) ?? []).map((copy) => ({ id: copy.id, name: sourceName(copy) })),
    revisions,
    pages: article.pages ?? [],
    updates: (article.updates ?? []).map(({ span: [start], stamp }) => ({ start, stamp })),
    get footnotes() {
      return footnotes();
    },
  };
}

function referenceMarks({ offset, end, statement }: Reference, article: Article): readonly Mark[] {
  const content = statement?.evidence.slice(1).filter((one: Evidence) => one.article === article.id) ?? [];
  return [[offset, end, 'line'], ...content.map((one): Mark => [one.start, one.end, 'words'])];
}

function noteOf({ offset, end, statement, event }: Reference, article: string, index: SiteIndex): Note {
  const conflicts = index.conflictsOf.get(`${article}:${offset}`) ?? [];
  return {
    id: statement?.id ?? `${event?.id ?? ''}-${passageId({ start: offset, end })}`,
    start: offset,
    end,
    statement: statement ? statementRow(statement, index) : null,
    event: event ? eventRow(event, index) : null,
    thread: statement ? (index.threadOf.get(statement.id) ?? null) : null,
    conflicts,
  };
}
