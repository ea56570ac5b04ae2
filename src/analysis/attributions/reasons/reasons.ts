import type { Attribution, Layers, SourceHow } from '../../../core/analysis.ts';
import type { Article } from '../../../core/article.ts';
import { findStatements } from '../attributions.ts';
import { type Calibration, evidenceFeatures } from '../model/confidence.ts';
import { loadModels } from '../model/load-models.ts';
import { weighFeatures } from '../model/weigh-features.ts';
import { type Reading, spanOf, textAt } from '../reading.ts';
import { PRONOUN_THRESHOLD, THING_THRESHOLD, weigh } from '../speakers/choose.ts';
import { DESCRIPTION_THRESHOLD, DESCRIPTION_WEIGHTS } from '../speakers/description-weights.ts';
import { PRONOUN_WEIGHTS, THING_WEIGHTS } from '../speakers/pronoun-weights.ts';
import type { Ranking, Speaker } from '../speakers/resolve-speakers.ts';
import { CONFIDENCE_NAMES, CUE_FEATURE_NAMES, ROLE_FEATURE_NAMES } from './feature-names.ts';
import { featureWords } from './speaker-feature-words.ts';

/** One thing that was weighed: positive speaks for, negative against; in log-odds. */
export interface Weighed {
  readonly what: string;
  readonly weight: number;
}

/** Why an attribution was found, and why it has its speaker. Lists hold what weighed most, the heaviest first. */
export interface Reasons {
  readonly cue: {
    readonly text: string;
    readonly lemma: string;
    /** Probability of the cue by the models; `null` where a rule found the attribution. */
    readonly probability: number | null;
    readonly weighed: readonly Weighed[];
  };
  /** What made its words the source, and the content; empty where a rule found them. */
  readonly source: readonly Weighed[];
  readonly content: readonly Weighed[];
  /** What made the confidence; empty where a rule gives it. */
  readonly confidence: readonly Weighed[];
  readonly speaker: SpeakerReasons;
}

export interface SpeakerReasons {
  /** Entity of the article's analysis, or `null`. */
  readonly entity: string | null;
  readonly name: string | null;
  readonly how: SourceHow;
  /** How it was chosen, in words. */
  readonly why: string;
  /** Least probability to be chosen; `null` where there was nothing to rank. */
  readonly least: number | null;
  /** Those that were ranked, the likeliest first; `null` as an entity stands for nobody named. */
  readonly candidates: readonly {
    readonly entity: string | null;
    readonly name: string | null;
    readonly probability: number;
    readonly weighed: readonly Weighed[];
  }[];
}

/** What is shown of a list of weights, and of the candidates. */
const MOST_WEIGHED = 5;
const MOST_CANDIDATES = 5;

/**
 * The reasons of `attribution`, found by reading its article once more; `null` when this version of the program finds
 * no such attribution in it.
 */
export function findReasons(
  article: Article,
  { language, names }: Pick<Layers, 'language' | 'names'>,
  attribution: Attribution,
): Reasons | null {
  const rankings = new Map<number, Ranking>();
  const { reading, found, speakers } = findStatements(article, { language, names }, (ranking) => {
    rankings.set(ranking.token, ranking);
    return null;
  });
  const at = (attribution.cue.spans[0] ?? attribution.content.spans[0])?.[0];
  const index = found.findIndex(
    ({ cue, contents }) => startOf(reading, cue ?? contents[0]) === at && (cue !== null) === hasCue(attribution),
  );
  const one = found[index];
  const speaker = speakers[index];
  if (!one || !speaker) return null;
  const models = loadModels();
  const weights = one.evidence && one.cue ? weighFeatures(language, one.cue[0], models) : null;
  const nameOf = (entity: string | null): string | null => names.entities.find(({ id }) => id === entity)?.name ?? null;
  return {
    cue: {
      text: attribution.cue.spans.map((span) => article.text.slice(...span)).join(' … '),
      lemma: one.lemma,
      probability: weights?.probability ?? null,
      weighed: weights
        ? heaviest(weights.cue, (template) => withWords(reading, CUE_FEATURE_NAMES[template] ?? '', one.cue?.[0] ?? 0))
        : [],
    },
    source: weights ? heaviest(weights.source, (template) => ROLE_FEATURE_NAMES[template] ?? '') : [],
    content: weights ? heaviest(weights.content, (template) => ROLE_FEATURE_NAMES[template] ?? '') : [],
    confidence: one.evidence ? confidenceReasons(models.calibration, evidenceFeatures(one.evidence)) : [],
    speaker: speakerReasons(speaker, one.source === null ? undefined : rankingIn(rankings, one.source), nameOf),
  };
}

