/** Words that open a sentence which leans on the one before it: a pronoun, a pointer, a connective. */
export const LEANING_OPENINGS: ReadonlySet<string> = new Set(
  `and but so or yet he she they it we i his her their its him them this that these those such there then
  also instead however meanwhile moreover therefore otherwise both neither either who whose which whether`.split(/\s+/),
);
