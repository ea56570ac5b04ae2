import { REALIS_GOVERNORS } from '../../language/en/event-realis.ts';
import type { EventCondition } from '../../language/en/event-triggers.ts';
import { ADVERB, AUXILIARY, NEGATION, POSSESSIVE } from '../../language/en/event-word-classes.ts';
import { OCCURRENCE_VERBS } from '../../language/en/event-word-lists.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import { type NounFrame, SERIES } from './noun-frames.ts';
import { areSomebody, isKind } from './verb-frames.ts';
import { isNear, sentenceOf } from './word-windows.ts';

/** Whether one of the trigger's alternatives holds. `again` says that the same kind of event was read shortly before. */
export function fitsNoun(text: EventText, frame: NounFrame, again: boolean): boolean {
  return frame.match.trigger.needs.some((alternative) =>
    alternative.every((condition) => holds(text, frame, condition, again)),
  );
}

function holds(text: EventText, frame: NounFrame, { name }: EventCondition, again: boolean): boolean {
  const { complements, match, clause, determiner, possessor, modifiers } = frame;
  const named = (prepositions: RegExp, ...kinds: readonly string[]): boolean =>
    complements.some(
      ({ preposition, phrases }) =>
        prepositions.test(preposition) &&
        phrases.some(({ mention }) => mention >= 0 && (kinds.length === 0 || isKind(text, mention, ...kinds))),
    );
  switch (name) {
    case 'definite':
      return determiner === 'definite' || determiner === 'possessive';
    case 'possessor':
      return (
        possessor >= 0 &&
        (text.timeAt[possessor] ?? -1) < 0 &&
        (isClass(text, possessor, POSSESSIVE) || (text.mentionAt[possessor] ?? -1) >= 0)
      );
    case 'person-possessor':
      return possessor >= 0 && isKind(text, text.mentionAt[possessor] ?? -1, 'person');
    case 'possessor-time':
      return possessor >= 0 && (text.timeAt[possessor] ?? -1) >= 0;
    case 'parties':
      return (
        named(/^(?:between|with)$/) ||
        complements.some(({ preposition, phrases }) => preposition === 'between' && phrases.length > 1) ||
        complements.some(({ preposition, phrases }) => preposition === 'with' && areSomebody(text, phrases))
      );
    case 'between':
      return named(/^between$/);
    case 'with':
      return complements.some(({ preposition, phrases }) => preposition === 'with' && areSomebody(text, phrases));
    case 'of-people':
      return named(/^of$/);
    case 'of-person':
      return named(/^of$/, 'person');
    case 'by':
    case 'by-named':
      return named(/^by$/);
    case 'for':
    case 'as':
      return complements.some(({ preposition }) => preposition === name);
    case 'to-place':
      return named(/^(?:to|in|at|of)$/, 'place');
    case 'target':
      return named(/^(?:on|against|in|at)$/);
    case 'placed':
      return named(/^(?:in|at|near|outside)$/, 'place') || modifiers.some((mention) => isKind(text, mention, 'place'));
    case 'named-modifier':
      return modifiers.length > 0;
    case 'against':
      return complements.some(({ preposition }) => /^(?:against|over)$/.test(preposition));
    case 'series':
      return normAt(text, frame.start - 1) === 'of' && SERIES.test(normAt(text, frame.start - 2));
    case 'light':
      return frame.light >= 0 || frame.relative.length > 0;
    case 'happened':
      return happened(text, frame);
    case 'dated':
      return isListed(text, frame.start) || hasDate(text, frame.start, frame.after + 4, clause.end);
    case 'dated-own':
      return hasDate(text, frame.start, match.last + 2, clause.end);
    case 'year':
      return hasDate(text, frame.start, match.first, clause.end);
    case 'occasion':
      // 'the second attempt at a meeting' is none yet.
      return (
        /^(?:in|at|during|after|before|since|following|from)$/.test(normAt(text, frame.start - 1)) &&
        REALIS_GOVERNORS.get(normAt(text, frame.start - 2)) !== 'hypothetical'
      );
    case 'again':
      return again;
    case 'armed':
      return (
        isNear(text, match, sentenceOf(clause), 'violence') && !isNear(text, match, sentenceOf(clause), 'criticism')
      );
    default:
      throw new Error(`unknown condition of a noun: ${name}`);
  }
}

/** Whether what follows says that the event came about: 'the meeting lasted', 'the agreement was signed'. */
export function happened(text: EventText, { match, after, clause }: NounFrame): boolean {
  for (const from of [match.last, after]) {
    let next = from;
    while (next < clause.end && next - from < 4 && isClass(text, next, AUXILIARY | ADVERB | NEGATION)) next += 1;
    const norm = normAt(text, next);
    if (OCCURRENCE_VERBS.has(norm) || (next > from && match.trigger.light.has(norm))) return true;
    if (match.trigger.type === 'report' && /^(?:said|found|concluded|showed|says|concludes|finds)$/.test(norm))
      return true;
  }
  return false;
}

/** 'June 18, 2021: summit in Aurelen' */
function isListed(text: EventText, start: number): boolean {
  return /^[:–—-]$/.test(normAt(text, start - 1)) && hasDate(text, start - 2, start - 1, start);
}

function hasDate(text: EventText, from: number, to: number, limit: number): boolean {
  for (let index = from; index < Math.min(to, limit); index += 1) {
    const time = text.times[text.timeAt[index] ?? -1];
    if (time && (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF')) return true;
  }
  return false;
}
