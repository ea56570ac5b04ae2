import type { Span } from '../core/span.ts';
import { columnsOf, printable } from './printable.ts';

// Stand around marked words until the line is coloured. `printable` lets neither through.
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Words to mark in a line: with a style on a terminal, between `>>` and `<<` elsewhere. */
export interface Marking {
  readonly open: string;
  readonly close: string;
}

/** `text` in lines of at most `width` columns, each after `indent`; a word that is longer has a line of its own. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - columnsOf(indent));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns > room) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      line = used > 0 ? `${line} ${word}` : word;
      used += (used > 0 ? 1 : 0) + columns;
    }
  }
  lines.push(line);
  return lines.map((each) => `${indent}${each}`).join('\n');
}

/** `text` wrapped with the words of `marks` (offsets into `text`, in order, without overlaps) marked. */
export function wrapMarked(
  text: string,
  marks: readonly Span[],
  width: number,
  indent: string,
  { open, close }: Marking,
): string {
  // The pieces are made printable one by one, so that nothing in them can pass for a mark.
  let safe = '';
  let at = 0;
  for (const [start, end] of marks) {
    safe += `${piece(text.slice(at, start))}${OPEN}${piece(text.slice(start, end))}${CLOSE}`;
    at = end;
  }
  safe += piece(text.slice(at));
  let inside = false;
  return wrap(safe, width, indent)
    .split('\n')
    .map((line) => {
      const carried = inside ? `${indent}${open}${line.slice(indent.length)}` : line;
      for (const character of line) {
        if (character === OPEN) inside = true;
        if (character === CLOSE) inside = false;
      }
      return `${carried.replaceAll(OPEN, open).replaceAll(CLOSE, close)}${inside ? close : ''}`;
    })
    .join('\n');
}

/** A piece of a line, printable, with the space at its edges. */
function piece(text: string): string {
  const inner = printable(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** `left` padded to `columns`. */
export function pad(left: string, columns: number): string {
  return left + ' '.repeat(Math.max(0, columns - columnsOf(left)));
}
