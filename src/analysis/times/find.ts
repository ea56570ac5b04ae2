import { CLASS } from './lexicon.ts';
import type { Reading } from './meaning.ts';
import type { Phrase, Rule } from './phrase.ts';
import { normAt, wordAt } from './phrase.ts';
import { CALENDAR_DATES } from './read/calendar-dates.ts';
import { CLOCK_STARTS, readClockTime } from './read/clock.ts';
import { DAYS } from './read/days.ts';
import { FROM_DAYS, readDayBeside } from './read/from-days.ts';
import { LENGTHS_AND_SETS } from './read/lengths-and-sets.ts';
import { HOLDING_STARTS, PART_STARTS, readEnded, readHolding, readNthOf } from './read/parts-of-stretch.ts';
import { PARTS_OF_YEAR } from './read/parts-of-year.ts';
import { readEdge, readHyphenated, readMeasured } from './read/prefixes.ts';
import { RANGES } from './read/ranges.ts';
import { RELATIVE } from './read/relative.ts';

/** Rules that say a point in time, without what may stand before it. */
const POINTS: readonly Rule[] = [...CALENDAR_DATES, ...DAYS, ...PARTS_OF_YEAR, ...RELATIVE];

const readPoint = reader(POINTS);
const readAny = reader([...POINTS, ...LENGTHS_AND_SETS]);
const edge = readEdge(readPoint);

/** All rules, in order: of two that read as far, the earlier is taken. */
const RULES: readonly Rule[] = [
  { id: 'ended', starts: CLASS.determiner, read: readEnded(readPoint) },
  ...POINTS,
  { id: 'clock', starts: CLOCK_STARTS, read: readClockTime((phrase, at) => edge(phrase, at) ?? readPoint(phrase, at)) },
  { id: 'edge', starts: CLASS.edge | CLASS.determiner, read: edge },
  ...RANGES,
  ...FROM_DAYS,
  { id: 'nth-of', starts: PART_STARTS, read: readNthOf(readPoint) },
  { id: 'holding', starts: HOLDING_STARTS, read: readHolding(readPoint) },
  { id: 'day-beside', starts: CLASS.determiner, read: readDayBeside(readPoint) },
  { id: 'hyphenated', starts: CLASS.compound | CLASS.determiner | CLASS.unit, read: readHyphenated },
  { id: 'measured', starts: CLASS.measure, read: readMeasured(edge, readAny) },
  ...LENGTHS_AND_SETS,
];

/** The longest phrase of time that begins at the token; `null` when none does. */
export const readTime = reader(RULES);

const ARTICLE = CLASS.determiner | CLASS.vague;

/** Whether the word after an article can belong to a phrase of time; most articles are done with here. */
function opensTime(phrase: Phrase, index: number): boolean {
  return wordAt(phrase, index) !== undefined || normAt(phrase, index) === "'";
}

/** Reads by the rules that can begin with the word; the sets of rules are kept by the word's classes. */
function reader(rules: readonly Rule[]): Rule['read'] {
  const byClasses = new Map<number, readonly Rule[]>();
  return (phrase, at) => {
    const classes = wordAt(phrase, at)?.classes ?? 0;
    if (classes === 0) return null;
    if ((classes & CLASS.determiner) !== 0 && (classes & ~ARTICLE) === 0 && !opensTime(phrase, at + 1)) return null;
    let fitting = byClasses.get(classes);
    if (!fitting) {
      fitting = rules.filter(({ starts }) => (starts & classes) !== 0);
      byClasses.set(classes, fitting);
    }
    let best: Reading | null = null;
    for (const rule of fitting) {
      const reading = rule.read(phrase, at);
      if (reading && (best === null || reading.end > best.end)) best = reading;
    }
    return best;
  };
}
