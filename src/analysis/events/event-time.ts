import type { Attribution, Sentence, TimeExpression } from '../../core/analysis.ts';
import type { DateValue } from '../../core/date.ts';
import { findDating } from '../../core/dating.ts';
import { type Span, spanContains } from '../../core/span.ts';
import { REALIS_GOVERNORS } from '../../language/en/event-realis.ts';
import { ADVERB, AUXILIARY, PREPOSITION, PUNCTUATION, SUBORDINATOR } from '../../language/en/event-word-classes.ts';
import {
  DROPPING_VERBS,
  OCCURRENCE_VERBS,
  SCHEDULING_VERBS,
  TELLING_VERBS,
} from '../../language/en/event-word-lists.ts';
import { type EventText, isCapital, isClass, normAt } from './event-text.ts';
import type { NounFrame } from './noun-frames.ts';
import { looksLikeVerb } from './noun-phrases.ts';
import { findTimeOfMainClause } from './time-of-main-clause.ts';
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
    const isOwn = frame.kind === 'noun' && index >= frame.start && index < last;
    if (!(isOwn || spanContains(inside, time.span)) || isTaken(text, frame, time, index, sentence.first))
      exclude.push(time.span);
  }
  const near: Span = [
    text.tokens[Math.max(sentence.first, first - REACH)]?.start ?? trigger[0],
    text.tokens[Math.min(sentence.last, last + REACH) - 1]?.end ?? trigger[1],
  ];
  const own = findDating({ sentence: { span: near }, at: trigger, times: text.times, exclude });
  return own ?? findTimeOfMainClause(text, frame, sentence);
}

/**
 * Whether a date on the left dates the noun: directly before it, where a light verb brings it about, or where it is the
 * occasion of what is told ('spoke on Monday at a rally'); not in 'spoke on Monday about the death'.
 */
function reachesNoun(text: EventText, frame: NounFrame, at: number): boolean {
  const { start, light } = frame;
  // 'agreed on Monday to a meeting': what is dated is the agreeing.
  const brought = light >= 0 && !isPlan(text, light) && !isToldOf(text, frame, light);
  if (brought || /^(?:in|at|during|between)$/.test(normAt(text, start - 1))) return true;
  // 'began on Friday with a call'
  if (normAt(text, start - 1) === 'with' && opensSomething(text, start - 2)) return true;
  const time = text.timeAt[at] ?? -1;
  for (let index = start - 1; index > at; index -= 1) {
    if (text.timeAt[index] === time) return true;
    // 'on January 20, the day of his inauguration'
    if (!isClass(text, index, PUNCTUATION | ADVERB) && !/^(?:the|day|date|of)$/.test(normAt(text, index))) return false;
  }
  return true;
}

/** Whether 'that' follows the date that opens at token `at`, and no cleft sentence puts the date before it. */
function opensThat(text: EventText, at: number): boolean {
  const time = text.timeAt[at] ?? -1;
  let next = at;
  while (time >= 0 && text.timeAt[next] === time) next += 1;
  if (normAt(text, next) !== 'that') return false;
  const before = isClass(text, at - 1, PREPOSITION) ? at - 2 : at - 1;
  return !(isClass(text, before, AUXILIARY) || normAt(text, before) === 'only');
}

/** Types of occasions: what is announced or called off on a day takes place on another. */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'election', 'protest', 'statement']);

/** Whether the word tells of an occasion or drops it, so that a date beside it is not the occasion's. */
function isToldOf(text: EventText, { match }: NounFrame, index: number): boolean {
  return OCCASIONS.has(match.trigger.type) && TELLING_VERBS.has(normAt(text, index)) && !isMade(text, index);
}

/** 'called a meeting', 'called her on Friday': only 'called off' and 'called for' leave the day open. */
function isMade(text: EventText, index: number): boolean {
  return /^call(?:s|ed|ing)?$/.test(normAt(text, index)) && !/^(?:off|for)$/.test(normAt(text, index + 1));
}

/** Whether a verb such as 'began' stands before the date that ends at token `last`. */
function opensSomething(text: EventText, last: number): boolean {
  const time = text.timeAt[last] ?? -1;
  if (time < 0) return false;
  let index = last;
  while (index >= 0 && text.timeAt[index] === time) index -= 1;
  if (isClass(text, index, PREPOSITION)) index -= 1;
  return OCCURRENCE_VERBS.has(normAt(text, index));
}

function isPlan(text: EventText, governor: number): boolean {
  return REALIS_GOVERNORS.get(normAt(text, governor)) === 'planned';
}

/** What opens a clause that a date before it seldom belongs to; one before 'when' or 'that' may. */
const DEPENDENT = /^(?:after|before|since|because|although|though|until|if|unless|who|whose)$/;

