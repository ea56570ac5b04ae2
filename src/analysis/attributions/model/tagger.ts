import { mix1, mix2, mix3 } from './hashing.ts';
import type { LinearModel } from './linear-model.ts';
import type { TokenView, Unit } from './token-view.ts';

// A greedy tagger of parts of speech, trained as an averaged perceptron (Collins 2002) with the features of
// Ratnaparkhi (1996): the words around, the tags before, endings and shape.

export const TAG_FEATURES = 24;

const EDGE = 0x7fffffff;

/** Hashed features of token `i`, whose two tags before are known. */
export function readTagFeatures(view: TokenView, unit: Unit, i: number, out: Int32Array): number {
  const { first, last } = unit;
  const at = (column: Int32Array, index: number): number =>
    index < first || index >= last ? EDGE : (column[index] as number);
  const { word, suffix, shape, coarse, tag } = view;
  const w = word[i] as number;
  const tb = at(tag, i - 1);
  const tb2 = at(tag, i - 2);
  const wb = at(word, i - 1);
  const wn = at(word, i + 1);
  out[0] = mix1(201, w);
  out[1] = mix2(202, suffix[i] as number, shape[i] as number);
  out[2] = mix1(203, suffix[i] as number);
  out[3] = mix2(204, shape[i] as number, i === first ? 1 : 0);
  out[4] = mix1(205, tb);
  out[5] = mix2(206, tb, tb2);
  out[6] = mix2(207, tb, w);
  out[7] = mix1(208, wb);
  out[8] = mix1(209, at(word, i - 2));
  out[9] = mix1(210, wn);
  out[10] = mix1(211, at(word, i + 2));
  out[11] = mix2(212, at(suffix, i - 1), suffix[i] as number);
  out[12] = mix2(213, at(suffix, i + 1), suffix[i] as number);
  out[13] = mix2(214, tb, at(suffix, i + 1));
  out[14] = mix2(215, view.fine[i] as number, tb);
  out[15] = mix2(216, w, wn);
  out[16] = mix2(217, wb, w);
  out[17] = mix2(218, coarse[i] as number, at(coarse, i + 1));
  out[18] = mix3(219, tb, coarse[i] as number, at(coarse, i + 1));
  out[19] = mix2(220, view.fine[i] as number, shape[i] as number);
  out[20] = mix3(221, tb, tb2, suffix[i] as number);
  out[21] = mix2(222, view.kind[i] as number, at(view.kind, i + 1));
  return 22;
}

/** Writes a tag, from 0, for each token into `view.tag`. */
export function tagTokens(model: LinearModel, view: TokenView): void {
  const { labels, weights } = model;
  const mask = (1 << model.bits) - 1;
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(labels);
  for (const unit of view.sentences) {
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
    }
  }
}
