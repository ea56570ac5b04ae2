import { EVENT_WORD_LISTS, type EventWordList } from '../../language/en/event-word-lists.ts';
import type { Clause } from './clauses.ts';
import { type EventText, normAt } from './event-text.ts';

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

/** Whether one of the words stands in the clause within reach of the tokens `[first, last)`, outside them. */
export function isNear(text: EventText, first: number, last: number, clause: Clause, words: string | null): boolean {
  const list = wordsOf(words);
  for (
    let index = Math.max(clause.start, first - REACH);
    index < Math.min(clause.end + REACH, last + REACH);
    index += 1
  ) {
    if ((index < first || index >= last) && list.has(normAt(text, index))) return true;
  }
  return false;
}
