import { DATABASE_LABELS, SECTION_NAMES } from '../data/section-names.ts';
import type { Piece } from '../pieces.ts';
import { type BlockRule, endsSentence, lineKey, wordsOf } from './block-rule.ts';

/** Titles, and what stands around them. */
export const TITLE_RULES: readonly BlockRule[] = [
  {
    id: 'first-line',
    kind: 'title',
    kept: true,
    zone: 'head',
    longest: 300,
    test: (_piece, { index, title }) => index === title,
  },
  {
    id: 'title-repeated',
    kind: 'title',
    kept: false,
    zone: 'head',
    longest: 400,
    test: (piece, { pieces, title }) => {
      const first = pieces[title];
      return first !== undefined && sameTitle(first, piece);
    },
  },
  {
    id: 'between-titles',
    kind: 'section',
    kept: false,
    zone: 'head',
    longest: 60,
    test: (piece, { pieces, index, title }) => {
      const first = pieces[title];
      if (!first || index <= title || endsSentence(piece.bare) || wordsOf(piece.bare).length > 6) return false;
      const next = pieces[index + 1];
      return index === title + 1 && next !== undefined && sameTitle(first, next);
    },
  },
  {
    id: 'section-label',
    kind: 'section',
    kept: false,
    zone: 'head',
    longest: 60,
    test: isSectionLabel,
  },
  {
    id: 'database-label',
    kind: 'section',
    kept: false,
    zone: 'anywhere',
    longest: 30,
    test: (piece) => piece.bare === piece.bare.toUpperCase() && DATABASE_LABELS.has(lineKey(piece.bare)),
  },
];

/** Whether every part of a short line is the name of a section: `World`, `Policy + Politics`, `UK | Politics`. */
export function isSectionLabel(piece: Piece): boolean {
  const key = lineKey(piece.bare);
  if (key.length === 0 || key.length > 60) return false;
  if (SECTION_NAMES.has(key)) return true;
  const parts = key.split(/ ?[+|/>›»·•] ?|: ?| and /);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => SECTION_NAMES.has(part.trim()));
}

/** Whether two pieces are the same title, but for case, marks and the outlet's name after a bar. */
export function sameTitle(first: Piece, second: Piece): boolean {
  const a = titleKey(first.bare);
  const b = titleKey(second.bare);
  if (a.length < 8 || b.length < 8) return a === b && a !== '';
  return a === b || (b.startsWith(a) && /^ ?[|–—-]/.test(b.slice(a.length)) && b.length - a.length < 50);
}

/** A title as compared: lower case, straight marks as curly ones, no mark at the end. */
export function titleKey(title: string): string {
  return lineKey(title.replace(/["“”]/g, '').replaceAll("'", '’').replace(/\s+/g, ' ').trim());
}
