import type { RecordSource } from '../../../web/record-source.ts';
import { phrasesOf } from '../../../web/rows/listing.ts';
import type { Collection } from './collection.ts';
import { COLLECTIONS } from './collections.ts';
import { type Asked, AskedWrong, MOST_WORDS, PAGING, type Parameter, pageOf, WORDS } from './parameters.ts';

/** One address of the interface: what it takes and what it answers. */
export interface Route {
  /** With `{id}` where an id stands. */
  readonly path: string;
  /** The name of the operation in the description. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Name of the schema of what is answered, and whether that is a page of them. */
  readonly schema: string;
  readonly paged: boolean;
  /** `null` where there is no such thing. Throws `AskedWrong`. */
  answer(source: RecordSource, asked: Asked, id: string): unknown;
}

/** A page of a list, as all of them are answered. */
interface Page {
  readonly total: number | null;
  readonly offset: number;
  readonly limit: number;
  readonly next: string | null;
  readonly items: readonly unknown[];
}

/** Sentences that can be reached by paging: they come best first, and nobody reads on. */
const MOST_SENTENCES = 1000;

/** Every address under `/api` but that of their description. */
export const ROUTES: readonly Route[] = [
  {
    path: '/api/record',
    name: 'getRecord',
    summary: 'What is in the record, in numbers',
    parameters: [],
    schema: 'Record',
    paged: false,
    answer: ({ title, version, index: { record }, leftOut }) => {
      const { schema, articles, stories, entities, statements, events, timeline, threads, conflicts } = record;
      const lists = { articles, stories, entities, statements, events, timeline, threads, conflicts };
      const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
      return { schema, title, version, counts, leftOut: leftOut.length };
    },
  },
  ...COLLECTIONS.flatMap((collection) => [listRoute(collection), itemRoute(collection)]),
  {
    path: '/api/search',
    name: 'search',
    summary: 'Sentences of all articles with the words looked for, the best first',
    parameters: [{ ...WORDS, required: true }, ...PAGING],
    schema: 'Sentence',
    paged: true,
    answer: findSentences,
  },
];

function listRoute(collection: Collection): Route {
  const { name, summary, schema, parameters } = collection;
  const path = `/api/${name}`;
  return {
    path,
    name: `list${capital(name)}`,
    summary,
    parameters: [...parameters, ...PAGING],
    schema,
    paged: true,
    answer(source, asked) {
      const { limit, offset } = pageOf(asked);
      const found = collection.select(source, asked);
      return pageAt(path, asked, found.slice(offset, offset + limit), found.length, found.length > offset + limit);
    },
  };
}

function itemRoute({ name, schema, find }: Collection): Route {
  const withText = name === 'articles';
  return {
    path: `/api/${name}/{id}`,
    name: `get${schema}`,
    summary: withText ? 'One article with its text and blocks' : `One of /api/${name}`,
    parameters: [],
    schema: withText ? 'ArticleText' : schema,
    paged: false,
    answer(source, _asked, id) {
      const item = find(id, source.index);
      if (item === undefined) return null;
      return withText ? withItsText(item as object, id, source) : item;
    },
  };
}

function withItsText(article: object, id: string, source: RecordSource): unknown {
  const view = source.article(id);
  if (!view) return null;
  const { authors, language, url, modified, text, blocks } = view;
  return { ...article, authors, language, url, modified, text, blocks };
}

function findSentences(source: RecordSource, asked: Asked): Page {
  const { limit, offset } = pageOf(asked);
  const words = asked.q ?? '';
  if (phrasesOf(words).length > MOST_WORDS) throw new AskedWrong(`q has at most ${MOST_WORDS} words and phrases.`);
  if (offset + limit > MOST_SENTENCES) {
    throw new AskedWrong(
      `The search gives the best ${MOST_SENTENCES} sentences: lower offset or limit, or name more words.`,
    );
  }
  const hits = source.search(words, offset + limit + 1);
  const items = hits
    .slice(offset, offset + limit)
    .map(({ text, marks, source: { article, start, end, name, published } }) => ({
      article,
      start,
      end,
      text,
      marks,
      source: name,
      published,
    }));
  const more = hits.length > offset + limit && offset + 2 * limit <= MOST_SENTENCES;
  return pageAt('/api/search', asked, items, null, more);
}

function pageAt(path: string, asked: Asked, items: readonly unknown[], total: number | null, more: boolean): Page {
  const { limit, offset } = pageOf(asked);
  const following = new URLSearchParams({ ...asked, limit: String(limit), offset: String(offset + limit) });
  return { total, offset, limit, next: more ? `${path}?${following}` : null, items };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
