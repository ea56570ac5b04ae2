import type { LinearModel } from '../src/analysis/attributions/model/linear-model.ts';
import { readTagFeatures, TAG_FEATURES } from '../src/analysis/attributions/model/tagger.ts';
import type { TokenView, Unit } from '../src/analysis/attributions/model/token-view.ts';
import { shuffled } from './random.ts';

export interface TaggedArticle {
  readonly view: TokenView;
  /** Number of each token's tag, or -1 where it is not known. */
  readonly gold: Int16Array;
}

/** Averaged perceptron; the averages are taken lazily, as each weight changes. */
export function trainTagger(
  articles: readonly TaggedArticle[],
  { labels, bits, epochs, seed }: { labels: number; bits: number; epochs: number; seed: number },
): LinearModel {
  const size = (1 << bits) * labels;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(labels);
  const units = articles.flatMap((article) => article.view.sentences.map((unit): [TaggedArticle, Unit] => [article, unit]));
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const [{ view, gold }, unit] of shuffled(units, seed + epoch)) {
      for (let i = unit.first; i < unit.last; i += 1) {
        const count = readTagFeatures(view, unit, i, features);
        scores.fill(0);
        for (let f = 0; f < count; f += 1) {
          const row = ((features[f] as number) & mask) * labels;
          for (let k = 0; k < labels; k += 1) scores[k] = (scores[k] as number) + (weights[row + k] as number);
        }
        let best = 0;
        for (let k = 1; k < labels; k += 1) if ((scores[k] as number) > (scores[best] as number)) best = k;
        view.tag[i] = best;
        const right = gold[i] as number;
        step += 1;
        if (right < 0 || right === best) continue;
        for (let f = 0; f < count; f += 1) {
          const row = ((features[f] as number) & mask) * labels;
          weights[row + right] = (weights[row + right] as number) + 1;
          sums[row + right] = (sums[row + right] as number) + step;
          weights[row + best] = (weights[row + best] as number) - 1;
          sums[row + best] = (sums[row + best] as number) - step;
        }
      }
    }
  }
  for (let i = 0; i < size; i += 1) weights[i] = (weights[i] as number) - (sums[i] as number) / step;
  return { bits, labels, weights, scale: 1 };
}
