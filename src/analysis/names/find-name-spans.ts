import type { EntityKind, LanguageLayer, Token } from '../../core/analysis.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../language/en/function-words.ts';
import type { DocumentMemory } from './document-memory.ts';
import {
  AREA_ENDINGS,
  AREA_OPENINGS,
  COMMON,
  DOCUMENTS,
  FAMILY_NAMES,
  FORMS_OF_ADDRESS,
  findKnownName,
  isGivenName,
  type KnownName,
  MODIFIERS,
  NAMED_THINGS,
  NOT_NAMES,
  ORG_ENDINGS,
  PARTICLES,
  RANKS,
  ROLE_OPENINGS,
  ROLES,
  SUFFIXES,
} from './name-lexicon.ts';
import { findOrganizationEnd } from './organization-end.ts';
import { readCitationNames } from './read-citation-names.ts';
import { isAllCaps, isCapitalized, isInitials, isWord } from './word-shape.ts';

/** A stretch of tokens `[first, last)` that may be a name; titles are left out. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** `null` where the words alone do not tell. */
  readonly kind: EntityKind | null;
  /** The entry of the word lists this is, if any. */
  readonly canonical: string | null;
  readonly rule: string;
}

/** Particles that open a surname used alone: `said de Harrow`. */
const LEADING_PARTICLES = new Set(['de', 'van', 'von', 'bin', 'al', 'di', 'du', 'della', 'ter', 'ten']);

const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;
/** Endings of places that are surnames as well. */
const SURNAME_LIKE = new Set([
  'bay',
  'beach',
  'bridge',
  'castle',
  'city',
  'forest',
  'hill',
  'lake',
  'park',
  'port',
  'street',
  'field',
  'falls',
  'town',
]);
/** Heads whose `of` goes on with the name. */
const PLACE_HEADS = new Set([
  'republic',
  'gulf',
  'bay',
  'strait',
  'isle',
  'kingdom',
  'university',
  'cape',
  'city',
  'sea',
]);

/** Names in the article's prose, in text order, without overlaps. Headlines are read by `findHeadlineNames`. */
export function findProseNames(language: LanguageLayer, memory: DocumentMemory): NameSpan[] {
  const found: NameSpan[] = [];
  language.sentences.forEach((sentence, index) => {
    if (memory.styles[index] !== 'prose') return;
    readSentence(language.tokens, sentence.first, sentence.last, index, memory, found);
  });
  return found;
}

function readSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: number,
  memory: DocumentMemory,
  found: NameSpan[],
): void {
  let opens = true;
  let i = first;
  while (i < last) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '[') {
      const cited = readCitationNames(tokens, i, last, sentence);
      if (cited.length > 0) {
        found.push(...cited);
        i = (cited.at(-1)?.last ?? i) + 1;
        continue;
      }
    }
    if (!isCapitalized(token.text) || !isWord(token.text)) {
      const next = tokens[i + 1];
      if (next && i + 1 < last && LEADING_PARTICLES.has(token.text) && isCapitalized(next.text)) {
        const end = runEnd(tokens, i + 1, last);
        found.push(span(i, end, sentence, null, 'particle'));
        opens = false;
        i = end;
        continue;
      }
      const known = findKnownName(tokens, i, last);
      if (known && known.known.written === token.text && known.known.kind === 'organization') {
        found.push(knownSpan(i, i + known.length, sentence, known.known));
        i += known.length;
        continue;
      }
      opens = isWord(token.text) || /^\d/.test(token.text) ? false : opens || /^["“”‘:;•–—[-]/.test(token.text);
      i += 1;
      continue;
    }
    const end = runEnd(tokens, i, last);
    // An organization's `of …` may reach over the end of the run.
    i = readRun(tokens, i, end, last, sentence, opens, memory, found);
    opens = false;
  }
}

/** Where the run of capitalised words that starts at `at` ends. */
function runEnd(tokens: readonly Token[], at: number, last: number): number {
  let i = at + 1;
  while (i < last) {
    const token = tokens[i];
    if (!token) break;
    if (isCapitalized(token.text) && isWord(token.text)) {
      i += 1;
      continue;
    }
    // `van den Broek`, `Marlow & Quill`, `Marlow, Jr.`
    let next = i;
    while (next < i + 3 && PARTICLES.has(tokens[next]?.norm ?? '')) next += 1;
    if (next === i && token.text === '&') next += 1;
    const after = tokens[next];
    if (next > i && after && next < last && isCapitalized(after.text)) i = next + 1;
    else if (token.text === ',' && i + 1 < last && /^(?:jr|sr)\.?$/.test(tokens[i + 1]?.norm ?? '')) i += 2;
    else break;
  }
  return i;
}

