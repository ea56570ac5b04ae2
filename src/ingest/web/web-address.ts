import { type FetchFailure, isFailure } from './fetch-failure.ts';
import { MAX_ADDRESS_LENGTH } from './limits.ts';

/** An address that may be asked for, without its fragment, or why it may not. */
export function parseWebAddress(written: string, base?: URL): URL | FetchFailure {
  const refuse = (detail: string): FetchFailure => ({ code: 'fetch-address-invalid', detail });
  let url: URL;
  try {
    url = new URL(written.trim(), base);
  } catch {
    return refuse('is no address');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(`begins with ${url.protocol}, not with http: or https:`);
  }
  if (url.username !== '' || url.password !== '') return refuse('holds a user name or a password');
  if (url.href.length > MAX_ADDRESS_LENGTH) return refuse(`has more than ${MAX_ADDRESS_LENGTH} characters`);
  url.hash = '';
  return url;
}

/**
 * Where a `Location` header leads from `base`. Node gives header bytes as Latin-1; servers that write other letters than
 * ASCII there mean UTF-8.
 */
export function parseLocation(location: string, base: URL): URL | FetchFailure {
  const url = parseWebAddress(Buffer.from(location, 'latin1').toString('utf8'), base);
  if (!isFailure(url)) return url;
  return { ...url, detail: `leads to an address that is not asked for: it ${url.detail}` };
}

/** An address as it names an article: as browsers write it, without its fragment. What is no address stays as it is. */
export function normalAddress(written: string): string {
  const url = parseWebAddress(written);
  return isFailure(url) ? written.trim() : url.href;
}
