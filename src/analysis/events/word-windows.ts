import { EVENT_WORD_LISTS, type EventWordList } from '../../language/en/event-word-lists.ts';
import type { Clause } from './clauses.ts';
import { type EventText, normAt } from './event-text.ts';
import type { TriggerMatch } from './find-triggers.ts';

const REACH = 25;
const JOINED = new Map<string, ReadonlySet<string>>();

/** The words a condition names: a list, or words joined by `+`. */
export function wordsOf(words: string | null): ReadonlySet<string> {
  if (words === null) return NO_WORDS;
  if (Object.hasOwn(EVENT_WORD_LISTS, words)) return EVENT_WORD_LISTS[words as EventWordList];
  const known = JOINED.get(words);
  if (known) return known;
  const list = new Set(words.split('+'));
  JOINED.set(words, list);
  return list;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The sentence around a clause, as tokens `[start, end)`. */
export function sentenceOf({ from, to }: Clause): Pick<Clause, 'start' | 'end'> {
  return { start: from, end: to };
}

/** Whether one of the words stands between `start` and `end`, within reach of the trigger but outside it. */
export function isNear(
  text: EventText,
  { first, last }: TriggerMatch,
  { start, end }: Pick<Clause, 'start' | 'end'>,
  words: string | null,
): boolean {
  const list = wordsOf(words);
  for (let index = Math.max(start, first - REACH); index < Math.min(end, last + REACH); index += 1) {
    if ((index < first || index >= last) && list.has(normAt(text, index))) return true;
  }
  return false;
}
