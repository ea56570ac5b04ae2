import { isGivenName } from './common-names.ts';
import {
  consonantKey,
  isGivenSpelling,
  isOneEditApart,
  isOtherSurname,
  lettersOf,
  romanKey,
  shortFormRows,
  withoutArticle,
} from './spelling-keys.ts';

/** How two surnames can be one, the surest first; `part`: one of them has words that the other has not. */
export type SurnameMatch = 'same' | 'roman' | 'edit' | 'consonants' | 'part' | 'near';
/** How two given names can be one, the surest first. */
export type GivenMatch = 'same' | 'spelling' | 'roman' | 'consonants' | 'short' | 'edit' | 'initial' | 'near';

/** Letters from which a slip of one of them does not make another name. */
const LONG_SURNAME = 6;
/** Letters below which a surname is one in the same letters only. */
const SHORT_SURNAME = 4;
const LONG_GIVEN = 5;
const LONG_KEY = 3;

/** How two folded surnames can be one; `null` when they cannot. */
export function compareSurnames(a: string, b: string): SurnameMatch | null {
  const [left, right] = [lettersOf(withoutArticle(a)), lettersOf(withoutArticle(b))];
  if (left === right) return 'same';
  if (Math.min(left.length, right.length) < SHORT_SURNAME) return null;
  if (romanKey(left) === romanKey(right)) return 'roman';
  if (isOneEditApart(left, right)) {
    if (isOtherSurname(left, right)) return 'near';
    if (Math.min(left.length, right.length) >= LONG_SURNAME && left[0] === right[0]) return 'edit';
  }
  const key = consonantKey(left);
  if (key.length >= LONG_KEY && key === consonantKey(right)) return isOtherSurname(left, right) ? 'near' : 'consonants';
  const [words, others] = [a.split(/[ -]/), b.split(/[ -]/)];
  if (words.length === others.length) return null;
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.length === 1 && few.every((word) => word.length > 2 && many.includes(word)) ? 'part' : null;
}

/** How two folded given names can be one; `null` when they cannot. */
export function compareGivens(a: string, b: string): GivenMatch | null {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  if (left === right) return 'same';
  if (left.length === 1 || right.length === 1) return left[0] === right[0] ? 'initial' : null;
  if (isGivenSpelling(left, right)) return 'spelling';
  if (shortFormRows(left).some((row) => shortFormRows(right).includes(row))) return 'short';
  const known = isGivenName(left) && isGivenName(right);
  if (romanKey(left) === romanKey(right)) return known ? 'near' : 'roman';
  const isClose = Math.min(left.length, right.length) >= LONG_GIVEN && isOneEditApart(left, right);
  // Two names that people bear, such as Christine and Christina, are no slip of one another.
  if (known) return isClose ? 'near' : null;
  if (isClose && !(left.length > right.length ? left : right).endsWith('a')) return 'edit';
  const key = consonantKey(left);
  if (key.length > 1 && key === consonantKey(right)) return 'consonants';
  return isClose ? 'near' : null;
}
