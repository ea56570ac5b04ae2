import { foldText } from '../../core/words.ts';
import { contentStems, stemWord } from '../../language/content-words.ts';
import { NUMBER_WORDS } from '../polarity-words.ts';

/** How long something took, in minutes, or how many of something there were. */
export interface Quantity {
  /** `duration`, or the stem of the noun that was counted. */
  readonly unit: string;
  readonly value: number;
  /** The noun as written, for a label; empty for a duration. */
  readonly noun: string;
  /** `nearly`, `about`: the value is not meant to the last digit. `least`: more is meant. */
  readonly hedge: 'none' | 'about' | 'least';
  /** Content stems of the words around it: what the number is said of. */
  readonly context: ReadonlySet<string>;
}

const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}|${[...NUMBER_WORDS.keys()].join('|')})`;
const DURATION = new RegExp(
  `\\b(${NUMBER})[ -]hours?(?: and (?:(${NUMBER})[ -]minutes?|(a half)))?\\b|\\b(${NUMBER})[ -]minutes?\\b`,
  'g',
);
/** A number with the noun that follows it, across at most one adjective. */
const COUNT = new RegExp(`\\b(${NUMBER}) (?:(?:[a-z]{3,20}) )?([a-z]{3,20}s|people|men|women|children)\\b`, 'g');
/** Nouns of time, money and measure are no things that an event has a number of. */
const MEASURES: ReadonlySet<string> = new Set(
  `seconds minutes hours days weeks months years decades times dollars euros pounds crowns cents miles metres meters
  kilometers kilometres feet yards points degrees percent tons tonnes acres minutes' hours' hundreds thousands millions`.split(
    /\s+/,
  ),
);
const ABOUT = /(?:about|around|nearly|almost|some|roughly|approximately|closer to|close to|under|less than) $/;
const LEAST = /(?:more than|over|at least|beyond) $/;
/** A duration that says how long the event took, and not what it was about or when it was. */
const LASTING =
  /(?:\bfor|lasted|lasting|took|ran|went on|spent|went|long|it) (?:a |an |the )?(?:about |around |nearly |almost |some |roughly |more than |over |at least |just |well over |closer to )*$/;
const CONTEXT_LENGTH = 40;

/** The durations and counts that a sentence about an event gives, in order. */
export function findQuantities(sentence: string): Quantity[] {
  const text = foldText(sentence).replace(/\s+/g, ' ');
  const quantities: Quantity[] = [];
  for (const match of text.matchAll(DURATION)) {
    const before = text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index);
    if (!LASTING.test(before)) continue;
    const [, hours, minutes, half, onlyMinutes] = match;
    const value = onlyMinutes
      ? readNumber(onlyMinutes)
      : 60 * readNumber(hours ?? '0') + (half ? 30 : readNumber(minutes ?? '0'));
    quantities.push({ unit: 'duration', value, noun: '', hedge: readHedge(before), context: new Set() });
  }
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = '', noun = ''] = match;
    const value = readNumber(number);
    if (MEASURES.has(noun) || whole.split(' ').some((word) => MEASURES.has(word)) || value < 2) continue;
    const before = text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index);
    const after = text.slice(match.index + whole.length, match.index + whole.length + CONTEXT_LENGTH);
    if (/[$€£\d.,-]$/.test(before)) continue;
    const context = new Set([...contentStems(before).slice(-3), ...contentStems(after).slice(0, 3)]);
    quantities.push({ unit: stemWord(noun), value, noun, hedge: readHedge(before), context });
  }
  return quantities;
}

/** Whether two quantities of one unit can both be right. */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (small.hedge === 'least') return small.value * 1.5 >= large.value;
  const isRough = small.hedge !== 'none' || large.hedge !== 'none';
  return isRough && large.value - small.value <= 0.15 * large.value;
}

function readHedge(before: string): Quantity['hedge'] {
  return LEAST.test(before) ? 'least' : ABOUT.test(before) ? 'about' : 'none';
}

function readNumber(text: string): number {
  return NUMBER_WORDS.get(text) ?? Number(text.replace(/,/g, ''));
}
