// Closed word classes of English. Lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SUBJECT_PRONOUNS = words(
  'i he she it we they you this that these those one others someone everyone nobody',
);
export const PERSONAL_PRONOUNS = words('he she they it i we you him her them me us himself herself themselves itself');
export const RELATIVE_PRONOUNS = words('who which that whom');
export const DETERMINERS = words(
  'the a an this that these those some any no each every another either neither both all many most several few half such',
);
export const POSSESSIVES = words("his her its their my our your whose 's '");
export const AUXILIARIES = words(
  "be is are was were been being am 's 're 'm have has had having 've 'd do does did will would shall should can could may might must 'll ca wo",
);
export const NEGATIONS = words("not n't never no neither nor hardly barely");
export const CONJUNCTIONS = words('and or but nor yet so');
export const SUBORDINATORS = words(
  'that because if whether while when where as after before since until although though unless once whereas than why how what',
);
export const PREPOSITIONS = words(
  `of in on at by for from with about against between among into through during under over toward towards upon via
  within without after before since until across along around behind beyond near outside inside despite amid per to`,
);
/** Adverbs that stand inside a verb group and do not end in -ly. */
export const VERB_ADVERBS = words(
  'also later then still just ever once again twice often always even first now soon already instead further long too thus',
);
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently
  afterward afterwards morning afternoon evening night week month year last this next january february march april may
  june july august september october november december ago late early daily once again`,
);
