import type { Entity } from '../../core/analysis.ts';
import { normalizeRole } from '../../language/gender.ts';
import type { Pair } from './pairs.ts';

/** Which people of an article hold which offices, by the words of their roles. */
export interface RoleIndex {
  /** People by each word of their roles, in order of first mention. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** Heads of state and ministers that the article names most, the most often named first. */
  readonly leaders: readonly RankedPerson[];
}

interface RankedPerson {
  readonly id: string;
  readonly roles: readonly string[];
  readonly mentions: number;
}

/** Of more people than this no description tells one. */
const MOST_BEARERS = 40;

/** Who led before, or stands in for the one who leads, is none of 'the two presidents'. */
const NO_LEADER = / (?:former|ex|onetime|late|vice|deputy|assistant) /;
const LEADER_WORDS = ['president', 'premier', 'chancellor', 'leader', 'king', 'queen', 'minister', 'emperor', 'sultan'];
const LEADERS = /^(?: [\p{L}.-]+){0,3} (?:president|prime minister|premier|chancellor|leader|king|queen)(?:-elect)? $/u;

/** Reads the roles of all people once; `counts` are mentions by entity. */
export function indexRoles(entities: readonly Entity[], counts: ReadonlyMap<string, number>): RoleIndex {
  const byWord = new Map<string, string[]>();
  const leaders: RankedPerson[] = [];
  for (const { id, kind, roles } of entities) {
    if (kind !== 'person' || roles.length === 0) continue;
    const written = roles.map(normalizeRole);
    const words = new Set(written.flatMap((role) => role.trim().split(' ')));
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(id);
      else byWord.set(word, [id]);
    }
    const isLeader = written.some((role) => isLeadership(role));
    if (isLeader || LEADER_WORDS.some((word) => words.has(word)))
      leaders.push({ id, roles: written, mentions: counts.get(id) ?? 0 });
  }
  return { byWord, leaders: leaders.sort((a, b) => b.mentions - a.mentions).slice(0, MOST_BEARERS) };
}

function isLeadership(role: string): boolean {
  return LEADERS.test(role) && !NO_LEADER.test(role);
}

/**
 * The two whom `head`, the plural of an office, stands for: the only two that hold it or, of more, the two that the
 * article is about. `null` where it does not say.
 */
export function pairOfOffice({ leaders }: RoleIndex, head: string): Pair | null {
  const office = head.replace(/s$/, '');
  const fits = ({ roles }: RankedPerson): boolean =>
    office === 'leader'
      ? roles.some(isLeadership)
      : roles.some((role) => role.includes(` ${office}`) && !NO_LEADER.test(role));
  const [first, second, third] = leaders.filter(fits);
  if (!first || !second) return null;
  return !third || second.mentions >= 2 * third.mentions ? [first.id, second.id] : null;
}

/** Whether the person is said to lead a country. */
export function isLeader({ leaders }: RoleIndex, id: string): boolean {
  return leaders.some((leader) => leader.id === id && leader.roles.some(isLeadership));
}

/**
 * The only person whose roles have all of `words`, which are in lower case: 'the Orsanian president', 'her Veshtian
 * counterpart'. `null` where there is none or more than one.
 */
export function personOfRole({ byWord }: RoleIndex, words: readonly string[]): string | null {
  const lists = words.map((word): readonly string[] => byWord.get(word) ?? []);
  if (lists.some((list) => list.length > MOST_BEARERS)) return null;
  const bearers = lists[0]?.filter((id) => lists.every((list) => list.includes(id)));
  return bearers?.length === 1 ? (bearers[0] ?? null) : null;
}
