import type { BlockKind } from '../../core/article.ts';
import type { Piece } from '../pieces.ts';

/** What a rule may look at besides the piece. */
export interface PieceContext {
  readonly pieces: readonly Piece[];
  readonly index: number;
  /** Pieces before this index stand over the body: titles, labels, by-lines. */
  readonly headEnd: number;
  /** Pieces from this index on stand below the body. */
  readonly footStart: number;
  /** Index of the title among the pieces, -1 when there is none. */
  readonly title: number;
}

/** Where a rule can hold: over the body, below it, or anywhere. */
export type Zone = 'head' | 'foot' | 'anywhere';

/**
 * One way to label a piece. The first rule of the list that holds gives the block its kind and itself as the reason.
 * `kept: false` takes the block out of the analysis, so such a rule must be sure of what it sees: text lost is worse
 * than clutter kept.
 */
export interface BlockRule {
  readonly id: string;
  readonly kind: BlockKind;
  readonly kept: boolean;
  readonly zone: Zone;
  /** Length of the longest piece it can hold for: bounds its time. */
  readonly longest: number;
  test(piece: Piece, context: PieceContext): boolean;
}

/** A rule for what opens a piece and is a block of its own: the length of the opening in `text`, 0 when it has none. */
export interface OpeningRule {
  readonly id: string;
  readonly kind: BlockKind;
  readonly kept: boolean;
  opening(text: string): number;
}

/** A short line as compared with word lists: lower case, curly apostrophes, without marks at its edges. */
export function lineKey(bare: string): string {
  const key = bare.toLowerCase().replaceAll("'", '’');
  let start = 0;
  let end = key.length;
  while (start < end && EDGE_MARKS.includes(key.charAt(start))) start += 1;
  while (end > start && EDGE_MARKS.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(start, end);
}

const EDGE_MARKS = ' .:;!…→»›>▶►·•|-–—*_[]()';

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && '"”’\')]*_'.includes(text.charAt(end - 1))) end -= 1;
  return end > 0 && '.!?…'.includes(text.charAt(end - 1));
}

/** Words of a piece between white space. */
export function wordsOf(bare: string): readonly string[] {
  return bare.split(' ').filter((word) => word !== '');
}
