import { describe, expect, test } from 'vitest';
import type { Piece } from '../pieces.ts';
import { cutPieces, makePiece } from '../pieces.ts';
import { findWrittenDay, isStampLine } from '../written-date.ts';
import { OPENING_RULES } from './byline-rules.ts';
import { BLOCK_RULES } from './rules.ts';

const SIZE = 100_000;

/** Beginnings and repeated parts that the patterns of the rules go furthest into before they fail. */
const SEEDS: readonly string[] = [
  'a',
  'A ',
  'By A',
  'By A and ',
  'Jane Roe, ',
  'via ',
  '1',
  '1:5',
  '1/',
  '2021-03-04 ',
  'March 4, ',
  '4 March ',
  '[',
  '[a](',
  '(',
  '((',
  '*',
  '**a',
  '- ',
  '• ',
  '#',
  '> ',
  '"',
  '“',
  '…',
  '. ',
  'A. ',
  'sign up ',
  'Get your inbox ',
  'by providing your ',
  'newsletter email address ',
  'Photo: a/',
  'A/A via ',
  'Related: ',
  '© ',
  'Copyright 2021 ',
  'contributed reporting ',
  'A contributed to this. ',
  'This article was a ',
  'Reporting by ',
  'Follow @',
  'Subscribe to read the full ',
  'To continue reading ',
  'This article is for paid ',
  'You have reached your ',
  'Already a ',
  'Get full ',
  'Live: ',
  ' \t',
  '\u00a0',
  '| ',
  ' · ',
  ' on ',
];

describe('every rule', () => {
  test.each(BLOCK_RULES)('$id ends in time on its worst cases', ({ test: holds }) => {
    const pieces = SEEDS.map((seed) => longPiece(seed));
    const start = performance.now();
    for (const [index, piece] of pieces.entries()) {
      holds(piece, { pieces: [piece, piece, piece], index: index % 3, headEnd: 3, footStart: 0, title: 0 });
    }
    // A pattern that goes back over its text would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('has its own id', () => {
    const ids = BLOCK_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('openings, date lines and pieces are read in time', () => {
  const start = performance.now();
  for (const seed of SEEDS) {
    const { text } = longPiece(seed);
    for (const { opening } of OPENING_RULES) opening(text);
    findWrittenDay(text);
    isStampLine(text.slice(0, 120));
    for (const mediaType of ['text/plain', 'text/markdown'] as const) {
      cutPieces(text, mediaType);
      cutPieces(`${seed}\n`.repeat(SIZE / 4 / (seed.length + 1)), mediaType);
    }
  }
  expect(performance.now() - start).toBeLessThan(30_000);
});

function longPiece(seed: string): Piece {
  const text = `x${seed.repeat(SIZE / seed.length)}x`.slice(seed.startsWith(' ') ? 0 : 1);
  // The rules bound their own length by `longest`; here they must bear a piece whose `bare` is as long as its text.
  return { ...makePiece(text, [0, text.length]), bare: text };
}
