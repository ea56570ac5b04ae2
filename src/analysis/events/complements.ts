import {
  AUXILIARY,
  COORDINATOR,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import { kindOfMention, type NounPhrase, phrasesAfter } from './noun-phrases.ts';

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
      if (isInfinitive(text, at)) break;
      const phrases = phrasesAfter(text, at + 1, limit, normAt(text, at) === 'between');
      const end = Math.max(at + 1, phrases.at(-1)?.end ?? 0);
      complements.push({ preposition: normAt(text, at), at, phrases, end });
      at = end;
      continue;
    }
    if (isClass(text, at, AUXILIARY | SUBORDINATOR | PRONOUN) && (text.mentionAt[at] ?? -1) < 0) break;
    // 'sanctions and tariffs on Russia': a noun may be joined, a clause may not.
    if (
      isClass(text, at, COORDINATOR) &&
      !isClass(text, at + 1, PREPOSITION | TO) &&
      !isClass(text, at + 2, PREPOSITION)
    )
      break;
    if (isClass(text, at, PUNCTUATION)) {
      const goesOn =
        normAt(text, at) === ',' && (isClass(text, at + 1, PREPOSITION) || (text.timeAt[at + 1] ?? -1) >= 0);
      if (!goesOn && normAt(text, at) !== ',') break;
      if (!goesOn && !isPlaceAside(text, at)) break;
    }
    at += 1;
  }
  return complements;
}

/** 'in Hamburg, Germany, on Friday' */
function isPlaceAside(text: EventText, comma: number): boolean {
  const mention = text.mentionAt[comma + 1] ?? -1;
  if (mention < 0 || kindOfMention(text, mention) !== 'place') return false;
  let end = comma + 1;
  while (text.mentionAt[end] === mention) end += 1;
  return normAt(text, end) === ',' || isClass(text, end, PREPOSITION) || (text.timeAt[end] ?? -1) >= 0;
}

/** 'to discuss': the preposition's other use. */
function isInfinitive(text: EventText, at: number): boolean {
  if (normAt(text, at) !== 'to' || (text.mentionAt[at + 1] ?? -1) >= 0 || (text.timeAt[at + 1] ?? -1) >= 0)
    return false;
  return text.classes[at + 1] === 0 && !isCapital(text, at + 1) && !/[^s]s$/.test(normAt(text, at + 1));
}
