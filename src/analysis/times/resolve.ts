import { addDays, isDay, isoDay, isoWeekday } from '../../core/date.ts';
import { choose } from './choose.ts';
import { resolveComposed } from './composed.ts';
import { HOLIDAYS } from './en/holidays.ts';
import type { Meaning, Reading } from './meaning.ts';
import { openValue, type Point, type PointUnit, pointAround, SEASON_CODES, shiftPoint } from './point.ts';
import { type Anchors, inferred, open, type Resolved, stated } from './resolved.ts';

/** The TIMEX3 value of a reading, anchored; open (`XXXX-WXX-1`) with `edtf` null where nothing anchors it. */
export function resolveReading(reading: Reading, anchors: Anchors): Resolved {
  const resolved = resolveMeaning(reading.meaning, reading.rule, anchors);
  const { clock } = reading;
  if (clock === undefined) return resolved;
  // T24:00 is the end of the day it is named with
  return { ...resolved, type: 'TIME', value: `${resolved.value}${clock}` };
}

function resolveMeaning(meaning: Meaning, rule: string, anchors: Anchors): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return {
        type: meaning.type,
        value: meaning.value,
        edtf: meaning.edtf ?? null,
        how: 'stated',
        anchor: 'none',
        rule,
        point: null,
      };
    case 'decade':
      return stated({ unit: 'decade', first: isoDay(meaning.first, 1, 1) }, rule);
    case 'century':
      return stated({ unit: 'century', first: isoDay(meaning.first, 1, 1) }, rule);
    case 'calendar':
      return resolveCalendar(meaning, rule, anchors);
    case 'weekday':
      return resolveWeekday(meaning, rule, anchors);
    case 'part-of-year':
      return resolvePartOfYear(meaning, rule, anchors);
    case 'holiday':
      return resolveHoliday(meaning, rule, anchors);
    case 'shift':
      return resolveShift(meaning, rule, anchors);
    case 'current':
      return resolveCurrent(meaning.unit, rule, anchors);
    case 'latest':
      return resolveLatest(rule, anchors);
    case 'within':
    case 'around':
    case 'moved':
    case 'range':
    case 'quarter-ended':
      return resolveComposed(meaning, rule, anchors, resolveMeaning);
    case 'year-end': {
      if (anchors.published === null) return open('XXXX-12-31', rule);
      const year = Number(anchors.published.slice(0, 4)) - (meaning.past ? 1 : 0);
      return inferred({ unit: 'day', first: isoDay(year, 12, 31) }, rule, 'published');
    }
    default:
      return meaning satisfies never;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

function resolveCalendar(meaning: Meaning & { kind: 'calendar' }, rule: string, anchors: Anchors): Resolved {
  const { month, day } = meaning;
  const { year, yearShift, pickFrom } = meaning;
  const { published, narrative } = anchors;
  if (yearShift !== undefined && month !== undefined) {
    const from = yearShift.from === 'narrative' ? (narrative?.first ?? null) : published;
    const point = from === null ? null : calendarPoint(Number(from.slice(0, 4)) + yearShift.count, month, day);
    return point ? inferred(point, `${rule}-of-year`, yearShift.from) : open(openCalendar(month, day), rule);
  }
  if (pickFrom === 'narrative' && month !== undefined) {
    const point = narrative && meaning.pick ? nextMonth(narrative, month, meaning.pick) : null;
    return point ? inferred(point, `${rule}-narrative`, 'narrative') : open(openCalendar(month, day), rule);
  }
  if (year !== undefined) {
    const point = calendarPoint(year, month, day);
    return point ? stated(point, rule) : open(`${year}-${two(month ?? 0)}-XX`, rule);
  }
  if (month === undefined) return open('XXXX', rule);
  if (published === null) return open(openCalendar(month, day), rule);
  const candidates = [-1, 0, 1].flatMap(
    (shift) => calendarPoint(Number(published.slice(0, 4)) + shift, month, day) ?? [],
  );
  const chosen = choose(candidates, published, meaning.pick, anchors.tense);
  return chosen ? inferred(chosen.point, `${rule}-${chosen.rule}`, 'published') : open(openCalendar(month, day), rule);
}

