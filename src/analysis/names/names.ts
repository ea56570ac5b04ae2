import type { Analyser, Entity, EntityKind, LanguageLayer, Mention, NamesLayer, Token } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { compareSpans } from '../../core/span.ts';
import { readDocumentMemory } from './document-memory.ts';
import { findHeadlineNames } from './find-headline-names.ts';
import { findProseNames } from './find-name-spans.ts';
import { groupNames } from './group-names.ts';
import { groupPeople } from './group-people.ts';
import { findIntroducedRoles } from './introduced-roles.ts';
import { type KnownOffice, type NamedPerson, readKnownOffices } from './known-offices.ts';
import { FORMS_OF_ADDRESS, lookUpName } from './name-lexicon.ts';
import { type NamedOrganization, type RoleBearer, resolveNominals } from './resolve-nominals.ts';
import type { Role } from './roles.ts';
import { type TypedName, typeNames } from './type-names.ts';

/**
 * The people, organizations, places and other named things of an article, with every mention by name, and those
 * descriptions (`the Russian president`) that fit exactly one person introduced before. A mention's span is the name
 * without titles; titles are kept in `roles`, and a form of address in an alias (`Mr. Marlow`). No pronouns.
 */
export function findNames(
  article: Pick<Article, 'text' | 'blocks' | 'officeHolders'>,
  language: LanguageLayer,
): NamesLayer {
  const { tokens, sentences } = language;
  const memory = readDocumentMemory(language, article.blocks);
  const prose = typeNames(language, findProseNames(language, memory), memory);
  const headlines = findHeadlineNames(language, memory, prose);
  const names = headlines.length === 0 ? prose : [...prose, ...headlines].sort((a, b) => a.first - b.first);
  const groups = groupAll(tokens, names);

  const bearers: RoleBearer[] = [];
  const organizations: NamedOrganization[] = [];
  names.forEach((name, index) => {
    const entity = groups[index] ?? -1;
    const sentence = sentences[name.sentence];
    if (name.kind === 'person' && sentence) {
      for (const role of findIntroducedRoles(tokens, name, sentence, memory.peoples))
        bearers.push({ entity, role, at: name.first });
    }
    const head = tokens[name.last - 1]?.norm ?? '';
    if (name.kind === 'organization' && name.last - name.first > 1)
      organizations.push({ entity, head, at: name.first });
  });
  const offices = readKnownOffices(
    article.officeHolders ?? [],
    namedPeople(article.text, tokens, names, groups),
    Math.max(-1, ...groups) + 1,
    memory.peoples,
  );
  const nominals = resolveNominals(language, [...offices, ...bearers], organizations, memory.peoples);
  return assemble(article.text, tokens, names, groups, bearers, nominals, offices);
}

function namedPeople(
  text: string,
  tokens: readonly Token[],
  names: readonly TypedName[],
  groups: readonly number[],
): NamedPerson[] {
  const found = new Map<number, Set<string>>();
  names.forEach(({ kind, first, last }, index) => {
    const entity = groups[index] ?? -1;
    if (kind !== 'person') return;
    const written = found.get(entity) ?? new Set();
    found.set(entity, written.add(text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)));
  });
  return [...found].map(([entity, written]) => ({ entity, names: [...written] }));
}

/** One number for each name; the same for the same thing. */
function groupAll(tokens: readonly Token[], names: readonly TypedName[]): number[] {
  const groups = new Array<number>(names.length).fill(-1);
  const people: number[] = [];
  const others: number[] = [];
  names.forEach(({ kind }, index) => {
    (kind === 'person' ? people : others).push(index);
  });
  const pick = (indexes: readonly number[]): TypedName[] => indexes.flatMap((index) => names[index] ?? []);
  const persons = pick(people);
  const addresses = persons.map(({ first }) => tokens[first - 1]?.norm.replace(/\.$/, '') ?? '');
  const personGroups = groupPeople(tokens, persons, addresses);
  people.forEach((index, i) => {
    groups[index] = personGroups[i] ?? -1;
  });
  const offset = Math.max(-1, ...personGroups) + 1;
  const otherGroups = groupNames(tokens, pick(others));
  others.forEach((index, i) => {
    groups[index] = offset + (otherGroups[i] ?? 0);
  });
  return groups;
}

