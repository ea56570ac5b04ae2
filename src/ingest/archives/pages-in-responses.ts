import type { MediaType } from '../../core/article.ts';
import { isConvertibleType } from '../document-converters.ts';
import { parseMediaType } from '../media-type.ts';

/** Files of text that sites keep for machines. */
const FOR_MACHINES = /\/(?:robots|ads|app-ads|sellers|humans|llms|llms-full|security)\.txt$/i;

/** What a payload of this type is read as; `null` for one that can be no article. */
export function typeOfPage(type: string): MediaType | null {
  return parseMediaType(type) ?? (isConvertibleType(type) ? 'text/plain' : null);
}

/** Whether an address is that of a file for machines, `robots.txt` and its like. */
export function isForMachines(url: string): boolean {
  return FOR_MACHINES.test(url.replace(/[?#].*/s, ''));
}

/**
 * Whether bytes that came as a page are one. Scripts and data are often sent as HTML or text: a page has one of the tags
 * of a page near its beginning, and a text does not open as JSON.
 */
export function looksLikePage(bytes: Uint8Array, mediaType: MediaType): boolean {
  const head = Buffer.from(bytes.subarray(0, 65_536).filter((byte) => byte !== 0)).toString('latin1');
  if (mediaType === 'text/html') return /<(?:!doctype|html|head|body|article|main|section|div|h[1-6]|p)\b/i.test(head);
  return !/^\s{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}[[{"\]])/.test(head);
}
