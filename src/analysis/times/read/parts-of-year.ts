import { ORDINALS } from '../en/number-words.ts';
import { CLASS } from '../lexicon.ts';
import type { Pick, Reading } from '../meaning.ts';
import { isClass, normAt, type Phrase, type Rule, skipWords, wordAt } from '../phrase.ts';

type YearPart = 'quarter' | 'half';
interface YearRef {
  readonly end: number;
  readonly year?: number;
  readonly pick: Pick;
}

/** The year after a quarter or season: 'of 1990', '2016', 'of last year', 'last year'. */
function yearRefAfter(phrase: Phrase, at: number): YearRef {
  let index = normAt(phrase, at) === 'of' || normAt(phrase, at) === 'in' ? at + 1 : at;
  if (normAt(phrase, index) === 'the') index += 1;
  if (isClass(phrase, index, CLASS.fiscal)) index += 1;
  const word = wordAt(phrase, index);
  if (word?.year !== undefined && isClass(phrase, index, CLASS.year))
    return { end: index + 1, year: word.year, pick: null };
  if (word?.deictic !== undefined && normAt(phrase, index + 1) === 'year') {
    return { end: index + 2, pick: word.deictic as Pick };
  }
  const spoken = /^(?:nineteen|eighteen)$/.test(normAt(phrase, index)) ? wordAt(phrase, index + 1)?.number : undefined;
  if (spoken !== undefined && spoken >= 10 && spoken < 100) {
    const century = normAt(phrase, index) === 'nineteen' ? 1900 : 1800;
    return { end: index + 2, year: century + spoken, pick: null };
  }
  return { end: at, pick: null };
}

/** Number of the quarter or half named by the word: 'third-quarter', 'third quarter', 'first half', 'Q3'. */
function partAt(
  phrase: Phrase,
  at: number,
): { readonly end: number; readonly unit: YearPart; readonly nth: number } | null {
  const word = wordAt(phrase, at);
  const norm = normAt(phrase, at);
  if (word !== undefined && (word.classes & CLASS.compound) !== 0) {
    const [head = '', tail = ''] = word.parts ?? [];
    return partOf(ORDINALS[head] ?? Number.parseInt(head, 10), tail, at + 1);
  }
  if (word?.ordinal !== undefined || norm === 'last' || norm === 'latter') {
    const tail = normAt(phrase, at + 1);
    return partOf(word?.ordinal ?? (tail === 'half' ? 2 : 0), tail, at + 2);
  }
  return null;
}

function partOf(nth: number, unit: string, end: number): ReturnType<typeof partAt> {
  if (unit === 'quarter' && nth >= 1 && nth <= 4) return { end, unit, nth };
  if (unit === 'half' && nth >= 1 && nth <= 2) return { end, unit, nth };
  return null;
}

/** 'the third quarter', 'its fiscal second quarter', "last year's fourth quarter", 'the 1988 third quarter', 'first half of 2016'. */
function readYearPart(phrase: Phrase, at: number): Reading | null {
  let index = at;
  let yearShift: number | undefined;
  let before: YearRef | null = null;
  if (normAt(phrase, index) === 'the') index += 1;
  const opening = wordAt(phrase, index);
  if (opening?.deictic !== undefined && normAt(phrase, index + 1) === 'year') {
    // "this year's third quarter"
    if (normAt(phrase, index + 2) !== "'s") return null;
    before = { end: index + 3, pick: opening.deictic as Pick };
    index += 3;
  } else if (opening?.year !== undefined && isClass(phrase, index, CLASS.year)) {
    before = { end: index + 1, year: opening.year, pick: null };
    index += 1;
    if (normAt(phrase, index) === "'s") index += 1;
  } else if (/^year-(?:earlier|ago)$/.test(normAt(phrase, index))) {
    yearShift = -1;
    index += 1;
  }
  while (isClass(phrase, index, CLASS.fiscal) || /^(?:flat|full|company)$/.test(normAt(phrase, index))) index += 1;
  const part = partAt(phrase, index);
  // 'the third-quarter loss': the article is the loss's
  if (!part || (index > at && normAt(phrase, at) === 'the' && isClass(phrase, index, CLASS.compound))) return null;
  const after = before ? null : yearRefAfter(phrase, part.end);
  const ref = before ?? after;
  // a half is one of a match or a game unless a year or 'of the year' stands with it
  const ofYear = skipWords(phrase, part.end, ['of', 'the', 'year']);
  let end = after?.end ?? part.end;
  if (part.unit === 'half') {
    if (ofYear > 0) end = ofYear;
    else if (ref?.year === undefined && ref?.pick === null && yearShift === undefined) return null;
  }
  return {
    end,
    meaning: {
      kind: 'part-of-year',
      unit: part.unit,
      month: part.unit === 'quarter' ? part.nth * 3 - 2 : part.nth * 6 - 5,
      ...(ref?.year === undefined ? {} : { year: ref.year }),
      pick: ref?.pick ?? null,
      ...(yearShift === undefined ? {} : { yearShift }),
    },
    rule: part.unit,
  };
}

