import { CUES, type Cue } from '../../language/en/cues.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../../language/en/function-words.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isCapital, isVerbGroupWord, isWord, normAt, type Reading, textAt } from './reading.ts';

/** A verb of the text that may attribute something: its verb group is `range`, the verb itself stands at `head`. */
export interface CuePhrase {
  readonly uses: readonly Cue[];
  readonly range: TokenRange;
  readonly head: number;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive';
}

const BE = /^(?:be|is|are|was|were|been|being|'re|'m)$/;
const TO_NEVER_NOUN =
  /^(?:say|says|said|saying|tell|tells|told|telling|wrote|ask|asks|think|believe|believes|knew|thought|alleges?|insists?|argues?|contends?|den(?:y|ies)|asserts?|acknowledges?|concedes?|admits?)$/;

/** The cue phrase whose verb is the token `head`, or `null` when that is no cue, or more likely a noun or adjective. */
export function readCuePhrase(
  reading: Reading,
  sentenceStart: number,
  sentenceEnd: number,
  head: number,
): CuePhrase | null {
  const norm = normAt(reading, head);
  const known = CUES.get(norm);
  if (!known) return null;
  const next = normAt(reading, head + 1);
  const withParticle = known.filter(({ particle }) => particle === next);
  const uses = withParticle.length > 0 ? withParticle : known.filter(({ particle }) => particle === null);
  if (uses.length === 0) return null;
  let first = head;
  while (
    first > sentenceStart &&
    head - first < 8 &&
    isVerbGroupWord(normAt(reading, first - 1)) &&
    normAt(reading, first - 1) !== "'s"
  )
    first -= 1;
  const group = [...Array(head - first).keys()].map((i) => normAt(reading, first + i));
  const last = head + 1 + (withParticle.length > 0 ? 1 : 0);
  // A single quotation mark is no possessive.
  const before = (reading.quotationOf[first - 1] ?? -1) < 0 ? normAt(reading, first - 1) : '';
  const range: TokenRange = [first, last];
  const isPast =
    /ed$|^(?:said|told|wrote|thought|felt|knew|found|withdrew|sought|written|shown|known|sworn|withdrawn)$/.test(norm);
  if (norm.endsWith('ing')) {
    if (group.some((word) => BE.test(word)) || normAt(reading, first - 1) === "'s")
      return { uses, range, head, form: 'finite' };
    if (DETERMINERS.has(before) || POSSESSIVES.has(before) || isCapital(textAt(reading, head))) return null;
    return { uses, range, head, form: 'participle' };
  }
  const auxiliary = group.filter((word) => AUXILIARIES.has(word)).at(-1) ?? '';
  if (isPast) {
    if (BE.test(auxiliary)) return norm === 'agreed' ? null : { uses, range, head, form: 'passive' };
    if (
      auxiliary === '' &&
      (DETERMINERS.has(before) || POSSESSIVES.has(before) || /^(?:of|by|with|for|as|than)$/.test(before)) &&
      !SUBJECT_PRONOUNS.has(before)
    )
      return null;
    if (
      auxiliary === '' &&
      first === head &&
      isWord(next) &&
      !TO_NEVER_NOUN.test(norm) &&
      head + 1 < sentenceEnd &&
      PREPOSITIONS.has(before)
    )
      return null;
    return { uses, range, head, form: 'finite' };
  }
  if (before === 'to') return { uses, range: [first, last], head, form: 'infinitive' };
  if (auxiliary !== '')
    return BE.test(auxiliary) || /^(?:have|has|had|'ve)$/.test(auxiliary)
      ? null
      : { uses, range, head, form: 'finite' };
  if (TO_NEVER_NOUN.test(norm)) return { uses, range, head, form: 'finite' };
  // A base or -s form without an auxiliary may be a noun: it is a verb after a pronoun, or between a name or plural
  // noun and something a verb takes.
  if (SUBJECT_PRONOUNS.has(before) || RELATIVE_PRONOUNS.has(before)) return { uses, range, head, form: 'finite' };
  const opens = /^(?:that|to|the|a|an|his|her|its|their|he|she|it|they|whether|how|what|why)$|^[“"]|^''|^``/.test(next);
  const isThird = norm.endsWith('s');
  const subject = textAt(reading, first - 1);
  const isPlural = /[^s]s$/.test(subject);
  const fits = isThird ? !isPlural || isCapital(subject) : isPlural;
  if (
    opens &&
    fits &&
    isWord(subject) &&
    !DETERMINERS.has(before) &&
    !POSSESSIVES.has(before) &&
    !PREPOSITIONS.has(before)
  ) {
    return { uses, range, head, form: 'finite' };
  }
  return null;
}