interface Draft {
  readonly kind: EntityKind;
  /** Names as written with how often. */
  readonly forms: Map<string, number>;
  readonly aliases: Set<string>;
  readonly roles: Map<string, string>;
}

function assemble(
  text: string,
  tokens: readonly Token[],
  names: readonly TypedName[],
  groups: readonly number[],
  bearers: readonly RoleBearer[],
  nominals: readonly { readonly first: number; readonly last: number; readonly entity: number }[],
  offices: readonly KnownOffice[],
): NamesLayer {
  const write = (first: number, last: number): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const kinds = new Map<number, EntityKind>();
  names.forEach(({ kind }, index) => {
    kinds.set(groups[index] ?? -1, kind);
  });
  for (const { entity } of offices) kinds.set(entity, 'person');
  const rolesAt = new Map<number, Role[]>();
  for (const { at, role } of bearers) rolesAt.set(at, [...(rolesAt.get(at) ?? []), role]);
  const found = [
    ...names.map(({ first, last }, index) => ({ first, last, group: groups[index] ?? -1, form: 'name' as const })),
    ...nominals.map(({ first, last, entity }) => ({ first, last, group: entity, form: 'nominal' as const })),
  ].sort((a, b) => compareSpans([a.first, -a.last], [b.first, -b.last]));
  const drafts = new Map<number, Draft>();
  const mentions: {
    readonly span: readonly [number, number];
    readonly group: number;
    readonly form: 'name' | 'nominal';
  }[] = [];
  let end = -1;
  for (const { first, last, group, form } of found) {
    if (first < end) continue;
    end = last;
    let draft = drafts.get(group);
    if (!draft) {
      draft = { kind: kinds.get(group) ?? 'other', forms: new Map(), aliases: new Set(), roles: new Map() };
      drafts.set(group, draft);
    }
    const written = write(first, last);
    if (form === 'name') {
      draft.forms.set(written, (draft.forms.get(written) ?? 0) + 1);
      const address = tokens[first - 1];
      if (draft.kind === 'person' && address && FORMS_OF_ADDRESS.has(address.norm.replace(/\.$/, ''))) {
        draft.aliases.add(write(first - 1, last));
      }
      for (const role of rolesAt.get(first) ?? []) {
        const words = write(role.first, role.last);
        if (!draft.roles.has(words.toLowerCase())) draft.roles.set(words.toLowerCase(), words);
      }
    }
    draft.aliases.add(written);
    mentions.push({ span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0], group, form });
  }
  for (const { entity, written } of offices) {
    const roles = drafts.get(entity)?.roles;
    if (roles && !roles.has(written.toLowerCase())) roles.set(written.toLowerCase(), written);
  }
  const unnamed = new Map(offices.map(({ entity, name }) => [entity, name]));
  const ids = new Map<number, string>();
  for (const group of drafts.keys()) ids.set(group, `e${ids.size + 1}`);
  const entities: Entity[] = [...drafts].map(([group, { kind, forms, aliases, roles }]) => {
    const name = forms.size > 0 ? chooseName(kind, forms) : (unnamed.get(group) ?? '');
    return {
      id: ids.get(group) ?? '',
      kind,
      name,
      aliases: [...aliases].filter((alias) => alias !== name),
      roles: [...roles.values()],
    };
  });
  return {
    entities,
    mentions: mentions.map(({ span, group, form }): Mention => ({ span, entity: ids.get(group) ?? '', form })),
  };
}

/** For people the most frequent form of two words or more, for a country its usual name, else the longest; first of equals. */
function chooseName(kind: EntityKind, forms: ReadonlyMap<string, number>): string {
  let best = '';
  let bestScore = -1;
  for (const [form, count] of forms) {
    const capitals = form === form.toUpperCase() && form.includes(' ') ? -0.5 : 0;
    const listed = kind === 'place' && lookUpName(form)?.canonical === form ? 1e3 : 0;
    const score =
      kind === 'person' ? (form.includes(' ') ? 1e6 : 0) + count + capitals : listed + form.length + capitals;
    if (score > bestScore) {
      best = form;
      bestScore = score;
    }
  }
  return best;
}

export const namesAnalyser: Analyser<'language', 'names'> = {
  name: 'names',
  version: 3,
  requires: ['language'],
  provides: 'names',
  run: (article, { language }) => findNames(article, language),
};
