import { visibleText } from '../core/visible-text.ts';

/**
 * `text` as it may go to a terminal, on one line: white space of any kind becomes one space, and characters that can
 * move the cursor, change colours or reorder what is around them are shown as their code points. All text that comes
 * from articles, names of files and metadata passes through here.
 */
export function printable(text: string): string {
  return visibleText(
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** JSON text with the same meaning and without characters that a terminal acts upon. */
export function printableJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Columns that `text` takes on a terminal: none for combining marks, two for wide East Asian characters and emoji. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  // Colours of our own take no room.
  for (const character of text.replace(/\u001b\[\d{1,2}m/g, '')) {
    if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) continue;
    columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return columns;
}

/** The wide and full-width ranges of Unicode's EastAsianWidth that news can hold, and emoji. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f900 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
