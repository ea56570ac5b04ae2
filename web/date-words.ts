import { dayRange } from '../src/core/date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'last quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

/** `day` is one day of the calendar; `span` is anything wider, of which the day is not known. */
export type DatePrecision = 'day' | 'span' | 'none';

export interface DateWords {
  /** With the year, e.g. `14 May 2019`, `May 2019`, `8–14 November 2016`, `about 2016`. */
  readonly full: string;
  /** For under a heading that gives the year, e.g. `14 May`, `May`; the year itself where no more is known. */
  readonly short: string;
  readonly precision: DatePrecision;
  /** What is not known, e.g. `day not known`; empty for a day. */
  readonly unknown: string;
}

const UNDATED: DateWords = { full: 'no date', short: 'no date', precision: 'none', unknown: '' };

/** An EDTF date in words that claim no more than it does. Values it cannot read are shown as they stand. */
export function dateWords(edtf: string | null): DateWords {
  if (edtf === null) return UNDATED;
  const from = edtf.endsWith('/..') ? dayRange(edtf.slice(0, -3)) : null;
  if (from) {
    const { full, short } = singleWords(from.first);
    return { full: `${full} or later`, short: `${short} or later`, precision: 'none', unknown: 'exact day not known' };
  }
  const range = dayRange(edtf);
  if (!range) return { full: edtf, short: edtf, precision: 'none', unknown: '' };
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    return {
      ...intervalWords(edtf.slice(0, slash), edtf.slice(slash + 1)),
      precision: 'span',
      unknown: 'exact day not known',
    };
  }
  const { full, short, unknown } = singleWords(edtf.replace(/[~?%]$/, ''));
  const about = /[~%]$/.test(edtf) ? 'about ' : '';
  const perhaps = /[?%]$/.test(edtf) ? ' (?)' : '';
  const precision = unknown === '' && about === '' && perhaps === '' ? 'day' : 'span';
  return { full: `${about}${full}${perhaps}`, short: `${about}${short}${perhaps}`, precision, unknown };
}

/** Year an EDTF date begins in, or the decade where no year is known, as text; `null` for an unknown date. */
export function yearOf(edtf: string | null): string | null {
  if (edtf !== null && /^\d{3}X$/.test(edtf)) return singleWords(edtf).full;
  return dayRange(edtf)?.first.slice(0, 4) ?? null;
}

function singleWords(edtf: string): { full: string; short: string; unknown: string } {
  const [year = '', part, day] = edtf.split('-');
  if (year.endsWith('X')) {
    const decade = `${year.slice(0, 3)}0s`;
    return { full: decade, short: decade, unknown: 'year not known' };
  }
  if (part === undefined) return { full: year, short: year, unknown: 'month not known' };
  const partOfYear = PARTS_OF_YEAR[part];
  if (partOfYear)
    return { full: `${partOfYear} ${year}`, short: partOfYear.replace(/ of$/, ''), unknown: 'month not known' };
  const month = MONTHS[Number(part) - 1] ?? part;
  if (day === undefined) return { full: `${month} ${year}`, short: month, unknown: 'day not known' };
  return { full: `${Number(day)} ${month} ${year}`, short: `${Number(day)} ${month}`, unknown: '' };
}

function intervalWords(from: string, to: string): { full: string; short: string } {
  const start = singleWords(from.replace(/[~?%]$/, ''));
  const end = singleWords(to.replace(/[~?%]$/, ''));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length >= 10 && to.length >= 10;
  const first = sameMonth ? String(Number(from.slice(8, 10))) : sameYear ? start.short : start.full;
  const dash = sameMonth ? '–' : ' – ';
  return { full: `${first}${dash}${end.full}`, short: `${first}${dash}${sameYear ? end.short : end.full}` };
}
