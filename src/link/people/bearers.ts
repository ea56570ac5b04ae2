import { type Gender, genderOfAddress, genderOfGiven } from './common-names.ts';
import { allMembers, type Group, type Groups } from './groups.ts';
import { parsePersonName } from './name-keys.ts';
import { type Role, readRoles } from './roles.ts';
import { plainSpellings } from './spelling-keys.ts';

/** A person of full name with what can tell whether another name is theirs. */
export interface Bearer {
  readonly group: Group;
  /** Given name and surname as written, folded; twice where a letter such as `ü` can be written `ue`. */
  readonly forms: readonly { readonly first: string; readonly last: string }[];
  /** All letters of the name without its spaces. */
  readonly letters: string;
  /** Further given names. */
  readonly middles: readonly string[];
  readonly suffix: string;
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  readonly articles: ReadonlySet<string>;
}

/** The people of `groups` who have a given name, in order. */
export function listBearers(groups: Groups): readonly Bearer[] {
  return [...groups.values()].flatMap((group) => readBearer(group) ?? []);
}

/** `null` for a group that is no person of full name. */
export function readBearer(group: Group): Bearer | null {
  const named = group.members.find(({ person }) => person !== null && person.first !== null);
  if (group.kind !== 'person' || !named?.person) return null;
  const forms = plainSpellings(named.fact.name).flatMap((name) => {
    const person = parsePersonName(name);
    if (!person || person.first === null) return [];
    const last = person.suffix === '' ? person.last : person.last.slice(0, -person.suffix.length - 1);
    return [{ first: person.first, last }];
  });
  const [first] = forms;
  if (!first) return null;
  const members = allMembers(group);
  const { first: given, middle, last, suffix } = named.person;
  return {
    group,
    forms,
    letters: [given ?? '', middle, last].join('').replace(/[^\p{L}\p{N}]+/gu, ''),
    middles: [...new Set(members.flatMap(({ person }) => person?.middle || []))],
    suffix,
    roles: readRoles([...new Set(members.flatMap(({ fact }) => fact.roles))]),
    gender: genderOfAddress(members.flatMap(({ fact }) => fact.aliases)) ?? genderOfGiven(first.first),
    articles: new Set(members.map(({ article }) => article)),
  };
}
