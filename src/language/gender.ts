import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './en/names-given.ts';
import { ABBREVIATED_TITLES, ROLE_SPELLINGS } from './en/names-titles.ts';
import { FEMALE_ADDRESSES, FEMALE_NOUNS, MALE_ADDRESSES, MALE_NOUNS, OPEN_NOUNS } from './en/speaker-words.ts';

const MALE = new Set(MALE_GIVEN_NAMES);
const FEMALE = new Set(FEMALE_GIVEN_NAMES);

/** Weight of each sign of a gender; a name's is no more than a guess. */
const SIGNS = { address: 4, noun: 3, givenName: 2, pronoun: 1 } as const;

/** A role in lower case between spaces, its abbreviations written out and in one spelling. */
export function normalizeRole(role: string): string {
  const plain = role.toLowerCase().replace(/\./g, '').split(/\s+/);
  return ` ${plain.map((word) => ROLE_SPELLINGS[word] ?? ABBREVIATED_TITLES[word] ?? word).join(' ')} `;
}

/**
 * What names and roles tell of a person's gender: from -1, surely a woman, to 1, surely a man; 0 where nothing tells.
 * `names` are in lower case, `roles` as `normalizeRole` writes them; `vote` counts only where nothing else does.
 */
export function genderOf(names: readonly string[], roles: readonly string[], vote = 0): number {
  let sum = 0;
  for (const name of names) {
    const opening = name.split(/[\s.]+/)[0] ?? '';
    if (MALE_ADDRESSES.has(opening)) sum += SIGNS.address;
    if (FEMALE_ADDRESSES.has(opening)) sum -= SIGNS.address;
  }
  const given = names.map((name) => name.split(/\s+/)).find((words) => words.length > 1)?.[0] ?? '';
  if (MALE.has(given) && !FEMALE.has(given)) sum += SIGNS.givenName;
  if (FEMALE.has(given) && !MALE.has(given)) sum -= SIGNS.givenName;
  for (const role of roles) {
    for (const word of role.trim().split(' ')) {
      if (MALE_NOUNS.has(word) && !OPEN_NOUNS.has(word)) sum += SIGNS.noun;
      if (FEMALE_NOUNS.has(word)) sum -= SIGNS.noun;
    }
  }
  // Pronouns near its mentions are often somebody else's: they count where nothing else does.
  if (sum === 0) sum = SIGNS.pronoun * vote;
  return sum / (1 + Math.abs(sum));
}
