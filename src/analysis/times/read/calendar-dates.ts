import { DOUBTFUL_MONTHS } from '../en/calendar-words.ts';
import { NAMED_DATES } from '../en/named-dates.ts';
import {
  AFTER_MONTH,
  BEFORE_AMOUNT,
  BEFORE_MONTH,
  BEFORE_YEAR,
  COUNTED,
  NO_NOUNS,
  ONLY_BEFORE_TIME,
  OWNERS,
  STREETS,
} from '../en/year-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { isCapital, isClass, normAt, type Phrase, type Rule, skipWords, textAt, wordAt } from '../phrase.ts';

type Calendar = Meaning & { kind: 'calendar' };

/** A day of the month: '4', '04', '4th', 'fourth'. */
export function dayOfMonthAt(phrase: Phrase, at: number): number | null {
  const word = wordAt(phrase, at);
  const norm = normAt(phrase, at);
  if (word === undefined) return null;
  if (word.ordinal !== undefined && word.ordinal <= 31) return word.ordinal;
  if (word.number !== undefined && /^\d{1,2}$/.test(norm) && word.number >= 1 && word.number <= 31) return word.number;
  return null;
}

/** A year in figures, after an optional comma: index after it and the year. */
function yearAfter(phrase: Phrase, at: number): { readonly end: number; readonly year: number } | null {
  const start = normAt(phrase, at) === ',' ? at + 1 : at;
  const year = wordAt(phrase, start)?.year;
  return year !== undefined && isClass(phrase, start, CLASS.year) && year >= 1000 ? { end: start + 1, year } : null;
}

interface RelativeYear {
  readonly end: number;
  /** Years from now, or from the year spoken of last. */
  readonly shift: number;
  readonly from: 'published' | 'narrative';
}

/** 'last year', 'of next year', 'of that year', 'the following year' after a month. */
function relativeYearAfter(phrase: Phrase, at: number): RelativeYear | null {
  let start = normAt(phrase, at) === 'of' ? at + 1 : at;
  if (normAt(phrase, start) === 'the') start += 1;
  if (normAt(phrase, start + 1) !== 'year') return null;
  const word = wordAt(phrase, start);
  if (word?.deictic !== undefined) return { end: start + 2, shift: word.deictic, from: 'published' };
  const shift = normAt(phrase, start) === 'that' ? 0 : word?.narrative;
  return shift === undefined ? null : { end: start + 2, shift, from: 'narrative' };
}

function isMonthWord(phrase: Phrase, at: number, followed: boolean): boolean {
  const norm = normAt(phrase, at);
  if (!isClass(phrase, at, CLASS.month) || !isCapital(phrase, at)) return false;
  if (followed) return true;
  if (!DOUBTFUL_MONTHS.has(norm)) return norm.length > 4 || norm.endsWith('.') || norm === 'july';
  if (norm.length === 3 && norm !== 'may') return false;
  const before = normAt(phrase, at - 1);
  if (ONLY_BEFORE_TIME.has(before)) return true;
  const nameAfter = isCapital(phrase, at + 1) && !isClass(phrase, at + 1, CLASS.month);
  if (BEFORE_MONTH.has(before)) return !nameAfter;
  // 'a June poll', but not 'the March of the clans'
  const next = normAt(phrase, at + 1);
  if (OWNERS.has(before) && /^[a-z]/.test(textAt(phrase, at + 1)) && !NO_NOUNS.has(next)) return true;
  if (AFTER_MONTH.has(next) && isClass(phrase, at + 2, CLASS.month) && !DOUBTFUL_MONTHS.has(normAt(phrase, at + 2)))
    return true;
  return AFTER_MONTH.has(before) && isClass(phrase, at - 2, CLASS.month);
}

