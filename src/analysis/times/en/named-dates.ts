/** A day of the year that names an event: with one of the nouns after it, it is the day of that year. */
export interface NamedDate {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Words after the date that show that the event is meant. */
  readonly nouns: ReadonlySet<string>;
  /** The date in figures where these alone name the event. */
  readonly figures?: string;
}

const ATTACKS = [
  'attack',
  'attacks',
  'terrorist',
  'terrorists',
  'terror',
  'hijackers',
  'hijackings',
  'victims',
  'massacre',
];

export const NAMED_DATES: readonly NamedDate[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: new Set([...ATTACKS, 'commission', 'conspiracy', 'memorial', 'families', 'plotters']),
    figures: '9/11',
  },
  { month: 10, day: 7, year: 2023, nouns: new Set([...ATTACKS, 'assault']) },
  {
    month: 1,
    day: 6,
    year: 2021,
    nouns: new Set(['attack', 'riot', 'rioters', 'insurrection', 'committee', 'defendants']),
  },
  { month: 7, day: 7, year: 2005, nouns: new Set(['bombings', 'bombers']) },
];
