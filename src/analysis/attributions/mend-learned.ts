import { DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, WEEKDAYS } from '../../language/en/function-words.ts';
import { CLAIM_NOUNS } from '../../language/en/that-clause-words.ts';
import { clauseEnd } from './contents.ts';
import { afterDateline, type FoundAttribution, sentenceAt } from './find.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isCapital, normAt, type Reading, textAt } from './reading.ts';
import { findQuotedAsSaying } from './reported-sources.ts';
import { skipOccasion } from './that-clauses.ts';

/** What the models find, without deeds that are no words, and with contents that begin and end where a clause does. */
export function mendLearned(reading: Reading, learned: readonly FoundAttribution[]): FoundAttribution[] {
  return learned
    .filter((one) => !isCallToSomebody(reading, one) && !isSigning(reading, one))
    .map((one) => ({
      ...one,
      source: quotedSource(reading, one),
      contents: one.contents.flatMap((range) =>
        withoutOccasion(reading, withClaim(reading, withoutDay(reading, one.cue, withoutDateline(reading, range)))),
      ),
    }));
}

/** `The agency quoted Vane as saying`: it is Vane who says. */
function quotedSource(reading: Reading, { source, cue }: FoundAttribution): TokenRange | null {
  const sentence = cue && sentenceAt(reading, cue[0]);
  return (sentence && findQuotedAsSaying(reading, sentence, cue[0])?.source) ?? source;
}

/** `Vane called Bogdan Mirel on Monday`: to call somebody, and not something, is to telephone. */
function isCallToSomebody(reading: Reading, { lemma, cue, contents }: FoundAttribution): boolean {
  const [content] = contents;
  if (lemma !== 'call' || cue === null || content === undefined || contents.length > 1) return false;
  const [first, last] = content;
  if (first < cue[1] || isMark(reading, last)) return false;
  if (normAt(reading, last - 1) === 'counterpart') return true;
  const mention = reading.mentionOf[last - 1];
  return mention !== undefined && reading.mentionOf[first] === mention;
}

/** `They signed the river treaty`: a deed, unless words are quoted. */
function isSigning(reading: Reading, { lemma, contents }: FoundAttribution): boolean {
  return (
    /^(?:sign|ratify)$/.test(lemma) &&
    contents.every(([first, last]) => {
      for (let i = first; i <= last; i += 1) if (isMark(reading, i) || normAt(reading, i) === 'that') return false;
      return true;
    })
  );
}

function isMark(reading: Reading, index: number): boolean {
  return /^["“'‘]$/.test(normAt(reading, index));
}

/** A content that opens its article's sentence opens after `VELIA, March 4 (Lantern) -`. */
function withoutDateline(reading: Reading, [first, last]: TokenRange): TokenRange {
  const sentence = sentenceAt(reading, first);
  if (!sentence || first > sentence.first) return [first, last];
  return [Math.min(afterDateline(reading, sentence), last - 1), last];
}

/** `said Tuesday he would go`, `said in a statement Thursday the bill was dead`: when and where it was said is not said. */
function withoutDay(reading: Reading, cue: TokenRange | null, [first, last]: TokenRange): TokenRange {
  if (!cue || first !== cue[1]) return [first, last];
  let start = first;
  for (let next = skipDay(reading, start); next > start; next = skipDay(reading, start)) start = next;
  const norm = normAt(reading, start);
  // `said Monday was a holiday` says something of the day.
  const opens = DETERMINERS.has(norm) || POSSESSIVES.has(norm) || SUBJECT_PRONOUNS.has(norm) || norm === 'there';
  return start < last - 1 && (opens || isCapital(textAt(reading, start))) ? [start, last] : [first, last];
}

const MONTH_OR_YEAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|month|year)$/;

/** The word after a day, or after an occasion that is no mere month: in that month something else may have been. */
function skipDay(reading: Reading, index: number): number {
  const norm = normAt(reading, index);
  if (/^(?:late|early)$/.test(norm) && WEEKDAYS.has(normAt(reading, index + 1))) return index + 2;
  if (WEEKDAYS.has(norm)) {
    return /^(?:morning|afternoon|evening|night)$/.test(normAt(reading, index + 1)) ? index + 2 : index + 1;
  }
  if (/^(?:today|yesterday|tonight)$/.test(norm)) return index + 1;
  if (!/^(?:in|on|at|last)$/.test(norm)) return index;
  const next = skipOccasion(reading, index);
  return MONTH_OR_YEAR.test(normAt(reading, next - 1)) ? index : next;
}

/** `withdrew his claim on Tuesday that the bank …`: the claim with what it says. */
function withClaim(reading: Reading, [first, last]: TokenRange): TokenRange {
  const sentence = sentenceAt(reading, first);
  if (!sentence || !CLAIM_NOUNS.has(normAt(reading, last - 1))) return [first, last];
  const that = skipOccasion(reading, last);
  if (that === last || normAt(reading, that) !== 'that' || that + 2 >= sentence.last) return [first, last];
  return [first, clauseEnd(reading, that, sentence.last)];
}

/** Words of the addressee or of the claim before `on Tuesday of …`, `on Tuesday that …`. */
const LONGEST_ADDRESSEE = 8;

/** `accused the bank on Tuesday of fraud`: the day is that of the accusation, not of the fraud. */
function withoutOccasion(reading: Reading, [first, last]: TokenRange): TokenRange[] {
  for (let i = first + 1; i < Math.min(last - 2, first + LONGEST_ADDRESSEE); i += 1) {
    if (isMark(reading, i)) break;
    const next = skipOccasion(reading, i);
    if (next > i && next < last - 1 && /^(?:of|that)$/.test(normAt(reading, next)))
      return [
        [first, i],
        [next, last],
      ];
  }
  return [[first, last]];
}
