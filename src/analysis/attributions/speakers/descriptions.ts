import { PARTY_WORDS } from '../../../language/en/names-countries.ts';
import { FORMER_WORDS, LOWERING_WORDS, RELATIONAL_ROLES, ROLE_HYPERNYMS } from '../../../language/en/names-titles.ts';
import {
  FEMALE_NOUNS,
  KNOWN_DETERMINERS,
  MALE_NOUNS,
  OPEN_NOUNS,
  ORGANIZATION_NOUNS,
  PLACE_NOUNS,
  VARIED_NOUNS,
} from '../../../language/en/speaker-words.ts';
import { normalizeRole } from '../../../language/gender.ts';
import { normAt, type Reading } from '../reading.ts';
import type { Point } from './points.ts';
import type { Profile } from './profiles.ts';
import type { Candidate, Turn } from './pronoun-features.ts';

/** A description and all that is known when it is read. */
export interface DescriptionContext {
  readonly reading: Reading;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly points: readonly Point[];
  /** Its tokens up to its head, the determiner included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly block: number;
  readonly speakers: readonly Turn[];
}

const FORMER = new Set(FORMER_WORDS);
const LOWERING = new Set(LOWERING_WORDS);
const RELATIONAL = new Set(RELATIONAL_ROLES);

/** Mentions that are looked back over, and candidates that are weighed. */
const FURTHEST = 60;
const MOST = 10;

/**
 * The candidates for `the senator`, `the bank`: entities mentioned before whose roles or names go with the noun. Only
 * the noun for nobody where a description takes up nobody known (`a farmer`, `his aides`).
 */
export function describeDescription(context: DescriptionContext): Candidate[] {
  const { reading, first, last } = context;
  const nobody: Candidate = { entity: null, features: ['none'] };
  if (last - first < 2 || !KNOWN_DETERMINERS.has(normAt(reading, first))) return [nobody];
  const words: string[] = [];
  for (let i = first + 1; i < last; i += 1) words.push(normAt(reading, i));
  if (words.includes('and') || words.includes("'s") || words.includes("'")) return [nobody];
  const found = new Map<string, Candidate>();
  const { points } = context;
  for (let i = points.length - 1; i >= Math.max(0, points.length - FURTHEST) && found.size < MOST; i -= 1) {
    const point = points[i];
    const profile = point && context.profiles.get(point.entity);
    if (!point || !profile || found.has(point.entity)) continue;
    const fit = fitOf(words, profile);
    if (fit.length > 0)
      found.set(point.entity, { entity: point.entity, features: [...fit, ...nearness(context, point)] });
  }
  return [...found.values(), nobody];
}

/** How a description's words go with an entity; empty when they do not. */
function fitOf(words: readonly string[], profile: Profile): string[] {
  const head = words.at(-1) ?? '';
  if (profile.kind === 'person') return personFit(words, head, profile);
  const features: string[] = [];
  if (profile.kind === 'place') return PLACE_NOUNS.has(head) && words.length === 1 ? ['noun:place'] : [];
  if (profile.words.has(head) && !head.endsWith('s')) features.push('noun:in-name');
  else if (profile.kind === 'organization' && ORGANIZATION_NOUNS.has(head)) features.push('noun:organization');
  if (features.length > 0 && words.length > 1) features.push('words:more');
  return features;
}

function personFit(words: readonly string[], head: string, { roles, parties, gender }: Profile): string[] {
  const party = words.map((word) => PARTY_WORDS[word]).find((one) => one !== undefined);
  const role = normalizeRole(words.filter((word) => PARTY_WORDS[word] === undefined).join(' ')).trim();
  const features: string[] = [];
  if (party !== undefined) {
    if (parties.has(party)) features.push('party:same');
    else if (parties.size > 0) return [];
  }
  if (role !== '') {
    const heads = [...headsOf(role)];
    const fitting = roles.filter((one) => heads.some((noun) => one.endsWith(` ${noun} `)));
    if (fitting.length === 0) {
      if (isGendered(head, gender)) features.push('noun:gender');
      else if (VARIED_NOUNS.has(head)) features.push('role:unknown');
      else return [];
    } else {
      const isLower = (text: string): boolean => text.split(' ').some((word) => LOWERING.has(word));
      const isFormer = (text: string): boolean => text.split(' ').some((word) => FORMER.has(word));
      if (fitting.every((one) => isLower(one) !== isLower(role))) return [];
      features.push(fitting.some((one) => one.endsWith(` ${role} `)) ? 'role:whole' : 'role:head');
      if (fitting.every((one) => isFormer(one) !== isFormer(role))) features.push('role:tense');
      if (RELATIONAL.has(head)) features.push('role:relational');
      const more = role.split(' ').slice(0, -1);
      if (more.length > 0 && !features.includes('role:whole')) {
        const hasAll = more.every((word) => roles.some((one) => one.includes(` ${word} `)));
        features.push(hasAll ? 'modifiers:same' : 'modifiers:other');
      }
    }
  } else if (features.length > 0) features.push('party:alone');
  return features;
}

/** The nouns a role can go by: its last word, its last two, and those it is a wider word for. */
function headsOf(role: string): Set<string> {
  const words = role.split(' ');
  const one = words.at(-1) ?? '';
  const two = words.slice(-2).join(' ');
  return new Set([one, two, ...(ROLE_HYPERNYMS[one] ?? []), ...(ROLE_HYPERNYMS[two] ?? [])]);
}

function isGendered(noun: string, gender: number): boolean {
  if (OPEN_NOUNS.has(noun)) return false;
  return (MALE_NOUNS.has(noun) && gender > 0.6) || (FEMALE_NOUNS.has(noun) && gender < -0.6);
}

function nearness({ sentence, block, speakers, points }: DescriptionContext, point: Point): string[] {
  const sentences = sentence - point.sentence;
  const features = [sentences <= 1 ? 'near:1' : sentences <= 4 ? 'near:4' : 'near:far', `place:${point.place}`];
  if (point === points.at(-1)) features.push('near:latest');
  if (speakers[0]?.entity === point.entity) features.push('turn:last');
  else if (speakers.some(({ entity }) => entity === point.entity)) features.push('turn:some');
  if (block - point.block > 3) features.push('blocks:far');
  return features;
}
