import { DateColumn, TagColumn } from './columns.ts';
import { FoldedTexts, type Texts } from './folded-texts.ts';
import {
  type FoundBy,
  type ListPage,
  type ListQuery,
  MOST_PHRASES,
  narrows,
  PAGE_LINES,
  phrasesOf,
} from './listing.ts';

/** A list that is narrowed as `selectRows` does it, and of which only what its rows are found by is held, as numbers. */
export interface RowList<Row> {
  readonly length: number;
  /** Without those that are shown only where a query asks for all. */
  readonly shown: number;
  rows(start: number, end: number): readonly Row[];
  /** How many of the rows of a part are shown where a query does not ask for all. */
  countShown(start: number, end: number): number;
  tags(at: number): readonly string[];
  /** How many rows have a tag. */
  countTags(): ReadonlyMap<string, number>;
  select(query: ListQuery): ListPage<Row>;
  /** In what words are looked for, by the places of the rows. */
  readonly texts: Texts;
}

/** What a list is made of: items in the order of their rows. */
export interface RowSource<Item, Row> {
  readonly items: readonly Item[];
  foundBy(item: Item): FoundBy;
  row(item: Item): Row;
  /** What words are looked for in. */
  text(item: Item): string;
  /** Reads what `row` and `text` need of many items together. */
  readAhead?(items: readonly Item[]): void;
}

export function makeRowList<Item, Row>(source: RowSource<Item, Row>): RowList<Row> {
  const { items, foundBy, row, text } = source;
  const tags = new TagColumn(items.length);
  const dates = new DateColumn(items.length);
  const sures = new Float64Array(items.length);
  const lessers = new Uint8Array(items.length);
  let shown = 0;
  for (const [at, item] of items.entries()) {
    const found = foundBy(item);
    tags.add(at, found.tags);
    dates.set(at, found.date);
    sures[at] = found.sure;
    lessers[at] = found.lesser ? 1 : 0;
    if (!found.lesser) shown += 1;
  }
  const texts = new FoldedTexts(items, text, source.readAhead);
  /** Places of the rows that a query wants, in order. */
  const find = (query: ListQuery): Uint32Array => {
    const found = new Uint32Array(items.length);
    let number = 0;
    const isTagged = tags.matcher(query.tags);
    const isDated = dates.matcher(query.from, query.to);
    for (let at = 0; at < items.length; at += 1) {
      if (!query.all && lessers[at] === 1) continue;
      if ((sures[at] ?? 0) < query.sure || !isDated(at) || !isTagged(at)) continue;
      found[number] = at;
      number += 1;
    }
    const phrases = [...new Set(phrasesOf(query.q))].slice(0, MOST_PHRASES);
    return phrases.length === 0 ? found.subarray(0, number) : texts.find(found.subarray(0, number), phrases);
  };
  return {
    length: items.length,
    shown,
    rows: (start, end) => items.slice(start, end).map(row),
    countShown: (start, end) => lessers.subarray(start, end).reduce((sum, lesser) => sum + 1 - lesser, 0),
    tags: (at) => tags.at(at),
    countTags: () => tags.count(),
    texts,
    select(query) {
      const all = query.all ? items.length : shown;
      const found = narrows(query) || all < items.length ? find(query) : null;
      const total = found?.length ?? items.length;
      const pages = Math.max(1, Math.ceil(total / PAGE_LINES));
      const page = Math.min(query.page, pages);
      const [start, end] = [(page - 1) * PAGE_LINES, page * PAGE_LINES];
      const onPage = found
        ? Array.from(found.subarray(start, end), (at) => items[at] as Item)
        : items.slice(start, end);
      return { rows: onPage.map(row), total, all, page, pages };
    },
  };
}
