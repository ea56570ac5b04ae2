import type { Token } from '../../core/analysis.ts';
import { FORMER_WORDS, ROLE_SPELLINGS } from '../../language/en/names-titles.ts';
import { findCountry, type LocalPeoples } from './local-peoples.ts';
import { FORMS_OF_ADDRESS, lookUpName, MODIFIERS, PARTIES, RANKS, ROLES } from './name-lexicon.ts';
import { isCapitalized } from './word-shape.ts';

/** A role as an article words it: `former Russian Deputy Foreign Minister`. */
export interface Role {
  /** Its tokens, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The role noun, in one spelling: `foreign minister`, `senator`. */
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly party: string | null;
  /** Held once, or not yet: former, then-, -elect. */
  readonly tense: 'now' | 'former' | 'elect';
}

const FORMER = new Set(FORMER_WORDS);
const LONGEST_ROLE = 4;
/** Elements a role phrase may have; keeps the time linear. */
const LONGEST_PHRASE = 12;

/** Collected while a role phrase is read. */
interface Parts {
  head: string | null;
  modifiers: string[];
  country: string | null;
  party: string | null;
  tense: Role['tense'];
}

/**
 * The role right before token `at`, not reaching before `from`: `Russian President` of `Russian President X`.
 * `null` when the word before is no role, rank or party. Forms of address (`Mr.`) are passed over.
 */
export function readRoleBefore(tokens: readonly Token[], at: number, from: number, peoples: LocalPeoples): Role | null {
  const parts: Parts = { head: null, modifiers: [], country: null, party: null, tense: 'now' };
  let last = at;
  while (last > from && FORMS_OF_ADDRESS.has(bare(tokens[last - 1]))) last -= 1;
  let first = last;
  for (let elements = 0; elements < LONGEST_PHRASE; elements++) {
    const length = readBackwards(tokens, first, from, parts, peoples);
    if (length === 0) break;
    first -= length;
  }
  if (parts.head === null) return null;
  return {
    first,
    last,
    head: parts.head,
    modifiers: parts.modifiers,
    country: parts.country,
    party: parts.party,
    tense: parts.tense,
  };
}

