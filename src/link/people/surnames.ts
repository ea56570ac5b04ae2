import { daysBetween } from '../../core/date.ts';
import { readBearer } from './bearers.ts';
import { type Gender, genderOfAddress } from './common-names.ts';
import type { Doubt, KeptApart } from './doubt.ts';
import { addMember, type Group, type Groups, type Member } from './groups.ts';
import type { Neighbours } from './neighbours.ts';
import { isSameRole, type Role, readRoles } from './roles.ts';
import { romanKey, withoutArticle } from './spelling-keys.ts';

/** Days after its last mention with a role for which nobody else is taken to hold it. */
const ROLE_LASTS = 31;

/** People a surname alone may be; with more of them nobody can say. */
const MOST_DOUBTS = 4;

/** Somebody whose surname is looked for. */
interface Holder {
  readonly group: Group;
  readonly gender: Gender | null;
  readonly roles: readonly Role[];
  readonly articles: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** How well a holder fits a surname alone. */
interface Fit {
  readonly holder: Holder;
  readonly sharesRole: boolean;
  readonly rolesDiffer: boolean;
  readonly inCommon: boolean;
}

/**
 * Joins a surname alone with the person it is: the only bearer whom the form of address allows, when the articles have
 * a role or another name in common; of several the only one with its role; of several with that role the one who holds
 * it at the article's date. Otherwise it stays apart, article by article, and is returned as a doubt.
 */
export function joinSurnames(
  groups: Groups,
  bare: readonly Member[],
  neighbours: Neighbours,
  isKeptApart: KeptApart,
): readonly Doubt[] {
  const holders = indexHolders(groups);
  const doubts: Doubt[] = [];
  for (const member of bare) {
    const surname = member.person?.last ?? '';
    const exact = holders.get(surname);
    const spelt = exact ?? holders.get(`roman ${romanKey(withoutArticle(surname))}`) ?? [];
    const allowed = spelt.filter(({ names }) => !names.some((name) => isKeptApart(name, member.fact.name)));
    const fits = fitHolders(member, allowed, neighbours);
    const chosen = chooseHolder(member, fits, exact !== undefined);
    if (chosen) {
      chosen.group.joined.push(member);
      continue;
    }
    addMember(groups, exact ? `${surname}\u0000${member.article}` : surname, member);
    const likely = fits.filter(({ sharesRole, inCommon }) => sharesRole || inCommon);
    if (likely.length <= MOST_DOUBTS) doubts.push(...likely.flatMap((fit) => doubtOf(member, fit)));
  }
  return doubts;
}

/** People by their surname, and under `roman` by its romanization. */
function indexHolders(groups: Groups): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>();
  for (const group of groups.values()) {
    if (group.kind !== 'person') continue;
    const bearer = readBearer(group);
    const holder: Holder = {
      group,
      gender: bearer?.gender ?? null,
      roles: bearer?.roles ?? [],
      articles: new Set(group.members.map(({ article }) => article)),
      names: [...new Set(group.members.map(({ fact }) => fact.name))],
    };
    const surnames = new Set(group.members.flatMap(({ person }) => person?.last ?? []));
    const keys = new Set([...surnames].flatMap((last) => [last, `roman ${romanKey(withoutArticle(last))}`]));
    for (const key of keys) {
      const known = index.get(key);
      if (known) known.push(holder);
      else index.set(key, [holder]);
    }
  }
  return index;
}

function fitHolders(member: Member, holders: readonly Holder[], neighbours: Neighbours): readonly Fit[] {
  const roles = readRoles(member.fact.roles);
  const gender = genderOfAddress([member.fact.name, ...member.fact.aliases]);
  const around = neighbours.inArticle(member.article);
  return holders
    .filter((holder) => !holder.articles.has(member.article))
    .filter((holder) => !gender || !holder.gender || gender === holder.gender)
    .map((holder) => {
      const alike = holder.roles.filter((other) => roles.some((role) => isSameRole(role, other)));
      const sharesRole = alike.some(({ former }) => roles.some((role) => role.former === former));
      const known = neighbours.around(holder.group);
      return {
        holder,
        sharesRole,
        rolesDiffer: alike.length === 0 && roles.length > 0 && holder.roles.length > 0,
        inCommon: [...around].some((name) => known.has(name)),
      };
    });
}

function chooseHolder(member: Member, fits: readonly Fit[], isExact: boolean): Holder | null {
  const [first] = fits;
  if (fits.length === 1 && first) {
    const isTied = first.sharesRole || (isExact && !first.rolesDiffer && first.inCommon);
    return isTied ? first.holder : null;
  }
  const inRole = fits.filter(({ sharesRole }) => sharesRole).map(({ holder }) => holder);
  return inRole.length > 1 ? holderAt(member, inRole) : (inRole[0] ?? null);
}

/** Of several who hold a role of `member` at some time, the one who holds it on its day; `null` when that is unclear. */
function holderAt({ day, fact }: Member, holders: readonly Holder[]): Holder | null {
  if (day === null) return null;
  const roles = readRoles(fact.roles);
  const terms = holders.flatMap((holder) => {
    const days = holder.group.members
      .filter((member) => readRoles(member.fact.roles).some((role) => roles.some((own) => isHeldAlike(role, own))))
      .flatMap((member) => member.day ?? [])
      .sort();
    const [first, last] = [days[0], days.at(-1)];
    return first !== undefined && last !== undefined ? [{ holder, first, last }] : [];
  });
  const within = terms.filter(({ first, last }) => first <= day && day <= last);
  const near = terms.filter(({ first, last }) => first <= day && daysBetween(last, day) <= ROLE_LASTS);
  const [only, another] = within.length > 0 ? within : near;
  return only && !another ? only.holder : null;
}

function isHeldAlike(a: Role, b: Role): boolean {
  return a.former === b.former && isSameRole(a, b);
}

function doubtOf(member: Member, { holder, sharesRole, rolesDiffer, inCommon }: Fit): Doubt[] {
  const [other] = holder.group.members;
  if (!other) return [];
  const reasons = [
    'a surname alone and somebody who has it',
    sharesRole ? 'a role in common' : '',
    rolesDiffer ? 'but other roles' : '',
    inCommon ? 'the same names around them' : '',
  ].filter((reason) => reason !== '');
  const score = 3 + (sharesRole ? 2 : 0) + (inCommon ? 1 : 0) - (rolesDiffer ? 1 : 0);
  return [{ a: other, b: member, score, reasons }];
}
