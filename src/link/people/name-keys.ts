import { foldText } from '../../core/words.ts';
import { AMERICAN_SPELLINGS, NAMED_EITHER_WAY } from '../../language/en/names-organization-spellings.ts';
import { SAME_PLACE } from './place-names.ts';

/** A person's name in parts, folded. */
export interface PersonName {
  readonly first: string | null;
  readonly middle: string;
  /** Surname with its particles and with `jr`, `iii` behind it. */
  readonly last: string;
  /** `jr`, `iii`; empty where there is none. */
  readonly suffix: string;
}

const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir dame lord lady prof'.split(' '));
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Small words that belong to the surname behind them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da de del della der di dos du el ibn la le ten ter van von st'.split(' '),
);
const LEGAL_FORMS: ReadonlySet<string> = new Set('inc corp co ltd llc plc ag gmbh nv sa'.split(' '));

/** Parts of a person's name without honorifics; `null` when nothing is left. `Jr.` belongs to the surname. */
export function parsePersonName(name: string): PersonName | null {
  const words = nameWords(name).filter((word, index) => index > 0 || !HONORIFICS.has(word));
  // `H. R. Tamm` and `H.R. Tamm` are one.
  while (words.length > 2 && words[0]?.length === 1 && words[1]?.length === 1) words.splice(0, 2, words[0] + words[1]);
  if (words.length === 0) return null;
  const suffix = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let surname = words.length - 1;
  while (surname > 1 && PARTICLES.has(words[surname - 1] ?? '')) surname -= 1;
  const last = [...words.slice(surname), suffix].filter((word) => word !== '').join(' ');
  if (surname === 0) return { first: null, middle: '', last, suffix };
  return { first: words[0] ?? null, middle: words.slice(1, surname).join(' '), last, suffix };
}

/** Whether two further given names can be one: `w` and `william`, `h w` and `h`. */
export function isMiddleOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** What the names of one organization, place or other thing have in common over articles; empty for no name. */
export function thingKey(name: string): string {
  const words = nameWords(name).map((word) => AMERICAN_SPELLINGS.get(word) ?? word);
  if (words[0] === 'the') words.shift();
  if (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  const [head = '', of] = words;
  // `Ministry of Health` is the `Health Ministry`.
  if (words.length > 2 && of === 'of' && NAMED_EITHER_WAY.has(head)) words.push(...words.splice(0, 2).slice(0, 1));
  const key = words.join(' ');
  return SAME_PLACE.get(key) ?? key;
}

/** The acronym that `name` is, folded (`NATO`, `U.N.`, `BBC`), or `null`. */
export function readAcronym(name: string): string | null {
  const bare = name.replace(/^[Tt]he /, '').replace(/\./g, '');
  return /^[\p{Lu}\p{N}]{2,6}s?$/u.test(bare) && /\p{Lu}{2}/u.test(bare) ? foldText(bare) : null;
}

/** Initials of the capitalized words of a name of three words or more, folded; `null` for a shorter one. */
export function initialsOf(name: string): string | null {
  const capitalized = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && word !== 'The');
  return capitalized.length >= 3 ? foldText(capitalized.map((word) => word[0]).join('')) : null;
}

/** Folded words of a name, without full stops (`U.S.` is `us`) and a final possessive. */
function nameWords(name: string): string[] {
  return foldText(name)
    .replace(/\./g, '')
    .replace(/'s?$/, '')
    .split(/[^\p{L}\p{N}'&-]+/u)
    .filter((word) => word !== '');
}
