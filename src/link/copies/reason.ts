import type { ArticleText } from '../../core/facts.ts';
import { creditsOutlet } from '../credits.ts';
import { lengthOf, type Passage, sharedPassages, textLength } from './passages.ts';

/** Share of a text from which on it is the same but for single words. */
const SAME = 0.995;
const PASSAGES_SHOWN = 3;

/**
 * Why `copy` is taken for a copy of `original`: what they share, where the longest shared passages are in the text of the
 * copy (offsets of its own `article.text`), and whom it credits.
 */
export function copyReason(copy: ArticleText, original: ArticleText): string {
  const inCopy = sharedPassages(copy, original);
  const ofCopy = lengthOf(inCopy) / textLength(copy);
  const ofOriginal = lengthOf(sharedPassages(original, copy)) / textLength(original);
  return [
    describeText(copy, original, ofCopy, ofOriginal),
    describePassages(inCopy),
    ...describeCredits(copy, original),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function describeText(copy: ArticleText, original: ArticleText, ofCopy: number, ofOriginal: number): string {
  const percent = (share: number): string => `${Math.floor(Math.min(1, share) * 100)}%`;
  if (ofCopy >= SAME && ofOriginal >= SAME) return 'same text';
  const kind =
    copy.outlet !== null && copy.outlet === original.outlet
      ? 'another version of the article'
      : ofOriginal < 0.8 * ofCopy
        ? 'shortened'
        : ofCopy < 0.8 * ofOriginal
          ? 'with text of its own'
          : 'nearly the same text';
  return `${kind}: ${percent(ofCopy)} of it and ${percent(ofOriginal)} of the original run word for word as in the other`;
}

/** Where the longest passages are, in the order of the text. */
function describePassages(passages: readonly Passage[]): string {
  const longest = [...passages]
    .sort((a, b) => b.words - a.words || a.span[0] - b.span[0])
    .slice(0, PASSAGES_SHOWN)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span: [start, end], words }) => `${start}-${end} (${words} words)`);
  const name = passages.length === 1 ? 'the shared passage' : 'the longest shared passages';
  return `${name}: characters ${longest.join(', ')}`;
}

function describeCredits(copy: ArticleText, original: ArticleText): string[] {
  if (original.outlet !== null && creditsOutlet(copy, original.outlet)) return [`credits ${original.outlet}`];
  if (copy.wire === null) return [];
  return [copy.wire === original.wire ? `both credit ${copy.wire}` : `credits ${copy.wire}`];
}