/** Reads one element that ends at `end`; returns the number of its tokens, 0 when there is none. */
function readBackwards(
  tokens: readonly Token[],
  end: number,
  from: number,
  parts: Parts,
  peoples: LocalPeoples,
): number {
  if (end <= from) return 0;
  for (let length = Math.min(LONGEST_ROLE, end - from); length > 0; length--) {
    const phrase = phraseOf(tokens, end - length, end);
    const role = readRoleWord(phrase);
    if (role !== null) {
      if (role.tense !== 'now') parts.tense = role.tense;
      if (parts.head === null) parts.head = role.head;
      else parts.modifiers.push(role.head);
      return length;
    }
    if (parts.head === null) {
      const party = length === 1 ? PARTIES.get(phrase) : undefined;
      if (party !== undefined && parts.party === null && isCapitalized(tokens[end - 1]?.text ?? '')) {
        parts.party = party;
        parts.head = party.toLowerCase();
        return 1;
      }
      continue;
    }
    if (readModifier(tokens, end - length, length, phrase, parts, peoples)) return length;
  }
  const possessive = tokens[end - 1];
  if (parts.head !== null && possessive && /^['’]s?$/.test(possessive.text)) {
    for (let length = Math.min(3, end - 1 - from); length > 0; length--) {
      const country = findCountry(phraseOf(tokens, end - 1 - length, end - 1), peoples);
      if (country !== null && parts.country === null) {
        parts.country = country;
        return length + 1;
      }
    }
  }
  return 0;
}

function readModifier(
  tokens: readonly Token[],
  at: number,
  length: number,
  phrase: string,
  parts: Parts,
  peoples: LocalPeoples,
): boolean {
  if (FORMER.has(phrase)) {
    if (phrase !== 'late') parts.tense = 'former';
    return true;
  }
  const capital = isCapitalized(tokens[at]?.text ?? '');
  const party = length === 1 && capital ? PARTIES.get(phrase) : undefined;
  if (party !== undefined && parts.party === null) {
    parts.party = party;
    return true;
  }
  if (capital) {
    const country = parts.country === null ? findCountry(phrase, peoples) : null;
    if (country !== null && (phrase !== 'us' || tokens[at]?.text === 'US')) {
      parts.country = country;
      return true;
    }
    const known = lookUpName(phrase);
    if (known && known.kind !== 'people' && !known.ambiguous) {
      parts.modifiers.push(known.canonical.toLowerCase());
      return true;
    }
  }
  if (MODIFIERS.has(phrase)) {
    parts.modifiers.push(phrase);
    return true;
  }
  return false;
}

function readRoleWord(phrase: string): { readonly head: string; readonly tense: Role['tense'] } | null {
  if (ROLES.has(phrase)) {
    if (phrase === 'president-elect') return { head: 'president', tense: 'elect' };
    return { head: ROLE_SPELLINGS[phrase] ?? phrase, tense: 'now' };
  }
  const rank = RANKS.get(phrase.replace(/\.$/, '').replaceAll('. ', ' '));
  if (rank !== undefined) return { head: rank, tense: 'now' };
  if (!phrase.includes('-')) return null;
  const match = /^(then|ex|vice|co)-(.+)$/.exec(phrase) ?? null;
  if (match?.[2] !== undefined && ROLES.has(match[2])) {
    const former = match[1] === 'then' || match[1] === 'ex';
    return { head: former ? (ROLE_SPELLINGS[match[2]] ?? match[2]) : phrase, tense: former ? 'former' : 'now' };
  }
  const elect = /^(.+)-(?:elect|designate)$/.exec(phrase);
  if (elect?.[1] !== undefined && ROLES.has(elect[1])) return { head: elect[1], tense: 'elect' };
  return null;
}

/**
 * The role that opens at `at` and ends before `end`: `Russian president`, `prime minister of Orrin`. The last noun of
 * the phrase is its head. `null` when no role stands there.
 */
export function readRoleAt(tokens: readonly Token[], at: number, end: number, peoples: LocalPeoples): Role | null {
  // Forward, find how far words of roles reach; then read backwards from the last role noun.
  let i = at;
  let last = -1;
  while (i < end && i < at + 10) {
    const length = roleWordLength(tokens, i, end);
    if (length > 0) {
      i += length;
      last = i;
      continue;
    }
    const step = modifierLength(tokens, i, end, peoples);
    if (step === 0) break;
    i += step;
  }
  if (last < 0) return null;
  const role = readRoleBefore(tokens, last, at, peoples);
  if (!role || role.first !== at) return null;
  const of = tokens[last];
  if (of?.norm === 'of' && role.country === null) {
    const start = tokens[last + 1]?.norm === 'the' ? last + 2 : last + 1;
    for (let length = 4; length > 0; length--) {
      if (start + length > end) continue;
      const phrase = phraseOf(tokens, start, start + length);
      if (!isCapitalized(tokens[start]?.text ?? '')) break;
      const known = lookUpName(phrase);
      const country = known?.kind === 'place' ? known.canonical : known ? null : findCountry(phrase, peoples);
      if (country !== null) {
        return { ...role, last: start + length, country };
      }
    }
  }
  return role;
}

function roleWordLength(tokens: readonly Token[], at: number, end: number): number {
  for (let length = Math.min(LONGEST_ROLE, end - at); length > 0; length--) {
    if (readRoleWord(phraseOf(tokens, at, at + length)) !== null) return length;
  }
  return 0;
}

function modifierLength(tokens: readonly Token[], at: number, end: number, peoples: LocalPeoples): number {
  const parts: Parts = { head: '', modifiers: [], country: null, party: null, tense: 'now' };
  for (let length = Math.min(3, end - at); length > 0; length--) {
    if (readModifier(tokens, at, length, phraseOf(tokens, at, at + length), parts, peoples)) {
      const after = tokens[at + length];
      return after && at + length < end && /^['’]s$/.test(after.text) ? length + 1 : length;
    }
  }
  return 0;
}

function phraseOf(tokens: readonly Token[], first: number, last: number): string {
  let phrase = tokens[first]?.norm ?? '';
  for (let i = first + 1; i < last; i++) phrase += ` ${tokens[i]?.norm ?? ''}`;
  return phrase;
}

function bare(token: Token | undefined): string {
  return token ? token.norm.replace(/\.$/, '') : '';
}
