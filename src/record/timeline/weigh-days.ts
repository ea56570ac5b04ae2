import { addDays, compareText, daysBetween } from '../../core/date.ts';
import type { Topic } from './topic.ts';

/** What the pile says about a day, in articles, each by its weight. */
interface DayCounts {
  /** Published on the day or later and naming it. */
  reports: number;
  /** Those published at least two days later: news that comes back to it. */
  later: number;
  /** Published on the day. */
  published: number;
}

/** What an article published on a day, which may tell of another one, counts beside one that names the day. */
const PUBLISHED_SHARE = 0.5;
/** Days on either side that a day is compared with, and how much of their mean it loses. */
const NEIGHBOURS = 7;
const NEIGHBOUR_SHARE = 0.3;
/** Share of the articles that must come back to a day before the first of them for it to be part of their story. */
const BACKGROUND_SHARE = 0.1;

/**
 * The days that the articles name or were published on, the most telling first. A day tells much when many
 * independent articles name it, when they still do days later, and when it stands out from the days around it;
 * numbers count by their logarithm. A day from before all articles is background, last in order, unless many of them
 * come back to it. Reports and later references are the date features of Ghalandari & Ifrim (ACL 2020), here with
 * fixed weights.
 */
export function rankDays({ articles, sentences }: Topic): string[] {
  const counts = new Map<string, DayCounts>();
  const countsOf = (day: string): DayCounts => {
    const known = counts.get(day);
    if (known) return known;
    const fresh = { reports: 0, later: 0, published: 0 };
    counts.set(day, fresh);
    return fresh;
  };
  for (const { published, weight } of articles) if (published !== null) countsOf(published).published += weight;
  const seen = new Set<string>();
  for (const { article, days } of sentences) {
    for (const day of days) {
      const key = `${day} ${article.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = countsOf(day);
      const after = article.published === null ? 0 : daysBetween(day, article.published);
      if (after >= 0) count.reports += article.weight;
      if (after > 1) count.later += article.weight;
    }
  }
  return orderDays(counts, articles.length, firstDay(articles));
}

function orderDays(counts: ReadonlyMap<string, DayCounts>, articles: number, first: string | null): string[] {
  const weights = new Map([...counts].map(([day, count]) => [day, weigh(count)]));
  return [...counts]
    .map(([day, { later }]) => {
      const isBackground = first !== null && day < first && later < BACKGROUND_SHARE * articles;
      return { day, isBackground, weight: (weights.get(day) ?? 0) - NEIGHBOUR_SHARE * meanAround(weights, day) };
    })
    .sort((a, b) => Number(a.isBackground) - Number(b.isBackground) || b.weight - a.weight || compareText(a.day, b.day))
    .map(({ day }) => day);
}

function weigh({ reports, later, published }: DayCounts): number {
  return Math.log1p(reports) + Math.log1p(later) + PUBLISHED_SHARE * Math.log1p(published);
}

function meanAround(weights: ReadonlyMap<string, number>, day: string): number {
  let sum = 0;
  for (let gap = 1; gap <= NEIGHBOURS; gap += 1) {
    sum += (weights.get(addDays(day, gap)) ?? 0) + (weights.get(addDays(day, -gap)) ?? 0);
  }
  return sum / (2 * NEIGHBOURS);
}

function firstDay(articles: Topic['articles']): string | null {
  let first: string | null = null;
  for (const { published } of articles)
    if (published !== null && (first === null || published < first)) first = published;
  return first;
}
