import {
  Culture,
  type DateTimeModelResult,
  DateTimeOptions,
  recognizeDateTime,
} from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { type PointUnit, pointAround, timexValue } from '../src/analysis/times/point.ts';
import { isDay } from '../src/core/date.ts';
import type { Span } from '../src/core/span.ts';

// What other libraries find in a text, as TIMEX3. Each is given the publication day as its reference date, and what it
// resolves is written in TIMEX3 as kindly as can be: at the precision of the unit in the words, without the prepositions
// that it takes along.

export interface Found {
  readonly span: Span;
  readonly type: string;
  readonly value: string;
}

export type System = (text: string, published: string) => Found[];

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');

/** The unit that the words name; a day where they name none. */
function unitIn(words: string): PointUnit {
  const unit = /\b(weekend|week|month|quarter|year|decade)s?\b/i.exec(words)?.[1]?.toLowerCase();
  return (unit as PointUnit | undefined) ?? 'day';
}

function valueAt(day: string, unit: PointUnit): string {
  return isDay(day) ? timexValue(pointAround(unit, day)) : day;
}

/** The span without prepositions before it and marks after it. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const before =
    /^(?:[\s"'(]*(?:on|in|at|by|until|till|since|from|during|for|over|within|before|after)\s+)?[\s"'(]*/i.exec(words);
  const after = /[\s.,;:!?"')]*$/.exec(words);
  return [start + (before?.[0].length ?? 0), end - (after?.[0].length ?? 0)];
}

