import type { Bearer } from './bearers.ts';
import { compareGivens, compareSurnames, type GivenMatch, type SurnameMatch } from './compare-names.ts';
import { isMiddleOf } from './name-keys.ts';
import type { Neighbours } from './neighbours.ts';
import { shareRole } from './roles.ts';
import {
  consonantKey,
  deletionKeys,
  givenKey,
  lettersOf,
  romanKey,
  shortFormRows,
  withoutArticle,
} from './spelling-keys.ts';

/** Two names that can be one person's. */
export interface Candidate {
  readonly a: Bearer;
  readonly b: Bearer;
  readonly surname: SurnameMatch;
  readonly given: GivenMatch;
  readonly sharesRole: boolean;
  /** Both have roles, and none in common. */
  readonly rolesDiffer: boolean;
  /** Names of people and organizations both are named with, counted up to three. */
  readonly inCommon: number;
  /** One article names both, so that its author means two people, or slipped. */
  readonly together: boolean;
}

/** Bearers under one key; more are not compared, which keeps the time linear. */
const KEY_LIMIT = 24;
const LONG_SURNAME = 6;
const LONG_GIVEN = 5;
/** No word of a name has more letters; slips in longer ones are not looked for. */
const LONGEST = 40;

/** Pairs of bearers whose names can be one, in order; found under keys, never by comparing all. */
export function findCandidates(bearers: readonly Bearer[], neighbours: Neighbours): readonly Candidate[] {
  const index = new Map<string, number[]>();
  bearers.forEach((bearer, at) => {
    for (const key of blockingKeys(bearer)) {
      const known = index.get(key);
      if (known) known.push(at);
      else index.set(key, [at]);
    }
  });
  const compared = new Set<number>();
  const found: Candidate[] = [];
  for (const members of index.values()) {
    if (members.length > KEY_LIMIT) continue;
    members.forEach((left, at) => {
      for (const right of members.slice(at + 1)) {
        const pair = Math.min(left, right) * bearers.length + Math.max(left, right);
        if (compared.has(pair)) continue;
        compared.add(pair);
        const [a, b] = [bearers[Math.min(left, right)], bearers[Math.max(left, right)]];
        const candidate = a && b ? compareBearers(a, b, neighbours) : null;
        if (candidate) found.push(candidate);
      }
    });
  }
  return found;
}

function blockingKeys({ forms, letters, middles }: Bearer): ReadonlySet<string> {
  const keys = new Set([`letters ${letters}`]);
  for (const { first, last } of forms) {
    const surname = lettersOf(withoutArticle(last));
    const given = lettersOf(first);
    keys.add(`consonants ${consonantKey(given)} ${consonantKey(surname)}`);
    keys.add(`given ${givenKey(given)} ${consonantKey(surname)}`);
    keys.add(`initial ${given[0]} ${romanKey(surname)}`);
    for (const row of shortFormRows(given)) keys.add(`short ${row} ${romanKey(surname)}`);
    if (surname.length >= LONG_SURNAME - 1 && surname.length <= LONGEST) {
      for (const slip of deletionKeys(surname)) keys.add(`surname ${givenKey(given)} ${slip}`);
    }
    if (given.length >= LONG_GIVEN && given.length <= LONGEST)
      for (const slip of deletionKeys(given)) keys.add(`slip ${slip} ${romanKey(surname)}`);
    for (const part of [...last.split(/[ -]/), ...middles.flatMap((middle) => middle.split(/[ -]/))]) {
      if (part.length > 2) keys.add(`part ${given} ${part}`);
    }
  }
  return keys;
}

/** How `a` and `b` can be one; `null` when their names, suffixes, middle names or genders say that they are not. */
function compareBearers(a: Bearer, b: Bearer, neighbours: Neighbours): Candidate | null {
  if (a.suffix !== b.suffix || (a.gender && b.gender && a.gender !== b.gender)) return null;
  const match = matchNames(a, b);
  if (!match) return null;
  if (match.surname !== 'part' && a.middles.some((one) => b.middles.some((other) => !isMiddleOf(one, other))))
    return null;
  const sharesRole = shareRole(a.roles, b.roles);
  const [few, many] = a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  return {
    a,
    b,
    ...match,
    sharesRole,
    rolesDiffer: !sharesRole && a.roles.length > 0 && b.roles.length > 0,
    inCommon: neighbours.inCommon(a.group, b.group, 3),
    together: [...few].some((article) => many.has(article)),
  };
}

function matchNames(a: Bearer, b: Bearer): { surname: SurnameMatch; given: GivenMatch } | null {
  const isWritten = a.forms.some((left) =>
    b.forms.some((right) => left.first === right.first && left.last === right.last),
  );
  if (a.letters === b.letters || isWritten) return { surname: 'same', given: 'same' };
  for (const left of a.forms) {
    for (const right of b.forms) {
      const surname = compareSurnames(left.last, right.last);
      const given = surname === null ? null : compareGivens(left.first, right.first);
      if (surname !== null && given !== null) return { surname, given };
    }
  }
  // `Pedro Arroyo Castell` beside `Pedro Arroyo`: the surname of one is a further name of the other.
  const [left] = a.forms;
  const [right] = b.forms;
  const isPart = left && right && (b.middles.includes(left.last) || a.middles.includes(right.last));
  return isPart && left.first === right.first ? { surname: 'part', given: 'same' } : null;
}