/** 'March 4, 2016', 'Nov. 8', 'Sept 2015', 'July last year', 'October'. */
function readMonth(phrase: Phrase, at: number): Reading | null {
  const month = wordAt(phrase, at)?.month;
  if (month === undefined) return null;
  const dayStart = normAt(phrase, at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayOfMonthAt(phrase, dayStart);
  if (day !== null && isMonthWord(phrase, at, true)) {
    const year = yearAfter(phrase, dayStart + 1);
    const relative = year ? null : relativeYearAfter(phrase, dayStart + 1);
    const named = year || relative ? null : namedYear(phrase, month, day, dayStart + 1);
    if (named !== null) {
      const meaning = { kind: 'calendar', month, day, year: named, pick: null } as const;
      return { end: dayStart + 1, meaning, rule: 'named-date' };
    }
    return {
      end: year?.end ?? relative?.end ?? dayStart + 1,
      meaning: {
        kind: 'calendar',
        month,
        day,
        ...(year ? { year: year.year } : {}),
        pick: null,
        ...yearPick(relative),
      },
      rule: year ? 'day-month-year' : 'day-month',
    };
  }
  const ofYear = normAt(phrase, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAfter(phrase, ofYear);
  if (year && isMonthWord(phrase, at, true)) {
    return { end: year.end, meaning: { kind: 'calendar', month, year: year.year, pick: null }, rule: 'month-year' };
  }
  const relative = relativeYearAfter(phrase, at + 1);
  if (!isMonthWord(phrase, at, relative !== null)) return null;
  return {
    end: relative?.end ?? at + 1,
    meaning: { kind: 'calendar', month, pick: null, ...yearPick(relative) },
    rule: 'month',
  };
}

/** 'the Sept. 11 attacks': the date is that of the event it names. */
function namedYear(phrase: Phrase, month: number, day: number, after: number): number | null {
  const row = NAMED_DATES.find((named) => named.month === month && named.day === day);
  return row && (row.nouns.has(normAt(phrase, after)) || row.nouns.has(normAt(phrase, after + 1))) ? row.year : null;
}

/** '9/11' by itself. */
function readNamedFigures(phrase: Phrase, at: number): Reading | null {
  const norm = normAt(phrase, at);
  const row = NAMED_DATES.find(({ figures }) => figures === norm);
  if (!row || isClass(phrase, at + 1, CLASS.unit)) return null;
  const { year, month, day } = row;
  return { end: at + 1, meaning: { kind: 'calendar', year, month, day, pick: null }, rule: 'named-date' };
}

function yearPick(relative: RelativeYear | null): Pick<Calendar, 'yearShift'> {
  return relative === null ? {} : { yearShift: { count: relative.shift, from: relative.from } };
}

/** '4 March 2016', '4th of March', 'the 4th of March, 2016'. */
function readDayFirst(phrase: Phrase, at: number): Reading | null {
  const start = normAt(phrase, at) === 'the' ? at + 1 : at;
  const day = dayOfMonthAt(phrase, start);
  if (day === null) return null;
  const ordinal = wordAt(phrase, start)?.ordinal !== undefined;
  if (start !== at && !ordinal) return null;
  const of = normAt(phrase, start + 1) === 'of';
  if (of && !ordinal) return null;
  const monthAt = of ? start + 2 : start + 1;
  const month = wordAt(phrase, monthAt)?.month;
  if (month === undefined || !isCapital(phrase, monthAt)) return null;
  // '4 March 15' is a number before a month's first day, not a day of March
  const year = yearAfter(phrase, monthAt + 1);
  if (!year && !of && dayOfMonthAt(phrase, monthAt + 1) !== null) return null;
  return {
    end: year?.end ?? monthAt + 1,
    meaning: { kind: 'calendar', month, day, ...(year ? { year: year.year } : {}), pick: null },
    rule: year ? 'day-month-year' : 'day-month',
  };
}

/** 'Friday, Oct. 13', 'Monday 14 November': the weekday belongs to the date. */
function readWeekdayDate(phrase: Phrase, at: number): Reading | null {
  let weekday = at;
  while (weekday < at + 2 && wordAt(phrase, weekday)?.deictic !== undefined) weekday += 1;
  const word = wordAt(phrase, weekday);
  if (word?.weekday === undefined || word.plural) return null;
  const dayPart = wordAt(phrase, weekday + 1)?.dayPart;
  let start = dayPart === undefined ? weekday + 1 : weekday + 2;
  if (normAt(phrase, start) === ',' || normAt(phrase, start) === 'the') start += 1;
  const date = readMonth(phrase, start) ?? readDayFirst(phrase, start);
  if (date?.meaning.kind !== 'calendar' || date.meaning.day === undefined) return null;
  return dayPart === undefined ? date : { ...date, clock: `T${dayPart}` };
}

/** '2016-11-14', '14.11.2016', '3/4/2016' (month first where both orders fit, as American news writes it). */
function readFigureDate(phrase: Phrase, at: number): Reading | null {
  const norm = normAt(phrase, at);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(t\d{2}:\d{2})?$/.exec(norm);
  if (iso) {
    const reading = figureReading(at, Number(iso[1]), Number(iso[2]), Number(iso[3]), 'iso-date');
    return reading && iso[4] !== undefined ? { ...reading, clock: iso[4].toUpperCase() } : reading;
  }
  const range = /^(\d{4})([-/])(\d{4}|\d{2})$/.exec(norm);
  if (range) return readYearRange(at, Number(range[1]), range[3] ?? '', range[2] === '/');
  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(norm);
  if (!figures) return null;
  const [, one, mark, two, yearText = ''] = figures;
  if (yearText.length === 2 && mark !== '/') return null;
  const year = yearText.length === 4 ? Number(yearText) : Number(yearText) + (Number(yearText) < 50 ? 2000 : 1900);
  const [a, b] = [Number(one), Number(two)];
  if (mark === '.' || a > 12) return figureReading(at, year, b, a, 'figure-date-day-first');
  return figureReading(at, year, a, b, b > 12 ? 'figure-date' : 'figure-date-month-first');
}

/** '2009-2012', '1914-18': TIMEX3 has no value for both ends, so the value is the interval of ISO 8601. */
function readYearRange(at: number, from: number, end: string, slash: boolean): Reading | null {
  const to = end.length === 4 ? Number(end) : from - (from % 100) + Number(end);
  // '2012/13' is a season; with a slash anything else is a month or a fraction
  if (from < 1400 || to <= from || to > 2100 || (slash && to !== from + 1)) return null;
  const value = `${from}/${to}`;
  return { end: at + 1, meaning: { kind: 'fixed', type: 'DATE', value, edtf: value }, rule: 'year-range' };
}

function figureReading(at: number, year: number, month: number, day: number, rule: string): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2199) return null;
  return { end: at + 1, meaning: { kind: 'calendar', year, month, day, pick: null }, rule };
}

