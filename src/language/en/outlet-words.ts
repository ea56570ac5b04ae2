/** Last words of the names of news outlets. Lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `news times post agency tv television radio journal daily herald tribune guardian press telegraph gazette chronicle
  observer courier ledger standard mirror mail star sun globe examiner bulletin magazine weekly network broadcaster
  newspaper newswire dispatch record review wire`.split(/\s+/),
);

/** International agencies and broadcasters that are known by a short form. Lower case. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  'reuters ap afp upi dpa tass xinhua bloomberg bbc cnn cbs nbc abc npr pbs msnbc itv'.split(' '),
);
