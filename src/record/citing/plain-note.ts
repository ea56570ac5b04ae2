import { escapeMarkdown } from '../export/markdown.ts';

/** Tags of a citation, characters that HTML escapes, and white space. */
const PIECE = /<(\/?)([a-z]+)[^<>]*>|&#(\d+);|&([a-z]+);|\s+/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Characters that no text has, for where emphasis begins or ends. */
const EMPHASIS: Readonly<Record<string, string>> = { i: '\uE002', em: '\uE002', b: '\uE003', strong: '\uE003' };

/** A citation in HTML as plain text on one line. */
export function plainNote(html: string): string {
  return readHtml(html).replace(/[\uE002\uE003]/g, '');
}

/** A citation in HTML as Markdown on one line, with what is in italics or bold marked. */
export function markdownNote(html: string): string {
  return escapeMarkdown(readHtml(html)).replaceAll('\uE002', '*').replaceAll('\uE003', '**');
}

function readHtml(html: string): string {
  const text = html.replace(/[\uE002\uE003]/g, '').replace(PIECE, (_, __, tag, code, name) => {
    if (tag !== undefined) return EMPHASIS[tag] ?? '';
    if (code !== undefined) return String.fromCodePoint(Number(code));
    return name === undefined ? ' ' : (NAMED[name] ?? '');
  });
  return text.trim();
}
