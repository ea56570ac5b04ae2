import type { StatementFact } from '../../core/facts.ts';
import { wordsOf } from '../../core/words.ts';
import { quotedParts } from '../wording.ts';

/** Days within which a report that is printed again may be shortened or put a little differently. */
export const REPRINT_DAYS = 31;
/** Fewer words of a reporter's own can be the same by chance. */
const FEWEST_WORDS = 5;
/** Share of the words of the longer narration that the other has too. */
const SAME_NARRATION = 0.8;
/** Words that change with the day of printing. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:on|today|yesterday|earlier|late|early)$/;
/** Words by which a reporter says that it was said before. */
const AGAIN =
  /\b(?:again|once more|repeat(?:s|ed|ing|edly)?|reiterat(?:e|es|ed|ing)|renew(?:s|ed|ing)?|still|continue[sd]?|reaffirm(?:s|ed|ing)?)\b/i;

/**
 * Whether two statements are likelier one report printed twice than something said twice: people say the same words
 * again, but two reporters do not wrap them in the same words of their own. The day, which each resolves from its own
 * day of printing, does not count; a later report that says `again` does.
 */
export function isReprinted(earlier: StatementFact, later: StatementFact): boolean {
  const [a, b] = [narrationOf(earlier), narrationOf(later)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_WORDS || saysAgain(later)) return false;
  const left = new Map<string, number>();
  for (const word of short) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of long) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared >= SAME_NARRATION * long.length;
}

/** Whether the report says that it was said before. */
export function saysAgain({ evidence }: StatementFact): boolean {
  return AGAIN.test(evidence[0]?.exact ?? '');
}

/** The words of an attribution that are the reporter's own, in order. */
function narrationOf({ evidence }: StatementFact): string[] {
  const whole = evidence[0]?.exact ?? '';
  const own = quotedParts(whole).reduce((text, part) => text.replace(part, ' '), whole);
  return wordsOf(own).filter((word) => !DAY.test(word));
}
