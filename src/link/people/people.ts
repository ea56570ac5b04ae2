import type { EntityKind } from '../../core/analysis.ts';
import { compareText } from '../../core/date.ts';
import type { ArticleFacts, EntityFact } from '../../core/facts.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities } from '../../core/linked.ts';
import type { RecordEntity } from '../../core/record.ts';
import { foldText } from '../../core/words.ts';
import { initialsOf, type PersonName, parsePersonName, readAcronym, roleWords, thingKey } from './name-keys.ts';

/** An article's own entity. */
interface Member {
  readonly article: string;
  readonly fact: EntityFact;
  readonly person: PersonName | null;
}

/** Members that are one person or thing. `names` are those of `members`; `joined` came by a shorter name. */
interface Group {
  readonly key: string;
  kind: EntityKind;
  readonly members: Member[];
  readonly joined: Member[];
}

/** Which kind a name gets when articles disagree evenly. */
const KIND_ORDER: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];

/**
 * The people, organizations and places of the record, each once. Precision goes before recall:
 *
 * - full names that are equal without case, accents and middle initials are one, unless two middle names differ;
 * - an acronym is the one name it abbreviates somewhere in the record;
 * - a surname alone is the only person with that surname in the record, when the two articles have a role or another
 *   name in common; or the only one of several with a role in common. Otherwise it stays apart, article by article.
 *
 * `articles` are in order of id.
 */
export function linkPeople(articles: readonly ArticleFacts[]): LinkedEntities {
  const groups = new Map<string, Group>();
  const bare: Member[] = [];
  for (const { member, key } of middleNameKeys(listMembers(articles))) {
    if (key === null) bare.push(member);
    else addMember(groups, key, member);
  }
  mergeKinds(groups);
  joinAcronyms(groups);
  joinSurnames(groups, bare);
  return collectEntities(groups);
}

function listMembers(articles: readonly ArticleFacts[]): Member[] {
  return articles.flatMap(({ id, entities }) =>
    entities.map((fact) => ({
      article: id,
      fact,
      person: fact.kind === 'person' ? parsePersonName(fact.name) : null,
    })),
  );
}

/** Each member with the key of its name; `null` for a surname alone. */
function middleNameKeys(members: readonly Member[]): { member: Member; key: string | null }[] {
  const middles = new Map<string, Set<string>>();
  for (const { person } of members) {
    if (!person?.first || person.middle === '') continue;
    const key = `${person.first} ${person.last}`;
    const known = middles.get(key);
    if (known) known.add(person.middle);
    else middles.set(key, new Set([person.middle]));
  }
  return members.map((member) => {
    const { person, fact } = member;
    if (fact.kind !== 'person') return { member, key: thingKey(fact.name) || foldText(fact.name) };
    if (!person) return { member, key: foldText(fact.name) };
    if (person.first === null) return { member, key: null };
    const key = `${person.first} ${person.last}`;
    const several = isSeveralMiddles(middles.get(key) ?? new Set());
    return { member, key: several && person.middle !== '' ? `${person.first} ${person.middle} ${person.last}` : key };
  });
}

/** Whether the middle names of one first and last name cannot all be one: `W` and `William` can, `W` and `H W` cannot. */
function isSeveralMiddles(middles: ReadonlySet<string>): boolean {
  const [longest = ''] = [...middles].sort((a, b) => b.length - a.length || compareText(a, b));
  return [...middles].some((middle) => !longest.startsWith(middle));
}

function addMember(groups: Map<string, Group>, key: string, member: Member): void {
  const { kind } = member.fact;
  const groupKey = `${kind}\u0000${key}`;
  const group = groups.get(groupKey);
  if (group) group.members.push(member);
  else groups.set(groupKey, { key, kind, members: [member], joined: [] });
}

/**
 * One name under several kinds is one thing of the kind that most articles give it. A single word is not enough to
 * make a person of a place or the other way round: there are towns and people named Jordan.
 */
function mergeKinds(groups: Map<string, Group>): void {
  const byName = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const name = group.key.includes(' ') || group.kind !== 'person' ? group.key : `person ${group.key}`;
    const same = byName.get(name);
    if (same) same.push(group);
    else byName.set(name, [group]);
  }
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    same.sort((a, b) => b.members.length - a.members.length || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
    const [first, ...rest] = same;
    for (const group of rest) {
      first?.members.push(...group.members);
      groups.delete(`${group.kind}\u0000${group.key}`);
    }
  }
}

