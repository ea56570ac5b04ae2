/** What a note names that says a text was corrected. */
const TEXT = '(?:article|story|report|item|post|piece|page|column|text|headline|caption|version|dispatch|blog)';
const CHANGED = '(?:corrected|amended|updated|edited|revised|changed|clarified)';

/**
 * How a note opens or says that the article it stands in was corrected or changed: `Correction:`, `This article was
 * amended on …`, `An earlier version of this story said …`, `The headline has been changed`.
 */
export const CORRECTION_NOTES: readonly RegExp[] = [
  /^\W{0,3}(?:corrections?|clarifications?|correction and clarification|editor['’]s note|update)(?:\s?[:—–-]|\s(?:appended|\())/i,
  new RegExp(`\\b(?:this|the) ${TEXT} (?:was|has been|is) (?:since )?${CHANGED}\\b`, 'i'),
  new RegExp(`\\ban? (?:earlier|previous|original) version of (?:this|the|our) ${TEXT}\\b`, 'i'),
  new RegExp(`\\bthe (?:earlier|previous|original) version of (?:this|the|our) ${TEXT}\\b`, 'i'),
  new RegExp(`^\\W{0,3}(?:an )?(?:earlier|previous) versions? of (?:this|the|our) ${TEXT}\\b`, 'i'),
];
