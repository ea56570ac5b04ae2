import { CLASS } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import { normAt, type Phrase, type Rule, wordAt } from '../phrase.ts';

/** A time of day by the clock. */
export interface ClockReading {
  readonly end: number;
  /** `T22:00`. */
  readonly clock: string;
}

const ZONES: ReadonlySet<string> = new Set([
  ...[
    'est',
    'edt',
    'et',
    'cst',
    'cdt',
    'ct',
    'mst',
    'mdt',
    'mt',
    'pst',
    'pdt',
    'pt',
    'gmt',
    'utc',
    'bst',
    'cet',
    'cest',
  ],
]);
const NAMED: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/** '10 p.m.', '6:30 a.m. EST', '9pm', '14:30 GMT', "10 o'clock", 'noon', 'midnight'. */
export function readClock(phrase: Phrase, at: number): ClockReading | null {
  const norm = normAt(phrase, at);
  const named = NAMED[norm];
  if (named !== undefined) return { end: at + 1, clock: named };
  // '1500 GMT'
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(norm) && ZONES.has(normAt(phrase, at + 1))) {
    return { end: at + 2, clock: `T${norm.slice(0, 2)}:${norm.slice(2)}` };
  }
  const figures = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(norm);
  const spoken = wordAt(phrase, at)?.number;
  if (!figures && (spoken === undefined || spoken < 1 || spoken > 12 || !Number.isInteger(spoken))) return null;
  const minutes = figures?.[2];
  let hour = figures ? Number(figures[1]) : (spoken ?? 0);
  let half = figures?.[3];
  let end = at + 1;
  const next = normAt(phrase, end);
  if (half === undefined) {
    const marks = /^([ap])\.?m\.?$/.exec(next);
    if (marks) {
      half = marks[1] === 'a' ? 'am' : 'pm';
      end += 1;
    } else if (next === "o'clock") {
      end += 1;
      const part = /^(?:in|at)$/.test(normAt(phrase, end)) ? partOfDay(phrase, end) : null;
      if (part !== null) {
        half = part.half;
        end = part.end;
      }
    } else if (minutes === undefined || !(BEFORE_DAY.has(next) || ZONES.has(next) || normAt(phrase, at - 1) === 'at'))
      return null;
    else if (!norm.includes(':')) return null;
  }
  if (hour > 24 || (minutes !== undefined && Number(minutes) > 59) || (half !== undefined && (hour > 12 || hour < 1)))
    return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (ZONES.has(normAt(phrase, end))) end += 1;
  else if (normAt(phrase, end) === 'eastern' || normAt(phrase, end) === 'local') {
    if (normAt(phrase, end + 1) === 'time') end += 2;
  } else if (normAt(phrase, end) === '(' && ZONES.has(normAt(phrase, end + 1)) && normAt(phrase, end + 2) === ')')
    end += 3;
  return { end, clock: `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}` };
}

/** Words after figures that make a time of them: '10:30 last night', '14:00 hours'. */
const BEFORE_DAY: ReadonlySet<string> = new Set(['hours', 'last', 'this', 'yesterday', 'tonight']);

/** 'in the morning', 'in the evening', 'at night' after an hour. */
function partOfDay(phrase: Phrase, at: number): { readonly end: number; readonly half: string } | null {
  const night = normAt(phrase, at + 1) === 'night';
  const part = night ? 'NI' : normAt(phrase, at + 1) === 'the' ? wordAt(phrase, at + 2)?.dayPart : undefined;
  return part === undefined ? null : { end: night ? at + 2 : at + 3, half: part === 'MO' ? 'am' : 'pm' };
}

/** A clock time and, right after it, the day: '9 a.m. Tuesday', '5 p.m. EST, Nov. 6', 'noon on Friday'. */
export function readClockTime(readPoint: Rule['read']): Rule['read'] {
  return (phrase, at) => {
    const time = readClock(phrase, at);
    if (!time) return null;
    const start = normAt(phrase, time.end) === ',' || normAt(phrase, time.end) === 'on' ? time.end + 1 : time.end;
    const day = readPoint(phrase, start);
    const partial = day?.clock === undefined ? null : hourIn(day.clock, time.clock);
    if (day && isDay(day) && partial !== null) return { ...day, clock: partial, rule: 'clock' };
    if (day && isDay(day) && day.clock === undefined) return { ...day, clock: time.clock, rule: 'clock' };
    return {
      end: time.end,
      meaning: { kind: 'shift', unit: 'day', count: 0, from: 'narrative', clock: true },
      clock: time.clock,
      rule: 'clock',
    };
  };
}

/** '10:30 last night', "8 o'clock yesterday evening": the hour in its part of the day. */
function hourIn(part: string, clock: string): string | null {
  const hour = Number(clock.slice(1, 3));
  if (part === 'TMO') return clock;
  if (part !== 'TAF' && part !== 'TEV' && part !== 'TNI') return null;
  return hour >= 12 || (part === 'TNI' && hour < 5) ? clock : `T${hour + 12}${clock.slice(3)}`;
}

function isDay({ meaning }: Reading): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return meaning.kind === 'weekday' || (meaning.kind === 'holiday' && meaning.unit === 'day');
}

export const CLOCK_STARTS = CLASS.clock | CLASS.number;
