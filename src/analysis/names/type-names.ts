import type { EntityKind, LanguageLayer, Token } from '../../core/analysis.ts';
import type { DocumentMemory } from './document-memory.ts';
import type { NameSpan } from './find-name-spans.ts';
import {
  COMMON,
  DOCUMENTS,
  FAMILY_NAMES,
  FORMS_OF_ADDRESS,
  isGivenName,
  PARTICLES,
  RANKS,
  ROLES,
  SUFFIXES,
} from './name-lexicon.ts';
import { isAllCaps, isInitials } from './word-shape.ts';

export interface TypedName extends NameSpan {
  readonly kind: EntityKind;
}

/** Words of the longest name. */
const LONGEST = 14;

type Votes = { person: number; organization: number; place: number };

const SAYS =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|tweeted|asked|replied|argued|explained|insisted|warned|noted|claimed|recalled|responded|declared|testified|quipped|concluded|who|whose|himself|herself)$/;
const PLACE_BEFORE = /^(?:in|near|outside|across|inside|throughout|around)$/;
const BEFORE_PLACE = /^(?:in|at|near|to|from|outside|across|inside|of)$/;
/** Endings of English nouns that surnames seldom have. */
const PLAIN_SHAPE = /(?:tions?|ments?|ness|ities|ity|isms?|ance|ence|ings)$/;
const PLACE_SHAPE = /(?:ville|burgh?|shire|stan|grad|abad|pur|polis|berg|dorf|stadt)$/;
const ORGANIZATION_AFTER =
  /^(?:spokesman|spokeswoman|spokesperson|employees|shares|executives|officials|customers|ceo|stock|headquarters)$/;

/**
 * Gives each span without a kind the one its words and neighbours point to, over all its mentions in the article.
 * A span nothing speaks for is left out.
 */
export function typeNames(
  { tokens, sentences }: LanguageLayer,
  spans: readonly NameSpan[],
  { peoples: localPeoples, small }: DocumentMemory,
): TypedName[] {
  const homes = new Set(localPeoples.values());
  const people = new Set<string>();
  const surnames = new Set<string>();
  const votes = new Map<string, Votes>();
  for (const span of spans) {
    const own = votesFor(tokens, span, small);
    const key = keyOf(tokens, span);
    if (span.kind === null) {
      const opens = sentences[span.sentence]?.first === span.first;
      if (homes.has(key.trim())) own.place += 8;
      // `HARROW (Agency) -`, `HARROW, Orrin —`
      else if (opens && opensDateline(tokens, span)) own.place += 5;
    }
    const sum = votes.get(key) ?? { person: 0, organization: 0, place: 0 };
    votes.set(key, {
      person: sum.person + own.person,
      organization: sum.organization + own.organization,
      place: sum.place + own.place,
    });
  }
  for (const span of spans) {
    if (span.kind !== null && span.kind !== 'person') continue;
    if (kindOf(votes.get(keyOf(tokens, span))) !== 'person' || span.last - span.first < 2) continue;
    for (let i = span.first; i < span.last; i++) people.add(tokens[i]?.norm ?? '');
    surnames.add(tokens[span.last - 1]?.norm ?? '');
  }
  const typed: TypedName[] = [];
  for (const span of spans) {
    const single = span.last - span.first === 1;
    const own = single && people.has(tokens[span.first]?.norm ?? '');
    const surname = single && surnames.has(tokens[span.first]?.norm ?? '');
    if (span.kind === 'place' && surname && !BEFORE_PLACE.test(tokens[span.first - 1]?.norm ?? '')) {
      // `Jordan` in an article about Olivia Jordan.
      typed.push({ ...span, kind: 'person', canonical: null, rule: 'surname' });
      continue;
    }
    if (span.last - span.first > LONGEST) continue;
    if (span.kind !== null) {
      typed.push({ ...span, kind: span.kind });
      continue;
    }
    // `the Quimby dossier`, where nobody in the article is called Quimby.
    const noun = tokens[span.last];
    if (single && !own && noun && DOCUMENTS.has(noun.text)) {
      typed.push({ ...span, last: span.last + 1, kind: 'other', rule: 'named-document' });
      continue;
    }
    const kind = own ? 'person' : kindOf(votes.get(keyOf(tokens, span)));
    if (kind) typed.push({ ...span, kind });
  }
  return typed;
}

