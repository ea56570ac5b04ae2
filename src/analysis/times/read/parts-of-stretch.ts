import type { TimexMod } from '../../../core/analysis.ts';
import { NTH } from '../en/phrase-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, wordAt } from '../phrase.ts';
import { readHeldUnit } from './prefixes.ts';

type Read = Rule['read'];

/** Whether a phrase says a stretch longer than a week. */
function isLong({ meaning, clock, mod }: Reading): boolean {
  if (clock !== undefined || mod !== undefined) return false;
  if (meaning.kind === 'calendar') return meaning.day === undefined;
  if (meaning.kind === 'shift' || meaning.kind === 'current')
    return meaning.unit === 'month' || meaning.unit === 'year' || meaning.unit === 'decade';
  return meaning.kind === 'part-of-year' || meaning.kind === 'decade' || meaning.kind === 'century';
}

/** Whether a phrase says one day, without a time of day. */
export function isOneDay({ meaning, clock, mod }: Reading): boolean {
  if (clock !== undefined || mod !== undefined) return false;
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return meaning.kind === 'weekday' || (meaning.kind === 'holiday' && meaning.unit === 'day');
}

/**
 * 'the first week of May', 'the last Monday in October', 'the final days of 2015', 'the first half of November': a part
 * of a month or a year. Parts that are no unit of the calendar give the whole with the part as its mod.
 */
export function readNthOf(readPoint: Read): Read {
  return (phrase, at) => {
    const index = normAt(phrase, at) === 'the' ? at + 1 : at;
    const chooser = normAt(phrase, index);
    const nth = NTH[chooser];
    if (nth === undefined) return null;
    const word = wordAt(phrase, index + 1);
    const joint = normAt(phrase, index + 2);
    if (word === undefined || (joint !== 'of' && !(joint === 'in' && word.weekday !== undefined))) return null;
    const whole = readPoint(phrase, index + 3) ?? readHeldUnit(phrase, index + 3);
    if (!whole || !isLong(whole)) return null;
    const part = partOf(phrase, index + 1, nth, whole.meaning);
    return part && { end: whole.end, ...part, rule: `part-of-${whole.rule}` };
  };
}

function partOf(phrase: Phrase, at: number, nth: number, whole: Meaning): Pick<Reading, 'meaning' | 'mod'> | null {
  const word = wordAt(phrase, at);
  if (word?.weekday !== undefined && !word.plural && isCapital(phrase, at)) {
    return { meaning: { kind: 'within', unit: 'weekday', nth, weekday: word.weekday, whole } };
  }
  if (normAt(phrase, at) === 'part' || word?.unit === 'half') return { meaning: whole, mod: endOf(nth) };
  if (word?.unit === undefined || word.unit === 'quarter') return null;
  // 'the first days of May'
  if (word.plural) return nth === 1 || nth === -1 ? { meaning: whole, mod: endOf(nth) } : null;
  return word.unit === 'day' || word.unit === 'week'
    ? { meaning: { kind: 'within', unit: word.unit, nth, whole } }
    : null;
}

const endOf = (nth: number): TimexMod => (nth === 1 ? 'START' : 'END');

/** 'the week of Nov. 7', 'the weekend of June 4', 'the month of May', 'the week before last', 'the year after next'. */
export function readHolding(readPoint: Read): Read {
  return (phrase, at) => {
    const index = normAt(phrase, at) === 'the' ? at + 1 : at;
    const word = wordAt(phrase, index);
    const unit = word?.unit;
    if (word?.plural || (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year')) return null;
    const joint = normAt(phrase, index + 1);
    const last = normAt(phrase, index + 2);
    if (index > at && ((joint === 'before' && last === 'last') || (joint === 'after' && last === 'next'))) {
      const count = joint === 'before' ? -2 : 2;
      return { end: index + 3, meaning: { kind: 'shift', unit, count, from: 'published' }, rule: `${joint}-${last}` };
    }
    if (joint !== 'of' || index === at) return null;
    const held = readPoint(phrase, index + 2);
    if (!held || held.clock !== undefined) return null;
    if (isOneDay(held))
      return { end: held.end, meaning: { kind: 'around', unit, held: held.meaning }, rule: `${unit}-of` };
    const { meaning } = held;
    const same = meaning.kind === 'calendar' && (meaning.month === undefined ? 'year' : 'month') === unit;
    return same ? held : null;
  };
}

const ENDED: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** 'the year ended June 30', a stretch of that length; 'the quarter ended Sept. 30', the quarter that ends there. */
export function readEnded(readPoint: Read): Read {
  return (phrase, at) => {
    let index = /^(?:the|its|their)$/.test(normAt(phrase, at)) ? at + 1 : at;
    if (isClass(phrase, index, CLASS.fiscal)) index += 1;
    const unit = normAt(phrase, index);
    const verb = normAt(phrase, index + 1);
    if (index === at || !ENDED.has(unit) || (verb !== 'ended' && verb !== 'ending')) return null;
    if (unit === 'year') {
      return { end: index + 1, meaning: { kind: 'fixed', type: 'DURATION', value: 'P1Y' }, rule: 'year-ended' };
    }
    const last = readPoint(phrase, index + 2);
    if (!last || !isOneDay(last)) return null;
    if (unit === 'week' || unit === 'month') {
      return { end: index + 1, meaning: { kind: 'around', unit, held: last.meaning }, rule: `${unit}-ended` };
    }
    return { end: index + 1, meaning: { kind: 'quarter-ended', last: last.meaning }, rule: 'quarter-ended' };
  };
}

/** Classes of words that these begin with. */
export const PART_STARTS = CLASS.determiner | CLASS.ordinal | CLASS.pick;
export const HOLDING_STARTS = CLASS.determiner;
