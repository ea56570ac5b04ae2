import type { ArticleSelector, NameSelector } from '../../core/correction.ts';
import { foldText } from '../../core/words.ts';
import { allMembers, type Group, type Groups, groupId, type Member, mergeGroups } from './groups.ts';

/** Resolves an article selector to an article's id, or `null`. */
export type FindArticle = (selector: ArticleSelector) => string | null;

/** Names as articles have them, with the groups they are in. */
export interface NameIndex {
  /** The group that a name means, or a text that says why there is none; never the group `but`. */
  lookUp(selector: NameSelector, but?: Group): Group | string;
  merge(into: Group, from: Group): void;
  rename(group: Group, name: string): void;
  /** Moves the members of `from` that `isMoved` names into `into`; returns how many. */
  move(from: Group, into: Group, isMoved: (member: Member) => boolean): number;
}

/** Indexes `groups`, which change through the index alone from then on. */
export function indexNames(groups: Groups, findArticle: FindArticle): NameIndex {
  const byName = new Map<string, Member[]>();
  const groupOf = new Map<Member, Group>();
  const given = new Map<string, Group>();
  for (const group of groups.values()) {
    if (group.given !== undefined) given.set(foldText(group.given), group);
    for (const member of allMembers(group)) {
      groupOf.set(member, group);
      const name = foldText(member.fact.name);
      const known = byName.get(name);
      if (known) known.push(member);
      else byName.set(name, [member]);
    }
  }
  return {
    lookUp({ name, kind, articles }, but) {
      const folded = foldText(name);
      const renamed = given.get(folded);
      if (renamed && renamed !== but && articles === undefined) return renamed;
      const meant = articles && new Set(articles.flatMap((article) => findArticle(article) ?? []));
      const members = byName.get(folded) ?? [];
      const counts = new Map<Group, number>();
      for (const member of members) {
        const group = groupOf.get(member);
        if (!group || group === but || (meant && !meant.has(member.article))) continue;
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const ofKind = [...counts].filter(([group]) => group.kind === kind);
      const [first, second] = (ofKind.length > 0 ? ofKind : [...counts]).sort(([, a], [, b]) => b - a);
      if (!first) {
        return members.length > 0 && meant
          ? `${name} is not named in its articles`
          : `nobody in the record is called ${name}`;
      }
      return second && second[1] === first[1] ? `several in the record are called ${name}` : first[0];
    },
    merge(into, from) {
      for (const member of allMembers(from)) groupOf.set(member, into);
      mergeGroups(groups, into, from, 'members');
      if (from.given !== undefined) given.set(foldText(from.given), into);
    },
    rename(group, name) {
      group.given = name;
      given.set(foldText(name), group);
    },
    move(from, into, isMoved) {
      const moved = allMembers(from).filter(isMoved);
      for (const list of [from.members, from.joined]) {
        list.splice(0, list.length, ...list.filter((member) => !isMoved(member)));
      }
      for (const member of moved) groupOf.set(member, into);
      into.members.push(...moved);
      groups.set(groupId(into.kind, into.key), into);
      return moved.length;
    },
  };
}
