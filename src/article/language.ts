import { FUNCTION_WORDS } from './data/function-words.ts';

/** Words looked at; more change nothing. */
const SAMPLE_WORDS = 2000;
const SAMPLE_LENGTH = 30_000;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const OWNERS = ownersOfWords();

/** `sure`: enough was read to act on it. */
export interface LanguageGuess {
  readonly language: string | null;
  readonly sure: boolean;
}

/**
 * The language of a text as a two-letter code, by its commonest words and its script; `null` when there are too few
 * words to tell. A detector with n-gram tables knows more languages, but costs half a second and 100 MB at every start,
 * and all that is asked here is whether the text is English. Languages of one script (Russian and Ukrainian, Arabic and
 * Persian) are not told apart: the commonest stands for all of them.
 */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { plain, other } = splitPlain(sample);
  const letters = plain + count(other, /\p{L}/gu);
  if (letters === 0) return { language: null, sure: false };
  const latin = plain + count(other, /\p{Script=Latin}/gu);
  if (latin < letters * 0.5) {
    let best: readonly [string, number] = ['', 0];
    for (const [language, pattern] of SCRIPTS) {
      const share = count(sample, pattern) * (language === 'ja' ? 4 : 1);
      if (share > best[1]) best = [language, share];
    }
    return { language: best[0] || null, sure: letters >= 20 };
  }
  const scores = new Map<string, number>();
  let words = 0;
  for (const match of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words += 1;
    if (words > SAMPLE_WORDS) break;
    for (const language of OWNERS.get(match[0]) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const english = scores.get('en') ?? 0;
  let best: readonly [string, number] = ['en', english];
  for (const [language, score] of scores) if (score > best[1]) best = [language, score];
  const share = best[1] / Math.max(1, Math.min(words, SAMPLE_WORDS));
  // About four words in ten of English prose are in the list; headlines and lists of names have far fewer.
  if (best[0] === 'en') return { language: share >= 0.08 ? 'en' : null, sure: share >= 0.2 };
  const sure = best[1] >= 6 && share >= 0.12 && best[1] > english * 1.5;
  return { language: sure ? best[0] : english > 0 ? 'en' : null, sure };
}

/** How many of a text's characters are letters of ASCII, and the characters outside ASCII: only those need a search. */
function splitPlain(text: string): { plain: number; other: string } {
  let plain = 0;
  let other = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) other += text[i];
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) plain += 1;
  }
  return { plain, other };
}

function ownersOfWords(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  const english = new Set((FUNCTION_WORDS.en ?? '').split(' '));
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) {
      if (language !== 'en' && english.has(word)) continue;
      const known = owners.get(word);
      if (known) known.push(language);
      else owners.set(word, [language]);
    }
  }
  return owners;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
