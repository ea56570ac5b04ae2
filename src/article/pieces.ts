import type { MediaType } from '../core/article.ts';
import { type Span, trimSpan } from '../core/span.ts';

/**
 * A piece of an article's text that becomes one block: a paragraph, a line, a list item. `span` belongs to the
 * article's text and has no white space at its edges.
 */
export interface Piece {
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** `text` without list marks, Markdown marks and repeated white space: what rules look at. Not for offsets. */
  readonly bare: string;
  /** What Markdown says of it. */
  readonly mark: 'heading' | 'list-item' | 'quote' | 'rule' | 'front-matter' | null;
}

/** Lines longer than this are never the product of hard wrapping. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/**
 * Cuts a text into pieces that cover it in order, with only white space between them: at blank lines, and at line
 * ends where lines are paragraphs. Text wrapped at a fixed width is joined again, as are lines of a Markdown paragraph.
 */
export function cutPieces(text: string, mediaType: MediaType): readonly Piece[] {
  const markdown = mediaType === 'text/markdown';
  const lines = readLines(text);
  const width = markdown ? null : wrapWidth(text, lines);
  const pieces: Piece[] = [];
  let open: { start: number; end: number; mark: Piece['mark'] } | null = null;
  const close = () => {
    if (open) pieces.push(makePiece(text, [open.start, open.end], open.mark));
    open = null;
  };
  const front = markdown ? frontMatterEnd(text, lines) : 0;
  if (front > 0) {
    const span: Span = [lines[0]?.span?.[0] ?? 0, lines[front - 1]?.span?.[1] ?? 0];
    pieces.push(makePiece(text, span, 'front-matter'));
  }
  let previous: Line | null = null;
  for (const line of lines.slice(front)) {
    const { span } = line;
    if (!span) {
      close();
      previous = null;
      continue;
    }
    const mark = markdown ? markdownMark(text, span) : null;
    const underline = markdown && open !== null && isSetextUnderline(text, span);
    const joins: boolean =
      previous !== null &&
      (underline ||
        (markdown
          ? continuesMarkdown(text, open, mark, line)
          : carriesOn(text, previous, line) || (width !== null && continuesWrapped(text, previous, line, width))));
    if (open && joins) {
      open = { ...(open as { start: number; end: number; mark: Piece['mark'] }), end: span[1] };
      if (underline) open.mark = 'heading';
    } else {
      close();
      open = { start: span[0], end: span[1], mark };
    }
    if (underline) close();
    previous = line;
  }
  close();
  return pieces;
}

/** A piece for a span of the text; the span has no white space at its edges. */
export function makePiece(text: string, span: Span, mark: Piece['mark'] = null): Piece {
  const words = text.slice(span[0], span[1]);
  return { span, text: words, bare: bareText(words, mark), mark };
}

interface Line {
  /** Without white space at the edges; `null` for a blank line. */
  readonly span: Span | null;
  readonly indent: number;
  /** Whole length without the line end. */
  readonly length: number;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
  let start = 0;
  for (let match = lineEnd.exec(text); ; match = lineEnd.exec(text)) {
    const end = match ? match.index : text.length;
    const span = trimSpan(text, [start, end]);
    lines.push({ span, indent: span ? span[0] - start : 0, length: end - start });
    if (!match) return lines;
    start = match.index + match[0].length;
  }
}