function joinAcronyms(groups: Map<string, Group>): void {
  const stated = new Map<string, Set<Group>>();
  const initials = new Map<string, Set<Group>>();
  const acronyms: { group: Group; acronym: string }[] = [];
  for (const group of groups.values()) {
    if (group.kind === 'person') continue;
    const own = group.members.map(({ fact }) => readAcronym(fact.name)).find((acronym) => acronym !== null);
    if (own) {
      acronyms.push({ group, acronym: own });
      continue;
    }
    for (const { fact } of group.members) {
      for (const alias of fact.aliases) addTo(stated, readAcronym(alias), group);
      addTo(initials, initialsOf(fact.name), group);
    }
  }
  for (const { group, acronym } of acronyms) {
    const candidates = stated.get(acronym) ?? initials.get(acronym);
    const [only] = candidates ?? [];
    if (!only || candidates?.size !== 1) continue;
    only.joined.push(...group.members);
    groups.delete(`${group.kind}\u0000${group.key}`);
  }
}

function joinSurnames(groups: Map<string, Group>, bare: readonly Member[]): void {
  const bySurname = new Map<string, Set<Group>>();
  const namesOf = new Map<string, Set<string>>();
  for (const group of groups.values()) {
    for (const { article, person } of group.members) {
      if (group.kind === 'person' && person) addTo(bySurname, person.last, group);
      const names = namesOf.get(article);
      if (names) names.add(group.key);
      else namesOf.set(article, new Set([group.key]));
    }
  }
  const neighbours = new Map<Group, Set<string>>();
  const neighboursOf = (group: Group): Set<string> => {
    let names = neighbours.get(group);
    if (!names) {
      names = new Set(group.members.flatMap(({ article }) => [...(namesOf.get(article) ?? [])]));
      names.delete(group.key);
      neighbours.set(group, names);
    }
    return names;
  };
  const rolesOf = new Map<Group, Set<string>>();
  for (const member of bare) {
    const surname = member.person?.last ?? '';
    const candidates = [...(bySurname.get(surname) ?? [])].filter(
      (group) => !namesOf.get(member.article)?.has(group.key),
    );
    const roles = roleWords(member.fact.roles);
    const known = candidates.map((group) => {
      const groupRoles = rolesOf.get(group) ?? roleWords(group.members.flatMap(({ fact }) => fact.roles));
      rolesOf.set(group, groupRoles);
      return { group, roles: groupRoles, shares: [...roles].some((role) => groupRoles.has(role)) };
    });
    const [only, another] = known.length > 1 ? known.filter(({ shares }) => shares) : known;
    const isCompatible = (candidate: { group: Group; roles: Set<string>; shares: boolean }) =>
      candidate.shares ||
      ((roles.size === 0 || candidate.roles.size === 0) &&
        [...(namesOf.get(member.article) ?? [])].some((name) => neighboursOf(candidate.group).has(name)));
    if (only && !another && isCompatible(only)) only.group.joined.push(member);
    else if (bySurname.has(surname)) addMember(groups, `${surname}\u0000${member.article}`, member);
    else addMember(groups, surname, member);
  }
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K | null, value: V): void {
  if (key === null) return;
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function collectEntities(groups: ReadonlyMap<string, Group>): LinkedEntities {
  const entities: RecordEntity[] = [];
  const byArticle = new Map<string, Map<string, string>>();
  for (const { key, kind, members, joined } of groups.values()) {
    const id = makeId('p', kind, key);
    const all = [...members, ...joined];
    for (const { article, fact } of all) {
      const own = byArticle.get(article);
      if (own) own.set(fact.id, id);
      else byArticle.set(article, new Map([[fact.id, id]]));
    }
    const name = rankTexts(members.map(({ fact }) => fact.name))[0] ?? key;
    const aliases = rankTexts(all.flatMap(({ fact }) => [fact.name, ...fact.aliases])).filter(
      (alias) => alias !== name,
    );
    entities.push({
      id,
      kind,
      name,
      aliases,
      roles: rankTexts(all.flatMap(({ fact }) => fact.roles)),
      mentions: all.reduce((sum, { fact }) => sum + fact.mentions, 0),
      articles: new Set(all.map(({ article }) => article)).size,
    });
  }
  entities.sort((a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id));
  return { entities, byArticle };
}

/** Different texts, the commonest first; without those that differ from a commoner one in case alone. */
function rankTexts(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))
    .filter(([text]) => {
      const folded = foldText(text);
      return !seen.has(folded) && seen.add(folded);
    })
    .map(([text]) => text);
}
