import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ListName, type ListQuery, narrows, queryParameters } from './rows/listing.ts';
import type { Anchor, Source } from './rows/rows.ts';
import { passageId } from './site-index.ts';

/** How the pages of one record lie to each other: served, or as files that open offline. */
export interface Place {
  /** From the page to the first page's folder: `` or `../`. */
  readonly root: string;
  /** What a page's name ends in: `.html` for files, nothing when served. */
  readonly suffix: string;
  /** All pages in one file: addresses are places in it. */
  readonly oneFile?: boolean;
}

/** Addresses of the pages, as seen from one of them. All are relative, so that a folder of files can lie anywhere. */
export interface Links {
  readonly start: string;
  page(name: string): string;
  list(name: ListName, query?: Partial<ListQuery>): string;
  person(id: string): string;
  event(id: string): string;
  article(id: string): string;
  words(source: Pick<Source, 'article' | 'start' | 'end'>): string;
  statement(anchor: Anchor): string;
  /** What is to be looked at of one kind. */
  review(kind: string): string;
  /** A page of the inputs, from 1. */
  intake(page: number): string;
  /** Where one line of the record is set right; `null` where the pages are files. */
  correct(id: string): string | null;
}

const ANY: ListQuery = { q: '', tags: {}, from: null, to: null, sure: 0, all: false, page: 1 };

export function linksFrom({ root, suffix, oneFile }: Place): Links {
  if (oneFile) return IN_ONE_FILE;
  const page = (name: string) => `${root}${name}${suffix}`;
  const article = (id: string) => page(`article/${id}`);
  return {
    start: suffix === '' ? root || './' : `${root}index${suffix}`,
    page,
    list(name, query = {}) {
      const number = query.page ?? 1;
      if (suffix !== '' && number > 1 && !narrows({ ...ANY, ...query }) && !query.all) return page(`${name}-${number}`);
      const parameters = queryParameters(query).toString();
      return parameters === '' ? page(name) : `${page(name)}?${parameters}`;
    },
    person: (id) => page(`person/${id}`),
    event: (id) => page(`event/${id}`),
    article,
    words: (source) => `${article(source.article)}#${passageId(source)}`,
    statement: ({ id, article: holder }) => `${article(holder)}#${id}`,
    intake: (number) =>
      number === 1 ? page('intake') : suffix === '' ? `${page('intake')}?page=${number}` : page(`intake-${number}`),
    review: (kind) => (suffix === '' ? `${page('review')}?of=${kind}` : `${page('review')}#${kind}`),
    correct: (id) => (suffix === '' ? `${page('review')}?id=${id}` : null),
  };
}

const IN_ONE_FILE: Links = {
  start: '#',
  page: (name) => `#${name.split('/').at(-1)}`,
  list: (name) => `#${name}`,
  person: (id) => `#${id}`,
  event: () => '#timeline',
  article: (id) => `#${id}`,
  words: (source) => `#${source.article}-${passageId(source)}`,
  statement: ({ id }) => `#${id}`,
  review: () => '#',
  intake: () => '#',
  correct: () => null,
};

export const PlaceContext = createContext<Place>({ root: '', suffix: '' });

/** The addresses as seen from the page that is drawn. */
export function useLinks(): Links {
  return linksFrom(useContext(PlaceContext));
}
