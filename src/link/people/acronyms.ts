import { type Group, type Groups, mergeGroups } from './groups.ts';
import { initialsOf, readAcronym } from './name-keys.ts';

/** Two letters are the initials of too many: `HT` is not `Harrow Trams` unless an article says so. */
const SHORT = 2;

/** Joins an acronym with the one name it abbreviates somewhere in the record, by its article's word or its initials. */
export function joinAcronyms(groups: Groups): void {
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
    const candidates = stated.get(acronym) ?? (acronym.length > SHORT ? initials.get(acronym) : undefined);
    const [only] = candidates ?? [];
    if (only && candidates?.size === 1) mergeGroups(groups, only, group, 'joined');
  }
}

function addTo(map: Map<string, Set<Group>>, key: string | null, value: Group): void {
  if (key === null) return;
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
