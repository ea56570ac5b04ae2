import { wordsOf } from '../core/words.ts';
import { CONTRARY_WORDS, MODALS, NEGATIONS, NUMBER_WORDS } from './polarity-words.ts';

/**
 * The words of a text that must be the same for two texts to say the same: negations (as one sign), modal verbs and
 * numbers, in order. `won't` is `will` with a negation; `seventeen` is `17`.
 */
export function decisiveWords(words: readonly string[]): string {
  return words
    .flatMap((word, at) => {
      // `no one` is nobody, and no number.
      if (word === 'one' && words[at - 1] === 'no') return [];
      const signs: string[] = [];
      const stem = word === "won't" ? 'will' : word === "can't" || word === 'cannot' ? 'can' : word.replace(/n't$/, '');
      if (MODALS.has(stem)) signs.push(stem);
      if (NEGATIONS.has(word)) signs.push('not');
      if (NUMBER_WORDS.has(word)) signs.push(String(NUMBER_WORDS.get(word)));
      else if (/^\p{N}/u.test(word)) signs.push(word);
      return signs;
    })
    .join(' ');
}

/** Whether a day or a word that has an opposite stands in the one text where another of them stands in the other. */
export function isContrary(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((words) => words.filter((word) => CONTRARY_WORDS.has(word)));
  return left?.length === right?.length && left?.join(' ') !== right?.join(' ');
}

/** Whether the text holds an odd number of negations: two of them (`did not say that he would not`) lift each other. */
export function isNegated(text: string): boolean {
  return countNegations(text) % 2 === 1;
}

/** Negations of the text; one that only goes on with the one before (`will not, not now, not ever`) is not counted. */
export function countNegations(text: string): number {
  const plain = text
    .replace(/(?:, | and | or )(?:not|never) (?:now|later|ever|today|tomorrow|then|yet|here|again|once)\b/gi, '')
    .replace(/, (?:not|never|no|nor|neither)\b/gi, ',');
  const words = wordsOf(plain);
  return words.filter((word) => NEGATIONS.has(word)).length;
}

/** Stretches between quotation marks of `text`, without the marks. */
export function quotedParts(text: string): string[] {
  const parts: string[] = [];
  for (const match of text.matchAll(/["“]([^"“”]{1,2000})["”]|‘([^‘’]{1,2000})’(?!\p{L})/gu)) {
    parts.push(match[1] ?? match[2] ?? '');
  }
  return parts;
}
