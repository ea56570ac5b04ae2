import { UNKNOWN_DATE } from '../../core/date.ts';
import type { EventFact } from '../../core/facts.ts';
import { MAKING_KNOWN } from '../../language/en/making-known.ts';

/** Characters before a date in which the word it belongs to stands. */
const REACH = 40;

/**
 * The mention without its date where that is the day of another act: in `The summit, announced on May 27, …` the date
 * stands right behind a word of making known, which is not the mention's own trigger.
 */
export function withOwnDate(fact: EventFact): EventFact {
  const { span } = fact.time;
  const { start, end, exact } = fact.evidence;
  if (span === undefined || span[0] < start || span[1] > end) return fact;
  const before = exact.slice(Math.max(0, span[0] - start - REACH), span[0] - start);
  const act = /(\p{L}+)(?: (?:late|early|only|first))?(?: (?:on|in))? $/u.exec(before)?.[1]?.toLowerCase();
  if (act === undefined || !MAKING_KNOWN.has(act) || act === fact.trigger.toLowerCase()) return fact;
  return { ...fact, time: UNKNOWN_DATE };
}
