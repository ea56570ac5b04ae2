import type { LanguageLayer, Token } from '../../core/analysis.ts';
import { ORGANIZATION_NOMINALS } from '../../language/en/names-organizations.ts';
import { LOWERING_WORDS, RELATIONAL_ROLES, ROLE_HYPERNYMS } from '../../language/en/names-titles.ts';
import { findCountry, type LocalPeoples } from './local-peoples.ts';
import { type Role, readRoleAt } from './roles.ts';
import { isCapitalized } from './word-shape.ts';

/** Somebody whom the article has given a role at token `at`. */
export interface RoleBearer {
  readonly entity: number;
  readonly role: Role;
  readonly at: number;
  /** Only the user's table of office-holders tells of it, and the article names nobody so. */
  readonly isUnnamed?: boolean;
}

/** An organization whose name ends in `head`, named first at token `at`. */
export interface NamedOrganization {
  readonly entity: number;
  readonly head: string;
  readonly at: number;
}

export interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly entity: number;
}

const RELATIONAL = new Set(RELATIONAL_ROLES);
const LOWERING = new Set(LOWERING_WORDS);
const ORGANIZATION_HEADS = new Set(ORGANIZATION_NOMINALS);
const HYPERNYMS = new Map(Object.entries(ROLE_HYPERNYMS));
/** Roles that a paper of the country writes without the country's name. */
const HOME_ROLES = new Map([
  ['president', 'United States'],
  ['prime minister', 'United Kingdom'],
]);

/**
 * Descriptions with `the` (or `Russia's`) that fit exactly one person or organization the article has introduced
 * before. A description fits a role when its noun is the role's or a wider word for it, its country, party and tense
 * are the role's, and all its other words are among the role's. Two that fit: none is taken; but a bare
 * `the president` goes to the one president who is introduced without a country, if the others have one.
 */
export function resolveNominals(
  { tokens, sentences }: LanguageLayer,
  bearers: readonly RoleBearer[],
  organizations: readonly NamedOrganization[],
  peoples: LocalPeoples,
): Nominal[] {
  const found: Nominal[] = [];
  const roles = withInheritedCountries(bearers);
  const heads = new Map<string, NamedOrganization[]>();
  for (const organization of organizations) {
    const list = heads.get(organization.head) ?? [];
    if (!list.some(({ entity }) => entity === organization.entity))
      heads.set(organization.head, [...list, organization]);
  }
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      const start = descriptionStart(tokens, i, last, peoples);
      if (start === null) continue;
      const organization = token.norm === 'the' ? readOrganizationNominal(tokens, i, last, heads) : null;
      if (organization) {
        found.push(organization);
        continue;
      }
      const role = readRoleAt(tokens, start, last, peoples);
      if (!role || !standsAlone(tokens, role, last)) continue;
      const entity = chooseBearer(role, i, roles);
      if (entity === null) continue;
      found.push({ first: i, last: role.last, entity });
      i = role.last - 1;
    }
  }
  return found;
}

/** Where the words after `the`, or a country with `'s`, begin; for the latter the country is part of the role. */
function descriptionStart(tokens: readonly Token[], at: number, last: number, peoples: LocalPeoples): number | null {
  const token = tokens[at];
  if (!token || at + 1 >= last) return null;
  if (token.norm === 'the') return at + 1;
  if (isCapitalized(token.text) && /^['’]s$/.test(tokens[at + 1]?.text ?? '') && findCountry(token.norm, peoples))
    return at;
  return null;
}

/** Whether the phrase ends where the role does: no further noun, `of` or name follows. */
function standsAlone(tokens: readonly Token[], role: Role, last: number): boolean {
  const next = tokens[role.last];
  if (!next || role.last >= last) return true;
  if (next.norm === 'of' || next.norm === 'for' || next.norm === '-' || next.norm === 'elect') return false;
  if (isCapitalized(next.text)) return false;
  return !(next.text === ',' && isCapitalized(tokens[role.last + 1]?.text ?? '') && role.last + 1 < last);
}

function readOrganizationNominal(
  tokens: readonly Token[],
  at: number,
  last: number,
  heads: ReadonlyMap<string, readonly NamedOrganization[]>,
): Nominal | null {
  const noun = tokens[at + 1];
  if (!noun || !ORGANIZATION_HEADS.has(noun.text)) return null;
  const next = tokens[at + 2];
  if (next && at + 2 < last && (next.norm === 'of' || next.norm === '-' || isCapitalized(next.text))) return null;
  const named = (heads.get(noun.norm) ?? []).filter((organization) => organization.at < at);
  const only = named[0];
  return only && named.length === 1 ? { first: at, last: at + 2, entity: only.entity } : null;
}

/** `President X` is president of what `Orrinian President X` is, where the article names one country only. */
function withInheritedCountries(bearers: readonly RoleBearer[]): RoleBearer[] {
  const countries = new Map<number, Set<string>>();
  for (const { entity, role } of bearers) {
    if (role.country === null || RELATIONAL.has(role.head)) continue;
    countries.set(entity, (countries.get(entity) ?? new Set()).add(role.country));
  }
  return bearers.map((bearer) => {
    const own = countries.get(bearer.entity);
    if (bearer.role.country !== null || own?.size !== 1) return bearer;
    return { ...bearer, role: { ...bearer.role, country: [...own][0] ?? null } };
  });
}

function chooseBearer(nominal: Role, at: number, bearers: readonly RoleBearer[]): number | null {
  if (RELATIONAL.has(nominal.head)) return null;
  const fitting = new Map<number, boolean>();
  let bare = 0;
  for (const { entity, role, at: introduced, isUnnamed } of bearers) {
    if (introduced >= at || !roleFits(nominal, role)) continue;
    // Whom the article does not name is meant only where it says of what country.
    if (isUnnamed && nominal.country !== role.country) continue;
    const known = fitting.get(entity) ?? false;
    if (role.country === null && !known) bare += 1;
    fitting.set(entity, known || role.country === null);
    if (fitting.size > 1 && (bare > 1 || nominal.country !== null)) return null;
  }
  const [first] = fitting;
  if (!first) return null;
  if (fitting.size === 1) return first[0];
  const home = [...fitting].filter(([, isBare]) => isBare);
  return home.length === 1 ? (home[0]?.[0] ?? null) : null;
}

function roleFits(nominal: Role, role: Role): boolean {
  if (nominal.tense !== role.tense) return false;
  if (nominal.head !== role.head && !HYPERNYMS.get(nominal.head)?.includes(role.head)) return false;
  if (nominal.party !== null && nominal.party !== role.party) return false;
  if (nominal.country !== null && nominal.country !== role.country) {
    if (role.country !== null) return false;
    const home = HOME_ROLES.get(role.head);
    if (home !== nominal.country) return false;
  }
  if (role.modifiers.some((modifier) => LOWERING.has(modifier) && !nominal.modifiers.includes(modifier))) return false;
  return nominal.modifiers.every((modifier) => role.modifiers.includes(modifier));
}
