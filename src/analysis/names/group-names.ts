import type { Token } from '../../core/analysis.ts';
import { lookUpName } from './name-lexicon.ts';
import type { TypedName } from './type-names.ts';
import { isAllCaps } from './word-shape.ts';

const SMALL = /^(?:the|of|and|for|on|to|in|&|de|,|\.|'s|s)$/;

/**
 * One number for each of `names` (organizations, places and others, in text order): the same number for the same
 * thing. Two names are one thing when they are the same words, other names of one entry of the word lists, an acronym
 * right behind its long form in brackets or made of its initials, or the first words of just one longer organization
 * already named (`Harrow` for `Harrow Steel`).
 */
export function groupNames(tokens: readonly Token[], names: readonly TypedName[]): number[] {
  const groups = new Map<string, number>();
  const acronyms = readAcronyms(tokens, names);
  const openings = readOpenings(tokens, names);
  return names.map((name) => {
    const own = keyOf(tokens, name);
    const short = name.last - name.first === 1;
    let key = `${name.kind} ${own}`;
    if (short && name.kind === 'organization') {
      const long = acronyms.get(tokens[name.first]?.text ?? '') ?? (lookUpName(own) ? undefined : openings.get(own));
      if (typeof long === 'string') key = `${name.kind} ${long}`;
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = groups.size;
      groups.set(key, group);
    }
    return group;
  });
}

/** Acronym as written → key of its long form; `null` where two long forms fit. */
function readAcronyms(tokens: readonly Token[], names: readonly TypedName[]): Map<string, string | null> {
  const acronyms = new Map<string, string | null>();
  for (const name of names) {
    if (name.kind !== 'organization' || name.last - name.first < 2) continue;
    const key = keyOf(tokens, name);
    let initials = '';
    for (let i = name.first; i < name.last; i++) {
      const { text = '', norm = '' } = tokens[i] ?? {};
      if (!SMALL.test(norm)) initials += text.charAt(0);
    }
    const bracketed = tokens[name.last]?.text === '(' ? (tokens[name.last + 1]?.text ?? '') : '';
    for (const acronym of new Set([initials, isAllCaps(bracketed) ? bracketed : initials])) {
      if (acronym.length < 2 || (acronym !== bracketed && isOfItsOwn(acronym, tokens, name))) continue;
      const known = acronyms.get(acronym);
      acronyms.set(acronym, known === undefined || known === key ? key : null);
    }
  }
  return acronyms;
}

/** A name that is known by itself is not made of any initials, nor are initials made of those of others (`HGC Traders`). */
function isOfItsOwn(acronym: string, tokens: readonly Token[], { first, last }: TypedName): boolean {
  return lookUpName(acronym) !== null || tokens.slice(first, last).some(({ text }) => isAllCaps(text));
}

/** First word of longer organizations → key of the only one that has it, `null` where several have. */
function readOpenings(tokens: readonly Token[], names: readonly TypedName[]): Map<string, string | null> {
  const openings = new Map<string, string | null>();
  for (const name of names) {
    if (name.kind !== 'organization' || name.last - name.first < 2) continue;
    const first = tokens[name.first]?.norm ?? '';
    if (lookUpName(first)) continue;
    const key = keyOf(tokens, name);
    const known = openings.get(first);
    openings.set(first, known === undefined || known === key ? key : null);
  }
  return openings;
}

/** What the name is called in the word lists, else its own words, lower case, without an opening `the`. */
function keyOf(tokens: readonly Token[], { first, last, canonical }: TypedName): string {
  if (canonical !== null) return canonical.toLowerCase();
  let key = '';
  for (let i = first; i < last; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (i === first && norm === 'the') continue;
    key += key === '' ? norm : ` ${norm}`;
  }
  return lookUpName(key)?.canonical.toLowerCase() ?? key;
}