/** Reads the names of a run of capitalised words; returns where to go on. */
function readRun(
  tokens: readonly Token[],
  first: number,
  end: number,
  last: number,
  sentence: number,
  opens: boolean,
  memory: DocumentMemory,
  found: NameSpan[],
): number {
  let at = first;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    const known = findKnown(tokens, at, last, opens && at === first);
    // A party with a state, `(R-Texas)`, and a plain word in capitals name nothing.
    const plainCaps = isAllCaps(token.text) && COMMON.has(token.norm) && !(next && isAllCaps(next.text));
    const word = NOT_NAMES.has(token.norm) ? !isMonthSurname(tokens, at, memory) : isFunctionWord(token.norm);
    if (!known && (word || plainCaps || PARTY_AND_STATE.test(token.text))) {
      at += 1;
      continue;
    }
    if (
      opens &&
      at === first &&
      !known &&
      isPlainOpening(token, next, memory) &&
      !DOCUMENTS.has(tokens[at + 1]?.text ?? '')
    ) {
      at += 1;
      continue;
    }
    const title = titleLength(tokens, at, end);
    const organization = findOrganizationEnd(tokens, at, end, last);
    if (organization > at + Math.max(1, title, known ? known.length : 0)) {
      found.push(span(at, organization, sentence, 'organization', 'organization-ending'));
      at = organization;
      continue;
    }
    if (!known && memory.peoples.has(token.norm)) {
      at += 1;
      continue;
    }
    if (known && !(known.length === 1 && goesOnAsPerson(tokens, at, end))) {
      const after = at + known.length;
      const ending = tokens[after];
      if (known.known.kind === 'place' && ending && after < end && AREA_ENDINGS.has(ending.norm)) {
        found.push(span(at, after + 1, sentence, 'place', 'place-ending'));
        at = after + 1;
        continue;
      }
      if (known.known.kind !== 'people') found.push(knownSpan(at, after, sentence, known.known));
      at = after;
      continue;
    }
    if (title > 0) {
      at += title;
      continue;
    }
    // `Crooked Harriet`: a plain word before a given name is none of the name.
    if (
      next &&
      COMMON.has(token.norm) &&
      !isGivenName(token.norm) &&
      isGivenName(next.norm) &&
      !COMMON.has(next.norm) &&
      at === first
    ) {
      at += 1;
      continue;
    }
    const stop = pieceEnd(tokens, at, end, memory);
    found.push(readPiece(tokens, at, stop, sentence));
    at = stop;
  }
  return Math.max(at, end);
}

/** Whether `May` or `March` at `at` is somebody the article names in full, and no month. */
function isMonthSurname(tokens: readonly Token[], at: number, memory: DocumentMemory): boolean {
  if (!memory.surnames.has(tokens[at]?.norm ?? '')) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (
    /^(?:in|of|on|since|by|until|till|last|this|next|early|late|mid|from|to|and|through|\d+(?:st|nd|rd|th)?)$/.test(
      before,
    )
  )
    return false;
  return !/^\d/.test(tokens[at + 1]?.text ?? '');
}

/** `The`, `His`, `In` inside a sentence: in a title of a work or after a mark. */
function isFunctionWord(norm: string): boolean {
  if (isGivenName(norm)) return false;
  return (
    DETERMINERS.has(norm) ||
    PERSONAL_PRONOUNS.has(norm) ||
    POSSESSIVES.has(norm) ||
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    AUXILIARIES.has(norm)
  );
}

function span(first: number, last: number, sentence: number, kind: EntityKind | null, rule: string): NameSpan {
  return { first, last, sentence, kind, canonical: null, rule };
}

function knownSpan(first: number, last: number, sentence: number, known: KnownName): NameSpan {
  const kind = known.kind === 'people' ? null : known.kind;
  return { first, last, sentence, kind, canonical: known.canonical, rule: 'known-name' };
}

