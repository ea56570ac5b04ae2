import { distance } from 'fastest-levenshtein';
import { COMMON_WORDS } from '../../language/en/names-common-words.ts';

/** Ends and insides of words that British and American spelling write differently. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|able$|al$|ful$|hood|ite)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation|er$|ers$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/(?<=[cntb])re(?=$|s$)/, 'er'],
  [/ll(?=ed$|ing$|er$|ers$|or$)/, 'l'],
  [/ogue(?=$|s$)/, 'og'],
  [/ence(?=$|s$)/, 'ense'],
  [/amme(?=$|s$)/, 'am'],
  [/ae|oe/, 'e'],
];
const INFLECTIONS = ['s', 'es', 'd', 'ed', 'ing', "'s", 'n', 'r', 'er', 'ly'];
const SHORTEST = 4;
const LONG = 8;

let common: ReadonlySet<string> | null = null;

/**
 * Whether one word is the other with a slip of the pen or in another spelling: a letter or two, and not another word or
 * another form of it. Both are in lower case.
 */
export function isRespelled(a: string, b: string): boolean {
  if (a === b) return true;
  if (spelled(a) === spelled(b) || a.replace(/-/g, '') === b.replace(/-/g, '')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !/^\p{L}+$/u.test(short) || !/^\p{L}+$/u.test(long)) return false;
  if (INFLECTIONS.some((ending) => long === short + ending)) return false;
  common ??= new Set(COMMON_WORDS);
  if (common.has(a) && common.has(b)) return false;
  const edits = distance(a, b);
  const isSwapped = edits === 2 && [...a].sort().join('') === [...b].sort().join('');
  return isSwapped || edits <= (short.length >= LONG ? 2 : 1);
}

function spelled(word: string): string {
  return VARIANTS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word);
}
