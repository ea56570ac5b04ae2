import type { TimexMod, Token } from '../../core/analysis.ts';
import { DAY_PARTS, DECADES, FREQUENCIES, MONTHS, SEASONS, UNITS, type Unit, WEEKDAYS } from './en/calendar-words.ts';
import { HOLIDAYS } from './en/holidays.ts';
import { CARDINALS, MULTIPLIERS, OPEN_QUANTITIES, ORDINALS } from './en/number-words.ts';
import { APPROXIMATIONS, BETWEEN, DEICTIC, EDGE_NOUNS, EDGES, NARRATIVE, VAGUE_REFERENCES } from './en/phrase-words.ts';

/** What a token can be in a phrase of time. A word can be several things: 'second' is an ordinal and a unit. */
export interface Word {
  /** Bits of `CLASS`. */
  readonly classes: number;
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly number?: number;
  readonly ordinal?: number;
  readonly year?: number;
  readonly season?: readonly [code: string, firstMonth: number];
  readonly dayPart?: string;
  readonly deictic?: number;
  readonly narrative?: number;
  readonly edge?: TimexMod;
  readonly frequency?: string;
  /** Parts of a hyphenated word. */
  readonly parts?: readonly string[];
}

export const CLASS = {
  month: 1,
  weekday: 2,
  unit: 4,
  number: 8,
  ordinal: 16,
  year: 32,
  season: 64,
  dayPart: 128,
  /** last, this, next; previous, following. */
  pick: 256,
  edge: 512,
  /** the, a, its: they open a phrase only before another word of time. */
  determiner: 1024,
  frequency: 2048,
  vague: 4096,
  measure: 8192,
  holiday: 16_384,
  /** today, yesterday, tonight. */
  dayWord: 32_768,
  decade: 65_536,
  /** 2016-03-04, 3/4/2016, 1914-18. */
  figureDate: 131_072,
  clock: 262_144,
  every: 524_288,
  quantity: 1_048_576,
  compound: 2_097_152,
  fiscal: 4_194_304,
  half: 8_388_608,
  /** Adjectives that may stand between an article and a word of time; they open nothing. */
  between: 16_777_216,
} as const;

const WORDS = new Map<string, Word>();

function add(norm: string, word: Word): void {
  const known = WORDS.get(norm);
  WORDS.set(norm, known ? { ...known, ...word, classes: known.classes | word.classes } : word);
}

MONTHS.forEach((names, index) => {
  for (const name of names) add(name, { classes: CLASS.month, month: index + 1 });
});
WEEKDAYS.forEach((names, index) => {
  for (const name of names) add(name, { classes: CLASS.weekday, weekday: index + 1 });
  add(`${names[0]}s`, { classes: CLASS.weekday, weekday: index + 1, plural: true });
});
for (const [name, unit] of Object.entries(UNITS)) {
  add(name, { classes: CLASS.unit, unit, plural: /^(?:hrs|mins|yrs|centuries)$/.test(name) });
  if (!/^(?:hrs?|mins?|yrs?|century|centuries)$/.test(name))
    add(`${name}s`, { classes: CLASS.unit, unit, plural: true });
}
for (const [name, number] of Object.entries({ ...CARDINALS, ...MULTIPLIERS }))
  add(name, { classes: CLASS.number, number });
for (const [name, ordinal] of Object.entries(ORDINALS)) add(name, { classes: CLASS.ordinal, ordinal });
for (const [name, season] of Object.entries(SEASONS)) {
  add(name, { classes: CLASS.season, season });
  add(`${name}s`, { classes: CLASS.season, season, plural: true });
}
for (const [name, dayPart] of Object.entries(DAY_PARTS)) {
  add(name, { classes: CLASS.dayPart, dayPart });
  add(`${name}s`, { classes: CLASS.dayPart, dayPart, plural: true });
}
for (const [name, deictic] of Object.entries(DEICTIC)) add(name, { classes: CLASS.pick, deictic });
for (const [name, narrative] of Object.entries(NARRATIVE)) add(name, { classes: CLASS.pick, narrative });
for (const [name, edge] of Object.entries(EDGES)) add(name, { classes: CLASS.edge, edge });
for (const [name, edge] of Object.entries(EDGE_NOUNS)) add(name, { classes: CLASS.edge, edge });
for (const [name, frequency] of Object.entries(FREQUENCIES)) add(name, { classes: CLASS.frequency, frequency });
for (const [words] of VAGUE_REFERENCES) add(words[0] ?? '', { classes: CLASS.vague });
for (const [words] of APPROXIMATIONS) add(words[0] ?? '', { classes: CLASS.measure });
for (const { words } of HOLIDAYS) add(words[0] ?? '', { classes: CLASS.holiday });
// the mark of a short year: 'in '88'
add("'", { classes: CLASS.decade });
add('future', { classes: CLASS.pick });
for (const name of ['first', 'early', 'recent', 'latest', 'final']) add(name, { classes: CLASS.pick });
for (const name of OPEN_QUANTITIES) add(name, { classes: CLASS.quantity });
for (const name of ['couple', 'handful', 'number', 'dozens']) add(name, { classes: CLASS.quantity });
for (const name of ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'that'])
  add(name, { classes: CLASS.determiner });