/** Whether the date whose first token is `at` belongs to something else than the frame's trigger. */
function isTaken(
  text: EventText,
  frame: VerbFrame | NounFrame,
  time: TimeExpression,
  at: number,
  sentenceStart: number,
): boolean {
  const { first, last, trigger } = frame.match;
  const own = frame.kind === 'noun' ? frame.start : first;
  if (at >= own && at < last) return false;
  // 'the 2016 election'
  if (time.attributive === true) return true;
  // 'the Voting Rights Act of 1965'
  if (normAt(text, at - 1) === 'of' && isCapital(text, at - 2) && at - 2 >= last) return true;
  if (at >= last) {
    const dated = frame.kind === 'noun' ? schedulingBefore(text, last, at) : -1;
    for (let index = last; index < at; index += 1) {
      if (index >= dated && dated >= 0) return false;
      const norm = normAt(text, index);
      const opens = isClass(text, index, SUBORDINATOR | (frame.kind === 'verb' ? AUXILIARY : 0));
      // 'which had been set for June 8'
      const isRelative = dated >= 0 && /^(?:which|that)$/.test(norm);
      if (
        opens &&
        !isRelative &&
        (text.timeAt[index] ?? -1) < 0 &&
        (norm !== 'that' || frame.kind === 'verb') &&
        norm !== 'once'
      )
        return true;
      const verb = looksLikeVerb(text, index) && !norm.endsWith('ing') && (text.mentionAt[index] ?? -1) < 0;
      if (!verb) continue;
      if (frame.kind === 'noun' && isToldOf(text, frame, index)) return true;
      if (!OCCURRENCE_VERBS.has(norm) && !trigger.light.has(norm) && !isParticipleBefore(text, index, at)) return true;
    }
    // 'called off the talks on Thursday'
    if (frame.kind === 'noun' && frame.light >= 0 && frame.light < own && dated < 0) return isDropped(text, frame);
    return false;
  }
  // 'agreed on Friday to meet'
  if (frame.kind === 'verb' && frame.group.governors.some((governor) => isPlan(text, governor))) return true;
  if (frame.kind === 'noun' && !reachesNoun(text, frame, at)) return true;
  // 'a report last month that she met him', but not 'It was on Friday that they met'
  if (frame.kind === 'verb' && opensThat(text, at)) return true;
  // 'agreed to free them by July 1, after he met …', but not 'On Friday, after a walk, he met …'
  for (let index = own - 1; index > at && normAt(text, index) !== ','; index -= 1) {
    if ((text.timeAt[index] ?? -1) < 0 && DEPENDENT.test(normAt(text, index))) return true;
  }
  // 'Trump, who visited Moscow in 2013, met …'
  let comma = false;
  for (let index = at; index < own; index += 1) {
    if (normAt(text, index) === ',' && text.times[text.timeAt[index] ?? -1] !== time) comma = true;
  }
  if (!comma) return false;
  for (let index = at - 1; index >= Math.max(sentenceStart, at - 15); index -= 1) {
    const norm = normAt(text, index);
    // 'The summit, announced on May 27, was …'
    if (norm === ',') return TELLING_VERBS.has(normAt(text, index + 1));
    if (/^(?:who|which|whose)$/.test(norm)) return true;
  }
  return false;
}

/** 'called off talks', 'cancelled the visit': the date beside it is as likely that of the calling off. */
function isDropped(text: EventText, frame: NounFrame): boolean {
  const norm = normAt(text, frame.light);
  const isOff = /^call/.test(norm) && normAt(text, frame.light + 1) === 'off';
  return OCCASIONS.has(frame.match.trigger.type) && (isOff || DROPPING_VERBS.has(norm));
}

/** 'planned for Friday', 'set for June 8', 'announced for May': the token of the participle between `from` and a date; or -1. */
function schedulingBefore(text: EventText, from: number, at: number): number {
  if (normAt(text, at - 1) !== 'for' && !(normAt(text, at - 1) === 'the' && normAt(text, at - 2) === 'for')) return -1;
  for (let index = at - 2; index >= Math.max(from, at - 4); index -= 1) {
    if (SCHEDULING_VERBS.has(normAt(text, index))) return index;
  }
  return -1;
}

/** 'the meeting planned for Friday', 'talks scheduled on Monday': what dates the participle dates the noun. */
function isParticipleBefore(text: EventText, index: number, at: number): boolean {
  return (
    at - index <= 3 &&
    /^(?:planned|scheduled|set|expected|held|due|published|released|signed|described)$/.test(normAt(text, index))
  );
}