/** A bare year. News writes other numbers of four figures with a comma, so what they count or cost rules them out. */
function readYear(phrase: Phrase, at: number): Reading | null {
  const year = wordAt(phrase, at)?.year;
  if (year === undefined || !isClass(phrase, at, CLASS.year) || year < 1400 || year > 2100) return null;
  const before = normAt(phrase, at - 1);
  const after = normAt(phrase, at + 1);
  if (BEFORE_AMOUNT.has(before) || COUNTED.has(after) || STREETS.has(normAt(phrase, at + 2))) return null;
  if ((year < 1900 || year > 2060) && !BEFORE_YEAR.has(before) && before !== '(') return null;
  if ((after === '-' || after === '/') && /^\d/.test(normAt(phrase, at + 2)) && normAt(phrase, at + 2).length > 4)
    return null;
  if (isClass(phrase, at + 1, CLASS.unit) && wordAt(phrase, at + 1)?.plural) return null;
  if (year % 100 === 0 && /^[a-z]+s$/.test(after) && !BEFORE_YEAR.has(before)) return null;
  return { end: at + 1, meaning: { kind: 'calendar', year, pick: null }, rule: 'year' };
}

/** '1990s', "the '90s", '1914-18' (each year by itself). */
function readDecade(phrase: Phrase, at: number): Reading | null {
  const start = normAt(phrase, at) === 'the' ? at + 1 : at;
  let index = start;
  if (normAt(phrase, index) === "'") index += 1;
  const word = wordAt(phrase, index);
  if (word === undefined || (word.classes & CLASS.decade) === 0 || word.year === undefined) return null;
  // 'the 90s' and 'the nineties', but not '90s' and 'their nineties'
  const short = !/^\d{4}/.test(normAt(phrase, index));
  if (short && index === start) return start === at ? null : decade(word.year, index + 1);
  return decade(word.year, index + 1);
}

