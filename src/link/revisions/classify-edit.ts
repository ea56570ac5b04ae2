import { diffArrays } from 'diff';
import { foldText } from '../../core/words.ts';
import { countItems } from '../../language/content-words.ts';
import { CONTRARY_WORDS, MODALS, NEGATIONS, NUMBER_WORDS } from '../polarity-words.ts';
import { isRespelled } from './spelling.ts';

/** What is other in one of two wordings of a sentence. The first six change what it says. */
export type EditMark =
  | 'number'
  | 'negation'
  | 'date or opposite'
  | 'name'
  | 'quotation marks'
  | 'wording'
  | 'spelling'
  | 'capitals'
  | 'article'
  | 'punctuation'
  | 'white space';

/** A run of words that stands in both wordings, or in one. */
export interface WordRun {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

export interface Edit {
  /** Spelling, punctuation, white space and the like are small; numbers, names, negations and other words are real. */
  readonly size: 'small' | 'real';
  readonly marks: readonly EditMark[];
  readonly words: readonly WordRun[];
}

const MARKS: readonly EditMark[] = [
  'number',
  'negation',
  'date or opposite',
  'name',
  'quotation marks',
  'wording',
  'spelling',
  'capitals',
  'article',
  'punctuation',
  'white space',
];
const REAL: ReadonlySet<EditMark> = new Set(MARKS.slice(0, 6));
/** A word, a number with its inner marks, or one other sign. */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
/** Words put in or left out without a change of what is said. */
const SLIGHT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that']);
const MOST_EDITS = 2000;

interface Piece {
  readonly text: string;
  readonly folded: string;
  /** With the white space after it. */
  readonly whole: string;
  readonly isFirst: boolean;
}

/** How one wording of a sentence was made another, and whether that changes what it says. */
export function classifyEdit(before: string, after: string): Edit {
  const [left, right] = [piecesOf(before), piecesOf(after)];
  const words = diffPieces(left, right);
  const marks = new Set<EditMark>();
  if (numbersOf(left) !== numbersOf(right)) marks.add('number');
  if (count(left, isNegation) !== count(right, isNegation)) marks.add('negation');
  if (contrariesOf(left) !== contrariesOf(right)) marks.add('date or opposite');
  if (modalsOf(left) !== modalsOf(right)) marks.add('wording');
  if (count(left, isQuoteMark) !== count(right, isQuoteMark)) marks.add('quotation marks');
  for (const { gone, come } of hunksOf(words)) for (const mark of marksOf(gone, come)) marks.add(mark);
  if (marks.size === 0 && before !== after) {
    marks.add(before.replace(/\s+/g, '') === after.replace(/\s+/g, '') ? 'white space' : 'punctuation');
  }
  const found = MARKS.filter((mark) => marks.has(mark));
  return { size: found.some((mark) => REAL.has(mark)) ? 'real' : 'small', marks: found, words: words.map(toRun) };
}

function piecesOf(text: string): Piece[] {
  const matches = [...text.matchAll(TOKEN)];
  const firstWord = matches.findIndex(([token]) => /[\p{L}\p{N}]/u.test(token));
  return matches.map((match, index) => ({
    text: match[0],
    folded: foldText(match[0]),
    whole: text.slice(match.index, matches[index + 1]?.index ?? text.length),
    isFirst: index === firstWord,
  }));
}

interface Run {
  readonly kind: WordRun['kind'];
  readonly pieces: readonly Piece[];
}

function diffPieces(left: readonly Piece[], right: readonly Piece[]): Run[] {
  const comparator = (a: Piece, b: Piece): boolean => a.text === b.text;
  const runs = diffArrays([...left], [...right], { comparator, maxEditLength: MOST_EDITS }) ?? [
    { value: [...left], removed: true, added: false },
    { value: [...right], removed: false, added: true },
  ];
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    pieces: value,
  }));
}

function toRun({ kind, pieces }: Run): WordRun {
  return { kind, text: pieces.map(({ whole }) => whole).join('') };
}

/** Runs that stand in one wording only, those side by side together. */
function hunksOf(runs: readonly Run[]): { readonly gone: readonly Piece[]; readonly come: readonly Piece[] }[] {
  const hunks: { gone: Piece[]; come: Piece[] }[] = [];
  let open = false;
  for (const { kind, pieces } of runs) {
    if (kind === 'same') {
      open = false;
      continue;
    }
    if (!open) hunks.push({ gone: [], come: [] });
    open = true;
    hunks.at(-1)?.[kind === 'dropped' ? 'gone' : 'come'].push(...pieces);
  }
  return hunks;
}

function marksOf(gone: readonly Piece[], come: readonly Piece[]): EditMark[] {
  const [left, right] = [gone.filter(isWord), come.filter(isWord)];
  const all = [...left, ...right];
  if (all.length === 0) return ['punctuation'];
  const marks: EditMark[] = [];
  const isSame = left.length === right.length;
  if (isSame && left.every(({ folded }, at) => folded === right[at]?.folded)) {
    const isCase = left.every(({ text }, at) => text.toLowerCase() === right[at]?.text.toLowerCase());
    return [isCase ? 'capitals' : 'spelling'];
  }
  if (namesOf(left, right).length + namesOf(right, left).length > 0) marks.push('name');
  if (marks.length > 0) return marks;
  if (isSame && left.every((piece, at) => isRespelledPiece(piece, right[at] as Piece))) return ['spelling'];
  const plain = all.filter((piece) => !isNumber(piece) && !isNegation(piece) && !CONTRARY_WORDS.has(piece.folded));
  if (plain.length === 0) return [];
  return plain.every(({ folded }) => SLIGHT.has(folded)) ? ['article'] : ['wording'];
}

function isRespelledPiece(a: Piece, b: Piece): boolean {
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b) && numberOf(a) === numberOf(b);
  return isRespelled(a.folded, b.folded);
}

/** Words with a capital that do not open the sentence and that the other side has in no spelling. */
function namesOf(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  return pieces.filter(
    ({ text, folded, isFirst }) =>
      !isFirst &&
      /^\p{Lu}/u.test(text) &&
      !CONTRARY_WORDS.has(folded) &&
      !others.some((other) => other.folded === folded),
  );
}

function contrariesOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ folded }) => folded)
    .filter((word) => CONTRARY_WORDS.has(word))
    .sort()
    .join(' ');
}

function modalsOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(isModal)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The numbers of a wording, however they are written, in no order. */
function numbersOf(pieces: readonly Piece[]): string {
  const counts = countItems(pieces.filter(isNumber).map(numberOf));
  return [...counts]
    .map(([value, times]) => `${value} x${times}`)
    .sort()
    .join(', ');
}

function numberOf({ folded }: Piece): string {
  return String(NUMBER_WORDS.get(folded) ?? folded.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, ''));
}

function count(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  return pieces.filter(test).length;
}

function isWord({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isNumber({ folded }: Piece): boolean {
  return /^\p{N}/u.test(folded) || NUMBER_WORDS.has(folded);
}

function isNegation({ folded }: Piece): boolean {
  return NEGATIONS.has(folded);
}

function isModal({ folded }: Piece): boolean {
  return MODALS.has(folded);
}

function isQuoteMark({ folded }: Piece): boolean {
  return folded === '"' || folded === '«' || folded === '»';
}
