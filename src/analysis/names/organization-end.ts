import type { Token } from '../../core/analysis.ts';
import { FORMS_OF_ADDRESS, findKnownName, isGivenName, NOT_NAMES, ORG_ENDINGS, RANKS } from './name-lexicon.ts';
import { isCapitalized, isWord } from './word-shape.ts';

/** Tokens looked at on either side of an ending; keeps the time linear. */
const LONGEST = 14;
/** Words that tie an organization's name: `Institute for Rural Studies`. */
const TIES = new Set(['of', 'for', 'on']);
/** Heads of names that list fields of work: `Department of Trade and Industry`. */
const JOINS_AND = new Set(
  'department ministry center centre institute committee commission office bureau council school association college'.split(
    ' ',
  ),
);

/** The end of the organization's name that starts at `at`, or `at`. */
export function findOrganizationEnd(tokens: readonly Token[], at: number, end: number, last: number): number {
  let best = at;
  for (let i = at; i < Math.min(end, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token) break;
    const norm = token.norm.replace(/\.$/, '');
    if (i > at && (FORMS_OF_ADDRESS.has(norm) || RANKS.has(norm) || NOT_NAMES.has(norm))) break;
    if (!ORG_ENDINGS.has(token.norm) && !ORG_ENDINGS.has(norm)) continue;
    const tied = tiedEnd(tokens, i + 1, last, JOINS_AND.has(norm));
    if (tied > i + 1) best = tied;
    else if (i > at) best = i + 1;
  }
  return best;
}

/** Where a name's `of …`, `for …`, `on …` from `at` ends; `at` when nothing is tied. */
function tiedEnd(tokens: readonly Token[], at: number, last: number, joins: boolean): number {
  const tie = tokens[at];
  if (!tie || at >= last || !TIES.has(tie.text)) return at;
  let i = at + 1;
  if (tokens[i]?.text === 'the') i += 1;
  const start = i;
  while (i < Math.min(last, at + LONGEST)) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (isCapitalized(token.text) && isWord(token.text) && !NOT_NAMES.has(token.norm)) i += 1;
    else if (
      i > start &&
      next &&
      i + 1 < last &&
      isCapitalized(next.text) &&
      (token.text === 'and' || token.text === '&')
    ) {
      // `Department of Health and Human Services`, not `the Bank of Orrin and Harrow Steel`.
      if (!joins || isGivenName(next.norm) || findKnownName(tokens, i + 1, last)) break;
      i += 2;
    } else break;
  }
  return i > start ? i : at;
}
