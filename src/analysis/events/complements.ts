import {
  AUXILIARY,
  COORDINATOR,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import { type NounPhrase, phrasesAfter } from './noun-phrases.ts';

/** A preposition and the phrases it governs: 'with Putin and Xi'. */
export interface Complement {
  readonly preposition: string;
  readonly at: number;
  readonly phrases: readonly NounPhrase[];
  readonly end: number;
}

const REACH = 24;

/**
 * The prepositional phrases from token `from` on, up to `limit` or to where a new clause opens.
 */
export function readComplements(text: EventText, from: number, limit: number): Complement[] {
  const complements: Complement[] = [];
  let at = from;
  while (at < limit && at - from < REACH) {
    if (isClass(text, at, PREPOSITION | TO) && (text.mentionAt[at] ?? -1) < 0) {
      const phrases = phrasesAfter(text, at + 1, limit);
      const end = Math.max(at + 1, phrases.at(-1)?.end ?? 0);
      complements.push({ preposition: normAt(text, at), at, phrases, end });
      at = end;
      continue;
    }
    if (isClass(text, at, AUXILIARY | SUBORDINATOR | PRONOUN) && (text.mentionAt[at] ?? -1) < 0) break;
    if (isClass(text, at, COORDINATOR) && !isClass(text, at + 1, PREPOSITION | TO)) break;
    if (isClass(text, at, PUNCTUATION)) {
      const goesOn =
        normAt(text, at) === ',' && (isClass(text, at + 1, PREPOSITION) || (text.timeAt[at + 1] ?? -1) >= 0);
      if (!goesOn && normAt(text, at) !== ',') break;
      if (!goesOn && (text.mentionAt[at + 1] ?? -1) < 0) break;
    }
    at += 1;
  }
  return complements;
}