/** Whether a sentence opens with the place of a dateline: in capitals, a bracket or dash soon behind it. */
function opensDateline(tokens: readonly Token[], { first, last }: NameSpan): boolean {
  for (let i = first; i < last; i++) if (!isAllCaps(tokens[i]?.text ?? '')) return false;
  for (let i = last; i < last + 8; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^(?:\(|—|–|--?)$/.test(text)) return true;
    if (!/^(?:,|\.|\/|\d+|\p{Lu}.*)$/su.test(text)) return false;
  }
  return false;
}

function keyOf(tokens: readonly Token[], { first, last }: NameSpan): string {
  let key = '';
  for (let i = first; i < last; i++) key += `${tokens[i]?.norm ?? ''} `;
  return key;
}

function kindOf(votes: Votes | undefined): EntityKind | null {
  if (!votes) return null;
  const { person, organization, place } = votes;
  const most = Math.max(person, organization, place);
  if (most < 2) return null;
  if (person === most) return 'person';
  return place === most ? 'place' : 'organization';
}

function votesFor(
  tokens: readonly Token[],
  { first, last, kind }: NameSpan,
  small: ReadonlyMap<string, number>,
): Votes {
  const votes: Votes = { person: 0, organization: 0, place: 0 };
  if (kind !== null) return votes;
  const head = tokens[first]?.norm ?? '';
  const tail = tokens[last - 1]?.norm ?? '';
  const text = tokens[first]?.text ?? '';
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[last]?.norm ?? '';
  const length = last - first;
  if (isGivenName(head)) votes.person += length > 1 ? 4 : 1.5;
  if (FAMILY_NAMES.has(tail)) votes.person += 1.5;
  if (length > 1 && SUFFIXES.has(tail.replace(/\.$/, '')) && !COMMON.has(head)) votes.person += 4;
  const title = before.replace(/\.$/, '');
  if (FORMS_OF_ADDRESS.has(title) || RANKS.has(title)) votes.person += 6;
  else if (ROLES.has(title)) votes.person += 4;
  let plain = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (length > 1 && isInitials(token.text)) votes.person += 4;
    if (i > first && (PARTICLES.has(token.norm) || token.norm.startsWith('al-'))) votes.person += 2;
    if (
      COMMON.has(token.norm) ||
      PLAIN_SHAPE.test(token.norm) ||
      (small.has(token.norm) && !PARTICLES.has(token.norm))
    ) {
      plain += 1;
    }
  }
  if (SAYS.test(after) || (after === ',' && /^who|\d\d$/.test(tokens[last + 1]?.norm ?? ''))) votes.person += 2;
  if (length > 1 && length < 4 && plain === 0 && !/\d/.test(text)) votes.person += 2;
  // `Minister Piers Marlow`, but not `President Marlow Speech`.
  const titled = (FORMS_OF_ADDRESS.has(title) || RANKS.has(title) || ROLES.has(title)) && !COMMON.has(tail);
  if (plain > 0 && plain >= length - 1 && !titled && (length === 1 || COMMON.has(head) || !isGivenName(head)))
    votes.person -= 3;
  if (length === 1 && isAllCaps(text)) {
    // In a transcript the speaker stands in capitals before a colon.
    if (after === ':' && text.length > 3) votes.person += 4;
    // Longer ones are words written in capitals.
    else if (!/\d/.test(text) && text.length < 6) votes.organization += 3;
  }
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:mc|mac|de|o'|al-)/.test(head)) votes.organization += 2;
  if (ORGANIZATION_AFTER.test(after)) votes.organization += 2;
  if (before === 'the' && length > 1) votes.organization += 2;
  if (PLACE_BEFORE.test(before) && plain === 0 && !(length > 1 && isAllCaps(text))) votes.place += 2.5;
  if (length === 1 && PLACE_SHAPE.test(head)) votes.place += 1.5;
  return votes;
}