/** 'the following June', 'the previous June' of a date: the nearest after or before it. */
function nextMonth(narrative: Point, month: number, pick: -1 | 1): Point {
  const year = Number(narrative.first.slice(0, 4));
  const told = narrative.unit === 'year' ? (pick === 1 ? 12 : 1) : Number(narrative.first.slice(5, 7));
  const shift = pick === 1 ? (month > told ? 0 : 1) : month < told ? 0 : -1;
  return { unit: 'month', first: isoDay(year + shift, month, 1) };
}

function openCalendar(month: number, day: number | undefined): string {
  return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function calendarPoint(year: number, month: number | undefined, day: number | undefined): Point | null {
  if (month === undefined) return { unit: 'year', first: isoDay(year, 1, 1) };
  if (day === undefined) return { unit: 'month', first: isoDay(year, month, 1) };
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? { unit: 'day', first: text } : null;
}

/**
 * The convention of news: a weekday in a past-tense clause is the latest one, the publication day included; with
 * 'will' and the like the coming one.
 */
function resolveWeekday(meaning: Meaning & { kind: 'weekday' }, rule: string, anchors: Anchors): Resolved {
  const { weekday, pick, narrative } = meaning;
  const from = narrative ? dayOf(anchors.narrative) : anchors.published;
  if (from === null) return open(`XXXX-WXX-${weekday}`, rule);
  const anchor = narrative ? 'narrative' : 'published';
  const back = (isoWeekday(from) - weekday + 7) % 7;
  const ahead = (weekday - isoWeekday(from) + 7) % 7;
  const at = (days: number, name: string): Resolved =>
    inferred({ unit: 'day', first: addDays(from, days) }, `${rule}-${name}`, anchor);
  if (pick === -1) return at(-(back || 7), 'last');
  if (pick === 1) return at(ahead || 7, 'next');
  if (back === 0) return at(0, 'same-day');
  if (pick === 0) return at(weekday - isoWeekday(from), 'this');
  return anchors.tense().tense === 'future' ? at(ahead, 'coming') : at(-back, 'past');
}

function dayOf(point: Point | null): string | null {
  return point !== null && point.unit === 'day' ? point.first : null;
}

function resolvePartOfYear(meaning: Meaning & { kind: 'part-of-year' }, rule: string, anchors: Anchors): Resolved {
  const { unit, year, pick, yearShift } = meaning;
  let { month } = meaning;
  const { published } = anchors;
  if (month === 0) {
    // 'the 1988 period': the quarter spoken of, in that year
    if (anchors.quarter === null) return stated({ unit: 'year', first: isoDay(year ?? 0, 1, 1) }, rule);
    month = Number(anchors.quarter.first.slice(5, 7));
    return inferred({ unit, first: isoDay(year ?? 0, month, 1) }, rule, 'narrative');
  }
  if (year !== undefined) return stated({ unit, first: isoDay(year, month, 1) }, rule);
  if (published === null) return open(openPart(unit, month), rule);
  const now = Number(published.slice(0, 4));
  const at = (shift: number): Point => ({ unit, first: isoDay(now + shift, month, 1) });
  if (pick !== null && unit !== 'season') return inferred(at(pick), `${rule}-of-year`, 'published');
  let choice = choose([at(-1), at(0), at(1)], published, pick, anchors.tense);
  // companies report a quarter when it is over or nearly so; one that has just begun is the coming one
  if (unit === 'quarter' && choice?.rule === 'coming' && anchors.quarter?.first === at(0).first) {
    choice = { point: at(0), rule: 'this' };
  }
  if (!choice) return open(openPart(unit, month), rule);
  const point = yearShift === undefined ? choice.point : shiftPoint(choice.point, 'year', yearShift);
  return inferred(point, `${rule}-${choice.rule}`, 'published');
}

function openPart(unit: 'quarter' | 'half' | 'season', month: number): string {
  if (unit === 'season') return `XXXX-${SEASON_CODES[month / 3 - 1] ?? 'XX'}`;
  return unit === 'quarter' ? `XXXX-Q${Math.ceil(month / 3)}` : `XXXX-H${month <= 6 ? 1 : 2}`;
}

function resolveHoliday(meaning: Meaning & { kind: 'holiday' }, rule: string, anchors: Anchors): Resolved {
  const holiday = HOLIDAYS.find(({ name }) => name === meaning.name);
  if (!holiday) return open('XXXX-XX-XX', rule);
  const around = (year: number): Point => {
    const day = holiday.dayOf(year);
    // the weekend and the week of a holiday are those that hold it or are nearest to it
    return pointAround(meaning.unit, meaning.unit === 'weekend' ? addDays(day, isoWeekday(day) <= 2 ? -2 : 0) : day);
  };
  if (meaning.year !== undefined) return { ...stated(around(meaning.year), rule), how: 'inferred' };
  const { published } = anchors;
  if (published === null) {
    const month = holiday.dayOf(2001).slice(5);
    const fixed = holiday.dayOf(2002).slice(5) === month && meaning.unit === 'day';
    return open(fixed ? `XXXX-${month}` : openValue(meaning.unit), rule);
  }
  const now = Number(published.slice(0, 4));
  const years = [now - 1, now, now + 1].filter((year) => !holiday.isLikely || holiday.isLikely(year, published));
  const choice = choose(years.map(around), published, meaning.pick, anchors.tense);
  return choice ? inferred(choice.point, `${rule}-${choice.rule}`, 'published') : open(openValue(meaning.unit), rule);
}

const RANK: Readonly<Record<PointUnit, number>> = {
  day: 0,
  week: 1,
  weekend: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

function resolveShift(meaning: Meaning & { kind: 'shift' }, rule: string, anchors: Anchors): Resolved {
  const { unit, count, from, keepUnit } = meaning;
  const { published, narrative, quarter } = anchors;
  if (keepUnit && unit === 'year' && quarter !== null && narrative !== null && Math.abs(count) === 1) {
    // a report of a quarter compares it with the one a year before
    const told = anchors.compared ? quarter : pointAround('year', quarter.first);
    return inferred(shiftPoint(told, 'year', count), `${rule}-${told.unit}`, 'narrative');
  }
  if (from === 'published') {
    if (published === null) return open(openValue(unit), rule);
    const shift = meaning.byTense && anchors.tense().tense !== 'future' ? count - 1 : count;
    return inferred(shiftPoint(pointAround(unit, published), unit, shift), rule, 'published');
  }
  const told = meaning.clock && !(narrative?.unit === 'day' && anchors.sameBlock) ? null : narrative;
  const base = told ?? (published !== null && count <= 0 ? pointAround('day', published) : null);
  if (base === null) return open(openValue(unit), rule);
  const anchor = told ? 'narrative' : 'published';
  if (RANK[base.unit] > RANK[unit] && !(base.unit === 'weekend' && unit === 'week')) {
    // a day after something that is only known by its month: the month stays, the day is open
    if (count === 0 || RANK[base.unit] > RANK.year || unit === 'weekend' || RANK[unit] >= RANK.month)
      return open(openValue(unit), rule);
    const year = base.first.slice(0, 4);
    const inYear = unit === 'week' ? `${year}-WXX` : `${year}-XX-XX`;
    const value = base.unit === 'year' ? inYear : `${base.first.slice(0, 7)}-XX`;
    const known = base.unit === 'year' || base.unit === 'month';
    if (!known) return open(openValue(unit), rule);
    return { ...inferred(base, rule, anchor), value, point: null };
  }
  return inferred(shiftPoint(pointAround(unit, base.first), unit, count), rule, anchor);
}

/** 'the weekend', 'the year', 'the month': the one that holds the publication day; 'the day' is the one spoken of. */
function resolveCurrent(unit: PointUnit, rule: string, anchors: Anchors): Resolved {
  const { published } = anchors;
  if (unit === 'day' && anchors.narrative?.unit === 'day') return inferred(anchors.narrative, rule, 'narrative');
  if (published === null) return open(openValue(unit), rule);
  let point = pointAround(unit, published);
  if (unit === 'weekend' && isoWeekday(published) < 6 && anchors.tense().tense !== 'future')
    point = shiftPoint(point, 'week', -1);
  return inferred(point, rule, 'published');
}

/** 'the latest quarter', 'the quarter': the one spoken of, else the last that was over at publication. */
function resolveLatest(rule: string, anchors: Anchors): Resolved {
  if (anchors.quarter !== null) return inferred(anchors.quarter, rule, 'narrative');
  if (anchors.published === null) return open(openValue('quarter'), rule);
  return inferred(shiftPoint(pointAround('quarter', anchors.published), 'quarter', -1), rule, 'published');
}
