const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After *declined to*, *refused to*: saying nothing. */
export const DECLINED_ACTS = words(
  'comment say answer discuss elaborate confirm speculate respond reply disclose give provide identify name reveal explain specify',
);

/** What a claim is called by those who deny it. */
export const FALSEHOOD_WORDS = words(
  'false untrue fake lie lies nonsense baseless unfounded fabricated fabrication hoax groundless rubbish wrong invented fiction',
);

/** Words by which a speaker takes back his own words. */
export const MISTAKE_WORDS = words('misspoke misspoken retracted withdrew');
