/** Words that turn what is said into its opposite, folded. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor nowhere without cannot can't couldn't didn't doesn't don't hadn't hasn't
  haven't isn't aren't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't ain't`.split(/\s+/),
);

/** Words that say how real what is said is: `would` and `did` are never the same. */
export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must'.split(' '));

/** Numbers as words, up to which news writes them out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
