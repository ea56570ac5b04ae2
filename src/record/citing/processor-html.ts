import type { CslItem } from './csl-item.ts';
import { mapName } from './csl-name.ts';

/**
 * The processor reads `<i>` and the like in titles as markup. What an article says is text: angle brackets go through
 * it as characters that no text has (from the private use area of Unicode) and come out as brackets again.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The item with every text on one line and nothing in it that the processor reads as markup. */
export function guardItem(item: CslItem): CslItem {
  const { id, author, ...rest } = item;
  const texts = Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? guard(value) : value]);
  const authors = author && { author: author.map((name) => mapName(name, guard)) };
  return { id, ...authors, ...Object.fromEntries(texts) } as CslItem;
}

function guard(text: string): string {
  return text
    .replace(/[\uE000\uE001]/g, '')
    .replaceAll('<', OPEN)
    .replaceAll('>', CLOSE)
    .replace(/\s+/g, ' ')
    .trim();
}

export function restoreBrackets(html: string): string {
  return html.replaceAll(OPEN, '&#60;').replaceAll(CLOSE, '&#62;');
}

/** Whether the processor says that the style prints nothing of an article. */
export function isEmpty(html: string): boolean {
  return html.trim() === '' || html.includes('[CSL STYLE ERROR') || html.includes('[NO_PRINTED_FORM]');
}

/** An entry of a list without its frame. */
export function innerOf(entry: string): string {
  return entry
    .trim()
    .replace(/^<div class="csl-entry">/, '')
    .replace(/<\/div>$/, '')
    .trim();
}

/** An entry without its number in the list, which it has in some styles. */
export function withoutLabel(inner: string): string {
  const body = /<div class="csl-right-inline">(.*?)<\/div>/s.exec(inner);
  return (body?.[1] ?? inner).trim();
}
