import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from '../../language/en/names-given.ts';
import { SURNAMES } from '../../language/en/names-surnames.ts';

export type Gender = 'female' | 'male';

const FEMALE: ReadonlySet<string> = new Set(FEMALE_GIVEN_NAMES);
const MALE: ReadonlySet<string> = new Set(MALE_GIVEN_NAMES);
const OTHER: ReadonlySet<string> = new Set(OTHER_GIVEN_NAMES);

const COMMON_SURNAMES: ReadonlySet<string> = new Set(SURNAMES);

/** A folded surname that so many bear that names around two people do not make one of them. */
export function isCommonSurname(word: string): boolean {
  return COMMON_SURNAMES.has(word);
}

export function isGivenName(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word) || OTHER.has(word);
}

/** Whom a folded given name is given to; `null` where it is given to both or is not known. */
export function genderOfGiven(word: string): Gender | null {
  if (FEMALE.has(word) === MALE.has(word) || OTHER.has(word)) return null;
  return FEMALE.has(word) ? 'female' : 'male';
}

/** What the forms of address among names tell: `Mrs. Ashdown`; `null` for none, and for both. */
export function genderOfAddress(names: readonly string[]): Gender | null {
  const female = names.some((name) => /^(?:mrs|ms|miss|lady|dame|baroness)\b/i.test(name));
  const male = names.some((name) => /^(?:mr|sir|lord)\b/i.test(name));
  if (female === male) return null;
  return female ? 'female' : 'male';
}
