import type { Attribution, Sentence, TimeExpression } from '../../core/analysis.ts';
import type { DateValue } from '../../core/date.ts';
import { findDating } from '../../core/dating.ts';
import { type Span, spanContains } from '../../core/span.ts';
import { REALIS_GOVERNORS } from '../../language/en/event-realis.ts';
import { ADVERB, AUXILIARY, PUNCTUATION, SUBORDINATOR } from '../../language/en/event-word-classes.ts';
import { OCCURRENCE_VERBS } from '../../language/en/event-word-lists.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import type { NounFrame } from './noun-frames.ts';
import { looksLikeVerb } from './noun-phrases.ts';
import type { VerbFrame } from './verb-frames.ts';

const REACH = 60;

/**
 * The date that the event's own clause gives it; `null` when there is none. Of reported words only a date inside them
 * counts, not when they were said; a date that another verb or noun has taken does not count either.
 */
export function findEventTime(
  text: EventText,
  frame: VerbFrame | NounFrame,
  sentence: Sentence,
  trigger: Span,
  innermost: Attribution | null,
): DateValue | null {
  const inside = innermost?.content.spans.find((span) => spanContains(span, trigger)) ?? sentence.span;
  const exclude: Span[] = [];
  let seen = -1;
  const { first, last } = frame.match;
  for (let index = Math.max(sentence.first, first - REACH); index < Math.min(sentence.last, last + REACH); index += 1) {
    const at = text.timeAt[index] ?? -1;
    const time = text.times[at];
    if (time === undefined || at === seen) continue;
    seen = at;
    if (!spanContains(inside, time.span) || isTaken(text, frame, time, index)) exclude.push(time.span);
  }
  const near: Span = [
    text.tokens[Math.max(sentence.first, first - REACH)]?.start ?? trigger[0],
    text.tokens[Math.min(sentence.last, last + REACH) - 1]?.end ?? trigger[1],
  ];
  return findDating({ sentence: { span: near }, at: trigger, times: text.times, exclude });
}

/**
 * Whether a date on the left dates the noun: directly before it, where a light verb brings it about, or where it is the
 * occasion of what is told ('spoke on Monday at a rally'); not in 'spoke on Monday about the death'.
 */
function reachesNoun(text: EventText, { start, light }: NounFrame, at: number): boolean {
  // 'agreed on Monday to a meeting': what is dated is the agreeing.
  const brought = light >= 0 && !isPlan(text, light);
  if (brought || /^(?:in|at|during|between)$/.test(normAt(text, start - 1))) return true;
  const time = text.timeAt[at] ?? -1;
  for (let index = start - 1; index > at; index -= 1) {
    if (text.timeAt[index] === time) return true;
    // 'on January 20, the day of his inauguration'
    if (!isClass(text, index, PUNCTUATION | ADVERB) && !/^(?:the|day|date|of)$/.test(normAt(text, index))) return false;
  }
  return true;
}

function isPlan(text: EventText, governor: number): boolean {
  return REALIS_GOVERNORS.get(normAt(text, governor)) === 'planned';
}

/** What opens a clause that a date before it seldom belongs to; one before 'when' or 'that' may. */
const DEPENDENT = /^(?:after|before|since|because|although|though|until|if|unless|who|whose)$/;

/** Whether the date whose first token is `at` belongs to something else than the frame's trigger. */
function isTaken(text: EventText, frame: VerbFrame | NounFrame, time: TimeExpression, at: number): boolean {
  const { first, last, trigger } = frame.match;
  const own = frame.kind === 'noun' ? frame.start : first;
  if (at >= own && at < last) return false;
  // 'the 2016 election'
  if (time.attributive === true) return true;
  // 'the Voting Rights Act of 1965'
  if (normAt(text, at - 1) === 'of' && isCapital(text, at - 2) && at - 2 >= last) return true;
  if (at >= last) {
    for (let index = last; index < at; index += 1) {
      const norm = normAt(text, index);
      const opens = isClass(text, index, SUBORDINATOR | (frame.kind === 'verb' ? AUXILIARY : 0));
      if (opens && (text.timeAt[index] ?? -1) < 0 && (norm !== 'that' || frame.kind === 'verb') && norm !== 'once')
        return true;
      const verb = looksLikeVerb(text, index) && !norm.endsWith('ing') && (text.mentionAt[index] ?? -1) < 0;
      if (verb && !OCCURRENCE_VERBS.has(norm) && !trigger.light.has(norm) && !isParticipleBefore(text, index, at))
        return true;
    }
    return false;
  }
  // 'agreed on Friday to meet'
  if (frame.kind === 'verb' && frame.group.governors.some((governor) => isPlan(text, governor))) return true;
  if (frame.kind === 'noun' && !reachesNoun(text, frame, at)) return true;
  // 'agreed to free them by July 1, after he met …', but not 'On Friday, after a walk, he met …'
  for (let index = own - 1; index > at && normAt(text, index) !== ','; index -= 1) {
    if ((text.timeAt[index] ?? -1) < 0 && DEPENDENT.test(normAt(text, index))) return true;
  }
  // 'Trump, who visited Moscow in 2013, met …'
  let comma = false;
  for (let index = at; index < own; index += 1) if (normAt(text, index) === ',') comma = true;
  if (!comma) return false;
  for (let index = at - 1; index >= Math.max(0, at - 15); index -= 1) {
    const norm = normAt(text, index);
    if (norm === ',') return false;
    if (/^(?:who|which|whose)$/.test(norm)) return true;
  }
  return false;
}

/** 'the meeting planned for Friday', 'talks scheduled on Monday': what dates the participle dates the noun. */
function isParticipleBefore(text: EventText, index: number, at: number): boolean {
  return (
    at - index <= 3 &&
    /^(?:planned|scheduled|set|expected|held|due|published|released|signed|described)$/.test(normAt(text, index))
  );
}
