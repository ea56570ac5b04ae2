/** Words that turn what is said into its opposite, folded. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor nowhere without cannot can't couldn't didn't doesn't don't hadn't hasn't
  haven't isn't aren't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't ain't n't`.split(/\s+/),
);

/** Words that say how real what is said is: `would` and `did` are never the same. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must'.split(' '));

/** Numbers as words, as news writes them out; those over twenty also begin a compound (`sixty-one`). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);

/** Words of which one in the place of another makes another claim: days, months, and words that come in opposites. */
export const CONTRARY_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
  all none always often sometimes before after more less fewer increase decrease win lose won lost guilty innocent legal
  illegal true false safe unsafe possible impossible open closed yes support oppose agree disagree accept reject north
  south east west million billion`.split(/\s+/),
);