/** A known name at `at` whose capitals agree with the list. */
function findKnown(
  tokens: readonly Token[],
  at: number,
  last: number,
  opens: boolean,
): { readonly known: KnownName; readonly length: number } | null {
  const found = findKnownName(tokens, at, last);
  if (!found) return null;
  for (let i = at; i < at + found.length; i++) {
    const token = tokens[i];
    if (
      token &&
      isWord(token.text) &&
      !isCapitalized(token.text) &&
      !/^(?:of|the|and|de|for|on|'s)$/.test(token.norm)
    ) {
      return null;
    }
  }
  const { written, ambiguous } = found.known;
  const text = tokens[at]?.text ?? '';
  if (found.length === 1 && isAllCaps(written) && text !== written) return null;
  // `Del. Harrow` is a delegate, not Delaware; an abbreviated state follows a place.
  const after = tokens[at + found.length];
  if (found.length === 1 && /^\p{L}+\.$/u.test(written) && after && at + 1 < last && isCapitalized(after.text))
    return null;
  // `Time`, `House` and the like are names inside a sentence and in a citation's bracket only.
  if (found.length === 1 && ambiguous && opens && tokens[at - 1]?.text !== '[' && !isAllCaps(text)) return null;
  return found;
}

/** Whether the capital of a sentence's first word is only that. */
function isPlainOpening(token: Token, next: Token | undefined, memory: DocumentMemory): boolean {
  const { norm, text } = token;
  if (isInitials(text) || (isAllCaps(text) && text.length > 1)) return false;
  if (isGivenName(norm) && next && isCapitalized(next.text) && !ROLES.has(next.norm)) return false;
  if ((memory.small.get(norm) ?? 0) > 0) return true;
  if (FORMS_OF_ADDRESS.has(norm.replace(/\.$/, '')) || RANKS.has(norm.replace(/\.$/, ''))) return false;
  if ((memory.capital.get(norm) ?? 0) > 0) return false;
  if (COMMON.has(norm) || text.length === 1 || norm.endsWith('ly')) return true;
  return !next && !isGivenName(norm);
}

/** The number of words of the title or role that opens at `at`: `Foreign Minister`, `Sen.`, `Secretary of State`. */
function titleLength(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const norm = token.norm.replace(/\.$/, '');
  if (FORMS_OF_ADDRESS.has(norm) || RANKS.has(norm)) return 1;
  for (let length = ROLE_OPENINGS.has(norm) ? 4 : 1; length > 1; length--) {
    let phrase = norm;
    for (let i = 1; i < length; i++) phrase += ` ${tokens[at + i]?.norm ?? ''}`;
    if (ROLES.has(phrase)) return length;
  }
  if (ROLES.has(norm)) return isGivenName(norm) && at + 1 < end && !ROLES.has(tokens[at + 1]?.norm ?? '') ? 0 : 1;
  const rest = norm.replace(/^(?:then|ex|vice|co)-/, '');
  if (rest !== norm && ROLES.has(rest)) return 1;
  if (norm.endsWith('s') && at + 1 < end && ROLES.has(norm.slice(0, -1)) && !isGivenName(norm)) return 1;
  return MODIFIERS.has(norm) && titleFollows(tokens, at + 1, end) ? 1 : 0;
}

/** Whether further modifiers from `at` lead to a role: `Special` of `Special Deputy Envoy`. */
function titleFollows(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const norm = tokens[i]?.norm ?? '';
    if (ROLES.has(norm) || RANKS.has(norm.replace(/\.$/, ''))) return true;
    if (!MODIFIERS.has(norm)) return false;
  }
  return false;
}

/** Whether a known word at `at` is the given name of a person: `Paris Alder`. */
function goesOnAsPerson(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= end || !isGivenName(token.norm)) return false;
  if (ROLES.has(next.norm) || ORG_ENDINGS.has(next.norm) || AREA_ENDINGS.has(next.norm) || COMMON.has(next.norm))
    return false;
  return !findKnownName(tokens, at + 1, end);
}

/** Where the piece of a run that starts at `at` ends: before a title, or a known name that is no surname. */
function pieceEnd(tokens: readonly Token[], at: number, end: number, memory: DocumentMemory): number {
  const before = tokens[at - 1]?.norm.replace(/\.$/, '') ?? '';
  const titled = FORMS_OF_ADDRESS.has(before) || RANKS.has(before) || ROLES.has(before);
  let i = at + 1;
  while (i < end) {
    const token = tokens[i];
    if (!token) break;
    const norm = token.norm.replace(/\.$/, '');
    // `President Marlow Speech`: the article writes the last word small elsewhere.
    if (titled && memory.small.has(norm) && !isGivenName(norm) && !FAMILY_NAMES.has(norm) && !PARTICLES.has(norm))
      break;
    if (NOT_NAMES.has(norm) && !SUFFIXES.has(norm) && !memory.surnames.has(norm)) break;
    if (FORMS_OF_ADDRESS.has(norm) || RANKS.has(norm)) break;
    // `Harriet Bishop Lane`: a given name may be followed by a surname that is a title as well.
    const surname = isGivenName(tokens[at]?.norm ?? '') && (FAMILY_NAMES.has(norm) || isGivenName(norm));
    if (titleLength(tokens, i, end) > 0 && i + 1 < end && !surname) break;
    i += 1;
  }
  return i;
}

/** Types a piece where its words tell. */
function readPiece(tokens: readonly Token[], first: number, last: number, sentence: number): NameSpan {
  const head = tokens[first];
  const tail = tokens[last - 1];
  if (last - first > 1 && head && tail) {
    if (AREA_ENDINGS.has(tail.norm) && !(isGivenName(head.norm) && SURNAME_LIKE.has(tail.norm)))
      return span(first, last, sentence, 'place', 'place-ending');
    if (AREA_OPENINGS.has(head.norm)) return span(first, last, sentence, 'place', 'place-opening');
    if (NAMED_THINGS.has(tail.norm) && !isGivenName(head.norm))
      return span(first, last, sentence, 'other', 'thing-ending');
    if (SUFFIXES.has(tail.norm) && NAMED_THINGS.has(tokens[last - 2]?.norm ?? '')) {
      return span(first, last, sentence, 'other', 'thing-ending');
    }
    if (PLACE_HEADS.has(head.norm)) return span(first, last, sentence, 'place', 'place-head');
    if (tokens.slice(first, last).some((token) => token.text === '&')) {
      return span(first, last, sentence, 'organization', 'ampersand');
    }
  }
  return span(first, last, sentence, null, 'capitals');
}
