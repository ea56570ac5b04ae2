import type { Token } from '../../core/analysis.ts';

const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;

/** Whether a word opens with a capital; `al-Assad`, `d'Estaing`, `de-Souza` and `iPhone` count. */
export function isCapitalized(text: string): boolean {
  return CAPITAL.test(text) || /^(?:al|el|ash|as|ad|an|ul|d|de|bin|i|e)[-'’]?\p{Lu}/u.test(text);
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

export type SentenceStyle = 'prose' | 'title-case' | 'capitals';

/** How a stretch of tokens is written; in headlines capitals say nothing. */
export function sentenceStyle(tokens: readonly Token[], first: number, last: number): SentenceStyle {
  let words = 0;
  let capitalized = 0;
  let letters = 0;
  let small = 0;
  let longSmall = 0;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (!isWord(text) || text.startsWith("'") || text.startsWith('’')) continue;
    letters += 1;
    if (LOWER.test(text)) small += 1;
    // Short words stay small in headlines.
    if (!isCapitalized(text)) {
      if (text.length > 3) longSmall += 1;
      if (text.length <= 3) continue;
    }
    words += 1;
    if (isCapitalized(text)) capitalized += 1;
  }
  if (letters >= 3 && small === 0) return 'capitals';
  if (words >= 4 && longSmall <= words * 0.2 && capitalized >= words * 0.8) return 'title-case';
  return 'prose';
}
