/** What a number of people or things is said to have suffered or done: numbers of two roles are never compared. */
export type FigureRole =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'detained'
  | 'freed'
  | 'trapped'
  | 'escaped'
  | 'displaced'
  | 'attended'
  | 'aboard'
  | 'infected'
  | 'dismissed'
  | 'voted for'
  | 'voted against'
  | 'cost';

/** Stems (see `stemWord`) of the words for each role. */
const ROLE_STEMS: Readonly<Record<Exclude<FigureRole, 'voted for' | 'voted against'>, string>> = {
  killed: 'kill die died dead death toll perish slay dy fatality drown massacr murder',
  injured: 'injur wound hurt hospitaliz hospitalis',
  missing: 'miss missing unaccount disappear',
  detained: 'detain arrest seiz captur hold abduct kidnap custody jail imprison',
  freed: 'free fre releas rescu',
  trapped: 'trap stuck strand',
  escaped: 'escap flee',
  displaced: 'evacuat displac homeless shelter',
  attended: 'crowd turnout march attend gather rally protest demonstrat demonstrator protester marcher',
  aboard: 'aboard board carry',
  infected: 'infect positiv',
  dismissed: 'dismiss laid redundant sack',
  cost: 'cost',
};

export const ROLES: ReadonlyMap<string, FigureRole> = new Map(
  Object.entries(ROLE_STEMS).flatMap(([role, stems]) =>
    stems.split(' ').map((stem): [string, FigureRole] => [stem, role as FigureRole]),
  ),
);

/** Roles whose number grows, or is found out little by little, while news is young. */
export const GROWING_ROLES: ReadonlySet<FigureRole> = new Set<FigureRole>([
  'killed',
  'injured',
  'missing',
  'displaced',
  'infected',
]);

/** Nouns that name no more than that people were counted. */
export const ANY_PEOPLE: ReadonlySet<string> = new Set(
  'people person persons men women others individuals lives bodies victims dead'.split(' '),
);
