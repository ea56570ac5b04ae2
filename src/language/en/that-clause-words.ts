import { inflect } from './cues.ts';

// Verbs that report with a that-clause and are no cues of the learned models' list (Quirk et al. 1985, 16.31).

const VERBS = `accept repeat specify divulge speculate verify corroborate recognise recognize concur confess undertake
foresee prophesy anticipate trust worry insinuate intimate signal object disprove recollect rejoin volunteer aver avow
opine guess sense regret rejoice boast brag jest hypothesize hypothesise theorize theorise stipulate decree ordain`;

/** By form, the lemma. */
export const THAT_CLAUSE_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.split(/\s+/).flatMap((lemma) => [lemma, ...inflect(lemma)].map((form): [string, string] => [form, lemma])),
);

/** What may stand between such a verb and *that*: when it was said (`accepted on Tuesday that`) … */
export const OCCASION_ADVERBS: ReadonlySet<string> = new Set(
  'today yesterday tonight later earlier again then also publicly privately openly finally now'.split(' '),
);

/** … or where: last words of phrases with *on*, *in*, *at* or *last*. */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december week month year night court parliament congress statement interview letter report speech
  hearing evidence testimony conference briefing email memo article book post tweet`.split(/\s+/),
);

/** Nouns that a that-clause fills: `his claim on Tuesday that …`. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions statement statements suggestion
  suggestions remark remarks charge charges report reports insistence denial pledge promise warning contention`.split(
    /\s+/,
  ),
);
