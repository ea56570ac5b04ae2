import type { Block } from '../core/article.ts';
import { trimSpan } from '../core/span.ts';
import { makePiece, type Piece } from './pieces.ts';
import type { PieceContext } from './rules/block-rule.ts';
import { endsSentence, wordsOf } from './rules/block-rule.ts';
import { isByline, OPENING_RULES } from './rules/byline-rules.ts';
import { BLOCK_RULES } from './rules/rules.ts';
import { isSectionLabel } from './rules/title-rules.ts';
import { isStampLine } from './written-date.ts';

/** Pieces that can stand over or below a body at most. */
const ZONE = 14;
/** A piece of this length is body text. */
const BODY_LENGTH = 160;

/** A block and the piece it was made of. */
export interface LabelledPiece {
  readonly block: Block;
  readonly piece: Piece;
}

/**
 * Labels the pieces of a text: first what opens a piece is cut off, then each gets the first rule that holds. Pieces
 * with a label already (`fixed`) keep it, and the rules do not see them.
 */
export function labelPieces(
  text: string,
  cut: readonly Piece[],
  fixed: ReadonlyMap<Piece, Block> = new Map(),
): readonly LabelledPiece[] {
  const openings = new Map<Piece, Block>();
  const all = cut.flatMap((piece) => (fixed.has(piece) ? [piece] : splitOpening(text, piece, openings)));
  const pieces = all.filter((piece) => !fixed.has(piece));
  const headEnd = findHeadEnd(pieces);
  const title = hasTitle(fixed) ? -1 : findTitle(pieces, headEnd, openings);
  const context = { pieces, headEnd, footStart: findFootStart(pieces, headEnd), title };
  let index = -1;
  return all.map((piece) => {
    const label = fixed.get(piece);
    if (label) return { piece, block: label };
    index += 1;
    return { piece, block: openings.get(piece) ?? labelPiece(piece, { ...context, index }) };
  });
}

function hasTitle(fixed: ReadonlyMap<Piece, Block>): boolean {
  for (const { kind, kept } of fixed.values()) if (kind === 'title' && kept) return true;
  return false;
}

function labelPiece(piece: Piece, context: PieceContext): Block {
  const { index, headEnd, footStart } = context;
  for (const { id, kind, kept, zone, longest, test } of BLOCK_RULES) {
    if (piece.text.length > longest) continue;
    if ((zone === 'head' && index >= headEnd) || (zone === 'foot' && index < footStart)) continue;
    if (test(piece, context)) return { span: piece.span, kind, kept, rule: id };
  }
  return { span: piece.span, kind: 'paragraph', kept: true, rule: 'paragraph' };
}

function splitOpening(text: string, piece: Piece, openings: Map<Piece, Block>): readonly Piece[] {
  if (piece.mark === 'front-matter') return [piece];
  for (const { id, kind, kept, opening } of OPENING_RULES) {
    const length = opening(piece.text);
    if (length === 0) continue;
    const [start, end] = piece.span;
    const first = makePiece(text, [start, start + length]);
    openings.set(first, { span: first.span, kind, kept, rule: id });
    const rest = trimSpan(text, [start + length, end]);
    return rest ? [first, makePiece(text, rest)] : [first];
  }
  return [piece];
}

/** Index of the first piece of body text, at most `ZONE`; at least 1, so that a lone line has a head. */
function findHeadEnd(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(
    (piece, index) => isBody(piece) && (index > 0 || piece.bare.length > BODY_LENGTH * 1.5),
  );
  return Math.min(first < 0 ? pieces.length : first, ZONE);
}

/** Index after the last piece of body text, no more than `ZONE` from the end and never in the head. */
function findFootStart(pieces: readonly Piece[], headEnd: number): number {
  return Math.max(headEnd, pieces.length - ZONE, Math.min(1, pieces.length));
}

function isBody({ bare, mark, text }: Piece): boolean {
  if (mark === 'front-matter') return false;
  return bare.length >= BODY_LENGTH || text.length > 400 || (bare.length >= 90 && endsSentence(bare));
}

/** The first line of the head that can be a title, -1 when there is none. A text of one piece has none. */
function findTitle(pieces: readonly Piece[], headEnd: number, openings: ReadonlyMap<Piece, Block>): number {
  const body = pieces.filter((piece) => !openings.has(piece) && piece.mark !== 'front-matter' && piece.mark !== 'rule');
  if (body.length < 2) return -1;
  const candidates = pieces.slice(0, Math.min(headEnd, 8));
  const marked = candidates.findIndex(({ mark, text }) => mark === 'heading' && !/^##/.test(text));
  if (marked >= 0) return marked;
  return candidates.findIndex((piece, index) => isTitleLine(piece, pieces[index + 1]) && !openings.has(piece));
}

function isTitleLine(piece: Piece, next: Piece | undefined): boolean {
  const { bare, mark } = piece;
  if (!next || mark !== null || bare.length > 250 || bare.length < 3 || wordsOf(bare).length > 40) return false;
  if (isSectionLabel(piece) || isByline(bare) || isStampLine(bare)) return false;
  if (/^[•‣◦▪●○■*–—-]\s/.test(bare)) return false;
  // A dateline opens the first paragraph of an article without a title.
  if (/^[\p{Lu} ,./’'-]{3,60}(?:\([\p{L} .]{2,30}\) )?[–—-] /u.test(bare) && endsSentence(bare)) return false;
  return !endsSentence(bare) || (bare.length <= 140 && wordsOf(bare).length <= 25);
}
