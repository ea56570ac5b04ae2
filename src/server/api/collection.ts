import type { RecordSource } from '../../../web/record-source.ts';
import { FoldedTexts, type Texts } from '../../../web/rows/folded-texts.ts';
import type { SiteIndex } from '../../../web/site-index.ts';
import { dayFilter, type Filter, wantedPhrases } from './filters.ts';
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
  /** In what words are looked for. */
  words(item: Item, index: SiteIndex): string;
  /** The words of all items in order, where a list of the pages has them already. */
  texts?(source: RecordSource): Texts;
}

interface Ordered<Item> {
  readonly items: readonly Item[];
  readonly texts: Texts;
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
  const known = new WeakMap<SiteIndex, Ordered<Item>>();
  const inOrder = (source: RecordSource): Ordered<Item> => {
    const { index, readAhead } = source;
    let ordered = known.get(index);
    if (!ordered) {
      const items = parts.items(source);
      const texts = parts.texts?.(source) ?? new FoldedTexts(items, (item) => parts.words(item, index), readAhead);
      ordered = { items, texts };
      known.set(index, ordered);
    }
    return ordered;
  };
  return {
    name,
    summary,
    schema,
    parameters: [...filters.map(({ parameter }) => parameter), ...(date ? DAYS : []), WORDS],
    find: parts.find,
    select(source, asked) {
      const { index } = source;
      const { items, texts } = inOrder(source);
      const wanted = filters.flatMap(({ parameter, keeps }) => {
        const value = asked[parameter.name];
        return value === undefined ? [] : [(item: Item) => keeps(item, value, index)];
      });
      const inDays = dayFilter(asked);
      if (date && inDays) wanted.push((item) => inDays(date(item)));
      const phrases = wantedPhrases(asked);
      if (wanted.length + phrases.length === 0) return items;
      const places = Uint32Array.from(items.keys()).filter((at) => wanted.every((keeps) => keeps(items[at] as Item)));
      const found = phrases.length === 0 ? places : texts.find(places, phrases);
      return Array.from(found, (at) => items[at]);
    },
  };
}