/** 'Q3 2016', 'FY2016', 'fiscal 2016', 'the fiscal year'. */
function readFiscal(phrase: Phrase, at: number): Reading | null {
  const start = normAt(phrase, at) === 'the' ? at + 1 : at;
  if (!isClass(phrase, start, CLASS.fiscal)) return null;
  const withYear = normAt(phrase, start + 1) === 'year' ? start + 2 : start + 1;
  const year = wordAt(phrase, withYear)?.year;
  if (year !== undefined && isClass(phrase, withYear, CLASS.year)) {
    return { end: withYear + 1, meaning: { kind: 'calendar', year, pick: null }, rule: 'fiscal-year' };
  }
  if (withYear === start + 1 || start === at) return null;
  return { end: withYear, meaning: { kind: 'shift', unit: 'year', count: 0, from: 'published' }, rule: 'fiscal-year' };
}

/** 'summer', 'the summer', 'spring 2016', 'the winter of 1994', 'this summer' by another rule. */
function readSeason(phrase: Phrase, at: number): Reading | null {
  const start = /^(?:the|that)$/.test(normAt(phrase, at)) ? at + 1 : at;
  const word = wordAt(phrase, start);
  if (word?.season === undefined || word.plural) return null;
  const ref = yearRefAfter(phrase, start + 1);
  const dated = ref.year !== undefined || ref.pick !== null;
  const before = normAt(phrase, at - 1);
  // 'fall' and 'spring' are common words: they need a preposition before them and no word they belong to
  if (
    !dated &&
    !/^(?:in|into|since|during|by|until|till|through|before|after|of|over|for|early|late|mid)$/.test(before)
  )
    return null;
  if (!dated && (normAt(phrase, start) === 'fall' || normAt(phrase, start) === 'spring')) {
    if (start === at && !/^(?:in|since|by|until|till|early|late)$/.test(before)) return null;
    if (/^(?:of|in|from|to)$/.test(normAt(phrase, start + 1))) return null;
  }
  return {
    end: dated ? ref.end : start + 1,
    meaning: {
      kind: 'part-of-year',
      unit: 'season',
      month: word.season[1],
      ...(ref.year === undefined ? {} : { year: ref.year }),
      pick: ref.pick,
    },
    rule: 'season',
  };
}

const COMPARED: ReadonlySet<string> = new Set(['year-earlier', 'year-ago', 'prior-year', 'month-earlier', 'month-ago']);

/**
 * Business reports compare stretches: 'the year-earlier period', 'the comparable period last year', 'the 1988 period',
 * 'the latest quarter', 'the quarter', 'year-ago'.
 */
function readCompared(phrase: Phrase, at: number): Reading | null {
  const hasThe = /^(?:the|its|their|that)$/.test(normAt(phrase, at));
  let index = hasThe ? at + 1 : at;
  const norm = normAt(phrase, index);
  if (norm === 'comparable' || norm === 'corresponding' || norm === 'same' || norm === 'like') {
    const noun = normAt(phrase, index + 1);
    const compound = COMPARED.has(noun) ? index + 2 : index + 1;
    const period = normAt(phrase, compound);
    if (compound === index + 2) return isPeriod(period) ? yearEarlier(compound + 1) : null;
    if (!isPeriod(period) && period !== 'month') return null;
    const ref = yearRefAfter(phrase, compound + 1);
    if (ref.pick === -1) return yearEarlier(ref.end);
    const ago = skipWords(phrase, compound + 1, ['a', 'year']);
    if (ago > 0 && /^(?:ago|earlier|before)$/.test(normAt(phrase, ago))) return yearEarlier(ago + 1);
    return null;
  }
  if (COMPARED.has(norm)) {
    const end = isPeriod(normAt(phrase, index + 1)) ? index + 2 : index + 1;
    if (hasThe && end === index + 1) return null;
    if (norm.startsWith('month')) {
      return { end, meaning: { kind: 'shift', unit: 'month', count: -1, from: 'published' }, rule: 'month-earlier' };
    }
    return yearEarlier(end);
  }
  if (!hasThe) return null;
  if (norm === 'latest' && isPeriod(normAt(phrase, index + 1))) {
    return { end: index + 2, meaning: { kind: 'latest', unit: 'quarter' }, rule: 'latest-quarter' };
  }
  const year = wordAt(phrase, index)?.year;
  if (year !== undefined && isClass(phrase, index, CLASS.year) && isPeriod(normAt(phrase, index + 1))) {
    return {
      end: index + 2,
      meaning: { kind: 'part-of-year', unit: 'quarter', month: 0, year, pick: null },
      rule: 'period-of-year',
    };
  }
  index = at + 1;
  if (normAt(phrase, index) !== 'quarter' || normAt(phrase, index + 1) === 'of') return null;
  return { end: index + 1, meaning: { kind: 'latest', unit: 'quarter' }, rule: 'latest-quarter' };
}

function isPeriod(norm: string): boolean {
  return norm === 'period' || norm === 'quarter';
}

function yearEarlier(end: number): Reading {
  return {
    end,
    meaning: { kind: 'shift', unit: 'year', count: -1, from: 'narrative', keepUnit: true },
    rule: 'year-earlier',
  };
}

export const PARTS_OF_YEAR: readonly Rule[] = [
  {
    id: 'year-part',
    starts: CLASS.ordinal | CLASS.determiner | CLASS.compound | CLASS.fiscal | CLASS.pick | CLASS.year,
    read: readYearPart,
  },
  { id: 'fiscal', starts: CLASS.fiscal | CLASS.determiner, read: readFiscal },
  { id: 'season', starts: CLASS.season | CLASS.determiner, read: readSeason },
  { id: 'compared', starts: CLASS.determiner | CLASS.compound, read: readCompared },
];
