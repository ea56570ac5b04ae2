import type { EntityKind, NamesLayer } from '../../../core/analysis.ts';
import { PARTY_WORDS } from '../../../language/en/names-countries.ts';
import { BRACKET_PARTIES, FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../../language/en/speaker-words.ts';
import { genderOf, normalizeRole } from '../../../language/gender.ts';
import { normAt, type Reading } from '../reading.ts';
import type { Point } from './points.ts';

/** What the article tells of an entity that a pronoun or description must agree with. */
export interface Profile {
  readonly id: string;
  readonly kind: EntityKind;
  /** From -1, surely a woman, to 1, surely a man; 0 where nothing tells. */
  readonly gender: number;
  /** Its roles as ` words between spaces `, in one spelling. */
  readonly roles: readonly string[];
  readonly parties: ReadonlySet<string>;
  /** Words of its names, lower case. */
  readonly words: ReadonlySet<string>;
  /** Times it is mentioned. */
  readonly mentions: number;
}

/** Tokens after a mention in which a pronoun is taken for it. */
const NEAR = 25;

/** One for each entity, by its id. */
export function readProfiles(reading: Reading, names: NamesLayer, points: readonly Point[]): Map<string, Profile> {
  const votes = countPronouns(reading, points);
  const counts = new Map<string, number>();
  for (const { entity } of points) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const parties = bracketParties(reading, points);
  const profiles = new Map<string, Profile>();
  for (const { id, kind, name, aliases, roles } of names.entities) {
    const written = roles.map(normalizeRole);
    const all = [name, ...aliases].map((alias) => alias.toLowerCase());
    profiles.set(id, {
      id,
      kind,
      gender: kind === 'person' ? genderOf(all, written, votes.get(id) ?? 0) : 0,
      roles: written,
      parties: new Set([...(parties.get(id) ?? []), ...written.flatMap(partiesIn)]),
      words: new Set(all.flatMap((alias) => alias.split(/[\s.]+/))),
      mentions: counts.get(id) ?? 0,
    });
  }
  return profiles;
}

function partiesIn(role: string): string[] {
  return role
    .trim()
    .split(' ')
    .flatMap((word) => PARTY_WORDS[word] ?? []);
}

/**
 * By entity how many more `he` than `she` follow its mentions with no other mention of a person between, in the same
 * sentence and on the same side of quotation marks.
 */
function countPronouns(reading: Reading, points: readonly Point[]): Map<string, number> {
  const votes = new Map<string, number>();
  points.forEach((point, index) => {
    if (point.kind !== 'person' || point.place === 'object') return;
    const end = Math.min(points[index + 1]?.first ?? Infinity, point.sentenceEnd, point.last + NEAR);
    for (let i = point.last; i < end; i += 1) {
      if (reading.quotationOf[i] !== reading.quotationOf[point.first]) break;
      const norm = normAt(reading, i);
      const sign = MALE_PRONOUNS.has(norm) ? 1 : FEMALE_PRONOUNS.has(norm) ? -1 : 0;
      if (sign === 0) continue;
      votes.set(point.entity, (votes.get(point.entity) ?? 0) + sign);
      break;
    }
  });
  return votes;
}

/** `Ada Holm (R-Ohio)`. */
function bracketParties(reading: Reading, points: readonly Point[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { entity, last } of points) {
    if (normAt(reading, last) !== '(') continue;
    const party = BRACKET_PARTIES[normAt(reading, last + 1).split('-')[0] ?? ''];
    if (party !== undefined) found.set(entity, [...(found.get(entity) ?? []), party].slice(0, 4));
  }
  return found;
}
