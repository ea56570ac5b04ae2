import { type DateValue, daysBetween } from '../../core/date.ts';
import { GENERAL_METAS, MODIFIED_METAS, PUBLISHED_METAS } from '../data/date-metas.ts';
import type { DateCandidate } from '../date-order.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageHabits } from './page-habits.ts';
import { isElement, nodeTag, type PageDocument, type PageElement, type PageNode } from './page-node.ts';
import type { PrintedDates } from './printed-dates.ts';
import { isUtcStamp, readStampDay, readUrlDay, shiftedDay } from './stamp-day.ts';

/** What a page's code says of its dates, as written there. */
export interface PageStamps {
  readonly published: readonly {
    readonly source: DateCandidate['source'];
    readonly rule: string;
    readonly stamp: string;
  }[];
  readonly modified: readonly { readonly rule: string; readonly stamp: string }[];
  readonly addresses: readonly string[];
}

/** Collects the stamps of JSON-LD, `<meta>`, `<time>` and the addresses. */
export function readPageStamps(
  page: PageDocument,
  metas: ReadonlyMap<string, string>,
  json: JsonLdArticle | null,
  addresses: readonly (string | null)[],
): PageStamps {
  const metaStamps = (names: readonly string[]) =>
    names.flatMap((name) => {
      const stamp = metas.get(name);
      return stamp === undefined ? [] : [{ rule: `meta-${name}`, stamp }];
    });
  const element = timeElementStamp(page);
  const permalink = page.querySelector('a[rel~="bookmark"]')?.getAttribute('href') ?? null;
  return {
    published: [
      ...(json?.published
        ? [{ source: 'json-ld', rule: 'json-ld-date-published', stamp: json.published } as const]
        : []),
      ...metaStamps(PUBLISHED_METAS).map((found) => ({ source: 'meta', ...found }) as const),
      ...(element ? [{ source: 'time-element', rule: 'time-element', stamp: element } as const] : []),
      ...metaStamps(GENERAL_METAS).map((found) => ({ source: 'general-meta', ...found }) as const),
    ],
    modified: [
      ...(json?.modified ? [{ rule: 'json-ld-date-modified', stamp: json.modified }] : []),
      ...metaStamps(MODIFIED_METAS),
    ],
    addresses: [...addresses, permalink].filter((address) => address !== null),
  };
}

/**
 * The dates of publication a page states, one a source. A stamp in UTC may name the day after or before the one the
 * outlet printed: its own address, the date beside its title and the zone of its other stamps then know better. The
 * scripts are looked through only where nothing else has a date.
 */
export function publishedDates(
  stamps: PageStamps,
  printed: PrintedDates,
  habits: PageHabits,
): readonly DateCandidate[] {
  const urlDay = stamps.addresses.map(readUrlDay).find((day) => day !== null) ?? null;
  const local = (stamp: string): string | null => {
    const day = readStampDay(stamp, habits.order);
    if (!day || !isUtcStamp(stamp)) return day;
    const near = [urlDay, printed.beside?.value ?? null].find((own) => own && Math.abs(daysBetween(day, own)) === 1);
    return near ?? localDay(stamp, habits);
  };
  const candidates: DateCandidate[] = [];
  for (const { source, rule, stamp } of stamps.published) {
    if (candidates.some((candidate) => candidate.source === source)) continue;
    const value = local(stamp);
    if (value) candidates.push({ source, date: { value, how: 'stated', rule } });
  }
  if (urlDay) candidates.push({ source: 'url', date: { value: urlDay, how: 'stated', rule: 'url-path' } });
  if (printed.beside) candidates.push({ source: 'byline', date: printed.beside });
  else if (printed.announced) candidates.push({ source: 'announced', date: printed.announced });
  if (candidates.length > 0) return candidates;
  const inScripts = habits.scriptStamp();
  const value = inScripts === null ? null : local(inScripts);
  return value ? [{ source: 'script', date: { value, how: 'stated', rule: 'script-data' } }] : [];
}

/** The day of a stamp in the zone of the page's other stamps, or `null` where it holds no day. */
export function localDay(stamp: string, { order, offset }: Pick<PageHabits, 'order' | 'offset'>): string | null {
  const day = readStampDay(stamp, order);
  const ahead = day && isUtcStamp(stamp) ? offset() : null;
  return ahead === null ? day : (shiftedDay(stamp, ahead) ?? day);
}

/** When the page says it was last changed, or `null`. */
export function modifiedDate(
  stamps: PageStamps,
  printed: PrintedDates,
  { order }: Pick<PageHabits, 'order'>,
): DateValue | null {
  for (const { rule, stamp } of stamps.modified) {
    const value = readStampDay(stamp, order);
    if (value) return { value, how: 'stated', rule };
  }
  return printed.modified;
}

/** The stamp of the `<time>` (or element with `datePublished`) that is surest to be the article's. */
function timeElementStamp(page: PageDocument): string | null {
  for (const element of page.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], abbr.published, time.published',
  )) {
    const stamp = elementStamp(element);
    if (stamp) return stamp;
  }
  let outside: string | null = null;
  for (const element of page.querySelectorAll('time')) {
    const stamp = elementStamp(element);
    const place = stamp ? placeOf(element) : 'elsewhere';
    if (place === 'article') return stamp;
    if (place === 'page') outside ??= stamp;
  }
  return outside;
}

/** A stamp with a day in it, from the attributes that hold one, else from the words. */
export function elementStamp(element: PageElement): string | null {
  const stamps = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
  return (
    [...stamps, element.textContent].find((stamp) => stamp !== null && readStampDay(stamp) !== null)?.trim() ?? null
  );
}

/** Where a date stands: in the article, on the page outside it, or beside something else (a link, a comment, a list). */
function placeOf(element: PageElement): 'article' | 'page' | 'elsewhere' {
  let article = false;
  for (let at: PageNode | null = element; at && isElement(at); at = at.parentNode) {
    const tag = nodeTag(at);
    if (tag === 'a' || tag === 'nav' || tag === 'aside' || tag === 'footer' || tag === 'li') return 'elsewhere';
    if (/comment|related|sidebar|widget|recommend|teaser|promo/i.test(`${at.className} ${at.id}`)) return 'elsewhere';
    if (tag === 'article') article = true;
  }
  return article ? 'article' : 'page';
}
