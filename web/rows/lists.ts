import { compareText } from '../../src/core/date.ts';
import { dateKey } from '../../src/core/date-key.ts';
import { type SiteIndex, sourceName } from '../site-index.ts';
import { fold, type Listed, type ListName } from './listing.ts';
import { articleRow, conflictRow, eventRow, personRow, statementRow, threadRow, timelineRow } from './make-rows.ts';
import type { ArticleRow, ConflictRow, PersonRow, StatementRow, ThreadRow, TimelineRow } from './rows.ts';

export interface RowOf {
  readonly timeline: TimelineRow;
  readonly people: PersonRow;
  readonly statements: StatementRow;
  readonly threads: ThreadRow;
  readonly conflicts: ConflictRow;
  readonly articles: ArticleRow;
}

export type Lists = { readonly [Name in ListName]: readonly Listed<RowOf[Name]>[] };

/** What a row is found by, from the row itself: so it need not be sent beside it. */
export const FOUND_BY: {
  readonly [Name in ListName]: (row: RowOf[Name]) => Omit<Listed<RowOf[Name]>, 'row' | 'words'> & { text: string };
} = {
  timeline: (row) => ({
    tags: [
      `kind:${row.type}`,
      ...(row.weight > 0 ? ['kind:most'] : []),
      ...(row.realis === 'planned' ? ['kind:planned'] : []),
      ...row.people.map(({ id }) => `who:${id}`),
      ...(row.speaker?.name ? [`who:${row.speaker.name.id}`] : []),
    ],
    date: row.when.date,
    sure: 1,
    lesser: row.lesser,
    text: [row.text, ...row.people.map(({ name }) => name), row.place?.name ?? '', row.speaker?.name?.name ?? ''].join(
      '\n',
    ),
  }),
  people: (row) => ({
    tags: [`kind:${row.kind}`],
    date: null,
    sure: 1,
    lesser: false,
    text: [row.name, ...row.aliases, ...row.roles].join('\n'),
  }),
  statements: (row) => ({
    tags: [
      `speaker:${row.speaker.name?.id ?? '-'}`,
      ...row.about.map(({ id }) => `about:${id}`),
      `stance:${row.stance}`,
      `kind:${row.quotation}`,
    ],
    date: row.when.date,
    sure: row.confidence,
    lesser: false,
    text: row.sentence.includes(row.text) ? row.sentence : `${row.sentence}\n${row.text}`,
  }),
  threads: (row) => ({
    tags: [`speaker:${row.speaker.id}`, ...row.kinds.map((kind) => `change:${kind}`)],
    date: null,
    sure: 1,
    lesser: false,
    text: [row.speaker.name, row.topic, ...row.positions.map(({ row: { text } }) => text)].join('\n'),
  }),
  conflicts: (row) => ({
    tags: [`kind:${row.kind}`],
    date: null,
    sure: 1,
    lesser: false,
    text: row.sides.flatMap(({ claim, accounts }) => [claim, ...accounts.map(({ text }) => text)]).join('\n'),
  }),
  articles: (row) => ({
    tags: [`form:${row.form}`],
    date: row.when.date,
    sure: 1,
    lesser: false,
    text: [row.title, row.outlet ?? ''].join('\n'),
  }),
};

/** The tags that a row gives of itself; those of all its articles stand beside it. */
export function tagsOfRow<Name extends ListName>(list: Name, row: RowOf[Name]): readonly string[] {
  return FOUND_BY[list](row).tags;
}

/** A row that is there already, as the script in the browser has it. */
export function listedRow<Name extends ListName>(list: Name, row: RowOf[Name]): Listed<RowOf[Name]> {
  const { text, ...rest } = FOUND_BY[list](row);
  let words: string | undefined;
  return {
    ...rest,
    row: () => row,
    words: () => {
      words ??= fold(text);
      return words;
    },
  };
}

/** All lists of a record. Rows are made when they are asked for; what they are found by is kept. */
export function makeLists(index: SiteIndex): Lists {
  const { record } = index;
  const places = placeTags(index);
  const listed = <Name extends ListName>(
    list: Name,
    row: () => RowOf[Name],
    articles: readonly string[],
  ): Listed<RowOf[Name]> => {
    const { tags, date, sure, lesser } = FOUND_BY[list](row());
    let words: string | undefined;
    return {
      tags: [...new Set([...tags, ...articles.flatMap((id) => places.get(id) ?? [])])],
      date,
      sure,
      lesser,
      row,
      words: () => {
        words ??= fold(FOUND_BY[list](row()).text);
        return words;
      },
    };
  };
  const articlesOf = ({ evidence }: { readonly evidence: readonly { readonly article: string }[] }) =>
    evidence.map(({ article }) => article);
  const dated = [
    ...index.timeline.map((entry) => ({ entry, event: null })),
    ...index.otherEvents.map((event) => ({ entry: null, event })),
  ];
  return {
    timeline: dated
      .map(({ entry, event }) =>
        entry
          ? listed('timeline', () => timelineRow(entry, index), articlesOf(entry))
          : listed('timeline', () => eventRow(event, index), articlesOf(event)),
      )
      .map((line, position) => ({ line, position, key: dateKey(line.date) }))
      .sort((a, b) => compareText(a.key, b.key) || a.position - b.position)
      .map(({ line }) => line),
    people: record.entities
      .map((entity) => ({ entity, weight: weightOf(entity.id, entity.mentions, index) }))
      .sort((a, b) => b.weight - a.weight || compareText(a.entity.name, b.entity.name))
      .map(({ entity }) => listed('people', () => personRow(entity, index), [])),
    statements: index.statementsInOrder.map((statement) =>
      listed('statements', () => statementRow(statement, index), articlesOf(statement).slice(0, 1)),
    ),
    threads: record.threads
      .toSorted((a, b) => Math.min(b.changes.length, 1) - Math.min(a.changes.length, 1))
      .map((thread) => listed('threads', () => threadRow(thread, index), [])),
    conflicts: record.conflicts.map((conflict) => listed('conflicts', () => conflictRow(conflict, index), [])),
    articles: record.articles
      .toSorted(
        (a, b) =>
          compareText(dateKey(a.published), dateKey(b.published)) ||
          compareText(sourceName(a), sourceName(b)) ||
          compareText(a.id, b.id),
      )
      .map((article) => listed('articles', () => articleRow(article, index), [article.id])),
  };
}

/** By article: the tags of the outlet and the story that whatever stands in it has. */
function placeTags({ articles }: SiteIndex): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...articles.values()].map((article) => [
      article.id,
      [`outlet:${article.outlet ?? '-'}`, ...(article.story === null ? [] : [`story:${article.story}`])],
    ]),
  );
}

function weightOf(id: string, mentions: number, index: SiteIndex): number {
  return (index.saidBy.get(id)?.length ?? 0) * 4 + mentions;
}
