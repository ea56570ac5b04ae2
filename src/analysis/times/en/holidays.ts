import { addDays, isoDay, isoWeekday } from '../../../core/date.ts';

/** A holiday by name and rule. `dayOf` gives its ISO day in a year. */
export interface Holiday {
  readonly name: string;
  /** Lower case, as in `Token.norm`. */
  readonly words: readonly string[];
  readonly dayOf: (year: number) => string;
  /** Whether that of a year is meant in an article of the day; every year's where it is missing. */
  readonly isLikely?: (year: number, published: string) => boolean;
}

const fixed = (month: number, day: number) => (year: number) => isoDay(year, month, day);

/** The `nth` such weekday of a month; -1 for the last. */
const nth = (month: number, weekday: number, count: number) => (year: number) => {
  if (count < 0) {
    const last = isoDay(year, month + 1, 0);
    return addDays(last, -((isoWeekday(last) - weekday + 7) % 7));
  }
  const first = isoDay(year, month, 1);
  return addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (count - 1));
};

/** Easter Sunday: the Gregorian computus as given by Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(rest / 31), (rest % 31) + 1);
}
const fromEaster = (days: number) => (year: number) => addDays(easter(year), days);

function row(name: string, dayOf: Holiday['dayOf']): Holiday {
  return {
    name,
    words: name
      .toLowerCase()
      .replace(/'(?=s? )/g, " '")
      .split(' '),
    dayOf,
  };
}

/** Elections of odd years are local: the day is meant only in the weeks around it. */
function isElectionYear(year: number, published: string): boolean {
  if (year % 2 === 0) return true;
  const day = addDays(nth(11, 1, 1)(year), 1);
  return published >= addDays(day, -60) && published <= addDays(day, 30);
}

/** Longer names before the shorter ones they begin with. */
export const HOLIDAYS: readonly Holiday[] = [
  row("New Year's Eve", fixed(12, 31)),
  row("New Year's Day", fixed(1, 1)),
  row("New Year's", fixed(1, 1)),
  row('Martin Luther King Jr. Day', nth(1, 1, 3)),
  row('Martin Luther King Day', nth(1, 1, 3)),
  row('MLK Day', nth(1, 1, 3)),
  row('Epiphany', fixed(1, 6)),
  { ...row('Inauguration Day', fixed(1, 20)), isLikely: (year) => year % 4 === 1 },
  row('Australia Day', fixed(1, 26)),
  row("Valentine's Day", fixed(2, 14)),
  row("Presidents' Day", nth(2, 1, 3)),
  row("President's Day", nth(2, 1, 3)),
  row("St. Patrick's Day", fixed(3, 17)),
  row("April Fool's Day", fixed(4, 1)),
  row("International Women's Day", fixed(3, 8)),
  row('Mardi Gras', fromEaster(-47)),
  row('Shrove Tuesday', fromEaster(-47)),
  row('Ash Wednesday', fromEaster(-46)),
  row('Palm Sunday', fromEaster(-7)),
  row('Maundy Thursday', fromEaster(-3)),
  row('Good Friday', fromEaster(-2)),
  row('Easter Sunday', fromEaster(0)),
  row('Easter Monday', fromEaster(1)),
  row('Easter', fromEaster(0)),
  row('Earth Day', fixed(4, 22)),
  row('Anzac Day', fixed(4, 25)),
  row('Ascension Day', fromEaster(39)),
  row('Pentecost', fromEaster(49)),
  row('Whit Monday', fromEaster(50)),
  row('May Day', fixed(5, 1)),
  row('Cinco de Mayo', fixed(5, 5)),
  row("Mother's Day", nth(5, 7, 2)),
  row('Memorial Day', nth(5, 1, -1)),
  row("Father's Day", nth(6, 7, 3)),
  row('Juneteenth', fixed(6, 19)),
  row('Canada Day', fixed(7, 1)),
  row('Fourth of July', fixed(7, 4)),
  row('Independence Day', fixed(7, 4)),
  row('Bastille Day', fixed(7, 14)),
  row('Labor Day', nth(9, 1, 1)),
  row('Columbus Day', nth(10, 1, 2)),
  row("Indigenous Peoples' Day", nth(10, 1, 2)),
  row('Halloween', fixed(10, 31)),
  row("All Saints' Day", fixed(11, 1)),
  row('Bonfire Night', fixed(11, 5)),
  row('Guy Fawkes Night', fixed(11, 5)),
  { ...row('Election Day', (year) => addDays(nth(11, 1, 1)(year), 1)), isLikely: isElectionYear },
  row('Armistice Day', fixed(11, 11)),
  row('Remembrance Day', fixed(11, 11)),
  row('Remembrance Sunday', nth(11, 7, 2)),
  row('Veterans Day', fixed(11, 11)),
  row('Thanksgiving Day', nth(11, 4, 4)),
  row('Thanksgiving', nth(11, 4, 4)),
  row('Black Friday', (year) => addDays(nth(11, 4, 4)(year), 1)),
  row('Cyber Monday', (year) => addDays(nth(11, 4, 4)(year), 4)),
  row('Christmas Eve', fixed(12, 24)),
  row('Christmas Day', fixed(12, 25)),
  row('Christmas', fixed(12, 25)),
  row('Boxing Day', fixed(12, 26)),
];
