import type { Token } from '../../core/analysis.ts';
import type { OfficeHolder } from '../../core/article.ts';
import { foldText } from '../../core/words.ts';
import { readLanguage } from '../../language/language.ts';
import type { LocalPeoples } from './local-peoples.ts';
import type { RoleBearer } from './resolve-nominals.ts';
import { readRoleAt } from './roles.ts';

/** An office-holder as an entity of the article. */
export interface KnownOffice extends RoleBearer {
  readonly name: string;
  /** The role as the user wrote it. */
  readonly written: string;
}

/** The names of one entity of the article. */
export interface NamedPerson {
  readonly entity: number;
  readonly names: readonly string[];
}

/**
 * The office-holders the user names, each with its entity: somebody the article names so, in full or by the surname that
 * nobody else in it has, or else a new one, numbered from `next` on. A role that is no known one is left out.
 */
export function readKnownOffices(
  holders: readonly OfficeHolder[],
  people: readonly NamedPerson[],
  next: number,
  peoples: LocalPeoples,
): KnownOffice[] {
  const unnamed = new Map<string, number>();
  return holders.flatMap(({ name, role: written }) => {
    const role = readRoleAt(tokensOf(written), 0, tokensOf(written).length, peoples);
    if (!role) return [];
    const key = foldText(name);
    const known = findPerson(key, people);
    if (known === null && !unnamed.has(key)) unnamed.set(key, next + unnamed.size);
    return [{ entity: known ?? unnamed.get(key) ?? next, name, written, role, at: -1, isUnnamed: known === null }];
  });
}

function findPerson(name: string, people: readonly NamedPerson[]): number | null {
  const folded = people.map(({ entity, names }) => ({ entity, names: names.map(foldText) }));
  const whole = folded.filter(({ names }) => names.includes(name));
  if (whole.length > 0) return whole.length === 1 ? (whole[0]?.entity ?? null) : null;
  const surname = name.split(' ').at(-1) ?? '';
  const bearing = folded.filter(({ names }) => names.some((one) => one.split(' ').at(-1) === surname));
  const only = bearing[0];
  return bearing.length === 1 && only?.names.every((one) => !one.includes(' ')) ? only.entity : null;
}

function tokensOf(words: string): readonly Token[] {
  return readLanguage({
    text: words,
    blocks: [{ span: [0, words.length], kind: 'paragraph', kept: true, rule: 'office' }],
  }).tokens;
}
