import { wordsOf } from '../../core/words.ts';
import { LEANING_OPENINGS } from '../../language/en/leaning-openings.ts';

// How a sentence reads by itself, out of its article.

/** Opens with a quotation, is the end of one that began before, or speaks in the first person. */
export function isSpeech(text: string): boolean {
  const isCut = text.split('"').length % 2 === 0 || text.split('”').length > text.split('“').length;
  return isCut || /^["“‘'`]|\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(text);
}

/** Opens with a word that points at the sentence before it. */
export function isLeaning(text: string): boolean {
  return LEANING_OPENINGS.has(wordsOf(text.slice(0, 40))[0] ?? '');
}

/** All words of four letters and more are capitalised, as in headlines with such a style. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}
