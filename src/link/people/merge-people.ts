import { compareText } from '../../core/date.ts';
import { makeUnionFind, type UnionFind } from '../union-find.ts';
import { type Bearer, listBearers } from './bearers.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Gender, isCommonSurname } from './common-names.ts';
import type { Doubt, KeptApart } from './doubt.ts';
import { type Groups, mergeGroups } from './groups.ts';
import { isMiddleOf } from './name-keys.ts';
import type { Neighbours } from './neighbours.ts';

/** A set of bearers taken for one person. */
interface Cluster {
  readonly articles: Set<string>;
  readonly middles: Set<string>;
  readonly names: Set<string>;
  gender: Gender | null;
}

/** Names in common that tie two people as well as a role does. */
const TIED = 2;
/** Articles a name must have for one that stands in a single article to be a slip of it. */
const WELL_KNOWN = 3;
/** Doubts below this are about names that look alike and nothing else. */
const LEAST_SCORE = 3;

/**
 * Merges people whose full names are spellings of one: by romanization at once, by a slip of a letter, a short form or
 * an initial when a role or names around them tie them and nobody else fits. People whom one article names side by
 * side are merged only where they differ in a hyphen or in the spelling of a given name. Returns what stayed in doubt.
 */
export function mergePeople(groups: Groups, neighbours: Neighbours, isKeptApart: KeptApart): readonly Doubt[] {
  const bearers = listBearers(groups);
  const candidates = findCandidates(bearers, neighbours).filter(
    ({ a, b }) => !namesOf(a).some((name) => namesOf(b).some((other) => isKeptApart(name, other))),
  );
  const at = new Map(bearers.map((bearer, index) => [bearer, index]));
  const indexOf = (bearer: Bearer): number => at.get(bearer) ?? 0;
  const sets = makeUnionFind(bearers.length);
  const clusters = bearers.map(newCluster);
  const ranked = [...candidates].sort(
    (x, y) =>
      scoreOf(y) - scoreOf(x) || compareText(x.a.group.key, y.a.group.key) || compareText(x.b.group.key, y.b.group.key),
  );
  for (const isChoice of [false, true]) {
    const fitting = countFitting(ranked, sets, indexOf);
    for (const candidate of ranked) {
      if ((candidate.given === 'short' || candidate.given === 'initial') !== isChoice || !isSure(candidate)) continue;
      const [left, right] = [sets.find(indexOf(candidate.a)), sets.find(indexOf(candidate.b))];
      if (left === right || (isChoice && (fitting.get(left) ?? 0) + (fitting.get(right) ?? 0) > 2)) continue;
      const [one, other] = [clusters[left], clusters[right]];
      if (!one || !other || !canJoin(one, other, candidate, isKeptApart)) continue;
      sets.union(left, right);
      const root = sets.find(left);
      clusters[root] = joinClusters(one, other);
    }
  }
  mergeSets(groups, bearers, sets);
  return ranked
    .filter(({ a, b }) => sets.find(indexOf(a)) !== sets.find(indexOf(b)))
    .map(describeDoubt)
    .filter(({ score }) => score >= LEAST_SCORE);
}

/** Whether the names and what ties them leave no doubt. */
function isSure(candidate: Candidate): boolean {
  const { a, b, surname, given, sharesRole, rolesDiffer, inCommon, together } = candidate;
  if ((together && !canStandTogether(candidate)) || surname === 'part' || surname === 'near' || given === 'near')
    return false;
  // The same words: they were kept apart for their middle names.
  if (a.letters !== b.letters && a.forms[0]?.first === b.forms[0]?.first && a.forms[0]?.last === b.forms[0]?.last) {
    return false;
  }
  const isSpelling = surname === 'same' || surname === 'roman';
  const isCommon = a.forms.some(({ last }) => isCommonSurname(last));
  const tied = sharesRole || (inCommon >= TIED && !rolesDiffer && !isCommon);
  switch (given) {
    case 'same':
    case 'spelling':
    case 'roman':
      if (isSpelling) return !rolesDiffer || inCommon > 0;
      return sharesRole || (surname === 'edit' && tied && isRareBeside(a, b));
    case 'consonants':
      return sharesRole;
    case 'short':
      return isSpelling && tied;
    case 'edit':
    case 'initial':
      return isSpelling && sharesRole;
    default:
      given satisfies never;
      return false;
  }
}

/** Whether an article that writes both means one: the same letters, or one role and names that differ in spelling alone. */
function canStandTogether({ a, b, surname, given, sharesRole }: Candidate): boolean {
  return a.letters === b.letters || (sharesRole && surname === 'same' && (given === 'same' || given === 'spelling'));
}