for (const name of ['today', 'yesterday', 'tomorrow', 'tonight', 'overnight']) add(name, { classes: CLASS.dayWord });
for (const name of BETWEEN) add(name, { classes: CLASS.between });
for (const name of ['noon', 'midnight', 'midday']) add(name, { classes: CLASS.clock });
for (const name of ['every', 'each', 'per', 'once', 'twice']) add(name, { classes: CLASS.every });
for (const [name, year] of Object.entries(DECADES)) add(name, { classes: CLASS.decade, year });
['first', 'second', 'third', 'fourth'].forEach((nth, index) => {
  add(`q${index + 1}`, { classes: CLASS.compound, parts: [nth, 'quarter'] });
});
for (const name of ['fiscal', 'calendar', 'financial']) add(name, { classes: CLASS.fiscal });
for (const name of ['half', 'halves']) add(name, { classes: CLASS.half, unit: 'half' });
for (const name of ['quarter-century', 'half-century', 'someday'])
  add(name, { classes: name === 'someday' ? CLASS.vague : CLASS.compound, parts: name.split('-') });
for (const name of ['year-earlier', 'year-ago', 'prior-year', 'month-earlier', 'month-ago'])
  add(name, { classes: CLASS.compound });
for (const name of ['decades-long', 'daylong', 'weeklong', 'monthlong', 'yearlong', 'year-end', 'yearend'])
  add(name, { classes: CLASS.compound });

/** What `token` can be in a phrase of time; `undefined` for most. */
export function lookUp(token: Token): Word | undefined {
  const { norm } = token;
  const known = WORDS.get(norm);
  if (known) return known;
  const code = norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return norm.length <= 24 ? readFigures(norm) : undefined;
  if (code === 39 && norm.length === 4)
    return /^'\d0s$/.test(norm) ? { classes: CLASS.decade, year: 1900 + Number(norm.slice(1, 3)) } : undefined;
  if (code === 102 && norm.length === 6 && /^fy(?:19|20)\d\d$/.test(norm)) {
    return { classes: CLASS.year, year: Number(norm.slice(2)) };
  }
  return norm.length <= 32 && norm.includes('-') ? readCompound(norm) : undefined;
}

function readFigures(norm: string): Word | undefined {
  if (/^\d+$/.test(norm)) {
    const number = Number(norm);
    const year = norm.length === 4 && number >= 1000 && number < 2200 ? { year: number } : {};
    return { classes: CLASS.number | (norm.length === 4 ? CLASS.year : 0), number, ...year };
  }
  if (/^\d+(?:,\d{3})+$/.test(norm)) return { classes: CLASS.number, number: Number(norm.replaceAll(',', '')) };
  if (/^\d+\.\d+$/.test(norm)) return { classes: CLASS.number | CLASS.clock, number: Number(norm) };
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(norm)) return { classes: CLASS.ordinal, ordinal: Number.parseInt(norm, 10) };
  if (/^(?:1\d|20)\d0s$/.test(norm)) return { classes: CLASS.decade, year: Number(norm.slice(0, 4)) };
  if (/^\d0s$/.test(norm)) return { classes: CLASS.decade, year: 1900 + Number(norm.slice(0, 2)) };
  if (/^\d{1,2}(?:[:.]\d{2})?(?:am|pm)?$/.test(norm)) return { classes: CLASS.clock };
  if (/^\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?(?:t\d{2}:\d{2})?$/.test(norm))
    return { classes: CLASS.figureDate | CLASS.number };
  if (norm.includes('-')) return readCompound(norm);
  return undefined;
}

const COMPOUND_HEADS = new Set(['mid', 'early', 'late', 'end', 'half', 'pre', 'post']);

function readCompound(norm: string): Word | undefined {
  const halves = /^([a-z]+|\d{1,2})-and-a-half$/.exec(norm);
  const whole = halves ? (CARDINALS[halves[1] ?? ''] ?? Number(halves[1])) : Number.NaN;
  if (!Number.isNaN(whole)) return { classes: CLASS.number, number: whole + 0.5 };
  const parts = norm.split(/[-‐‑]/, 4);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const [head = '', tail = ''] = parts;
  const number = compoundNumber(head, tail);
  if (number !== null && parts.length === 2) return { classes: CLASS.number, number };
  const first = WORDS.get(head);
  const second = WORDS.get(tail);
  const fits =
    COMPOUND_HEADS.has(head) ||
    /^\d/.test(head) ||
    ((first?.classes ?? 0) & (CLASS.number | CLASS.ordinal | CLASS.quantity | CLASS.month | CLASS.unit)) !== 0;
  if (!fits || (second === undefined && !/^\d{4}s?$/.test(tail) && parts.length < 3)) return undefined;
  return { classes: CLASS.compound, parts };
}

/** Twenty-one to ninety-nine. */
function compoundNumber(tens: string, ones: string): number | null {
  const ten = CARDINALS[tens];
  const one = CARDINALS[ones];
  return ten !== undefined && one !== undefined && ten >= 20 && one >= 1 && one <= 9 ? ten + one : null;
}
