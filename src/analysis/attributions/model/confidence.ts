/** A logistic regression from what the models say of an attribution to the chance that all of it is right. */
export interface Calibration {
  readonly bias: number;
  readonly weights: readonly number[];
  /** An attribution less sure than this is left out. */
  readonly least: number;
}

/** What the models say of one attribution, and what it looks like. */
export interface Evidence {
  /** Probability of the cue's beginning. */
  readonly cue: number;
  /** Probability of the whole sequence of roles. */
  readonly roles: number;
  /** Least probability of a token of the source, and mean probability of those of the content; 1 without any. */
  readonly source: number;
  readonly content: number;
  /** Whether the list of cues has it, and as one of speech. */
  readonly isKnownCue: boolean;
  readonly isSpeech: boolean;
  readonly isQuoted: boolean;
  /** Whether the cue itself stands in a quotation. */
  readonly isCueQuoted: boolean;
  readonly hasSource: boolean;
  readonly isSourceCapital: boolean;
  readonly sourceWords: number;
  readonly cueWords: number;
  readonly contentWords: number;
  readonly contentParts: number;
  /** Tokens between the cue and the nearest part of the content. */
  readonly gap: number;
  /** Whether the content of another holds its cue, and whether its content holds the cue of another. */
  readonly isHeld: boolean;
  readonly holds: boolean;
}

/** The evidence as numbers of like size. */
export function evidenceFeatures(evidence: Evidence): number[] {
  const flag = (value: boolean): number => (value ? 1 : 0);
  const size = (count: number): number => Math.log2(1 + count);
  return [
    logit(evidence.cue),
    Math.log(Math.max(evidence.roles, 1e-6)),
    logit(evidence.source),
    logit(evidence.content),
    flag(evidence.isKnownCue),
    flag(evidence.isSpeech),
    flag(evidence.isQuoted),
    flag(evidence.isCueQuoted),
    flag(evidence.hasSource),
    flag(evidence.isSourceCapital),
    size(evidence.sourceWords),
    size(evidence.cueWords),
    size(evidence.contentWords),
    flag(evidence.contentParts > 1),
    size(Math.min(evidence.gap, 31)),
    flag(evidence.isHeld),
    flag(evidence.holds),
    flag(evidence.isSpeech) * logit(evidence.cue),
    flag(evidence.isQuoted) * logit(evidence.cue),
  ];
}

function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 0.001), 0.999);
  return Math.log(p / (1 - p));
}

/** The chance that source, cue and content are right, from 0 to 1, with two decimals. */
export function confidenceOf({ bias, weights }: Calibration, evidence: Evidence): number {
  const score = evidenceFeatures(evidence).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** Throws when the text is no calibration. */
export function readCalibration(json: string): Calibration {
  const { bias, weights, least } = JSON.parse(json) as Partial<Calibration>;
  if (
    typeof bias !== 'number' ||
    typeof least !== 'number' ||
    !Array.isArray(weights) ||
    weights.some((weight) => typeof weight !== 'number')
  )
    throw new Error('not a calibration of attributions');
  return { bias, weights, least };
}
