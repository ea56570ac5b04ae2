import type { RecordSource } from '../../../web/record-source.ts';
import type { SiteIndex } from '../../../web/site-index.ts';
import { dayFilter, type Filter, wordFilter } from './filters.ts';
import { type Asked, DAYS, type Parameter, WORDS } from './parameters.ts';

interface Parts<Item extends object> {
  /** Its name in addresses: `statements`. */
  readonly name: string;
  readonly summary: string;
  /** Name of the schema of one of it. */
  readonly schema: string;
  /** All, in the order in which they are listed. */
  items(source: RecordSource): readonly Item[];
  find(id: string, index: SiteIndex): Item | undefined;
  readonly filters: readonly Filter<Item>[];
  /** EDTF; given for what has a date. */
  date?(item: Item): string | null;
  words(item: Item, index: SiteIndex): string;
}

/** One kind of thing in the record, as its addresses ask for it. */
export interface Collection extends Pick<Parts<never>, 'name' | 'summary' | 'schema'> {
  readonly parameters: readonly Parameter[];
  /** All that `asked` wants, in order. Throws `AskedWrong`. */
  select(source: RecordSource, asked: Asked): readonly unknown[];
  find(id: string, index: SiteIndex): unknown;
}

export function collection<Item extends object>(parts: Parts<Item>): Collection {
  const { name, summary, schema, filters, date } = parts;
  const ordered = new WeakMap<SiteIndex, readonly Item[]>();
  return {
    name,
    summary,
    schema,
    parameters: [...filters.map(({ parameter }) => parameter), ...(date ? DAYS : []), WORDS],
    find: parts.find,
    select(source, asked) {
      const { index } = source;
      const items = ordered.get(index) ?? parts.items(source);
      ordered.set(index, items);
      const wanted = filters.flatMap(({ parameter, keeps }) => {
        const value = asked[parameter.name];
        return value === undefined ? [] : [(item: Item) => keeps(item, value, index)];
      });
      const inDays = dayFilter(asked);
      if (date && inDays) wanted.push((item) => inDays(date(item)));
      const hasWords = wordFilter<Item>(asked);
      if (hasWords) wanted.push((item) => hasWords(item, () => parts.words(item, index)));
      return wanted.length === 0 ? items : items.filter((item) => wanted.every((keeps) => keeps(item)));
    },
  };
}
