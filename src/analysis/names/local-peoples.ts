import type { Token } from '../../core/analysis.ts';
import { COMMON, countryOf, FAMILY_NAMES, isGivenName, lookUpName, MODIFIERS, RANKS, ROLES } from './name-lexicon.ts';

/**
 * Words for peoples that no list has (`Orrinian`, beside `Orrin`), read from the article: lower-case word → lower-case
 * name of the place, or the word itself where the article does not name the place.
 */
export type LocalPeoples = ReadonlyMap<string, string>;

const SHAPE = /^\p{L}{2,}(?:an|ese|ish|i)$/u;

/**
 * Reads them from the words an article writes with a capital. A word counts when without its ending it is another
 * capitalised word of the article, or when it ends in -ian or -ese and stands before an office (`Orrinian President`).
 */
export function findLocalPeoples(tokens: readonly Token[], capital: ReadonlyMap<string, number>): LocalPeoples {
  const peoples = new Map<string, string>();
  for (const word of capital.keys()) {
    if (!SHAPE.test(word) || word.length < 5 || isListed(word)) continue;
    const base = basesOf(word).find((candidate) => capital.has(candidate) && !isListed(candidate));
    if (base !== undefined) peoples.set(word, base);
  }
  tokens.forEach(({ norm }, index) => {
    if (peoples.has(norm) || !capital.has(norm) || !/(?:ian|ese)$/.test(norm) || norm.length < 6 || isListed(norm))
      return;
    const next = tokens[index + 1]?.norm ?? '';
    const before = tokens[index - 1]?.norm ?? '';
    const office = ROLES.has(next) || RANKS.has(next.replace(/\.$/, '')) || MODIFIERS.has(next);
    if (office && !isGivenName(before)) peoples.set(norm, norm);
  });
  return peoples;
}

function isListed(word: string): boolean {
  return COMMON.has(word) || isGivenName(word) || FAMILY_NAMES.has(word) || lookUpName(word) !== null;
}

/** Names of places a word for their people can come from. */
function basesOf(word: string): string[] {
  const bases: string[] = [];
  if (word.endsWith('ian'))
    bases.push(word.slice(0, -1), word.slice(0, -3), `${word.slice(0, -3)}y`, `${word.slice(0, -3)}e`);
  if (word.endsWith('an'))
    bases.push(word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -2)}o`, `${word.slice(0, -2)}e`);
  if (word.endsWith('ese')) bases.push(word.slice(0, -3), `${word.slice(0, -3)}a`, `${word.slice(0, -3)}e`);
  if (word.endsWith('ish')) bases.push(word.slice(0, -3), `${word.slice(0, -3)}land`);
  if (word.endsWith('i')) bases.push(word.slice(0, -1));
  return bases;
}

/** The country a word or words point to, from the lists or from the article; lower case for the latter. */
export function findCountry(phrase: string, peoples: LocalPeoples): string | null {
  const listed = countryOf(phrase);
  if (listed !== null) return listed;
  const word = phrase.toLowerCase();
  const place = peoples.get(word);
  if (place !== undefined) return place;
  for (const base of peoples.values()) if (base === word) return base;
  return null;
}
