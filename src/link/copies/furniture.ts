import type { ArticleText } from '../../core/facts.ts';

/** Different days on which an outlet prints the same words before they are taken for a part of its pages. */
const FURNITURE_DAYS = 5;
/** More than the days of any calendar that articles have. */
const DAY_PLACES = 0x10_0000;

/**
 * Shingles of what an outlet prints under or beside many articles: rules for comments, notes on delayed prices, boxes
 * that explain a long story. They say nothing of where a text comes from. A text that is printed over and over is in
 * many outlets within days; page furniture is in one outlet over many days. Articles without an outlet are taken for
 * one outlet's; those without a date are not counted.
 */
export function findFurniture(articles: readonly ArticleText[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const byOutlet = new Map<string, ArticleText[]>();
  for (const article of articles) {
    if (article.published.value === null) continue;
    const outlet = article.outlet ?? '';
    const known = byOutlet.get(outlet);
    if (known) known.push(article);
    else byOutlet.set(outlet, [article]);
  }
  for (const ofOutlet of byOutlet.values()) {
    const days = new Map([...new Set(ofOutlet.map(dayOf))].map((day, index) => [day, index]));
    if (days.size >= FURNITURE_DAYS) addRepeated(ofOutlet, days, furniture);
  }
  return furniture;
}

/** Sorts all shingles of an outlet with their days: much less memory than a table of them. */
function addRepeated(
  articles: readonly ArticleText[],
  days: ReadonlyMap<string, number>,
  furniture: Set<number>,
): void {
  const printed = new Float64Array(articles.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let at = 0;
  for (const article of articles) {
    const day = days.get(dayOf(article)) ?? 0;
    for (const shingle of article.shingles) {
      printed[at] = shingle * DAY_PLACES + day;
      at += 1;
    }
  }
  printed.sort();
  let shingle = -1;
  let count = 0;
  let previous = -1;
  for (const entry of printed) {
    if (entry === previous) continue;
    previous = entry;
    const current = Math.floor(entry / DAY_PLACES);
    count = current === shingle ? count + 1 : 1;
    shingle = current;
    if (count === FURNITURE_DAYS) furniture.add(shingle);
  }
}

function dayOf({ published }: ArticleText): string {
  return published.value ?? '';
}
