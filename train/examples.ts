import { CUE_FEATURES, firstQuoted, readCueFeatures } from '../src/analysis/attributions/model/cue-features.ts';
import { placeCue, ROLE_FEATURES, readRoleFeatures } from '../src/analysis/attributions/model/role-features.ts';
import { CONTENT, markCues, reachOf, SOURCE } from '../src/analysis/attributions/model/tag-attributions.ts';
import type { TokenView } from '../src/analysis/attributions/model/token-view.ts';
import type { GoldArticle } from './read-polnear.ts';
import type { Example } from './train-chain.ts';

export { CUE_FEATURES, ROLE_FEATURES };

/** Longest sentence learned from, in tokens. */
const LONGEST = 300;

/** One example for each sentence: its tokens as the beginning of a cue (1), its going on (2) or neither. */
export function cueExamples(article: GoldArticle, view: TokenView): Example[] {
  const marks = markCues(
    view.size,
    article.attributions.map(({ cue }) => cue),
  );
  return view.sentences.map((sentence) => {
    const unit = { first: sentence.first, last: Math.min(sentence.last, sentence.first + LONGEST) };
    const quote = firstQuoted(view, unit);
    return {
      length: unit.last - unit.first,
      labels: marks.slice(unit.first, unit.last),
      open: () => (t, out) => readCueFeatures(view, unit, quote, unit.first + t, out),
    };
  });
}

/** One example for each cue: its paragraph's tokens as source, content or neither. */
export function roleExamples(article: GoldArticle, view: TokenView): Example[] {
  const marks = markCues(
    view.size,
    article.attributions.map(({ cue }) => cue),
  );
  return article.attributions.flatMap(({ cue, source, content }): Example[] => {
    const paragraph = view.paragraphs.find(({ first, last }) => first <= cue.first && cue.first < last);
    if (!paragraph) return [];
    const unit = reachOf(paragraph, cue, 1);
    const labels = new Uint8Array(unit.last - unit.first);
    let before = 0;
    for (let i = unit.first; i < unit.last; i += 1) {
      const isCue = i >= cue.first && i < cue.last;
      const kind = isCue ? 0 : source.has(i) ? SOURCE : content.has(i) ? CONTENT : 0;
      labels[i - unit.first] = kind === 0 ? 0 : kind === before ? kind + 1 : kind;
      before = kind;
    }
    return [
      {
        length: labels.length,
        labels,
        open: () => {
          const place = placeCue(view, unit, cue, marks);
          return (t, out) => readRoleFeatures(view, place, unit.first + t, out);
        },
      },
    ];
  });
}