/** Certain parts only: 'March 2015' is a month. A relative date ('last week', 'two years ago') has its unit's precision. */
export const findWithChrono: System = (text, published) =>
  chrono.parse(text, new Date(`${published}T12:00:00`)).flatMap(({ index, text: words, start }) => {
    const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
    const span = trimmed(text, index, index + words.length);
    if (start.isCertain('hour')) {
      const value = `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
      return [{ span, type: 'TIME', value }];
    }
    const unit = unitIn(words);
    const monthOnly =
      unit === 'day' && start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
    return [{ span, type: 'DATE', value: valueAt(day, monthOnly ? 'month' : unit) }];
  });

nlp.plugin(dates);

interface CompromiseJson {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: {
    readonly start: string | null;
    readonly unit?: string;
    readonly repeat?: {
      readonly interval?: Readonly<Record<string, number>>;
      readonly filter?: { readonly weekDays?: object };
    };
  };
  readonly duration?: Readonly<Record<string, number>>;
}
interface CompromiseView {
  dates(options: object): { json(options: object): CompromiseJson[] };
  durations(): { json(options: object): CompromiseJson[] };
}

const LETTERS: Readonly<Record<string, readonly [letter: string, time: boolean]>> = {
  year: ['Y', false],
  quarter: ['Q', false],
  month: ['M', false],
  week: ['W', false],
  day: ['D', false],
  hour: ['H', true],
  minute: ['M', true],
  second: ['S', true],
};
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function lengthOf(units: Readonly<Record<string, number>>): string | null {
  for (const [name, count] of Object.entries(units)) {
    const row = LETTERS[name.replace(/s$/, '')];
    if (row && count > 0) return `P${row[1] ? 'T' : ''}${count}${row[0]}`;
  }
  return null;
}

/** Dates and durations; where they overlap, the date counts. Its start at the precision of its unit; repeats as sets. */
export const findWithCompromise: System = (text, published) =>
  paragraphs(text).flatMap(([paragraph, offset]) => {
    try {
      return inParagraph(paragraph, published).map((one) => ({ ...one, span: shifted(one.span, offset) }));
    } catch {
      // it throws on a few turns of phrase: nothing is found in their paragraph
      return [];
    }
  });

function inParagraph(text: string, published: string): Found[] {
  const document = nlp(text) as unknown as CompromiseView;
  const found = document
    .dates({ today: published, timezone: 'UTC' })
    .json({ offset: true })
    .flatMap((one): Found[] => {
      const span = trimmed(text, one.offset.start, one.offset.start + one.offset.length);
      const { repeat, start, unit } = one.dates ?? {};
      if (repeat) {
        const weekday = WEEKDAYS.indexOf(Object.keys(repeat.filter?.weekDays ?? {})[0] ?? '') + 1;
        const value = weekday > 0 ? `XXXX-WXX-${weekday}` : lengthOf(repeat.interval ?? {});
        return value === null ? [] : [{ span, type: 'SET', value }];
      }
      if (start === null || start === undefined) return [];
      const day = start.slice(0, 10);
      if (unit === 'time' || unit === 'hour' || unit === 'minute')
        return [{ span, type: 'TIME', value: start.slice(0, 16) }];
      const known = ['week', 'weekend', 'month', 'quarter', 'season', 'year', 'decade', 'century'].includes(unit ?? '');
      return [{ span, type: 'DATE', value: valueAt(day, known ? (unit as PointUnit) : unitIn(text.slice(...span))) }];
    });
  const lengths = document
    .durations()
    .json({ offset: true })
    .flatMap((one): Found[] => {
      const span = trimmed(text, one.offset.start, one.offset.start + one.offset.length);
      const value = lengthOf(one.duration ?? {});
      const free = !found.some((other) => other.span[0] < span[1] && span[0] < other.span[1]);
      return value === null || !free ? [] : [{ span, type: 'DURATION', value }];
    });
  return [...found, ...lengths];
}

const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by];

function paragraphs(text: string): (readonly [paragraph: string, offset: number])[] {
  return [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)].map(({ 0: paragraph, index }) => [paragraph, index]);
}

const MICROSOFT_TYPES: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  datetime: 'TIME',
  datetimerange: 'TIME',
  time: 'TIME',
  timerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

/** Its own TIMEX where that is closed; else the publication day if that is one of its resolutions, else the
 * first, which is the past one, at the precision of the TIMEX. */
export const findWithMicrosoft: System = (text, published) => {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const reference = new Date(year, month - 1, day, 12);
  const found: Found[] = [];
  // paragraph by paragraph, since it grows slow with the length
  for (const [paragraph, index] of paragraphs(text)) {
    for (const one of recognizeDateTime(
      paragraph,
      Culture.English,
      DateTimeOptions.None,
      reference,
    ) as DateTimeModelResult[]) {
      const type = MICROSOFT_TYPES[one.typeName.replace('datetimeV2.', '')];
      const values = (one.resolution as { values?: readonly Record<string, string>[] } | null)?.values ?? [];
      const resolution = values.find(({ value }) => value?.startsWith(published)) ?? values[0];
      const value = resolution && microsoftValue(resolution, type ?? '', published);
      if (type === undefined || !value) continue;
      const span = trimmed(text, index + one.start, index + one.end + 1);
      found.push({ span, type: value.endsWith('_REF') ? 'DATE' : type, value });
    }
  }
  return found;
};

function microsoftValue(resolution: Readonly<Record<string, string>>, type: string, published: string): string | null {
  const { timex = '' } = resolution;
  if (type === 'DURATION' || type === 'SET' || timex.endsWith('_REF')) return timex || null;
  if (/^T\d\d/.test(timex)) return `${published}${withMinutes(timex)}`;
  if (/^T[A-Z]{2}$/.test(timex)) return `${published}${timex}`;
  const start = (resolution.value ?? resolution.start ?? '').slice(0, 'YYYY-MM-DD'.length);
  const clock = /T.*$/.exec(timex)?.[0];
  if (timex !== '' && !timex.includes('XXXX') && !timex.startsWith('(')) return withMinutes(timex);
  if (!isDay(start)) return timex || null;
  if (clock !== undefined && !timex.startsWith('(')) return `${start}${withMinutes(clock)}`;
  if (timex.startsWith('(')) return timex.endsWith('P3M)') ? valueAt(start, 'quarter') : start;
  return /^XXXX-\d\d$/.test(timex) ? valueAt(start, 'month') : start;
}

const withMinutes = (timex: string): string => timex.replace(/T(\d\d)$/, 'T$1:00');
