import type { Token } from '../../core/analysis.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../../language/en/function-words.ts';

const PREFIXED = /^(?:al|el|ash|as|ad|an|ul|d|de|bin|i|e)[-'’]?\p{Lu}/u;
const PREFIX_LETTERS = 'aeubdi';
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;

/** Whether a word opens with a capital; `al-Harrani`, `d'Estaing`, `de-Souza` and `iPhone` count. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return true;
    // Most words end here: with a small letter that opens no prefix, or without any capital.
    if (!PREFIX_LETTERS.includes(text[0] ?? '') || text.toLowerCase() === text) return false;
    return PREFIXED.test(text);
  }
  return CAPITAL.test(text);
}

export function isWord(text: string): boolean {
  return LETTER.test(text);
}

/** Two capitals or more and no small letter. */
export function isAllCaps(text: string): boolean {
  return text.length > 1 && CAPITAL.test(text) && !LOWER.test(text) && /\p{Lu}.*\p{Lu}/su.test(text);
}

/** `F.`, `H.R.` */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}

const SMALL_IN_HEADLINES = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  'a',
  'an',
  'the',
  'as',
  'is',
  'vs',
  'vs.',
  'n’t',
  "n't",
]);

export type SentenceStyle = 'prose' | 'title-case' | 'capitals';

/** How a stretch of tokens is written; in headlines capitals say nothing. */
export function sentenceStyle(tokens: readonly Token[], first: number, last: number): SentenceStyle {
  let words = 0;
  let capitalized = 0;
  let letters = 0;
  let small = 0;
  let smallWords = 0;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (!isWord(text) || text.startsWith("'") || text.startsWith('’')) continue;
    letters += 1;
    if (LOWER.test(text)) small += 1;
    if (!isCapitalized(text)) {
      if (SMALL_IN_HEADLINES.has(text)) continue;
      smallWords += 1;
    }
    words += 1;
    if (isCapitalized(text)) capitalized += 1;
  }
  if (letters >= 3 && small === 0) return 'capitals';
  // Headlines have no full stop.
  if (tokens[last - 1]?.text === '.') return 'prose';
  if (words >= 4 && smallWords <= words * 0.2 && capitalized >= words * 0.8) return 'title-case';
  return 'prose';
}
