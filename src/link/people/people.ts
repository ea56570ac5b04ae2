import type { EntityKind } from '../../core/analysis.ts';
import type { Correction, NameSelector } from '../../core/correction.ts';
import { compareText, dayRange } from '../../core/date.ts';
import type { ArticleNames } from '../../core/facts.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities } from '../../core/linked.ts';
import type { RecordEntity } from '../../core/record.ts';
import { foldText } from '../../core/words.ts';
import { joinAcronyms } from './acronyms.ts';
import type { Doubt } from './doubt.ts';
import { addMember, type Group, type Groups, groupId, listMembers, type Member } from './groups.ts';
import { mergePeople } from './merge-people.ts';
import { readNameCorrections } from './name-corrections.ts';
import type { FindArticle } from './name-index.ts';
import { isMiddleOf, thingKey } from './name-keys.ts';
import { indexNeighbours } from './neighbours.ts';
import { joinSurnames } from './surnames.ts';

/** Two entities of the record that may be one. */
export interface NameDoubt {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The entities of the record, and what the user's corrections and the rules left open. */
export interface LinkedPeople extends LinkedEntities {
  /** The likeliest first. */
  readonly doubts: readonly NameDoubt[];
  /** The id of the entity that a name means, or in words why there is none. */
  find(selector: NameSelector): { readonly id: string } | { readonly problem: string };
  /** What a correction of names does not find. */
  problemOf(correction: Correction): string | null;
}

/** Which kind a name gets when articles disagree evenly. */
const KIND_ORDER: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];

/**
 * The people, organizations and places of the record, each once. Precision goes before recall:
 *
 * - full names that are equal without case, accents and middle initials are one, unless two middle names differ;
 * - full names that are spellings of one are one, as `mergePeople` says;
 * - an acronym is the one name it abbreviates somewhere in the record;
 * - a surname alone is somebody who has it, as `joinSurnames` says. Otherwise it stays apart, article by article.
 *
 * What the user corrected counts before the rules. `articles` are in order of id.
 */
export function linkPeople(
  articles: readonly ArticleNames[],
  corrections: readonly Correction[] = [],
  findArticle: FindArticle = ({ id }) => id,
): LinkedPeople {
  const named = readNameCorrections(corrections, findArticle);
  const groups: Groups = new Map();
  const bare: Member[] = [];
  for (const { member, key } of middleNameKeys(listMembers(articles, publicationDay))) {
    if (key === null) bare.push(member);
    else addMember(groups, key, member);
  }
  mergeKinds(groups);
  const doubts = [...mergePeople(groups, indexNeighbours(groups), named.isKeptApart)];
  joinAcronyms(groups);
  named.apply(groups);
  doubts.push(...joinSurnames(groups, bare, indexNeighbours(groups), named.isKeptApart));
  named.apply(groups);
  const linked = collectEntities(groups);
  return {
    ...linked,
    doubts: collectDoubts(doubts, linked, named.isKeptApart),
    problemOf: named.problemOf,
    find(selector) {
      const group = named.find(selector);
      return typeof group === 'string' ? { problem: group } : { id: entityId(group) };
    },
  };
}

function publicationDay({ published }: ArticleNames): string | null {
  return dayRange(published.value)?.first ?? null;
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
  return [...middles].some((middle) => !isMiddleOf(longest, middle));
}

/**
 * One name under several kinds is one thing of the kind that most articles give it. A single word is not enough to
 * make a person of a place or the other way round: there are towns and people named Jordan.
 */
function mergeKinds(groups: Groups): void {
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
      groups.delete(groupId(group.kind, group.key));
    }
  }
}

function entityId({ kind, key }: Group): string {
  return makeId('p', kind, key);
}

/** Doubts about entities that are still two, each pair once. */
function collectDoubts(
  doubts: readonly Doubt[],
  { byArticle }: LinkedEntities,
  isKeptApart: (a: string, b: string) => boolean,
): readonly NameDoubt[] {
  const idOf = ({ article, fact }: Member): string => byArticle.get(article)?.get(fact.id) ?? '';
  const pairs = new Map<string, NameDoubt>();
  for (const { a, b, score, reasons } of doubts) {
    const [left, right] = [idOf(a), idOf(b)];
    if (left === right || isKeptApart(a.fact.name, b.fact.name)) continue;
    const key = [left, right].sort().join(' ');
    if ((pairs.get(key)?.score ?? -1) < score) pairs.set(key, { a: left, b: right, score, reasons });
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b));
}

function collectEntities(groups: Groups): LinkedEntities {
  const entities: RecordEntity[] = [];
  const byArticle = new Map<string, Map<string, string>>();
  for (const group of groups.values()) {
    const { key, kind, members, joined } = group;
    const id = entityId(group);
    const all = [...members, ...joined];
    for (const { article, fact } of all) {
      const own = byArticle.get(article);
      if (own) own.set(fact.id, id);
      else byArticle.set(article, new Map([[fact.id, id]]));
    }
    const name = group.given ?? rankTexts(members.map(({ fact }) => fact.name))[0] ?? key;
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
