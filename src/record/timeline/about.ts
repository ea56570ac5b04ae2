import { foldText, wordsOf } from '../../core/words.ts';
import { DEMONYM_ENDINGS } from '../../language/en/demonyms.ts';

/**
 * Whether a text names one of `about`: whole words, without case and accents, with a possessive or as the word for a
 * place's people (`Orrin` finds `Orrinese`). `null` when nothing is asked for.
 */
export function aboutMatcher(about: readonly string[]): ((text: string) => boolean) | null {
  const names = about.map((name) => wordsOf(name).map(escapePattern).join('[^\\p{L}\\p{N}]{1,3}'));
  const wanted = names.filter((name) => name !== '');
  if (wanted.length === 0) return null;
  const endings = `(?:'s|${DEMONYM_ENDINGS.join('|')})?`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})${endings}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(foldText(text));
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