/** A slip stands in one article, and the name it is meant for in many. */
function isRareBeside(a: Bearer, b: Bearer): boolean {
  const [few, many] = [a.articles.size, b.articles.size].sort((x, y) => x - y);
  return few === 1 && (many ?? 0) >= WELL_KNOWN;
}

/** For each set: how many other sets its members can be one with by a short form or an initial. */
function countFitting(
  candidates: readonly Candidate[],
  sets: UnionFind,
  indexOf: (bearer: Bearer) => number,
): ReadonlyMap<number, number> {
  const fitting = new Map<number, Set<number>>();
  for (const { a, b, surname, given } of candidates) {
    if ((given !== 'short' && given !== 'initial') || (surname !== 'same' && surname !== 'roman')) continue;
    const [left, right] = [sets.find(indexOf(a)), sets.find(indexOf(b))];
    for (const [set, other] of [[left, right] as const, [right, left] as const]) {
      const known = fitting.get(set);
      if (known) known.add(other);
      else fitting.set(set, new Set([other]));
    }
  }
  return new Map([...fitting].map(([set, others]) => [set, others.size]));
}

function newCluster({ articles, middles, gender, group }: Bearer): Cluster {
  return {
    articles: new Set(articles),
    middles: new Set(middles),
    names: new Set(group.members.map(({ fact }) => fact.name)),
    gender,
  };
}

function canJoin(a: Cluster, b: Cluster, candidate: Candidate, isKeptApart: KeptApart): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const [few, many] = a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  if (!canStandTogether(candidate)) for (const article of few) if (many.has(article)) return false;
  for (const one of a.middles) for (const other of b.middles) if (!isMiddleOf(one, other)) return false;
  for (const name of a.names) for (const other of b.names) if (isKeptApart(name, other)) return false;
  return true;
}

function joinClusters(a: Cluster, b: Cluster): Cluster {
  const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) many.articles.add(article);
  for (const middle of few.middles) many.middles.add(middle);
  for (const name of few.names) many.names.add(name);
  many.gender ??= few.gender;
  return many;
}

/** Each set becomes the group whose key is first in order. */
function mergeSets(groups: Groups, bearers: readonly Bearer[], sets: UnionFind): void {
  const bySet = new Map<number, Bearer[]>();
  bearers.forEach((bearer, index) => {
    const root = sets.find(index);
    const known = bySet.get(root);
    if (known) known.push(bearer);
    else bySet.set(root, [bearer]);
  });
  for (const set of bySet.values()) {
    const [first, ...rest] = set.sort((a, b) => compareText(a.group.key, b.group.key));
    for (const { group } of rest) if (first) mergeGroups(groups, first.group, group, 'members');
  }
}

function namesOf({ group }: Bearer): readonly string[] {
  return [...new Set(group.members.map(({ fact }) => fact.name))];
}

const SURNAME_SCORES = { same: 3, roman: 3, edit: 2, consonants: 2, near: 1, part: 1 } as const;
const GIVEN_SCORES = { same: 2, spelling: 2, roman: 2, consonants: 1, short: 1, edit: 1, initial: 1, near: 0 } as const;

function scoreOf({ surname, given, sharesRole, rolesDiffer, inCommon, together }: Candidate): number {
  const ties = (sharesRole ? 2 : 0) + inCommon / 2;
  return SURNAME_SCORES[surname] + GIVEN_SCORES[given] + ties - (rolesDiffer ? 1 : 0) - (together ? 2 : 0);
}

const SURNAME_REASONS = {
  same: 'the same surname',
  roman: 'one surname in two romanizations',
  edit: 'surnames one letter apart',
  consonants: 'surnames with the same consonants',
  near: 'surnames that are near each other, and two names',
  part: 'one surname holds the other',
} as const;
const GIVEN_REASONS = {
  same: 'the same given name',
  spelling: 'one given name in two spellings',
  roman: 'one given name in two romanizations',
  consonants: 'given names with the same consonants',
  short: 'a given name and a form of it',
  edit: 'given names one letter apart',
  initial: 'a given name and its initial',
  near: 'given names that are near each other, and two names',
} as const;

function describeDoubt(candidate: Candidate): Doubt {
  const { a, b, surname, given, sharesRole, rolesDiffer, inCommon, together } = candidate;
  const reasons = [
    SURNAME_REASONS[surname],
    GIVEN_REASONS[given],
    sharesRole ? 'a role in common' : '',
    rolesDiffer ? 'but other roles' : '',
    inCommon > 0 ? 'the same names around them' : '',
    together ? 'but one article names both' : '',
  ].filter((reason) => reason !== '');
  const [one, other] = [a.group.members[0], b.group.members[0]];
  if (!one || !other) throw new Error('a person without a mention');
  return { a: one, b: other, score: scoreOf(candidate), reasons };
}
