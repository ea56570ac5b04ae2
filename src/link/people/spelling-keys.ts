import { foldText } from '../../core/words.ts';
import { GIVEN_SHORT_FORMS, GIVEN_SPELLINGS } from '../../language/en/names-given-variants.ts';

// Keys under which spellings of one name meet. They follow what romanization tables of Russian, Ukrainian and Arabic
// names (BGN/PCGN, ALA-LC, the habits of agencies) differ in, as Soundex and its kin do for English, but no further: a
// key says that two names can be one, and what else is known of the two decides.

/** Letters that Unicode does not take apart, plain; German and Nordic ones also in two letters. */
const LETTERS: Readonly<Record<string, readonly [plain: string, long: string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  å: ['a', 'aa'],
  ø: ['o', 'oe'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ß: ['ss', 'ss'],
  ł: ['l', 'l'],
  đ: ['d', 'dj'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
};

/** `name` folded, its special letters plain and, where that differs, written out: `jurgen` and `juergen`. */
export function plainSpellings(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase();
  const write = (form: 0 | 1): string =>
    foldText(lower.replace(/[äöüåøæœßłđðþı]/g, (letter) => LETTERS[letter]?.[form] ?? letter));
  return [...new Set([write(0), write(1)])];
}

/** Letters of a folded name alone: without hyphens, spaces and apostrophes. */
export function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `name` without an Arabic article before it: `shahri` for `al-shahri` and `el shahri`. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\p{L}{3})|^(?:al|el) (?=\p{L}{3})/u, '');
}

/** What romanizations of one name from Cyrillic have in common: the ways of writing y, v, f, kh, ks, ye and yo. */
export function romanKey(word: string): string {
  return lettersOf(word)
    .replace(/ou|oo/g, 'u')
    .replace(/off$/, 'ov')
    .replace(/eff$/, 'ev')
    .replace(/ts?ch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/kh/g, 'h')
    .replace(/y[eo](?=.)/g, 'e')
    .replace(/[jy]/g, 'i')
    .replace(/(?<=.{3})e?i{1,3}$/, 'i')
    .replace(/i{2,}/g, 'i')
    .replace(/dr$/, 'der');
}

/** The consonants of a name as romanizations from Arabic have them in common: `krd` for Qaraddi, Garadi, Karadi. */
export function consonantKey(word: string): string {
  const roman = romanKey(word)
    .replace(/gh|[qgc]/g, 'k')
    .replace(/([dtbs])h/g, '$1')
    .replace(/(\p{L})\1+/gu, '$1');
  const consonants = roman.replace(/[aeiou]/g, '');
  // A name that opens with a vowel keeps that it does.
  return /^[aeiou]/.test(roman) ? `a${consonants}` : consonants;
}

const SPELLINGS = indexRows(GIVEN_SPELLINGS);
const SHORT_FORMS = indexRows(GIVEN_SHORT_FORMS);

/** Whether two folded given names are known spellings of one. */
export function isGivenSpelling(a: string, b: string): boolean {
  return (SPELLINGS.get(a) ?? []).some((row) => SPELLINGS.get(b)?.includes(row));
}

/** Numbers of the names that a folded given name is a form of. */
export function shortFormRows(given: string): readonly number[] {
  return SHORT_FORMS.get(given) ?? [];
}

/** What known spellings of a given name share; else its `romanKey`. */
export function givenKey(given: string): string {
  return GIVEN_SPELLINGS[SPELLINGS.get(given)?.[0] ?? -1]?.[0] ?? romanKey(given);
}

/** Keys that two words share when one letter is left out, added, changed or swapped with the next (as SymSpell does). */
export function deletionKeys(word: string): readonly string[] {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return [...keys];
}

/** Whether two words differ by one letter left out, added or changed, or by two neighbours that changed places. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Whether the one letter in which two surnames differ makes another name of it rather than a slip: endings that are
 * one (`-a` of women, `-s`, `-e`), `-sen` and `-ston` beside `-son`, `-ss-` beside `-s-` before them, `-mann`, `-berg` and `-burg`.
 */
export function isOtherSurname(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && /[aehsnt]$/.test(long)) return true;
  const stem = (name: string): string =>
    name
      .replace(/s{1,2}t?(?:on|en)$/, 'son')
      .replace(/nn$/, 'n')
      .replace(/b[eu]rg$/, 'berg')
      .replace(/y$/, 'i');
  return stem(a) === stem(b);
}

function indexRows(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach((names, row) => {
    for (const name of names) {
      const known = index.get(name);
      if (known) known.push(row);
      else index.set(name, [row]);
    }
  });
  return index;
}
