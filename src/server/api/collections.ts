import type { SiteIndex } from '../../../web/site-index.ts';
import { EVENT_TYPES, STANCES } from '../../core/analysis.ts';
import { compareText } from '../../core/date.ts';
import { dateKey } from '../../core/date-key.ts';
import type {
  RecordArticle,
  RecordConflict,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  RecordStory,
  RecordThread,
  TimelineEntry,
} from '../../core/record.ts';
import { type Collection, collection } from './collection.ts';
import { articlesOf, type Filter, placeFilters } from './filters.ts';
import { CHANGES, CONFLICT_KINDS, CONFLICT_RELATIONS, ENTITY_KINDS, FORMS, QUOTATIONS, REALIS } from './kinds.ts';
import { wantsOneOf, wantsShare, wantsText } from './parameters.ts';

const SAID = 'said';
const ENTITY = 'Id of a person, organization or place';
/** Asked for as a speaker: what nobody that the record could name has said. */
const NOBODY = '-';

const inArticle: Filter<{ readonly evidence: readonly { readonly article: string }[] }> = {
  parameter: wantsText('article', 'Id of an article that it rests on.'),
  keeps: ({ evidence }, value) => evidence.some(({ article }) => article === value),
};

/** Everything in the record that has addresses of its own. */
export const COLLECTIONS: readonly Collection[] = [
  collection<RecordArticle>({
    name: 'articles',
    summary: 'Articles, by date of publication',
    schema: 'Article',
    items: ({ index }) => index.record.articles,
    find: (id, { articles }) => articles.get(id),
    filters: [
      ...placeFilters<RecordArticle>(({ id }) => [id]),
      {
        parameter: wantsOneOf('form', 'What it is written as.', FORMS),
        keeps: ({ form }, value) => form === value,
      },
    ],
    date: ({ published }) => published,
    words: ({ title, outlet }) => `${title ?? ''}\n${outlet ?? ''}`,
  }),
  collection<RecordEntity>({
    name: 'entities',
    summary: 'People, organizations and places, the most spoken of first',
    schema: 'Entity',
    items: ({ index, lists }) =>
      lists.people.rows(0, lists.people.length).flatMap(({ id }) => index.entities.get(id) ?? []),
    find: (id, { entities }) => entities.get(id),
    filters: [
      {
        parameter: wantsOneOf('kind', 'What it is.', ENTITY_KINDS),
        keeps: ({ kind }, value) => kind === value,
      },
    ],
    words: ({ name, aliases, roles }) => [name, ...aliases, ...roles].join('\n'),
  }),
  collection<RecordStatement>({
    name: 'statements',
    summary: 'Statements, by the day they were made',
    schema: 'Statement',
    items: ({ index }) => index.statementsInOrder,
    find: (id, { statements }) => statements.get(id),
    filters: [
      {
        parameter: wantsText('speaker', `${ENTITY}; \`${NOBODY}\` for speakers whom the record could not name.`),
        keeps: ({ speaker }, value) => (speaker ?? NOBODY) === value,
      },
      { parameter: wantsText('about', `${ENTITY}.`), keeps: ({ about }, value) => about.includes(value) },
      {
        parameter: wantsOneOf('stance', 'What the speaker does.', STANCES),
        keeps: ({ stance }, value) => stance === value,
      },
      {
        parameter: wantsOneOf('kind', 'How it is quoted.', QUOTATIONS),
        keeps: ({ quotation }, value) => quotation === value,
      },
      {
        parameter: wantsShare('sure', 'Least confidence.'),
        keeps: ({ confidence }, value) => confidence >= Number(value),
      },
      inArticle,
      ...placeFilters(articlesOf),
    ],
    date: ({ date }) => date,
    words: ({ evidence, exact }) => `${evidence[0]?.exact ?? ''}\n${exact}`,
    texts: ({ lists }) => lists.statements.texts,
  }),
  collection<RecordEvent>({
    name: 'events',
    summary: 'Events, by date',
    schema: 'Event',
    items: ({ index }) =>
      index.record.events
        .map((event) => ({ event, key: dateKey(event.date) }))
        .sort((a, b) => compareText(a.key, b.key) || compareText(a.event.id, b.event.id))
        .map(({ event }) => event),
    find: (id, { events }) => events.get(id),
    filters: [
      { parameter: wantsOneOf('kind', 'Type of event.', EVENT_TYPES), keeps: ({ type }, value) => type === value },
      {
        parameter: wantsOneOf('realis', 'Whether it took place, is planned or did not.', REALIS),
        keeps: ({ realis }, value) => realis === value,
      },
      {
        parameter: wantsText('who', `${ENTITY} that takes part.`),
        keeps: ({ participants }, value) => participants.includes(value),
      },
      { parameter: wantsText('place', 'Id of a place.'), keeps: ({ place }, value) => place === value },
      inArticle,
      ...placeFilters(articlesOf),
    ],
    date: ({ date }) => date,
    words: ({ evidence, participants, place }, index) =>
      [...evidence.map(({ exact }) => exact), ...namesOf([...participants, place ?? ''], index)].join('\n'),
  }),
  collection<TimelineEntry>({
    name: 'timeline',
    summary: 'Entries of the timeline, by date',
    schema: 'TimelineEntry',
    items: ({ index }) => index.timeline,
    find: (id, { record }) => record.timeline.find((entry) => entry.id === id),
    filters: [
      {
        parameter: wantsOneOf('kind', `Type of event, or \`${SAID}\` for a statement.`, [...EVENT_TYPES, SAID]),
        keeps: ({ event }, value, { events }) => (events.get(event ?? '')?.type ?? SAID) === value,
      },
      {
        parameter: wantsText('who', `${ENTITY} that takes part, speaks or is spoken of.`),
        keeps: (entry, value, index) => peopleOf(entry, index).includes(value),
      },
      {
        parameter: wantsShare('salience', 'Least salience.'),
        keeps: ({ salience }, value) => salience >= Number(value),
      },
      inArticle,
      ...placeFilters(articlesOf),
    ],
    date: ({ date }) => date,
    words: (entry, index) => [entry.text, ...namesOf(peopleOf(entry, index), index)].join('\n'),
  }),
  collection<RecordThread>({
    name: 'threads',
    summary: 'What one speaker said on one topic through time',
    schema: 'Thread',
    items: ({ index }) => index.record.threads,
    find: (id, { record }) => record.threads.find((thread) => thread.id === id),
    filters: [
      { parameter: wantsText('speaker', `${ENTITY}.`), keeps: ({ speaker }, value) => speaker === value },
      {
        parameter: wantsOneOf('change', 'A change it holds.', CHANGES),
        keeps: ({ changes }, value) => changes.some(({ kind }) => kind === value),
      },
    ],
    words: (thread, index) => threadWords(thread, index).join('\n'),
  }),
  collection<RecordConflict>({
    name: 'conflicts',
    summary: 'Accounts that differ',
    schema: 'Conflict',
    items: ({ index }) => index.record.conflicts,
    find: (id, { record }) => record.conflicts.find((conflict) => conflict.id === id),
    filters: [
      {
        parameter: wantsOneOf('kind', 'What they differ in.', CONFLICT_KINDS),
        keeps: ({ kind }, value) => kind === value,
      },
      {
        parameter: wantsOneOf('relation', 'How the sides stand to each other.', CONFLICT_RELATIONS),
        keeps: ({ relation }, value) => relation === value,
      },
      ...placeFilters<RecordConflict>(({ sides }) => sides.flatMap(articlesOf)),
    ],
    words: ({ sides }) =>
      sides.flatMap(({ claim, evidence }) => [claim, ...evidence.map(({ exact }) => exact)]).join('\n'),
  }),
  collection<RecordStory>({
    name: 'stories',
    summary: 'Stories: articles about the same course of events',
    schema: 'Story',
    items: ({ index }) => index.record.stories,
    find: (id, { record }) => record.stories.find((story) => story.id === id),
    filters: [
      {
        parameter: wantsText('article', 'Id of an article in it.'),
        keeps: ({ articles }, value) => articles.includes(value),
      },
    ],
    words: ({ title }) => title,
  }),
];

function peopleOf(entry: TimelineEntry, { events, statements }: SiteIndex): readonly string[] {
  const event = events.get(entry.event ?? '');
  if (event) return event.participants;
  const statement = statements.get(entry.statement ?? '');
  return statement ? [...statement.about, ...(statement.speaker === null ? [] : [statement.speaker])] : [];
}

function threadWords({ speaker, topic, positions }: RecordThread, index: SiteIndex): readonly string[] {
  const said = positions.map(({ statement }) => index.statements.get(statement)?.exact ?? '');
  return [...namesOf([speaker], index), index.entities.get(topic)?.name ?? topic, ...said];
}

function namesOf(ids: readonly string[], { entities }: SiteIndex): readonly string[] {
  return ids.flatMap((id) => entities.get(id)?.name ?? []);
}
