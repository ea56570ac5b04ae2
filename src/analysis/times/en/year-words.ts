// Words around months and years that tell them from other words and figures, lower case. Data only.

/** Words before a month that show that a month is meant: 'in May', 'since March'. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'since', 'by', 'until', 'till', 'from', 'of', 'during', 'through', 'to', 'between', 'after'],
  ...['before', 'for', 'last', 'this', 'next', 'early', 'late', 'mid', 'every', 'each', 'previous', 'following'],
  ...['earlier', 'later'],
]);

/** Words and marks that join two months: 'March and April'. */
export const AFTER_MONTH: ReadonlySet<string> = new Set([...['and', 'to', 'or', 'through', 'until', '-', '–']]);

/** Nouns that a bare four-figure number counts, and marks that make it an amount. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...['people', 'men', 'women', 'children', 'troops', 'soldiers', 'jobs', 'workers', 'employees', 'miles'],
  ...['kilometers', 'kilometres', 'km', 'feet', 'meters', 'metres', 'acres', 'hectares', 'tons', 'tonnes'],
  ...['pounds', 'dollars', 'yen', 'euros', 'francs', 'marks', 'points', 'votes', 'shares', 'percent', '%'],
  ...['degrees', 'homes', 'houses', 'cars', 'yuan', 'units', 'barrels', 'rpm', 'cubic', 'square', 'hours'],
  ...['gmt', 'words', 'pages', 'delegates', 'members', 'students'],
]);

/** Words and marks before a figure that is an amount or a label: '$2000', 'room 2012'. */
export const BEFORE_AMOUNT: ReadonlySet<string> = new Set([
  ...['$', '£', '€', '¥', '#', 'no.', 'number', 'c$', 'us$', 'a$', '/', '.', ':', 'room', 'flight', 'route'],
  ...['highway', 'page', 'suite', 'apartment', 'interstate', 'channel', 'bus'],
]);

/** Words before figures that may be a year although they are far from our time. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...['in', 'since', 'by', 'until', 'till', 'from', 'of', 'during', 'through', 'to', 'between', 'after'],
  ...['before', 'for', 'early', 'late', 'mid', 'fiscal', 'the', 'and', 'circa', 'or', 'around', 'about'],
  ...['throughout', 'than', 'a.d.', 'its'],
]);

/** Prepositions of time that stand before no name of a person: 'in August Berg left'. */
export const ONLY_BEFORE_TIME: ReadonlySet<string> = new Set([
  'in',
  'since',
  'during',
  'early',
  'late',
  'mid',
  'last',
  'next',
]);

/** Words before a month that qualifies the noun after it: 'a June poll', 'her March speech'. */
export const OWNERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', "'s"]);

/** Words that follow a name or a verb, not a month that qualifies a noun: 'the March of the clans'. */
export const NO_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'of',
    'for',
    'on',
    'in',
    'to',
    'and',
    'or',
    'is',
    'was',
    'has',
    'had',
    'said',
    'says',
    'who',
    'that',
    'against',
    'will',
  ],
]);

/** Kinds of street: '1990 Main Street'. */
export const STREETS: ReadonlySet<string> = new Set([
  ...['street', 'avenue', 'road', 'boulevard', 'drive', 'lane', 'st.', 'ave.', 'rd.', 'blvd.', 'dr.', 'way', 'place'],
]);