function decade(first: number, end: number): Reading {
  return { end, meaning: { kind: 'decade', first }, rule: 'decade' };
}

/** "in '88", "late '87": short years of the hundred years before 2030. */
function readShortYear(phrase: Phrase, at: number): Reading | null {
  if (normAt(phrase, at) !== "'" || !/^\d\d$/.test(normAt(phrase, at + 1))) return null;
  const before = normAt(phrase, at - 1);
  if (!SHORT_YEAR_AFTER.has(before) && !isClass(phrase, at - 1, CLASS.month | CLASS.season)) return null;
  const year = Number(normAt(phrase, at + 1));
  return yearReading(year < 30 ? 2000 + year : 1900 + year, at + 2);
}

const SHORT_YEAR_AFTER: ReadonlySet<string> = new Set([
  'in',
  'since',
  'of',
  'by',
  'until',
  'early',
  'late',
  'from',
  'to',
]);

/** 'the 19th century', 'the twentieth century'. */
function readCentury(phrase: Phrase, at: number): Reading | null {
  const start = normAt(phrase, at) === 'the' ? at + 1 : at;
  const word = wordAt(phrase, start);
  if (word?.ordinal === undefined || normAt(phrase, start + 1) !== 'century') return null;
  // a company's name
  if (isCapital(phrase, start + 1) && isCapital(phrase, start + 2)) return null;
  return { end: start + 2, meaning: { kind: 'century', first: (word.ordinal - 1) * 100 }, rule: 'century' };
}

/** 'nineteen ninety-six', 'the year two thousand': years as they are spoken. */
function readSpokenYear(phrase: Phrase, at: number): Reading | null {
  const thousand = skipWords(phrase, at, ['the', 'year', 'two', 'thousand']);
  if (thousand > 0) return yearReading(2000, thousand);
  const figures = skipWords(phrase, at, ['the', 'year']);
  if (figures > 0) {
    const year = wordAt(phrase, figures)?.year;
    return year === undefined ? null : yearReading(year, figures + 1);
  }
  const head = normAt(phrase, at);
  const tail = wordAt(phrase, at + 1)?.number;
  if ((head !== 'nineteen' && head !== 'eighteen') || tail === undefined || tail < 10 || tail > 99) return null;
  const ones = tail % 10 === 0 && tail >= 20 ? wordAt(phrase, at + 2)?.number : undefined;
  const rest = ones !== undefined && ones >= 1 && ones <= 9 && !/\d/.test(normAt(phrase, at + 2)) ? ones : 0;
  if (/\d/.test(normAt(phrase, at + 1))) return null;
  return yearReading((head === 'nineteen' ? 1900 : 1800) + tail + rest, at + (rest > 0 ? 3 : 2));
}

function yearReading(year: number, end: number): Reading {
  const meaning: Meaning = { kind: 'calendar', year, pick: null };
  return { end, meaning, rule: 'year' };
}

export const CALENDAR_DATES: readonly Rule[] = [
  { id: 'weekday-date', starts: CLASS.weekday | CLASS.pick, read: readWeekdayDate },
  { id: 'month', starts: CLASS.month, read: readMonth },
  { id: 'day-first', starts: CLASS.number | CLASS.ordinal | CLASS.determiner, read: readDayFirst },
  { id: 'figures', starts: CLASS.figureDate, read: readFigureDate },
  { id: 'named-figures', starts: CLASS.figureDate, read: readNamedFigures },
  { id: 'year', starts: CLASS.year, read: readYear },
  { id: 'decade', starts: CLASS.decade | CLASS.determiner, read: readDecade },
  { id: 'short-year', starts: CLASS.decade, read: readShortYear },
  { id: 'century', starts: CLASS.ordinal | CLASS.determiner, read: readCentury },
  { id: 'spoken-year', starts: CLASS.number | CLASS.determiner, read: readSpokenYear },
];
