import type { GivenMetadata, SourceDocument } from '../../core/article.ts';

/** Bytes of a page in which its own address is looked for. */
const HEAD = 300_000;
/** Parameters of addresses that tell of the visitor, not of the page. */
const OF_VISITORS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i;

/** An address for comparing: without scheme, `www.`, fragment, marks of visitors and slash at the end. */
export function pageAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !OF_VISITORS.test(name)).map((pair) => pair.join('='));
  const path = pathname.replace(/\/$/, '');
  return `${hostname.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/**
 * A document with what `known` says of the page at its address: the one given with it, or the canonical or shared address
 * in the page. What was given with the document itself counts for more.
 */
export function withKnownPage(document: SourceDocument, known: ReadonlyMap<string, GivenMetadata>): SourceDocument {
  if (known.size === 0) return document;
  const { given, mediaType, bytes } = document;
  const addresses = given.url === undefined ? [] : [given.url];
  if (mediaType === 'text/html') addresses.push(...addressesInPage(bytes));
  for (const address of addresses) {
    const key = pageAddress(address);
    const found = key === null ? undefined : known.get(key);
    if (found) return { ...document, given: { ...found, ...given } };
  }
  return document;
}

function addressesInPage(bytes: Uint8Array): readonly string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return Array.from(head.matchAll(/<(?:link|meta)\s[^<>]{1,2000}>/gi), ([tag]) => {
    if (!/(?:rel=["']?canonical|property=["']?og:url)\b/i.test(tag)) return '';
    const value = /\s(?:href|content)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
    return (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replaceAll('&amp;', '&');
  }).filter((address) => address !== '');
}
