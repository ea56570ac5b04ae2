import type { Quotation } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';

const DOUBLE = /["“”„«»]|``|''/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Clipped words that open with an apostrophe, not with a quotation mark. */
const CLIPPED = /^(?:em|til|cause|twas|tis|bout|round|n|\d0s|\d\d)\b/i;

/**
 * Stretches of a block in quotation marks, in text order and without overlaps. Marks may be straight or curly and may
 * be mixed: either closes the other. Papers that print `''` on both sides are read right too: a mark that closes
 * nothing opens. Single marks count where no double ones hold them. A quotation that is never closed runs to the
 * block's end and says so (`closed: false`); a single mark does so only where the next block, whose first character is
 * `next`, opens with the same mark again, as it might be an apostrophe.
 */
export function findQuotations(text: string, block: Span, next: string = ''): Quotation[] {
  const doubles = findDoubleQuotations(text, block);
  const closed = findSingleQuotations(text, block, doubles);
  const open = findOpenSingle(text, block, [...doubles, ...closed], next);
  const singles = open ? [...closed, open] : closed;
  return [...doubles, ...singles].sort((a, b) => a.span[0] - b.span[0]);
}

function findDoubleQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: Span | null = null;
  const close = (end: number, innerEnd: number, closed: boolean): void => {
    if (open && innerEnd > open[1]) {
      found.push({ span: [open[0], end], inner: [open[1], innerEnd], marks: 'double', closed });
    }
    open = null;
  };
  // only the block is searched: the next mark may be far away
  for (const match of text.slice(block[0], block[1]).matchAll(DOUBLE)) {
    const start = block[0] + match.index;
    const end = start + match[0].length;
    if (isInches(text, start, match[0], open !== null)) continue;
    if (open === null) {
      if (opensHere(text, start, end, match[0], block)) open = [start, end];
    } else if (match[0] === '“' || match[0] === '``' || match[0] === '„') {
      close(start, start, false); // the mark before was never closed
      open = [start, end];
    } else if (match[0] === '"' && /\s|^$/.test(charBefore(text, start, block)) && LETTER.test(text[end] ?? '')) {
      close(start, start, false);
      open = [start, end];
    } else close(end, start, true);
  }
  close(block[1], block[1], false);
  return found;
}

function opensHere(text: string, start: number, end: number, mark: string, block: Span): boolean {
  if (mark === '“' || mark === '``' || mark === '„' || mark === '«') return true;
  // Nothing is open: a straight or closing mark opens when words follow it directly.
  return (
    end < block[1] &&
    !/\s/.test(text[end] ?? ' ') &&
    !/[.,;:!?)]/.test(text[end] ?? '') &&
    !LETTER.test(charBefore(text, start, block))
  );
}

/** `6'2"`: a straight mark after a digit with nothing open. */
function isInches(text: string, start: number, mark: string, isOpen: boolean): boolean {
  return mark === '"' && !isOpen && /\d/.test(text[start - 1] ?? '');
}

function charBefore(text: string, index: number, block: Span): string {
  return index > block[0] ? (text[index - 1] ?? '') : '';
}

function findSingleQuotations(text: string, block: Span, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  const marks = singleMarks(text, block);
  let next = 0;
  for (let i = 0; i < marks.length; i += 1) {
    const start = marks[i] as number;
    if (start < next || !opensSingle(text, start, block)) continue;
    while (doubles[0] && (doubles[0] as Quotation).span[1] <= start) doubles = doubles.slice(1);
    const holder = doubles[0];
    if (holder && holder.span[0] < start) continue; // a quotation inside a quotation
    const end = closingSingle(text, marks, i, block);
    if (end === null) continue;
    if (doubles.some(({ span }) => span[0] < end && end < span[1] && span[0] > start)) continue;
    if (holder && holder.span[0] < end && holder.span[1] > end) continue;
    found.push({ span: [start, end + 1], inner: [start + 1, end], marks: 'single', closed: true });
    next = end + 1;
  }
  return found.filter(({ span }) => !doubles.some((double) => double.span[0] < span[1] && span[0] < double.span[1]));
}

/** `He said: ‘It was late.` before a block that opens with `‘`. */
function findOpenSingle(text: string, block: Span, found: readonly Quotation[], next: string): Quotation | null {
  if (next !== '‘' && next !== "'") return null;
  const start = Math.max(block[0], ...found.map(({ span }) => span[1]));
  for (const index of singleMarks(text, [start, block[1]])) {
    if (text[index] !== next || !opensSingle(text, index, block)) continue;
    const before = text.slice(block[0], index).trimEnd();
    if (before !== '' && !/[:,]$/.test(before) && index !== start) continue;
    return { span: [index, block[1]], inner: [index + 1, block[1]], marks: 'single', closed: false };
  }
  return null;
}

function singleMarks(text: string, block: Span): number[] {
  const found: number[] = [];
  for (let i = block[0]; i < block[1]; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x2018 || code === 0x2019) found.push(i);
  }
  return found;
}

function opensSingle(text: string, index: number, block: Span): boolean {
  const before = charBefore(text, index, block);
  if (text[index] === '’' || (before !== '' && !/[\s([—–:-]/.test(before))) return false;
  const after = text.slice(index + 1, index + 8);
  return /^[\p{L}\p{N}[(…$£€]/u.test(after) && !(text[index] === "'" && CLIPPED.test(after));
}

/** How many marks after an opening one are looked at for its closing one. */
const REACH = 40;

/**
 * The mark that closes the one at `marks[opening]`: the first after a comma or final mark, or before one; else the
 * first that cannot be a plural's possessive; apostrophes inside words are passed over.
 */
function closingSingle(text: string, marks: readonly number[], opening: number, block: Span): number | null {
  let fallback: number | null = null;
  for (let i = opening + 1; i < Math.min(marks.length, opening + REACH); i += 1) {
    const index = marks[i] as number;
    const before = text[index - 1] ?? '';
    const after = index + 1 < block[1] ? (text[index + 1] ?? '') : '';
    if (LETTER.test(after) || /\s/.test(before)) {
      if (opensSingle(text, index, block)) return fallback;
      continue;
    }
    if (/[,.?!…—–]/.test(before) || /^[,.;:!?)]?$/.test(after)) return index;
    if (before !== 's') return fallback ?? index;
    fallback ??= index;
  }
  return fallback;
}
