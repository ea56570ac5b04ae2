import type { LanguageLayer } from '../../../core/analysis.ts';
import { CUE_FEATURES, firstQuoted, readCueFeatures } from './cue-features.ts';
import { type LinearModel, weightsOf } from './linear-model.ts';
import { type AttributionModels, loadModels } from './load-models.ts';
import { placeCue, ROLE_FEATURES, readRoleFeatures } from './role-features.ts';
import { CONTENT, countCues, markCues, paragraphOf, SOURCE, tagCues, tagRoles } from './tag-attributions.ts';
import { viewTokens } from './token-view.ts';

/** What speaks for and against one attribution of the models, in log-odds, by the number of the template. */
export interface FeatureWeights {
  /** Probability of the cue. */
  readonly probability: number;
  /** For the first word of the cue: what makes it one rather than none. */
  readonly cue: Float64Array;
  /** Summed over the words of the source, and of the content: what makes them it rather than neither. */
  readonly source: Float64Array;
  readonly content: Float64Array;
}

/**
 * The weights of what the models saw when they took the tokens from `first` on for a cue; `null` where they did not.
 * The weights between neighbouring labels are left out.
 */
export function weighFeatures(
  language: LanguageLayer,
  first: number,
  models: AttributionModels = loadModels(),
): FeatureWeights | null {
  const view = viewTokens(language, models.read);
  const tagged = view.sentences.flatMap((sentence) => tagCues(models.cues, view, sentence));
  const found = tagged.find(({ cue }) => cue.first === first);
  if (!found) return null;
  const cues = tagged.map(({ cue }) => cue);
  const { cue, probability } = found;
  const sentence = view.sentences[view.sentenceOf[first] ?? 0];
  const paragraph = paragraphOf(view, cue);
  const unit = view.paragraphs[paragraph];
  if (!sentence || !unit) return null;
  const cueRow = new Int32Array(CUE_FEATURES);
  const count = readCueFeatures(view, sentence, firstQuoted(view, sentence), first, cueRow);
  const weights: FeatureWeights = {
    probability,
    cue: new Float64Array(CUE_FEATURES),
    source: new Float64Array(ROLE_FEATURES),
    content: new Float64Array(ROLE_FEATURES),
  };
  addWeights(models.cues, cueRow, count, 1, weights.cue);
  const marks = markCues(view.size, cues);
  const roles = tagRoles(models.roles, view, unit, cue, marks, countCues(view, cues)[paragraph] ?? 1);
  const place = placeCue(view, roles.unit, cue, marks);
  const roleRow = new Int32Array(ROLE_FEATURES);
  roles.labels.forEach((label, t) => {
    if (label < SOURCE) return;
    const size = readRoleFeatures(view, place, roles.unit.first + t, roleRow);
    addWeights(models.roles, roleRow, size, label, label < CONTENT ? weights.source : weights.content);
  });
  return weights;
}

/** Adds to `out`, by template, what each feature gives to `label` over the label of neither. */
function addWeights(model: LinearModel, features: Int32Array, count: number, label: number, out: Float64Array): void {
  for (let f = 0; f < count; f += 1) {
    const weights = weightsOf(model, features[f] as number);
    out[f] = (out[f] as number) + ((weights[label] as number) - (weights[0] as number));
  }
}
