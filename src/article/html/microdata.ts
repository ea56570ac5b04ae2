import { isElement, nodeTag, type PageDocument, type PageElement, type PageNode } from './page-node.ts';

/** What a page says of its article in microdata (`itemprop`). */
export interface MicrodataArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
}

/** Parts of a page in which other articles are named. */
const ELSEWHERE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);

const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage|CreativeWork)$/;

/**
 * Reads headline, authors, publisher and section. Properties in boxes beside the article, and those of anything but an
 * article (a comment has an author too), do not count; nor do those of a second article.
 */
export function readMicrodata(page: PageDocument): MicrodataArticle {
  const found: { readonly name: string; readonly value: string; readonly owner: PageElement | null }[] = [];
  for (const element of page.querySelectorAll('[itemprop]')) {
    const names = (element.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name in LONGEST);
    if (names.length === 0 || standsElsewhere(element)) continue;
    const owner = ownerOf(element);
    if (owner && !ARTICLE_TYPE.test(owner.getAttribute('itemtype') ?? '')) continue;
    const value = propertyValue(element);
    if (value === null) continue;
    for (const name of names) if (value.length <= (LONGEST[name] ?? 0)) found.push({ name, value, owner });
  }
  const own = found.filter(({ owner }) => owner === found[0]?.owner);
  const first = (name: string): string | null => own.find((property) => property.name === name)?.value ?? null;
  const authors = own.filter(({ name }) => name === 'author').map(({ value }) => value);
  return {
    headline: first('headline'),
    authors: [...new Set(authors)].slice(0, MOST_AUTHORS),
    publisher: first('publisher'),
    section: first('articleSection'),
  };
}

const MOST_AUTHORS = 20;
/** Properties that are read, and the longest value each can have. */
const LONGEST: Readonly<Record<string, number>> = { headline: 300, author: 80, publisher: 80, articleSection: 80 };

/** The element of the thing that a property belongs to, or `null` where none is marked. */
function ownerOf(element: PageElement): PageElement | null {
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) if (at.hasAttribute('itemtype')) return at;
  return null;
}

/** The value of a property: `content`, the `name` of a thing, else its words. */
function propertyValue(element: PageElement): string | null {
  const holder = element.hasAttribute('itemtype') ? (element.querySelector('[itemprop~="name"]') ?? element) : element;
  const value = (holder.getAttribute('content') ?? holder.textContent ?? '').replace(/\s+/g, ' ').trim();
  return value === '' || /^https?:/.test(value) ? null : value;
}

/** Whether an element stands in a part of the page that is for other articles. */
export function standsElsewhere(element: PageElement): boolean {
  for (let at: PageNode | null = element; at && isElement(at); at = at.parentNode) {
    if (ELSEWHERE.has(nodeTag(at))) return true;
  }
  return false;
}
