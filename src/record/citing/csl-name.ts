import { ORGANIZATION_ENDINGS } from '../../language/en/names-organizations.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../language/en/names-titles.ts';

/** A name of CSL-JSON: in parts, or whole (`literal`) where it has none or they cannot be told. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix?: string };

const INSTITUTIONS: ReadonlySet<string> = new Set([...ORGANIZATION_ENDINGS, 'staff', 'desk', 'team', 'correspondent']);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
/** A word of a personal name: `Ada`, `J.`, `O’Neill`, `Al-Rashid`. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const MOST_WORDS = 6;

/**
 * An author as bylines print him, given name first: the last word is the family name, with the small words before it
 * (`Rosa van der Berg`). So every program does that takes names from pages; it is wrong for names whose family part
 * comes first or has two words. What is not two to six capitalised words, or has a word of institutions in it, stays
 * whole, as do names that consist of initials.
 */
export function cslName(author: string): CslName {
  const words = author.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(fold(last)) ? last : undefined;
  const parts = suffix === undefined ? words : words.slice(0, -1).map((word) => word.replace(/,$/, ''));
  if (!isPersonal(parts)) return { literal: author };
  let start = parts.length - 1;
  while (start > 1 && isParticle(parts[start - 1] ?? '')) start -= 1;
  const name = { family: parts.slice(start).join(' '), given: parts.slice(0, start).join(' ') };
  return suffix === undefined ? name : { ...name, suffix };
}

/** The parts of a name changed one by one. */
export function mapName(name: CslName, change: (text: string) => string): CslName {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, change(text)])) as unknown as CslName;
}

function isPersonal(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word, at) => NAME_WORD.test(word) || (at > 0 && at < words.length - 1 && isParticle(word))) &&
    !words.some((word) => INSTITUTIONS.has(fold(word))) &&
    /\p{Ll}/u.test(words.at(-1) ?? '')
  );
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
