import type { Piece } from '../pieces.ts';
import { type BlockRule, endsSentence, wordsOf } from './block-rule.ts';

const ANY_LENGTH = Number.POSITIVE_INFINITY;

/** The frame of a text, before anything else is looked at. */
export const FRAME_RULES: readonly BlockRule[] = [
  {
    id: 'markdown-front-matter',
    kind: 'other',
    kept: false,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ mark }) => mark === 'front-matter',
  },
  {
    id: 'rule-line',
    kind: 'other',
    kept: false,
    zone: 'anywhere',
    longest: 200,
    test: ({ text, mark }) => mark === 'rule' || isOrnament(text),
  },
];

/** The kinds that are kept: headings, list items, quotes and, last, paragraphs. */
export const STRUCTURE_RULES: readonly BlockRule[] = [
  {
    id: 'marked-heading',
    kind: 'heading',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ mark }) => mark === 'heading',
  },
  {
    id: 'marked-quote',
    kind: 'quote',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ mark }) => mark === 'quote',
  },
  {
    id: 'marked-list',
    kind: 'list-item',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ mark }) => mark === 'list-item',
  },
  {
    id: 'bullet',
    kind: 'list-item',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ text }) => /^[•‣◦▪●○■*]\s/.test(text.slice(0, 2)),
  },
  {
    // A dash or a number opens a list item only beside another: dashes also open remarks and signatures.
    id: 'dash-or-number',
    kind: 'list-item',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: ({ text }, { pieces, index }) => {
      const mark = listMark(text);
      return (
        mark !== null &&
        (listMark(pieces[index - 1]?.text ?? '') === mark || listMark(pieces[index + 1]?.text ?? '') === mark)
      );
    },
  },
  {
    id: 'short-line',
    kind: 'heading',
    kept: true,
    zone: 'anywhere',
    longest: 120,
    test: isHeadingLine,
  },
  {
    id: 'paragraph',
    kind: 'paragraph',
    kept: true,
    zone: 'anywhere',
    longest: ANY_LENGTH,
    test: () => true,
  },
];

function listMark(text: string): 'dash' | 'number' | null {
  const head = text.slice(0, 8);
  if (/^[–—·+-]\s/.test(head)) return 'dash';
  return /^\(?\d{1,3}[.)]\s/.test(head) ? 'number' : null;
}

/** Marks between the parts of a text: `***`, `* * *`, `———`, `#`. */
function isOrnament(text: string): boolean {
  return text.length <= 200 && /^[\s*_=~#•·.–—-]+$/.test(text) && !/^\.{1,3}$/.test(text);
}

/**
 * A short line without a final mark between paragraphs. A question may be a heading as well. Lines that open or close
 * a quotation, or lead on to one with a colon, are paragraphs.
 */
function isHeadingLine({ bare, text }: Piece, { pieces, index }: { pieces: readonly Piece[]; index: number }): boolean {
  if (index + 1 >= pieces.length || bare.length < 3 || bare.length > 100) return false;
  const words = wordsOf(bare);
  if (words.length > 14 || !/^[\p{Lu}\p{N}‘'"“¿¡#]/u.test(text)) return false;
  if (bare.endsWith('?')) return !/["“”]/.test(bare) && words.length <= 14;
  if (/[.,:;!…"”–—-]$/.test(bare) || endsSentence(bare)) return false;
  // A line that the next one carries on in lower case is a broken paragraph.
  return !/^["“]/.test(bare) && !/^\p{Ll}/u.test(pieces[index + 1]?.bare ?? '');
}
