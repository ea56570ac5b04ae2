import { parsePage } from './parse-page.ts';

/** Least characters of a text that stands in a field for whole texts. */
const FULL_TEXT = 500;
/** Least characters of a summary that is the whole text: teasers are shorter. */
const FULL_SUMMARY = 1500;

/** How texts end that go on elsewhere. */
const GOES_ON =
  /(?:(?:…|\.\.\.)\]?|\b(?:read more|continue reading|read the full (?:story|article)|read full (?:story|article))(?: here)?\s?[.»›→]?)$/i;
/** The line that WordPress puts under each item. */
const APPEARED_FIRST = /\bThe post .{1,300} (?:appeared first on|first appeared on) .{1,200}$/;

/** A title without its markup, in one line; `null` for nothing. */
export function plainTitle(written: string | undefined, isPlain = false): string | null {
  if (written === undefined) return null;
  const text = isPlain || !/[<&]/.test(written) ? written : textOfHtml(written);
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

function textOfHtml(html: string): string {
  // What opens no tag is a character of the title: `5 < 6`.
  const safe = html.slice(0, 10_000).replace(/<(?![a-z/!])/gi, '&lt;');
  return parsePage(`<!doctype html><html><body>${safe}</body></html>`).body.textContent ?? '';
}

/** HTML of a whole text, or `null` where it is a teaser. */
export function fullText(content: string | undefined, summary: string | undefined): string | null {
  if (content !== undefined && isWhole(content, FULL_TEXT)) return content;
  if (summary !== undefined && isWhole(summary, FULL_SUMMARY)) return summary;
  return null;
}

function isWhole(html: string, least: number): boolean {
  const text = visibleText(html);
  return text.length >= least && !GOES_ON.test(text.slice(-400).replace(APPEARED_FIRST, '').trimEnd());
}

/** Near enough to count its characters and to see its end. */
function visibleText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&hellip;', '…')
    .replaceAll('&#8230;', '…')
    .trim();
}

/** Plain text as HTML: empty lines part paragraphs. */
export function htmlOfText(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join('\n');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
