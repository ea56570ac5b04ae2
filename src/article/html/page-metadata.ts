import { type DateValue, daysBetween, isDay } from '../../core/date.ts';
import type { DateCandidate } from '../date-order.ts';
import { findWrittenDay } from '../written-date.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { isElement, nodeTag, type PageDocument, type PageElement, type PageNode } from './page-node.ts';

/** What a page says of its article outside the text. Dates have no span: they are not in `article.text`. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly published: readonly DateCandidate[];
  readonly modified: DateValue | null;
  readonly live: boolean;
  /** The article's text as the page gives it to machines. */
  readonly body: string | null;
  readonly description: string | null;
}

/** Names of `<meta>` elements that hold a date of publication, the surest first. */
const PUBLISHED_META: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'publishedtime',
  'published_time',
  'publication_date',
  'publicationdate',
  'published-date',
  'published_date',
  'published',
  'pubdate',
  'pub_date',
  'ptime',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'article.published',
  'article.created',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'displaydate',
  'date',
  'datecreated',
  'created',
  'citation_date',
  'citation_publication_date',
  'dc.date.publication',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'analyticsattributes.articledate',
  'bt:pubdate',
  'cdate',
  'pdate',
  'timestamp',
  'release_date',
];

const MODIFIED_META: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'og:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'last_modified',
  'modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'updated_time',
  'utime',
];

/** Reads JSON-LD, `<meta>`, `<link>`, `<time>` and the address. */
export function readPageMetadata(page: PageDocument, givenUrl: string | null): PageMetadata {
  const metas = readMetas(page);
  const json = readJsonLd(Array.from(page.querySelectorAll('script'), scriptOf).filter((script) => script !== ''));
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const url =
    [givenUrl, canonical, metas.get('og:url')].find((address) => address && /^https?:\/\//i.test(address)) ?? null;
  return {
    title: pageTitle(page, metas, json),
    outlet: pageOutlet(metas, json) ?? outletInTitle(page),
    authors: pageAuthors(page, metas, json),
    url,
    language: languageCode(
      page.documentElement?.getAttribute('lang') ?? json?.language ?? metas.get('og:locale') ?? null,
    ),
    published: publishedDates(page, metas, json, [url, canonical, metas.get('og:url') ?? null]),
    modified: modifiedDate(metas, json),
    live:
      (json?.live ?? false) ||
      /liveblogposting/i.test(page.querySelector('[itemtype]')?.getAttribute('itemtype') ?? ''),
    body: json?.body ?? null,
    description: metas.get('og:description') ?? metas.get('description') ?? null,
  };
}

function scriptOf(script: PageElement): string {
  return /ld\+json/i.test(script.getAttribute('type') ?? '') ? (script.textContent ?? '') : '';
}

function readMetas(page: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function pageTitle(page: PageDocument, metas: ReadonlyMap<string, string>, json: JsonLdArticle | null): string | null {
  return (
    [
      json?.headline ?? undefined,
      metas.get('og:title'),
      metas.get('twitter:title'),
      page.querySelector('title')?.textContent ?? undefined,
    ]
      .map((title) => title?.replace(/\s+/g, ' ').trim())
      .find((title) => title !== undefined && title !== '') ?? null
  );
}

function pageOutlet(metas: ReadonlyMap<string, string>, json: JsonLdArticle | null): string | null {
  const outlet =
    json?.publisher ?? metas.get('og:site_name') ?? metas.get('application-name') ?? metas.get('dc.publisher') ?? null;
  return outlet && outlet.length <= 80 && !/^https?:/.test(outlet) ? outlet : null;
}

/** `Title | Outlet`: what follows the words of the `h1` in the page's title. */
function outletInTitle(page: PageDocument): string | null {
  const plain = (element: PageElement | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const title = plain(page.querySelector('title'));
  const heading = plain(page.querySelector('h1'));
  if (heading.length < 8 || !title.toLowerCase().startsWith(heading.toLowerCase())) return null;
  const outlet = /^ [|–—-] ([^|–—]{2,60})$/.exec(title.slice(heading.length))?.[1]?.trim();
  return outlet ?? null;
}

function pageAuthors(
  page: PageDocument,
  metas: ReadonlyMap<string, string>,
  json: JsonLdArticle | null,
): readonly string[] {
  const stated = json?.authors.flatMap(splitAuthors) ?? [];
  if (stated.length > 0) return [...new Set(stated)];
  for (const name of [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
  ]) {
    const content = metas.get(name);
    if (content && !/^https?:|^@/.test(content)) return [...new Set(splitAuthors(content))];
  }
  for (const element of page.querySelectorAll('[rel="author"], [itemprop="author"] [itemprop="name"]')) {
    const name = element.textContent?.replace(/\s+/g, ' ').trim();
    if (name) return splitAuthors(name);
  }
  return [];
}

function splitAuthors(content: string): readonly string[] {
  return content
    .replace(/^by:? /i, '')
    .split(/;| and | & |, (?!jr|sr|ph\.?d|m\.?d)/i)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !/^https?:/.test(name));
}

function languageCode(tag: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;
}

function publishedDates(
  page: PageDocument,
  metas: ReadonlyMap<string, string>,
  json: JsonLdArticle | null,
  addresses: readonly (string | null)[],
): readonly DateCandidate[] {
  const candidates: DateCandidate[] = [];
  const add = (source: DateCandidate['source'], day: string | null, rule: string) => {
    if (day) candidates.push({ source, date: { value: day, how: 'stated', rule } });
    return day !== null;
  };
  const urlDay = addresses.map((address) => (address ? readUrlDay(address) : null)).find((day) => day !== null) ?? null;
  // A stamp in UTC may name the day after or before the one the outlet printed; its own address then knows better.
  const localDay = (stamp: string | null) => {
    const day = readStampDay(stamp);
    const inUtc = stamp !== null && /\d(?:z|[+-]00:?00)$/i.test(stamp);
    return day && urlDay && inUtc && Math.abs(daysBetween(day, urlDay)) === 1 ? urlDay : day;
  };
  add('json-ld', localDay(json?.published ?? null), 'json-ld-date-published');
  for (const name of PUBLISHED_META) if (add('meta', localDay(metas.get(name) ?? null), `meta-${name}`)) break;
  add('time-element', timeElementDay(page), 'time-element');
  add('url', urlDay, 'url-path');
  return candidates;
}

function modifiedDate(metas: ReadonlyMap<string, string>, json: JsonLdArticle | null): DateValue | null {
  const stated = readStampDay(json?.modified ?? null);
  if (stated) return { value: stated, how: 'stated', rule: 'json-ld-date-modified' };
  for (const name of MODIFIED_META) {
    const day = readStampDay(metas.get(name) ?? null);
    if (day) return { value: day, how: 'stated', rule: `meta-${name}` };
  }
  return null;
}

/**
 * The day of a date stamp as it is written, in the zone it is written in: the day the outlet itself would print. Reads
 * ISO 8601, `20161114`, seconds or milliseconds since 1970, and days written in words.
 */
export function readStampDay(stamp: string | null): string | null {
  if (stamp === null) return null;
  const text = stamp.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s]|\d{6}$)/i.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  if (day && isDay(day) && inReach(day)) return day;
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (american) return slashedDay(Number(american[1]), Number(american[2]), american[3] ?? '');
  const written = findWrittenDay(text)?.day ?? null;
  return written && inReach(written) ? written : null;
}

