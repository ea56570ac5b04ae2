import { readSavedTime } from '../../core/saved-time.ts';

/** What a browser or an extension wrote into a page when it saved it. */
export interface SavedPage {
  readonly url: string | null;
  /** When it was saved, ISO 8601 in UTC. */
  readonly retrieved: string | null;
}

/** Such comments stand at the top of the page. */
const HEAD = 20_000;
const SINGLE_FILE = /^\s{0,9}(?:Page saved with|Archive processed by) SingleFile\b/;
/** `saved from url=(0042)https://…`: the number is the length of the address. */
const SAVED_FROM = /^\s{0,9}saved from url=\(\d{4}\)\s{0,3}(https?:\/\/\S{1,2000})/i;

/** Reads the comments of SingleFile (address and date) and of browsers (`saved from url`). */
export function readSavedPage(html: string): SavedPage {
  const head = html.slice(0, HEAD);
  for (let at = head.indexOf('<!--'); at >= 0; at = head.indexOf('<!--', at + 4)) {
    const end = head.indexOf('-->', at);
    if (end < 0) break;
    const comment = head.slice(at + 4, end);
    if (SINGLE_FILE.test(comment)) {
      return {
        url: /^\s{0,9}url:\s{0,9}(https?:\/\/\S{1,2000})/m.exec(comment)?.[1] ?? null,
        retrieved: readSavedTime(/^\s{0,9}saved date:\s{0,9}(\S.{5,80})/m.exec(comment)?.[1] ?? null),
      };
    }
    const url = SAVED_FROM.exec(comment)?.[1];
    if (url) return { url, retrieved: null };
  }
  return { url: null, retrieved: null };
}
