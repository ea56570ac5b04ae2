import type { EntityKind, EventType, QuotationKind, Realis, Stance, TimexType } from '../src/core/analysis.ts';
import type { How } from '../src/core/date.ts';
import type { ChangeKind, ConflictKind, ConflictRelation, VariantKind } from '../src/core/record.ts';

// The program's own words for the values of the record. They say what an article reports, never who is right.

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  assert: 'said',
  deny: 'denied',
  confirm: 'confirmed',
  retract: 'took back',
  accuse: 'accused',
  praise: 'praised',
  demand: 'demanded',
  ask: 'asked',
  promise: 'promised',
  intend: 'intended',
  predict: 'predicted',
  believe: 'believed',
  doubt: 'doubted',
  support: 'supported',
  oppose: 'opposed',
  suggest: 'suggested',
  decline: 'declined to say',
  'non-denial': 'did not deny',
  other: 'spoke',
};

export const REALIS_WORDS: Readonly<Record<Realis, string | null>> = {
  actual: null,
  planned: 'planned',
  negated: 'said not to have happened',
  hypothetical: 'only spoken of as possible',
};

/** The same for a statement: whether it was made at all. */
export const SPEECH_REALIS_WORDS: Readonly<Record<Realis, string | null>> = {
  actual: null,
  planned: 'not yet said',
  negated: 'reported as not said',
  hypothetical: 'only spoken of as possible',
};

export const QUOTATION_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'quoted',
  indirect: 'in the article’s words',
  mixed: 'partly quoted',
};

export const EVENT_WORDS: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  agreement: 'Agreement',
  ceasefire: 'Ceasefire',
  sanction: 'Sanction',
  statement: 'Statement',
  election: 'Election',
  attack: 'Attack',
  protest: 'Protest',
  arrest: 'Arrest',
  ruling: 'Ruling',
  report: 'Report',
  appointment: 'Appointment',
  other: 'Event',
};

export const ENTITY_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  other: 'Others',
};

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  'claim-then-denial': 'first claimed, then denied',
  'denial-then-claim': 'first denied, then claimed',
  retraction: 'taken back',
  reversal: 'turned round',
  repetition: 'said again',
};

export const CONFLICT_WORDS: Readonly<Record<ConflictKind, string>> = {
  denial: 'One says so, another denies it',
  date: 'Different dates',
  number: 'Different numbers',
  participants: 'Different people',
  wording: 'Different wording',
  occurrence: 'Whether it happened',
};

/** Said beside the kind; nothing where accounts simply differ. */
export const RELATION_WORDS: Readonly<Record<ConflictRelation, string | null>> = {
  differ: null,
  changed: 'changed over time',
  corrected: 'corrected by the outlet',
};

/** How a statement renders one that was reported before. */
export const VARIANT_WORDS: Readonly<Record<VariantKind, string>> = {
  identical: 'word for word',
  shortened: 'with less or more of it',
  reworded: 'with single words changed',
  paraphrased: 'in other words',
};

export const FORM_WORDS: Readonly<Record<string, string>> = {
  report: 'report',
  digest: 'digest',
  factbox: 'fact-box',
  live: 'live page',
  other: 'other',
};

export const HOW_WORDS: Readonly<Record<How, string>> = {
  given: 'given by the user',
  stated: 'stated',
  inferred: 'inferred',
  unknown: 'unknown',
};

/** A count with its noun, e.g. `1 article`, `12,300 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${groupThousands(number)} ${number === 1 ? one : many}`;
}

/** `12,300`: digits in groups, the same on every machine. */
export function groupThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `in 4 articles, 2 independent`. */
export function reportsAndOrigins(reports: number, origins: number): string {
  if (reports <= 1) return 'in 1 article';
  return `in ${count(reports, 'article')}, ${groupThousands(origins)} independent`;
}

export const ENTITY_KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'name',
};

/** What a time without a day is. */
export const NO_DAY_WORDS: Readonly<Record<TimexType, string>> = {
  DATE: 'no day could be found for it',
  TIME: 'no day could be found for it',
  DURATION: 'a length of time',
  SET: 'a time that comes again',
};