/**
 * The width at which the text was wrapped, or `null` when its lines are paragraphs. Wrapped text shows it: nearly every
 * line that is not the last of its paragraph is so long that the next line's first word had no room in it.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths = lines
    .filter(({ span }) => span !== null)
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  // One line in fifty may stick out: an address too long to break.
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  let inner = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!line.span || !next?.span) continue;
    inner += 1;
    if (hadNoRoom(text, line, next, width)) full += 1;
  }
  return inner >= 2 && full >= inner * 0.7 ? width : null;
}

function hadNoRoom(text: string, line: Line, next: Line, width: number): boolean {
  if (!next.span) return false;
  const space = text.slice(next.span[0], Math.min(next.span[1], next.span[0] + WIDEST_WRAP)).search(/\s/);
  const word = space < 0 ? next.span[1] - next.span[0] : space;
  return line.length + 1 + word > width - 2;
}

/** A line that ends without a mark and goes on in lower case on the next: a paragraph broken in two. */
function carriesOn(text: string, previous: Line, line: Line): boolean {
  if (!line.span || !previous.span || !/^\p{Ll}{2}/u.test(text.slice(line.span[0], line.span[0] + 4))) return false;
  const ending = text.slice(Math.max(previous.span[0], previous.span[1] - 2), previous.span[1]);
  return /[\p{Ll}\p{Lu},]$/u.test(ending);
}

const LIST_MARK = /^(?:[•‣◦·▪●○■*+–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;

function continuesWrapped(text: string, previous: Line, line: Line, width: number): boolean {
  if (!line.span || LIST_MARK.test(text.slice(line.span[0], line.span[0] + 8))) return false;
  return hadNoRoom(text, previous, line, width);
}

const FENCE = /^(?:```|~~~)/;

function continuesMarkdown(
  text: string,
  open: { mark: Piece['mark'] } | null,
  mark: Piece['mark'],
  line: Line,
): boolean {
  if (!open || !line.span) return false;
  if (open.mark === 'quote' && mark === 'quote') return !/^>\s*$/.test(text.slice(line.span[0], line.span[1]));
  return (open.mark === null || open.mark === 'list-item' || open.mark === 'quote') && mark === null;
}

function markdownMark(text: string, span: Span): Piece['mark'] {
  const head = text.slice(span[0], Math.min(span[1], span[0] + 12));
  if (/^#{1,6}(?:\s|$)/.test(head)) return 'heading';
  if (head.startsWith('>')) return 'quote';
  if (isRule(text, span) || FENCE.test(head)) return 'rule';
  return /^(?:[*+•-]|\d{1,4}[.)])\s/.test(head) ? 'list-item' : null;
}

/** A line of three or more `-`, `*` or `_`, with or without spaces. */
function isRule(text: string, [start, end]: Span): boolean {
  if (end - start > 200) return false;
  const packed = text.slice(start, end).replace(/\s/g, '');
  return packed.length >= 3 && /^(?:-+|\*+|_+)$/.test(packed);
}

function isSetextUnderline(text: string, [start, end]: Span): boolean {
  return end - start <= 200 && end - start >= 2 && /^(?:=+|-+)$/.test(text.slice(start, end));
}

/** Number of lines that a YAML head takes, its fences included; 0 when there is none. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  const isFence = (line: Line | undefined) =>
    line?.span != null && line.span[1] - line.span[0] === 3 && text.startsWith('---', line.span[0]);
  if (!isFence(lines[0])) return 0;
  const end = lines.slice(1, 60).findIndex(isFence);
  if (end < 1) return 0;
  const inside = lines.slice(1, end + 1);
  const looksLikeYaml = inside.every(
    ({ span, indent }) => !span || indent > 0 || /^(?:[\w-]{1,40}\s?:|- |#)/.test(text.slice(span[0], span[0] + 50)),
  );
  return looksLikeYaml ? end + 2 : 0;
}

/** Rules look at no more than this of a piece. */
const BARE_LIMIT = 2000;

function bareText(words: string, mark: Piece['mark']): string {
  let bare = words.slice(0, BARE_LIMIT);
  if (mark === 'heading') bare = bare.replace(/^#{1,6}\s{0,9}/, '').replace(/\s{1,9}#{1,6}$/, '');
  if (mark === 'quote') bare = bare.replace(/^[>\s]{1,9}/, '');
  bare = bare.replace(LIST_MARK, '').replace(/\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1');
  bare = bare.replace(/\s+/g, ' ').trim();
  // Emphasis around the whole line, as digests and newsletters set their by-lines.
  const emphasis = /^([*_]{1,3})(.+)\1$/.exec(bare);
  return (emphasis?.[2] ?? bare).trim();
}
