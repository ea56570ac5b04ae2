import { visibleText } from '../../../core/visible-text.ts';

/** Octets of a line without its end (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/** A TEXT value: backslashes, semicolons, commas and line ends are escaped (section 3.3.11). */
export function textValue(text: string): string {
  return visibleText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replaceAll('\t', ' ');
}

/**
 * A content line with its CRLF: `NAME:VALUE`, folded to lines of at most 75 octets by a line break and a space, and
 * never inside a character.
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