/** A day written with slashes where only one order is a day; `null` when both are. */
function slashedDay(first: number, second: number, year: string): string | null {
  const build = (month: number, day: number) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isDay(text) && inReach(text) ? text : null;
  };
  const monthFirst = build(first, second);
  const dayFirst = build(second, first);
  return monthFirst && dayFirst && monthFirst !== dayFirst ? null : (monthFirst ?? dayFirst);
}

function inReach(day: string): boolean {
  return day >= '1850' && day < '2100';
}

/** A day in the path of an address: `/2016/11/14/`, `/2016-11-14-…`, `/20161114/`, `/2016/nov/14/`. */
export function readUrlDay(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]{1,200}/i, '').split(/[?#]/)[0] ?? '';
  const numeric =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=$|[/_.-])/.exec(path) ??
    /[/_-](20[0-4]\d|19[5-9]\d)(\d{2})(\d{2})(?=$|[/_.-])/.exec(path);
  if (numeric) {
    const day = `${numeric[1]}-${numeric[2]?.padStart(2, '0')}-${numeric[3]?.padStart(2, '0')}`;
    return isDay(day) && inReach(day) ? day : null;
  }
  const named = /\/(\d{4})\/([a-z]{3,9})\/(\d{1,2})(?=$|\/)/i.exec(path);
  const day = named ? findWrittenDay(`${named[3]} ${named[2]} ${named[1]}`)?.day : undefined;
  return day && inReach(day) ? day : null;
}

/** The day of the `<time>` (or element with `datePublished`) that is surest to be the article's. */
function timeElementDay(page: PageDocument): string | null {
  for (const element of page.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], abbr.published, time.published',
  )) {
    const day = elementDay(element);
    if (day) return day;
  }
  let outside: string | null = null;
  for (const element of page.querySelectorAll('time')) {
    const day = elementDay(element);
    const place = day ? placeOf(element) : 'elsewhere';
    if (place === 'article') return day;
    if (place === 'page') outside ??= day;
  }
  return outside;
}

function elementDay(element: PageElement): string | null {
  return readStampDay(
    element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent,
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
