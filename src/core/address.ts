import { TRACKING_PARAMETERS } from './tracking-parameters.ts';

/**
 * What two spellings of one address have in common, or `null` where there is no address of an article: none by http or
 * https, or that of a whole site.
 *
 * Left out are the scheme and its own port, user name and password, `www.`, the fragment (but not one that opens with `#!`,
 * which names a page), parameters that only trace the reader, and slashes at the end of the path; letters of the host
 * are made small, as WHATWG's URL standard does, and parameters put in order. Nothing else is taken to be the same: an
 * AMP page has the address that its canonical link says.
 */
export function addressKey(url: string | null): string | null {
  const parsed = url === null ? null : parseAddress(url);
  if (!parsed) return null;
  const host = parsed.host.replace(/\.(?=:|$)/, '').replace(/^www\.(?=.*\.)/, '');
  const path = withoutSlashes(parsed.pathname);
  const parameters = new URLSearchParams([...parsed.searchParams].filter(([name]) => !isTracking(name)));
  parameters.sort();
  const query = parameters.size > 0 ? `?${parameters}` : '';
  const page = parsed.hash.startsWith('#!') ? parsed.hash : '';
  return path === '' && query === '' && page === '' ? null : `${host}${path}${query}${page}`;
}

function parseAddress(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function isTracking(name: string): boolean {
  const folded = name.toLowerCase();
  return TRACKING_PARAMETERS.some((pattern) => pattern.test(folded));
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
