import { compareText } from '../../core/date.ts';
import type { ArticleMatter } from '../../core/facts.ts';
import { wordsOf } from '../../core/words.ts';

/** An article as a unit vector over its terms and, apart, over what it names and counts (`=` before the term). */
export type TermVector = ReadonlyMap<string, number>;

/** Terms kept of one article, the weightiest: the rest hardly moves a cosine. */
const VECTOR_TERMS = 150;
const VECTOR_NAMES = 60;
/** How much of the cosine is that of names and numbers: two strikes share their words, not their people and places. */
const NAMES_SHARE = 0.35;
/** Weight of a term that stands in title or opening, and of a number beside a name. */
const LEAD_WEIGHT = 1.5;
const NUMBER_WEIGHT = 0.7;

interface Term {
  readonly count: number;
  readonly weight: number;
}

/**
 * The vectors of the articles, weightiest term first. Each half is TF-IDF, `weight · (1 + ln tf) · ln(1 + N / df)`, of
 * unit length, so that a dot product is the mean of two cosines. A term that only one article has counts in the length
 * and is left out: it meets nothing.
 */
export function termVectors(articles: readonly ArticleMatter[]): TermVector[] {
  const texts = weigh(articles.map(textTerms), VECTOR_TERMS, 1 - NAMES_SHARE);
  const names = weigh(articles.map(nameTerms), VECTOR_NAMES, NAMES_SHARE);
  return texts.map(
    (text, index) => new Map([...text, ...(names[index] ?? [])].sort(([a, x], [b, y]) => y - x || compareText(a, b))),
  );
}

function textTerms({ terms, leadTerms }: ArticleMatter): Map<string, Term> {
  return new Map([...terms].map(([term, count]) => [term, { count, weight: leadTerms.has(term) ? LEAD_WEIGHT : 1 }]));
}

function nameTerms({ entities, terms }: ArticleMatter): Map<string, Term> {
  const found = new Map<string, Term>();
  for (const { name, mentions } of entities) {
    for (const word of wordsOf(name)) {
      if (word.length < 3) continue;
      found.set(`=${word}`, { count: (found.get(`=${word}`)?.count ?? 0) + Math.max(1, mentions), weight: 1 });
    }
  }
  for (const [term, count] of terms) if (/^\d/.test(term)) found.set(`=${term}`, { count, weight: NUMBER_WEIGHT });
  return found;
}

/** Vectors whose dot products are `share` times a cosine. */
function weigh(lists: readonly ReadonlyMap<string, Term>[], most: number, share: number): [string, number][][] {
  const documents = new Map<string, number>();
  for (const terms of lists) for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return lists.map((terms) => {
    const weights = [...terms]
      .map(([term, { count, weight }]): [string, number] => [
        term,
        weight * (1 + Math.log(count)) * Math.log(1 + lists.length / (documents.get(term) ?? 1)),
      ])
      .sort(([a, x], [b, y]) => y - x || compareText(a, b))
      .slice(0, most);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return weights
      .filter(([term]) => (documents.get(term) ?? 0) > 1)
      .map(([term, weight]): [string, number] => [term, (Math.sqrt(share) * weight) / length]);
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
