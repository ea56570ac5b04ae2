import { inflect } from './cues.ts';

// Verbs that report with a that-clause and are no cues of the learned models' list (Quirk et al. 1985, 16.31).

const VERBS = `accept repeat specify divulge speculate verify corroborate recognise recognize concur confess undertake
foresee prophesy anticipate trust worry insinuate intimate signal object disprove recollect rejoin volunteer aver avow
opine guess sense regret rejoice boast brag jest hypothesize hypothesise theorize theorise stipulate decree ordain`;

/** By form, the lemma. */
export const THAT_CLAUSE_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.split(/\s+/).flatMap((lemma) => [lemma, ...inflect(lemma)].map((form): [string, string] => [form, lemma])),
);
