import type { EventType, Sentence } from '../../core/analysis.ts';
import { addDays, compareText, type DateValue, dayRange, isDay } from '../../core/date.ts';
import { publishedAt } from '../../core/published-at.ts';
import { HAVE } from '../../language/en/event-word-classes.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import type { NounFrame } from './noun-frames.ts';
import type { VerbFrame } from './verb-frames.ts';

/** Events of one day that news tells of together: 'said on Friday after meeting her'. */
const OF_A_DAY: ReadonlySet<EventType> = new Set<EventType>(['meeting', 'call', 'visit', 'agreement', 'statement']);

const REACH = 60;

/**
 * The date of an event that is told as what went before something dated: 'agreed on Friday to free them after he met
 * her'. News says so of what happened on that day or on the day before. `null` where the event is told otherwise, or the
 * sentence dates nothing.
 */
export function findTimeOfMainClause(
  text: EventText,
  frame: VerbFrame | NounFrame,
  sentence: Sentence,
): DateValue | null {
  if (!OF_A_DAY.has(frame.match.trigger.type) || !followsAfter(text, frame)) return null;
  const { first, last } = frame.match;
  const to = Math.min(sentence.last, last + REACH);
  for (let index = Math.max(sentence.first, first - REACH); index < to; index += 1) {
    const time = text.times[text.timeAt[index] ?? -1];
    const day = time?.edtf ?? '';
    if (!time || time.attributive === true || !isDay(day) || !isPast(day, text, sentence)) continue;
    if (/^(?:by|until|before|since)$/.test(normAt(text, index - 1)) || isDateline(text, index, sentence)) continue;
    return {
      value: `${addDays(day, -1)}/${day}`,
      how: 'inferred',
      rule: 'after-event',
      span: time.span,
    };
  }
  return null;
}

/** 'after a meeting with', 'after meeting', 'after he met'; not 'after he had met', which may be long ago. */
function followsAfter(text: EventText, frame: VerbFrame | NounFrame): boolean {
  if (frame.kind === 'noun') {
    const isKnown = frame.determiner === 'definite';
    return !isKnown && /^(?:after|following)$/.test(normAt(text, frame.start - 1));
  }
  const { group, subject, match } = frame;
  for (let index = group.start; index < match.first; index += 1) if (isClass(text, index, HAVE)) return false;
  const isGerund = normAt(text, match.first).endsWith('ing');
  const opening = isGerund || subject.words[1] === 0 ? group.start : subject.words[0];
  return normAt(text, opening - 1) === 'after';
}

function isPast(day: string, { article }: EventText, sentence: Sentence): boolean {
  const published = dayRange(publishedAt(article, sentence.span[0]).value);
  return published === null || compareText(day, published.last) <= 0;
}

/** 'AURELEN, June 18 (Agency) -': when it was written, not when it happened. */
function isDateline(text: EventText, index: number, { first }: Sentence): boolean {
  if (index - first > 12) return false;
  for (let next = index + 1; next < index + 8; next += 1) {
    if (/^(?:-|--|–|—)$/.test(normAt(text, next))) return true;
  }
  return false;
}
