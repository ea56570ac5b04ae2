import type { TimexMod } from '../../../core/analysis.ts';

// Words that build phrases of time, lower case as in `Token.norm`. Data only.

/** Which one is meant, counted from the publication day. */
export const DEICTIC: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** Which one is meant, counted from the time the narrative has reached. */
export const NARRATIVE: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  same: 0,
  following: 1,
  ensuing: 1,
  subsequent: 1,
};

/** A part of what follows: 'early 2016', 'late last week', 'the end of the month'. */
export const EDGES: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  earlier: 'START',
  mid: 'MID',
  late: 'END',
  later: 'END',
};

export const EDGE_NOUNS: Readonly<Record<string, TimexMod>> = {
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};

/** Words of measure before a length or a date, each with the TIMEX3 mod. */
export const APPROXIMATIONS: readonly (readonly [words: readonly string[], mod: TimexMod])[] = [
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['some'], 'APPROX'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['under'], 'LESS_THAN'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
];

/** Words and phrases that point at a time without saying which; the longest that fits is taken. */
export const VAGUE_REFERENCES: readonly (readonly [words: readonly string[], value: string])[] = [
  [['now'], 'PRESENT_REF'],
  [['currently'], 'PRESENT_REF'],
  [['current'], 'PRESENT_REF'],
  [['presently'], 'PRESENT_REF'],
  [['nowadays'], 'PRESENT_REF'],
  [['at', 'present'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['at', 'the', 'moment'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['recently'], 'PAST_REF'],
  [['recent'], 'PAST_REF'],
  [['lately'], 'PAST_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
  [['the', 'distant', 'past'], 'PAST_REF'],
  [['long', 'ago'], 'PAST_REF'],
  [['a', 'long', 'time', 'ago'], 'PAST_REF'],
  [['a', 'short', 'time', 'ago'], 'PAST_REF'],
  [['a', 'while', 'ago'], 'PAST_REF'],
  [['a', 'short', 'while', 'ago'], 'PAST_REF'],
  [['some', 'time', 'ago'], 'PAST_REF'],
  [['moments', 'ago'], 'PAST_REF'],
  [['not', 'long', 'ago'], 'PAST_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['as', 'soon', 'as', 'possible'], 'FUTURE_REF'],
  [['someday'], 'FUTURE_REF'],
];

/** Words that name a part of what follows with 'of': 'the first week of May'; negative from its end. */
export const NTH: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
  closing: -1,
};

/** Adjectives between an article and a word of time: 'the comparable quarter', 'the near future', 'a full year'. */
export const BETWEEN: readonly string[] = [
  ...[
    'comparable',
    'corresponding',
    'like',
    'full',
    'whole',
    'flat',
    'distant',
    'near',
    'foreseeable',
    'short',
    'present',
  ],
  ...['additional', 'extra', 'further', 'entire', 'good', 'business', 'trading', 'while', 'long'],
];
