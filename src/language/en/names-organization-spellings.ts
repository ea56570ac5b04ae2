/**
 * British and American spellings that names of organizations are written in, to the American one; lower case.
 * General knowledge, written for this project; Apache-2.0 like the rest.
 */
export const AMERICAN_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['harbour', 'harbor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['civilisation', 'civilization'],
  ['modernisation', 'modernization'],
  ['defences', 'defenses'],
  ["workers'", 'workers'],
  ['&', 'and'],
]);

/** Bodies that are named by what they are for on either side: `Ministry of Health` is `Health Ministry`. */
export const NAMED_EITHER_WAY: ReadonlySet<string> = new Set(['ministry', 'department']);
