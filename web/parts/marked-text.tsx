import type { ComponentChildren } from 'preact';
import type { Passage } from '../rows/passage.ts';

/** Marks inside marks; deeper ones keep their address but not their length. */
const DEEPEST = 12;

interface MarkedTextProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Passages that overlap `[start, end)`, in text order, the longer first. */
  readonly passages: readonly Passage[];
}

interface Piece {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * The characters `[start, end)` of `text` with its passages marked. A mark that crosses another, or the end of the
 * block, is cut into pieces: the first has the id of the passage, the others name it in `data-of`.
 */
export function MarkedText({ text, start, end, passages }: MarkedTextProps) {
  const pieces = passages.map((passage) => ({
    passage,
    start: Math.max(start, passage.start),
    end: Math.min(end, passage.end),
  }));
  return <>{markPieces(text, start, end, pieces, 0)}</>;
}

function markPieces(text: string, start: number, end: number, pieces: readonly Piece[], depth: number) {
  const children: ComponentChildren[] = [];
  let cursor = start;
  let next = 0;
  // Ends of crossing pieces, which go on after the piece they cross; few at a time.
  let cut: Piece[] = [];
  while (next < pieces.length || cut.length > 0) {
    const given = pieces[next];
    const carried = cut[0];
    const piece = carried && (!given || comparePieces(carried, given) <= 0) ? carried : given;
    if (!piece) break;
    if (piece === carried) cut.shift();
    else next += 1;
    const inside: Piece[] = [];
    const after: Piece[] = [];
    const sort = (other: Piece) => {
      if (other.start >= piece.end) {
        after.push(other);
        return;
      }
      inside.push({ ...other, end: Math.min(other.end, piece.end) });
      if (other.end > piece.end) after.push({ ...other, start: piece.end });
    };
    for (const other of cut) sort(other);
    for (let other = pieces[next]; other && other.start < piece.end; other = pieces[next]) {
      sort(other);
      next += 1;
    }
    cut = after.sort(comparePieces);
    if (piece.start > cursor) children.push(text.slice(cursor, piece.start));
    children.push(markPiece(text, piece, inside.sort(comparePieces), depth));
    cursor = piece.end;
  }
  if (cursor < end) children.push(text.slice(cursor, end));
  return children;
}

function comparePieces(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}

function markPiece(text: string, { passage, start, end }: Piece, inside: readonly Piece[], depth: number) {
  const opens = start === passage.start;
  const content =
    depth < DEEPEST
      ? markPieces(text, start, end, inside, depth + 1)
      : [
          ...inside.filter((one) => one.start === one.passage.start).map((one) => <span id={one.passage.id} />),
          text.slice(start, end),
        ];
  return (
    <mark
      id={opens ? passage.id : undefined}
      data-of={opens ? undefined : passage.id}
      class={[...passage.uses].map((use) => `m-${use}`).join(' ')}
      data-entry={passage.entry}
      title={passage.meaning}
    >
      {content}
    </mark>
  );
}
