import type { Token } from '../../core/analysis.ts';
import { findCountry, type LocalPeoples } from './local-peoples.ts';
import { type Role, readRoleAt, readRoleBefore } from './roles.ts';
import type { TypedName } from './type-names.ts';
import { isCapitalized } from './word-shape.ts';

const OPENS_ROLE = /^(?:the|a|an|his|her|their|its|our|my)$/;
/** What may follow a role inside an apposition. */
const GOES_ON = /^(?:of|for|to|at|in|from|with|on|who|whose|and|under|since|until|turned|based)$/;
const CLOSES = /^[,.;:)\]—–”"?!]$/;

/**
 * The roles a sentence gives the person `name`: before it (`Russian President X`), in apposition on either side
 * (`X, the mayor of Harrow,`; `the mayor, X,`), and with its country behind (`President X of Orrin`).
 */
export function findIntroducedRoles(
  tokens: readonly Token[],
  name: TypedName,
  sentence: { readonly first: number; readonly last: number },
  peoples: LocalPeoples,
): Role[] {
  const roles: Role[] = [];
  let before = readRoleBefore(tokens, name.first, sentence.first, peoples);
  const of = tokens[name.last];
  const place = tokens[name.last + 1];
  if (before && before.country === null && of?.norm === 'of' && place && isCapitalized(place.text)) {
    const country = findCountry(place.norm, peoples);
    if (country) before = { ...before, country };
  }
  if (before) roles.push(before);
  const start = before ? before.first : name.first;
  const apposition = readAppositionBefore(tokens, start, name.last, sentence, peoples);
  if (apposition) roles.push(apposition);
  const after = readAppositionAfter(tokens, name.last, sentence.last, peoples);
  if (after) roles.push(after);
  return roles;
}

function readAppositionBefore(
  tokens: readonly Token[],
  at: number,
  nameEnd: number,
  sentence: { readonly first: number; readonly last: number },
  peoples: LocalPeoples,
): Role | null {
  if (at - 2 < sentence.first || tokens[at - 1]?.text !== ',') return null;
  const close = tokens[nameEnd];
  if (close && nameEnd < sentence.last && !CLOSES.test(close.text)) return null;
  // `the mayor, X, and Y` is a list.
  if (close?.text === ',' && /^(?:and|or)$/.test(tokens[nameEnd + 1]?.norm ?? '')) return null;
  const role = readRoleBefore(tokens, at - 1, sentence.first, peoples);
  if (!role) return null;
  if (role.country !== null) return role;
  const opener = tokens[role.first - 1];
  if (!opener || role.first - 1 < sentence.first) return null;
  return OPENS_ROLE.test(opener.norm) || /^['’]s?$/.test(opener.text) ? role : null;
}

function readAppositionAfter(tokens: readonly Token[], at: number, last: number, peoples: LocalPeoples): Role | null {
  if (tokens[at]?.text !== ',' || at + 1 >= last) return null;
  let i = at + 1;
  if (/^\d{2}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2;
  if (OPENS_ROLE.test(tokens[i]?.norm ?? '')) i += 1;
  const role = readRoleAt(tokens, i, last, peoples);
  if (!role) return null;
  // `X, President Y and Z` is a list: a role before another name is that name's.
  const next = tokens[role.last];
  // and `X, the governor's daughter,` is no governor.
  // `after talks with X, the mayor left`: the role's clause goes on.
  if (next && role.last < last && !CLOSES.test(next.text) && !GOES_ON.test(next.norm)) return null;
  if (next && role.last < last && (isCapitalized(next.text) || /^['’]s?$/.test(next.text))) return null;
  return role;
}
