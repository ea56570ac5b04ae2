// Words that tell whether a clause looks forward or back. Data only.

/** Forms that make what follows them future. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'gonna']);

/** Words that look forward when `to` follows, at once or after one word: 'is scheduled to', 'agreed to', 'plans to'. */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set([
  ...['scheduled', 'expected', 'due', 'set', 'slated', 'planned', 'supposed', 'going', 'about', 'likely', 'ready'],
  ...['plan', 'plans', 'planning', 'expect', 'expects', 'expecting', 'hope', 'hopes', 'hoping', 'hoped', 'intend'],
  ...['intends', 'intended', 'want', 'wants', 'wanted', 'agree', 'agrees', 'agreed', 'promise', 'promised', 'vowed'],
  ...['agreement', 'deal', 'offer', 'proposal', 'decision', 'intention', 'pledge', 'bid', 'commitment', 'vow'],
  ...['decided', 'prepares', 'preparing', 'prepared', 'aims', 'aim', 'poised', 'willing', 'is', 'are', 'has', 'have'],
]);

/** Words that look forward by themselves. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  ...['upcoming', 'starting', 'effective', 'payable', 'expires', 'begins', 'starts', 'opens', 'pending', 'tentatively'],
]);

/** Modal verbs: they look forward when the date follows them ('might meet Friday', but not 'Friday's vote might'). */
export const MODALS: ReadonlySet<string> = new Set(['may', 'can', 'might', 'should', 'must', 'would']);

/** Forms of planning: they look forward where a date, 'to' or 'for' follows. */
export const PLANNED: ReadonlySet<string> = new Set([
  ...['expected', 'due', 'set', 'postponed', 'delayed', 'extended', 'adjourned', 'tabled'],
]);

/** Forms of planning that look forward wherever they stand: 'has scheduled a hearing Thursday'. */
export const SCHEDULED: ReadonlySet<string> = new Set(['scheduled', 'slated', 'planned']);

/** Forms of `be` before a participle: it tells no past ('will be paid', 'is heard'). */
export const PASSIVE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'being']);

/** Prepositions that set a bound. */
export const BOUNDS: ReadonlySet<string> = new Set(['by', 'until', 'till']);

/** Verbs that tell that a bound lies in the past. */
export const PERFECT: ReadonlySet<string> = new Set(['had', 'was', 'were', 'did']);

/** Past tenses without `-ed` that news uses; the regular ones end in `-ed`. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...['set', 'was', 'were', 'had', 'did', 'has', 'have', 'been', 'said', 'told', 'met', 'went', 'came', 'took', 'gave'],
  ...['made', 'got', 'saw', 'began', 'became', 'broke', 'brought', 'built', 'bought', 'caught', 'chose', 'cut', 'drew'],
  ...['drove', 'fell', 'felt', 'fought', 'found', 'flew', 'fled', 'forgot', 'grew', 'heard', 'held', 'hit', 'hung'],
  ...[
    'kept',
    'knew',
    'laid',
    'lay',
    'led',
    'left',
    'lent',
    'let',
    'lost',
    'meant',
    'paid',
    'put',
    'quit',
    'ran',
    'rang',
  ],
  ...['read', 'rode', 'rose', 'sank', 'sat', 'sent', 'shot', 'shook', 'shut', 'sold', 'sought', 'spent', 'split'],
  ...['spoke', 'spread', 'stole', 'stood', 'struck', 'swam', 'swept', 'swore', 'taught', 'thought', 'threw', 'tore'],
  ...['understood', 'withdrew', 'woke', 'won', 'wore', 'wound', 'wrote', 'overthrew', 'forbade', 'sprang', 'slid'],
]);

/** Words before a participle that make an adjective of it: 'the proposed sale'. */
export const ARTICLES: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', "'s", 'this', 'these', 'those', 'any', 'no'],
]);

/** Words ending in `-ed` that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set([
  'need',
  'indeed',
  'speed',
  'exceed',
  'proceed',
  'succeed',
  'red',
]);