function hasCue({ cue }: Attribution): boolean {
  return cue.spans.length > 0;
}

function startOf(reading: Reading, range: readonly [number, number] | null | undefined): number | undefined {
  return range ? spanOf(reading, range[0], range[1])[0] : undefined;
}

/** A source is ranked at its first token, whether it is a pronoun or a description. */
function rankingIn(rankings: ReadonlyMap<number, Ranking>, [first]: readonly [number, number]): Ranking | undefined {
  return rankings.get(first);
}

function heaviest(weights: Float64Array, nameOf: (template: number) => string): Weighed[] {
  return keepHeaviest([...weights].map((weight, template) => ({ what: nameOf(template), weight })));
}

function keepHeaviest(all: readonly Weighed[]): Weighed[] {
  return all
    .map(({ what, weight }) => ({ what, weight: Math.round(100 * weight) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_WEIGHED);
}

/** Puts the words of the text where a feature's name has their places. */
function withWords(reading: Reading, name: string, at: number): string {
  return name.replace(/\{(-?\d)\}/g, (_, offset: string) => {
    const text = textAt(reading, at + Number(offset));
    return text === '' ? '(nothing)' : `“${text}”`;
  });
}

function confidenceReasons({ bias, weights }: Calibration, features: readonly number[]): Weighed[] {
  const parts = features.map((value, index) => ({
    what: CONFIDENCE_NAMES[index] ?? '',
    weight: value * (weights[index] ?? 0),
  }));
  return keepHeaviest([{ what: 'before anything is known', weight: bias }, ...parts]);
}

const WEIGHTS = {
  male: { weights: PRONOUN_WEIGHTS, least: PRONOUN_THRESHOLD },
  female: { weights: PRONOUN_WEIGHTS, least: PRONOUN_THRESHOLD },
  thing: { weights: THING_WEIGHTS, least: THING_THRESHOLD },
  description: { weights: DESCRIPTION_WEIGHTS, least: DESCRIPTION_THRESHOLD },
} as const;

const WHY_WITHOUT_RANKING: Readonly<Record<SourceHow, string>> = {
  name: 'the source is a name',
  nominal: 'the source is a description that the article puts beside a name',
  pronoun: 'the source is a pronoun that is not ranked: who, which, I, we or they',
  'previous-speaker': 'the words go on a quotation that was left open in the paragraph before',
  none: 'the text names no source',
};

function speakerReasons(
  { entity, how }: Speaker,
  ranking: Ranking | undefined,
  nameOf: (entity: string | null) => string | null,
): SpeakerReasons {
  if (!ranking || how === 'name') {
    return { entity, name: nameOf(entity), how, why: WHY_WITHOUT_RANKING[how], least: null, candidates: [] };
  }
  const { weights, least } = WEIGHTS[ranking.kind];
  const shares = weigh(ranking.candidates, weights);
  const candidates = ranking.candidates
    .map((candidate, index) => ({
      entity: candidate.entity,
      name: nameOf(candidate.entity),
      probability: Math.round(100 * (shares[index] ?? 0)) / 100,
      weighed: keepHeaviest(
        candidate.features.map((feature) => ({ what: featureWords(feature), weight: weights[feature] ?? 0 })),
      ),
    }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_CANDIDATES);
  const why =
    entity === null
      ? 'no candidate is likely enough, so it is left open'
      : 'the likeliest of the candidates, and likely enough';
  return { entity, name: nameOf(entity), how, why, least, candidates };
}
