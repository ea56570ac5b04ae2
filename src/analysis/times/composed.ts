import { addDays, isoDay, isoWeekday } from '../../core/date.ts';
import type { Meaning } from './meaning.ts';
import { edtfValue, lastDay, openValue, type Point, pointAround, shiftPoint, timexValue } from './point.ts';
import { type Anchors, inferred, open, type Resolved } from './resolved.ts';

type Composed = Meaning & { kind: 'within' | 'around' | 'moved' | 'range' | 'quarter-ended' };
type Resolve = (meaning: Meaning, rule: string, anchors: Anchors) => Resolved;

/** Days before the end of a quarter that lie in the calendar quarter it has most of. */
const HALF_QUARTER = 45;

/** A phrase about a part, a neighbour or the end of another phrase; open where that one is. */
export function resolveComposed(meaning: Composed, rule: string, anchors: Anchors, resolve: Resolve): Resolved {
  switch (meaning.kind) {
    case 'within': {
      const whole = resolve(meaning.whole, rule, anchors);
      if (whole.point === null) return open(openValue(meaning.unit === 'week' ? 'week' : 'day'), rule);
      return { ...whole, ...pointFields(partOf(whole.point, meaning)), rule };
    }
    case 'around': {
      const held = resolve(meaning.held, rule, anchors);
      if (held.point === null) return open(openValue(meaning.unit), rule);
      return { ...held, ...pointFields(pointAround(meaning.unit, held.point.first)), rule };
    }
    case 'moved': {
      const base = resolve(meaning.base, rule, anchors);
      if (base.point === null) return open(openValue('day'), rule);
      return { ...base, ...pointFields(shiftPoint(base.point, meaning.unit, meaning.count)), rule };
    }
    case 'range':
      return resolveRange(meaning, rule, resolve(meaning.end, rule, anchors));
    case 'quarter-ended': {
      const last = resolve(meaning.last, rule, anchors);
      if (last.point === null) return open(openValue('quarter'), rule);
      const middle = addDays(last.point.unit === 'day' ? last.point.first : lastDay(last.point), -HALF_QUARTER);
      return inferred(pointAround('quarter', middle), rule, anchors.published === null ? 'narrative' : 'published');
    }
    default:
      return meaning satisfies never;
  }
}

function pointFields(point: Point): Pick<Resolved, 'value' | 'edtf' | 'point'> {
  return { value: timexValue(point), edtf: edtfValue(point), point };
}

/** The nth part of a stretch. A week belongs to the stretch that holds its middle, as ISO weeks to their year. */
function partOf(whole: Point, { unit, nth, weekday }: Meaning & { kind: 'within' }): Point {
  const last = lastDay(whole);
  if (unit === 'week') {
    const inside = nth > 0 ? addDays(whole.first, 7 * nth - 4) : addDays(last, 7 * nth + 4);
    return pointAround('week', inside);
  }
  if (unit === 'day') return { unit: 'day', first: nth > 0 ? addDays(whole.first, nth - 1) : addDays(last, nth + 1) };
  const wanted = weekday ?? 1;
  if (nth < 0) return { unit: 'day', first: addDays(last, 7 * (nth + 1) - ((isoWeekday(last) - wanted + 7) % 7)) };
  return { unit: 'day', first: addDays(whole.first, 7 * (nth - 1) + ((wanted - isoWeekday(whole.first) + 7) % 7)) };
}

/** Both ends as an interval of ISO 8601, since TIMEX3 has no value for them. */
function resolveRange({ month, day }: Meaning & { kind: 'range' }, rule: string, end: Resolved): Resolved {
  if (end.point === null) return { ...end, rule };
  const endYear = Number(end.point.first.slice(0, 4));
  const year = month > Number(end.point.first.slice(5, 7)) ? endYear - 1 : endYear;
  const first = isoDay(year, month, day ?? 1);
  const from = edtfValue({ unit: day === undefined ? 'month' : 'day', first });
  const value = `${from}/${end.value}`;
  return { ...end, rule, value, edtf: value, point: end.point };
}
