import { compareText, dayRange } from '../core/date.ts';
import { dateKey } from '../core/date-key.ts';
import { wordsOf } from '../core/words.ts';
import type { FormItem, FormQuote } from './form.ts';
import { dateText } from './wording.ts';

/** Items made one, at the place of the first of them. */
interface Group {
  item: FormItem;
  place: number;
}

/**
 * Items with those made one that quote the same words, or a single passage inside that of another in the same article,
 * if their dates do not differ: it carries the labels and ids of all. With `acrossDates` they may differ for the same
 * words; a label then says what has another date. In the order given; time grows with their number and its logarithm.
 */
export function mergeItems(items: readonly FormItem[], acrossDates = false): readonly FormItem[] {
  return mergeContained(mergeSameWords(items, acrossDates))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function mergeSameWords(items: readonly FormItem[], acrossDates: boolean): readonly Group[] {
  const groups: Group[] = [];
  const byWords = new Map<string, Map<string | null, Group>>();
  for (const [place, item] of items.entries()) {
    const words = item.quotes.map(wordsKey).join('\n');
    const date = item.date?.value ?? null;
    const same = byWords.get(words) ?? new Map<string | null, Group>();
    const [first] = same.values();
    const host = same.get(date) ?? same.get(null) ?? (date === null || acrossDates ? first : undefined);
    if (host && item.quotes.length > 0) {
      host.item = joinItems(host.item, item);
      same.set(date, host);
      continue;
    }
    const group = { item, place };
    groups.push(group);
    byWords.set(words, same.set(date, group));
  }
  return groups;
}

/** In text order a passage lies inside an earlier one if it lies inside the one that reaches farthest. */
function mergeContained(groups: readonly Group[]): Group[] {
  const inOrder = [...groups].sort((a, b) => {
    const [left, right] = [a.item.quotes[0]?.evidence, b.item.quotes[0]?.evidence];
    if (!left || !right) return left ? -1 : right ? 1 : a.place - b.place;
    return compareText(left.article, right.article) || left.start - right.start || right.end - left.end;
  });
  const kept: Group[] = [];
  let outer: Group | undefined;
  for (const group of inOrder) {
    if (outer && contains(outer.item, group.item) && isSameDate(outer.item, group.item)) {
      outer.item = joinItems(outer.item, group.item);
      outer.place = Math.min(outer.place, group.place);
      continue;
    }
    kept.push(group);
    if (group.item.quotes.length === 1 && !(outer && contains(outer.item, group.item))) outer = group;
  }
  return kept;
}

/** Quotes with those of the same words made one. */
export function mergeQuotes(quotes: readonly FormQuote[]): readonly FormQuote[] {
  const merged = new Map<string, FormQuote>();
  for (const quote of quotes) {
    const words = wordsKey(quote);
    const known = merged.get(words);
    merged.set(words, known ? joinQuotes(known, quote) : quote);
  }
  return [...merged.values()];
}

/**
 * What needs no date first; the others in order of date, then of publication as `order` gives it by article, then of
 * text; what has no date last.
 */
export function sortByDate(items: readonly FormItem[], order: ReadonlyMap<string, number>): readonly FormItem[] {
  const keyOf = ({ date, quotes }: FormItem) => {
    const evidence = quotes[0]?.evidence;
    return {
      day: date ? dateKey(date.value) : '',
      article: order.get(evidence?.article ?? '') ?? order.size,
      start: evidence?.start ?? 0,
    };
  };
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      const [left, right] = [a.key, b.key];
      return compareText(left.day, right.day) || left.article - right.article || left.start - right.start;
    })
    .map(({ item }) => item);
}

/** Whether an item would have a day, month or year to stand under, and none is known. */
export function isUndated({ date }: FormItem): boolean {
  return date !== null && dayRange(date.value) === null;
}

function joinItems(host: FormItem, guest: FormItem): FormItem {
  const when = guest.date && !isSameDate(host, guest) ? dateText(guest.date).when : null;
  const labels = guest.labels.map((label) => (when === null ? label : `${label} (${when})`));
  const quotes = host.quotes.map((quote, place) => {
    const other = guest.quotes[place];
    return other ? joinQuotes(quote, other) : quote;
  });
  return {
    ...host,
    ids: [...host.ids, ...guest.ids.filter((id) => !host.ids.includes(id))],
    date: host.date?.value ? host.date : guest.date,
    labels: [...new Set([...host.labels, ...labels])],
    quotes,
    reports: Math.max(host.reports, guest.reports),
    origins: Math.max(host.origins, guest.origins),
  };
}

function joinQuotes(host: FormQuote, guest: FormQuote): FormQuote {
  const known = new Set([host.evidence.article, ...host.also.map(({ article }) => article)]);
  const others = [guest.evidence, ...guest.also].filter(({ article }) => !known.has(article));
  return {
    ...host,
    labels: [...new Set([...host.labels, ...guest.labels])],
    cites: [...new Set([...host.cites, ...guest.cites])],
    also: [...host.also, ...others],
  };
}

function wordsKey({ evidence }: FormQuote): string {
  return wordsOf(evidence.exact).join(' ') || evidence.exact;
}

function contains(outer: FormItem, inner: FormItem): boolean {
  const [a, b] = [outer.quotes[0]?.evidence, inner.quotes[0]?.evidence];
  if (outer.quotes.length > 1 || inner.quotes.length > 1) return false;
  return !!a && !!b && a.article === b.article && a.start <= b.start && b.end <= a.end;
}

/** Whether the dates do not speak against each other. */
function isSameDate(a: FormItem, b: FormItem): boolean {
  const [one, other] = [a.date?.value ?? null, b.date?.value ?? null];
  return one === null || other === null || one === other;
}
