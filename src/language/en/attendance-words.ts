// How news says who was and who was not at a meeting. Each pattern is read in one sentence.

const ROOM =
  '(?:present|in the room|at the table|in attendance|on the (?:call|line)|at the (?:meeting|talks|dinner|lunch|summit|session|signing|ceremony))';
const OTHERS = '(?:no ?-?one|nobody|no (?:other|aides?|advis[eo]rs?|officials?|ministers?))';

/** After a subject: it was there. */
export const WAS_PRESENT = new RegExp(
  `^ (?:(?:also|both|all) )?(?:(?:was|were|had been)(?: (?:also|both|all))? ${ROOM}|attended|took part|sat in|joined (?:them|the (?:two|meeting|talks|call|dinner)))\\b`,
  'i',
);

/** After a subject: it was not there. */
export const WAS_ABSENT = new RegExp(
  `^ (?:(?:was|were|had) (?:not|never)(?: been)? ${ROOM}|(?:was|were)n['’]t ${ROOM}|(?:was|were) (?:absent|excluded|kept away|not invited)|(?:did not|didn['’]t) (?:attend|take part|sit in|join)|stayed away)\\b`,
  'i',
);

/** Before the names of those who were there. */
export const PRESENT_BEFORE =
  /\b(?:attended by|joined by|accompanied by|flanked by|in the presence of|also present (?:was|were)|also (?:there|in the room|at the table) (?:was|were))(?: also)? /gi;

/** Nobody but those named: the first group, where there is one, says who else was there. */
export const NOBODY_ELSE: readonly RegExp[] = [
  new RegExp(`\\bonly (.{1,80}?) (?:was|were) ${ROOM}`, 'i'),
  new RegExp(`\\b${OTHERS}(?: else)?(?: \\w+)? (?:was|were) ${ROOM}`, 'i'),
  /\bwith (?:only|just|no ?-?one (?:but|except)) (.{1,80}?) (?:present|in the room|at the table)\b/i,
  /\bthe only (?:people|others|persons) (?:present|in the room|at the table) were (.{1,80}?)(?:[.;]|$)/i,
  /\b(?:met|spoke|talked|dined|sat|were)(?: (?!said|told)[\p{L}’'.-]+){0,5} (?:alone|one[- ](?:on|to)[- ]one)\b/iu,
];

/** Others came or went: who was there at one time says nothing of the whole. */
export const IN_PARTS = /\b(?:before|after|then|later|first|initially|at first|followed|until|joined)\b/i;
