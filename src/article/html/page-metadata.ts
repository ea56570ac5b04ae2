import { type JsonLdArticle, type JsonLdUpdate, readJsonLd } from './json-ld.ts';
import { type MicrodataArticle, readMicrodata, standsElsewhere } from './microdata.ts';
import { type PageStamps, readPageStamps } from './page-dates.ts';
import { once } from './page-habits.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import type { SavedPage } from './saved-page.ts';

/** What a page says of its article outside the text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly stamps: PageStamps;
  /** Tag of the language and country the page declares: `en-GB`. */
  readonly languageTag: string | null;
  readonly live: boolean;
  /** The article's text as the page gives it to machines. */
  readonly body: string | null;
  readonly description: string | null;
  readonly section: string | null;
  /** Whose text it is, where that is not the outlet. */
  readonly credit: string | null;
  /** When the page was saved. */
  readonly retrieved: string | null;
  /** Entries of a live page, as the page gives them to machines. */
  readonly updates: readonly JsonLdUpdate[];
  readonly access: Pick<JsonLdArticle, 'free' | 'paidSelectors' | 'wordCount'>;
}

const NOTHING_SAID: PageMetadata['access'] = { free: null, paidSelectors: [], wordCount: null };

/**
 * Reads JSON-LD, `<meta>`, microdata, `<link>`, `<time>` and the address; `saved` is what was written into the page when
 * it was saved.
 */
export function readPageMetadata(page: PageDocument, givenUrl: string | null, saved: SavedPage): PageMetadata {
  const metas = readMetas(page);
  const micro = once(() => readMicrodata(page));
  const json = readJsonLd(Array.from(page.querySelectorAll('script'), scriptOf).filter((script) => script !== ''));
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const stated = [givenUrl, canonical, metas.get('og:url'), saved.url];
  const url = stated.find((address) => address && /^https?:\/\//i.test(address)) ?? baseAddress(page);
  const languageTag = page.documentElement?.getAttribute('lang') ?? json?.language ?? metas.get('og:locale') ?? null;
  return {
    title: pageTitle(page, metas, json, micro),
    outlet: pageOutlet(metas, json) ?? outletInTitle(page) ?? micro().publisher,
    authors: pageAuthors(page, metas, json, micro),
    url,
    language: languageCode(languageTag),
    languageTag,
    stamps: readPageStamps(page, metas, json, [url, canonical, metas.get('og:url') ?? null]),
    live:
      (json?.live ?? false) ||
      /liveblogposting/i.test(page.querySelector('[itemtype]')?.getAttribute('itemtype') ?? ''),
    body: json?.body ?? null,
    description: metas.get('og:description') ?? metas.get('description') ?? null,
    section: json?.section ?? metas.get('article:section') ?? metas.get('articlesection') ?? micro().section,
    credit: json?.credit ?? null,
    retrieved: saved.retrieved,
    updates: json?.updates ?? [],
    access: json ?? NOTHING_SAID,
  };
}

/** The base of the page's links where it is the address of a page, not of a folder. */
function baseAddress(page: PageDocument): string | null {
  const base = page.querySelector('base')?.getAttribute('href') ?? '';
  return /^https?:\/\/[^/?#]{1,200}\/[^?#]{0,1000}[^/?#](?:[?#]|$)/i.test(base) ? base : null;
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

function pageTitle(
  page: PageDocument,
  metas: ReadonlyMap<string, string>,
  json: JsonLdArticle | null,
  micro: () => MicrodataArticle,
): string | null {
  const stated = [json?.headline, metas.get('og:title'), metas.get('twitter:title')].map(oneLine);
  return (
    stated.find((title) => title !== '') ??
    micro().headline ??
    (oneLine(page.querySelector('title')?.textContent) || null)
  );
}

function oneLine(text: string | null | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
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
  micro: () => MicrodataArticle,
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
  for (const element of page.querySelectorAll('[rel="author"]')) {
    const name = element.textContent?.replace(/\s+/g, ' ').trim();
    if (name && !standsElsewhere(element)) return splitAuthors(name);
  }
  return [...new Set(micro().authors.flatMap(splitAuthors))];
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
