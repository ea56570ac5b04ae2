import { dayRange } from '../../src/core/date.ts';

// One way to narrow a list, on the server and in the browser: a row is found by its tags, its days and its words.

/** What a page's address asks of a list; every field may be absent. */
export interface ListQuery {
  /** Words, and phrases in double quotes; all must be there. */
  readonly q: string;
  /** By name of the field: the wanted tag. */
  readonly tags: Readonly<Record<string, string>>;
  /** ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Least confidence, 0 to 1. */
  readonly sure: number;
  /** Also what a list leaves out as lesser. */
  readonly all: boolean;
  /** From 1. */
  readonly page: number;
}

/** What a row is found by, beside its words. */
export interface FoundBy {
  /** `field:value`. */
  readonly tags: readonly string[];
  /** EDTF. */
  readonly date: string | null;
  readonly sure: number;
  /** Shown only where the query asks for all. */
  readonly lesser: boolean;
}

/** A row with what it is found by. */
export interface Listed<Row> extends FoundBy {
  /** What the words are looked for in, as `fold` gives it. */
  words(): string;
  row(): Row;
}

export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Of the list without any filter. */
  readonly all: number;
  readonly page: number;
  readonly pages: number;
}

/** How the lines of a list lie in files of data: how many each file holds that are not lesser, in order. */
export interface ListFiles {
  readonly shown: readonly number[];
}

/** Lines of one page of a list. */
export const PAGE_LINES = 50;

/** Words and phrases of a query that count: each is looked for in every line. */
export const MOST_PHRASES = 40;

/** Fields of a query that stand for tags, by list. */
export const LIST_FIELDS = {
  timeline: ['kind', 'who', 'outlet', 'story'],
  people: ['kind'],
  statements: ['speaker', 'about', 'stance', 'kind', 'outlet', 'story'],
  threads: ['speaker', 'change'],
  conflicts: ['kind'],
  articles: ['outlet', 'form', 'story'],
} as const;

export type ListName = keyof typeof LIST_FIELDS;

export function parseQuery(list: ListName, parameters: URLSearchParams): ListQuery {
  const tags: Record<string, string> = {};
  for (const field of LIST_FIELDS[list]) {
    const value = parameters.get(field);
    if (value) tags[field] = value;
  }
  const sure = Number(parameters.get('sure') ?? 0);
  const page = Number(parameters.get('page') ?? 1);
  return {
    q: (parameters.get('q') ?? '').slice(0, 500),
    tags,
    from: dayRange(parameters.get('from'))?.first ?? null,
    to: dayRange(parameters.get('to'))?.last ?? null,
    sure: sure >= 0 && sure <= 1 ? sure : 0,
    all: parameters.get('all') === '1',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The parameters that ask for `query`; without `page` for its first page. */
export function queryParameters(query: Partial<ListQuery>): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.q) parameters.set('q', query.q);
  for (const [field, value] of Object.entries(query.tags ?? {})) parameters.set(field, value);
  if (query.from) parameters.set('from', query.from);
  if (query.to) parameters.set('to', query.to);
  if (query.sure) parameters.set('sure', String(query.sure));
  if (query.all) parameters.set('all', '1');
  if (query.page !== undefined && query.page > 1) parameters.set('page', String(query.page));
  return parameters;
}

/** Whether a query leaves anything out. */
export function narrows({ q, tags, from, to, sure }: ListQuery): boolean {
  return q !== '' || Object.keys(tags).length > 0 || from !== null || to !== null || sure > 0;
}

export function selectRows<Row>(list: readonly Listed<Row>[], query: ListQuery): ListPage<Row> {
  const kept = query.all ? list : list.filter(({ lesser }) => !lesser);
  const found = narrows(query) ? kept.filter(matcherOf(query)) : kept;
  const pages = Math.max(1, Math.ceil(found.length / PAGE_LINES));
  const page = Math.min(query.page, pages);
  const rows = found.slice((page - 1) * PAGE_LINES, page * PAGE_LINES).map((listed) => listed.row());
  return { rows, total: found.length, all: kept.length, page, pages };
}

function matcherOf({ q, tags, from, to, sure }: ListQuery): (listed: Listed<unknown>) => boolean {
  const wanted = Object.entries(tags).map(([field, value]) => `${field}:${value}`);
  const phrases = [...new Set(phrasesOf(q))].slice(0, MOST_PHRASES);
  return (listed) => {
    for (const tag of wanted) if (!listed.tags.includes(tag)) return false;
    if (listed.sure < sure) return false;
    if (from !== null || to !== null) {
      const range = dayRange(listed.date);
      if (!range || (from !== null && range.last < from) || (to !== null && range.first > to)) return false;
    }
    if (phrases.length === 0) return true;
    const words = listed.words();
    return phrases.every((phrase) => words.includes(phrase));
  };
}

/** The words of a query, and what stands in double quotes as one, folded. */
export function phrasesOf(q: string): readonly string[] {
  return q
    .replace(/[“”]/g, '"')
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part.trim()] : part.split(/\s+/)))
    .map(fold)
    .filter((phrase) => phrase !== '');
}

/** Text in which neither case nor accents count. Not of the same length as `text`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Where the phrases of a query stand in `text`, in order and without overlap: for marking them. */
export function findPhrases(text: string, q: string): readonly (readonly [number, number])[] {
  const phrases = phrasesOf(q);
  if (phrases.length === 0) return [];
  // Offsets into the folded text lead back to those of the text, character by character.
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(text.length);
  const found: [number, number][] = [];
  for (const phrase of phrases) {
    for (let start = folded.indexOf(phrase); start >= 0; start = folded.indexOf(phrase, start + phrase.length)) {
      found.push([origin[start] ?? 0, origin[start + phrase.length] ?? text.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const mark of found) if (mark[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(mark);
  return apart;
}
