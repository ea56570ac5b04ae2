import { compareText } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';

/** A text as a unit vector of TF-IDF weights over its terms. */
export type TermVector = ReadonlyMap<string, number>;

/** Terms kept of one article, the weightiest: the rest hardly moves a cosine. */
const VECTOR_TERMS = 150;

/**
 * The TF-IDF vectors of the articles: `(1 + ln tf) · ln(1 + N / df)`, unit length, weightiest term first. A term
 * that only one article has counts in the length and is left out: it meets nothing.
 */
export function termVectors(articles: readonly ArticleFacts[]): TermVector[] {
  const documents = new Map<string, number>();
  for (const { terms } of articles)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return articles.map(({ terms }) => {
    const weights = [...terms]
      .map(([term, count]): [string, number] => [
        term,
        (1 + Math.log(count)) * Math.log(1 + articles.length / (documents.get(term) ?? 1)),
      ])
      .sort(([a, x], [b, y]) => y - x || compareText(a, b))
      .slice(0, VECTOR_TERMS);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    const shared = weights.filter(([term]) => (documents.get(term) ?? 0) > 1);
    return new Map(shared.map(([term, weight]) => [term, weight / length]));
  });
}

/** The dot product of two vectors. */
export function dotProduct(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
