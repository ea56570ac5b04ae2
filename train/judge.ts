import type { FoundAttribution } from '../src/analysis/attributions/find.ts';
import type { TokenRange } from '../src/analysis/attributions/noun-phrases.ts';
import type { GoldArticle } from './read-polnear.ts';

/** Of the attributions found in an article those whose source, cue and content all share over half their words with gold's. */
export function rightOnes<T extends FoundAttribution>(article: GoldArticle, found: readonly T[]): Set<T> {
  const words = (tokens: Iterable<number>): Set<number> => {
    const all = [...tokens];
    const some = all.filter((i) => /[\p{L}\p{N}]/u.test(article.language.tokens[i]?.text ?? ''));
    return new Set(some.length > 0 ? some : all);
  };
  const gold = article.attributions.map(({ source, cue, content }) => ({
    source: words(source),
    cue: words(inRanges([[cue.first, cue.last]])),
    content: words(content),
  }));
  const taken = new Set<number>();
  const right = new Set<T>();
  for (const one of found) {
    const source = words(inRanges(one.source ? [one.source] : []));
    const cue = words(inRanges(one.cue ? [one.cue] : []));
    const content = words(inRanges(one.contents));
    const at = gold.findIndex(
      (other, i) =>
        !taken.has(i) && agree(cue, other.cue) && agree(source, other.source) && agree(content, other.content),
    );
    if (at < 0) continue;
    taken.add(at);
    right.add(one);
  }
  return right;
}

function inRanges(ranges: readonly TokenRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first }, (_, k) => first + k));
}

function agree(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 && b.size === 0) return true;
  let both = 0;
  for (const token of a) if (b.has(token)) both += 1;
  return both / (a.size + b.size - both) > 0.5;
}
