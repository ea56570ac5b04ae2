import type { EntityKind } from '../../core/analysis.ts';
import type { ArticleNames, EntityFact } from '../../core/facts.ts';
import { type PersonName, parsePersonName } from './name-keys.ts';

/** An article's own entity. */
export interface Member {
  readonly article: string;
  /** First day of the article's publication; `null` when unknown. */
  readonly day: string | null;
  readonly fact: EntityFact;
  readonly person: PersonName | null;
}

/** Members that are one person or thing. `members` have its name; `joined` came by a shorter one. */
export interface Group {
  readonly key: string;
  kind: EntityKind;
  readonly members: Member[];
  readonly joined: Member[];
  /** How the user has it written. */
  given?: string;
}

/** By kind and key. */
export type Groups = Map<string, Group>;

export function listMembers(articles: readonly ArticleNames[], dayOf: (article: ArticleNames) => string | null) {
  return articles.flatMap((article) => {
    const day = dayOf(article);
    return article.entities.map(
      (fact): Member => ({
        article: article.id,
        day,
        fact,
        person: fact.kind === 'person' ? parsePersonName(fact.name) : null,
      }),
    );
  });
}

export function addMember(groups: Groups, key: string, member: Member): Group {
  const id = groupId(member.fact.kind, key);
  const known = groups.get(id);
  if (known) {
    known.members.push(member);
    return known;
  }
  const group: Group = { key, kind: member.fact.kind, members: [member], joined: [] };
  groups.set(id, group);
  return group;
}

/** Puts what `from` holds into `into`, as names of it or as shorter ones. */
export function mergeGroups(groups: Groups, into: Group, from: Group, as: 'members' | 'joined'): void {
  into[as].push(...from.members);
  into.joined.push(...from.joined);
  groups.delete(groupId(from.kind, from.key));
}

export function groupId(kind: EntityKind, key: string): string {
  return `${kind}\u0000${key}`;
}

export function allMembers({ members, joined }: Group): readonly Member[] {
  return joined.length === 0 ? members : [...members, ...joined];
}
