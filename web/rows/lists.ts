import { type FoundBy, fold, type Listed, type ListName } from './listing.ts';
import type { StatementFacts, ThreadFacts, TimelineFacts } from './make-rows.ts';
import type { ArticleRow, ConflictRow, PersonRow, StatementRow, ThreadRow, TimelineRow } from './rows.ts';

export interface RowOf {
  readonly timeline: TimelineRow;
  readonly people: PersonRow;
  readonly statements: StatementRow;
  readonly threads: ThreadRow;
  readonly conflicts: ConflictRow;
  readonly articles: ArticleRow;
}

/** The part of a row by which it is found, beside its words. */
interface FactsOf extends Pick<RowOf, 'articles'> {
  readonly timeline: TimelineFacts;
  readonly people: Pick<PersonRow, 'kind'>;
  readonly statements: StatementFacts;
  readonly threads: ThreadFacts;
  readonly conflicts: Pick<ConflictRow, 'kind'>;
}

/** What a row is found by, from the row itself: so it need not be sent beside it. */
export const FOUND_BY: { readonly [Name in ListName]: (row: FactsOf[Name]) => FoundBy } = {
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
  }),
  people: (row) => ({ tags: [`kind:${row.kind}`], date: null, sure: 1, lesser: false }),
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
  }),
  threads: (row) => ({
    tags: [`speaker:${row.speaker.id}`, ...row.kinds.map((kind) => `change:${kind}`)],
    date: null,
    sure: 1,
    lesser: false,
  }),
  conflicts: (row) => ({ tags: [`kind:${row.kind}`], date: null, sure: 1, lesser: false }),
  articles: (row) => ({
    tags: [`form:${row.form}`],
    date: row.when.date,
    sure: 1,
    lesser: false,
  }),
};

/** The tags that a row gives of itself; those of all its articles stand beside it. */
export function tagsOfRow<Name extends ListName>(list: Name, row: RowOf[Name]): readonly string[] {
  return FOUND_BY[list](row as RowOf[Name] & FactsOf[Name]).tags;
}

/** In what words are looked for, from the row itself. */
export const TEXT_OF: { readonly [Name in ListName]: (row: RowOf[Name]) => string } = {
  timeline: ({ text, people, place, speaker }) =>
    [text, ...people.map(({ name }) => name), place?.name ?? '', speaker?.name?.name ?? ''].join('\n'),
  people: ({ name, aliases, roles }) => [name, ...aliases, ...roles].join('\n'),
  statements: statementText,
  threads: ({ speaker, topic, positions }) =>
    [speaker.name, topic, ...positions.map(({ row: { text } }) => text)].join('\n'),
  conflicts: ({ sides }) =>
    sides.flatMap(({ claim, accounts }) => [claim, ...accounts.map(({ text }) => text)]).join('\n'),
  articles: ({ title, outlet }) => [title, outlet ?? ''].join('\n'),
};

export function statementText({ sentence, text }: Pick<StatementRow, 'sentence' | 'text'>): string {
  return sentence.includes(text) ? sentence : `${sentence}\n${text}`;
}

/** A row that is there already, as the script in the browser has it. */
export function listedRow<Name extends ListName>(list: Name, row: RowOf[Name]): Listed<RowOf[Name]> {
  let words: string | undefined;
  return {
    ...FOUND_BY[list](row as RowOf[Name] & FactsOf[Name]),
    row: () => row,
    words: () => {
      words ??= fold(TEXT_OF[list](row));
      return words;
    },
  };
}
