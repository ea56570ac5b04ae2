// Names of the calendar in English, lower case as in `Token.norm`. Data only.

export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan.', 'jan'],
  ['february', 'feb.', 'feb'],
  ['march', 'mar.', 'mar'],
  ['april', 'apr.', 'apr'],
  ['may'],
  ['june', 'jun.', 'jun'],
  ['july', 'jul.', 'jul'],
  ['august', 'aug.', 'aug'],
  ['september', 'sept.', 'sept', 'sep.', 'sep'],
  ['october', 'oct.', 'oct'],
  ['november', 'nov.', 'nov'],
  ['december', 'dec.', 'dec'],
];

/** Months that are also common words or names: they need a sign that the month is meant. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'jun',
  'sep',
  'dec',
]);

export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon.'],
  ['tuesday', 'tues.', 'tue.'],
  ['wednesday', 'wed.'],
  ['thursday', 'thurs.', 'thur.', 'thu.'],
  ['friday', 'fri.'],
  ['saturday', 'sat.'],
  ['sunday', 'sun.'],
];

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: 'MO',
  morning: 'MO',
  midmorning: 'MO',
  'mid-morning': 'MO',
  lunchtime: 'MI',
  afternoon: 'AF',
  midafternoon: 'AF',
  'mid-afternoon': 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
};

/** TIMEX3 codes of the seasons, with the month each begins with (northern hemisphere). */
export const SEASONS: Readonly<Record<string, readonly [code: string, firstMonth: number]>> = {
  spring: ['SP', 3],
  springtime: ['SP', 3],
  summer: ['SU', 6],
  summertime: ['SU', 6],
  midsummer: ['SU', 6],
  fall: ['FA', 9],
  autumn: ['FA', 9],
  winter: ['WI', 12],
  wintertime: ['WI', 12],
  midwinter: ['WI', 12],
};

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  century: 'century',
  centuries: 'century',
};

/** Decades of the last century in words: 'the nineties'. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** Adverbs and adjectives of frequency, as TIMEX3 SET values. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};
