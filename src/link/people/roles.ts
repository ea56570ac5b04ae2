import { foldText, wordsOf } from '../../core/words.ts';
import { COUNTRIES } from '../../language/en/names-countries.ts';
import { AMERICAN_SPELLINGS } from '../../language/en/names-organization-spellings.ts';
import { FORMER_WORDS, LOWERING_WORDS, RELATIONAL_ROLES, ROLE_SPELLINGS } from '../../language/en/names-titles.ts';

/** What somebody is or was, in the words that tell one role from another. */
export interface Role {
  readonly words: ReadonlySet<string>;
  /** `deputy`, `vice`: another office than without it. */
  readonly lowered: boolean;
  readonly former: boolean;
}

const FORMER: ReadonlySet<string> = new Set(FORMER_WORDS);
const LOWERING: ReadonlySet<string> = new Set(LOWERING_WORDS);
/** Words that many share who have nothing to do with each other. */
const WEAK: ReadonlySet<string> = new Set([
  ...'the of for and in at to a an his her their its new chief senior top general national'.split(' '),
  ...FORMER_WORDS,
  ...RELATIONAL_ROLES,
  ...COUNTRIES.flatMap(({ name, demonyms }) => [name, ...demonyms]).flatMap((word) => wordsOf(word)),
]);

/** Roles in `texts`, as articles write them; those without a word of their own are left out. */
export function readRoles(texts: readonly string[]): readonly Role[] {
  return texts.flatMap((text) => readRole(text) ?? []);
}

function readRole(text: string): Role | null {
  const folded = foldText(text);
  const all = wordsOf(ROLE_SPELLINGS[folded] ?? folded);
  const words = all.map((word) => ROLE_SPELLINGS[word] ?? AMERICAN_SPELLINGS.get(word) ?? word);
  const own = new Set(words.filter((word) => word.length > 1 && !WEAK.has(word) && !LOWERING.has(word)));
  if (own.size === 0) return null;
  return {
    words: own,
    lowered: words.some((word) => LOWERING.has(word)),
    former: words.some((word) => FORMER.has(word)),
  };
}

/** Whether two roles are one: all words of the shorter are in the longer, as `president` in `Tessalian president`. */
export function isSameRole(a: Role, b: Role): boolean {
  if (a.lowered !== b.lowered) return false;
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const word of few.words) if (!many.words.has(word)) return false;
  return true;
}

/** Whether any role of `a` is one of `b`. */
export function shareRole(a: readonly Role[], b: readonly Role[]): boolean {
  return a.some((role) => b.some((other) => isSameRole(role, other)));
}
