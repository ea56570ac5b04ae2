import type { EntityKind } from '../../core/analysis.ts';
import { COMMON_WORDS } from '../../language/en/names-common-words.ts';
import { COUNTRIES, OTHER_PEOPLES, PARTY_WORDS } from '../../language/en/names-countries.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from '../../language/en/names-given.ts';
import {
  AMBIGUOUS_ORGANIZATIONS,
  DAYS_AND_MONTHS,
  DOCUMENT_NOUNS,
  ORGANIZATION_ENDINGS,
  THING_ENDINGS,
  WELL_KNOWN_ORGANIZATIONS,
} from '../../language/en/names-organizations.ts';
import { CITIES, PLACE_ENDINGS, PLACE_OPENINGS, REGIONS, US_STATES } from '../../language/en/names-places.ts';
import { SURNAMES } from '../../language/en/names-surnames.ts';
import {
  ABBREVIATED_TITLES,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from '../../language/en/names-titles.ts';

// The word lists of src/language/en as lookups. Keys are lower case.

/** A name that needs no evidence. `canonical` is the same for all names of one thing. */
export interface KnownName {
  /** `people`: a word such as `Russian`, which marks a country and names nothing by itself. */
  readonly kind: EntityKind | 'people';
  readonly canonical: string;
  /** As written in the list: an acronym counts only in capitals. */
  readonly written: string;
  readonly ambiguous: boolean;
}

export const MALE = new Set([...MALE_GIVEN_NAMES, ...OTHER_GIVEN_NAMES]);
export const FEMALE = new Set([...FEMALE_GIVEN_NAMES, ...OTHER_GIVEN_NAMES]);
export const COMMON = new Set(COMMON_WORDS);
export const FAMILY_NAMES = new Set(SURNAMES);
export const NOT_NAMES = new Set(DAYS_AND_MONTHS);
export const PARTICLES = new Set(NAME_PARTICLES);
export const SUFFIXES = new Set(NAME_SUFFIXES);
export const FORMS_OF_ADDRESS = new Set(HONORIFICS);
export const RANKS = new Map(Object.entries(ABBREVIATED_TITLES));
export const ROLES = new Set(ROLE_NOUNS);
/** First words of roles of more than one word. */
export const ROLE_OPENINGS = new Set(
  ROLE_NOUNS.filter((role) => role.includes(' ')).map((role) => role.split(' ')[0] ?? ''),
);
export const MODIFIERS = new Set(ROLE_MODIFIERS);
export const PARTIES = new Map(Object.entries(PARTY_WORDS));
export const ORG_ENDINGS = new Set(ORGANIZATION_ENDINGS);
export const AREA_ENDINGS = new Set(PLACE_ENDINGS);
export const AREA_OPENINGS = new Set(PLACE_OPENINGS);
export const DOCUMENTS = new Set(DOCUMENT_NOUNS);
export const NAMED_THINGS = new Set(THING_ENDINGS);

/** Words of the longest known name. */
const LONGEST = 6;
const KNOWN = new Map<string, KnownName>();
/** First words of known names of more than one word. */
const OPENINGS = new Set<string>();

function add(written: string, kind: KnownName['kind'], canonical: string, ambiguous = false): void {
  const key = wordsKey(written);
  const known = KNOWN.get(key);
  // `NAFTA` and `Nafta`: written either way.
  if (known && known.canonical === canonical && written !== written.toUpperCase())
    KNOWN.set(key, { ...known, written });
  if (!known) KNOWN.set(key, { kind, canonical, written, ambiguous });
  const space = key.indexOf(' ');
  if (space > 0) OPENINGS.add(key.slice(0, space));
}

/** A name's words in lower case, as the tokens would have them, joined by single spaces. */
function wordsKey(name: string): string {
  return name.toLowerCase().replaceAll(',', ' ,').replaceAll("'s ", " 's ").replaceAll('’', "'");
}

for (const { name, otherNames, demonyms, capitals } of COUNTRIES) {
  for (const other of [name, ...otherNames]) add(other, 'place', name);
  for (const demonym of demonyms) {
    add(demonym, 'people', name);
    add(pluralOf(demonym), 'people', name);
  }
  for (const capital of capitals) add(capital, 'place', capital);
}
for (const word of OTHER_PEOPLES) {
  add(word, 'people', word);
  add(pluralOf(word), 'people', word);
}
for (const [word, party] of PARTIES) add(word, 'people', party);
for (const [name, press, postal] of US_STATES) {
  add(name, 'place', name);
  if (press.endsWith('.')) add(press, 'place', name);
  // OR, IN, ME and others are words in headlines.
  if (!COMMON.has(postal.toLowerCase())) add(postal, 'place', name, true);
}
for (const [name, ...others] of WELL_KNOWN_ORGANIZATIONS) {
  const ambiguous = new Set(AMBIGUOUS_ORGANIZATIONS);
  for (const other of [name, ...others]) {
    add(other, 'organization', name, ambiguous.has(other));
    if (other.startsWith('The ')) add(other.slice(4), 'organization', name, ambiguousAlone(other.slice(4)));
  }
}
for (const city of CITIES) add(city, 'place', city);
for (const region of REGIONS) add(region, 'place', region);

/** Names of papers that need their article: `Guardian`, `Hill`, `Atlantic`. */
function ambiguousAlone(name: string): boolean {
  return !name.includes(' ');
}

function pluralOf(word: string): string {
  if (/(?:ese|ish|ch|sh|s|men)$/.test(word)) return word;
  return `${word}s`;
}

/**
 * The longest known name that starts at `at` of `words` (lower case) and ends before `end`, with the number of its
 * words; `null` when there is none.
 */
export function findKnownName(
  words: readonly { readonly norm: string; readonly text: string }[],
  at: number,
  end: number,
): { readonly known: KnownName; readonly length: number } | null {
  const first = words[at];
  if (!first) return null;
  let key = first.norm;
  const dotted = /^(?:\p{L}\.){2,}$/u.test(key);
  const single = KNOWN.get(key) ?? (dotted ? acronym(key.replaceAll('.', '')) : undefined);
  let best = single ? { known: single, length: 1 } : null;
  if (!OPENINGS.has(key)) return best;
  for (let length = 2; length <= LONGEST && at + length <= end; length++) {
    key += ` ${words[at + length - 1]?.norm ?? ''}`;
    const known = KNOWN.get(key);
    if (known) best = { known, length };
  }
  return best;
}

/** `e.p.a.` is `EPA`, but `i.s.` may be anything a list has as a word. */
function acronym(key: string): KnownName | undefined {
  const known = KNOWN.get(key);
  return known && known.written === known.written.toUpperCase() ? { ...known, written: '' } : undefined;
}

/** What is known of a whole name, or `null`. */
export function lookUpName(name: string): KnownName | null {
  return KNOWN.get(wordsKey(name)) ?? null;
}

/** The country or people a word such as `Russian`, `US` or `Kremlin` points to, or `null`. */
export function countryOf(word: string): string | null {
  const known = KNOWN.get(wordsKey(word));
  if (!known) return SEATS.get(word.toLowerCase()) ?? null;
  if (known.kind === 'place' || known.kind === 'people') return SEATS.get(word.toLowerCase()) ?? known.canonical;
  return SEATS.get(word.toLowerCase()) ?? null;
}

/** Seats of power that stand for their country before a role: `the Kremlin strongman`. */
const SEATS = new Map([
  ['kremlin', 'Russia'],
  ['white house', 'United States'],
  ['downing street', 'United Kingdom'],
  ['vatican', 'Vatican'],
  ...COUNTRIES.filter(({ name }) => name !== 'Monaco').flatMap(({ name, capitals }) =>
    capitals.slice(0, 1).map((capital) => [capital.toLowerCase(), name] as const),
  ),
]);

export function isGivenName(norm: string): boolean {
  return MALE.has(norm) || FEMALE.has(norm);
}
