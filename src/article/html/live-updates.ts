import type { LiveUpdate } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import { isProse } from './article-runs.ts';
import type { JsonLdUpdate } from './json-ld.ts';
import { elementStamp, localDay } from './page-dates.ts';
import type { PageHabits } from './page-habits.ts';
import type { Label } from './page-labels.ts';
import { isElement, nodeTag, type PageDocument, type PageElement, type PageNode } from './page-node.ts';
import type { PageRun } from './page-runs.ts';

/** An entry as it stands in the page: its runs, both ends included, and its time as written. */
export interface UpdateMark {
  readonly first: number;
  readonly last: number;
  readonly stamp: string;
}

/** Entries looked at: a live page of a day holds a few hundred. */
const MOST_UPDATES = 2000;
/** Fewer elements with a time each are no series of entries, unless they are marked as such. */
const LEAST_SERIES = 3;
const LIVE_WORDS = /\blive\b|\bupdates\b|\bas it happened\b/i;
const CLOCK = /^[([]?(?:[01]?\d|2[0-3])[:.][0-5]\d\b/;

/** Whether it is worth looking for entries: the page says that it is live, its title does, or clock times stand in it. */
export function mayBeLive(declared: boolean, title: string | null, runs: readonly PageRun[]): boolean {
  if (declared || LIVE_WORDS.test(title ?? '')) return true;
  if (runs.some(({ tag, text }) => tag === 'h1' && LIVE_WORDS.test(text.slice(0, 300)))) return true;
  return runs.filter(({ text }) => CLOCK.test(text)).length >= LEAST_SERIES + 1;
}

/**
 * The entries that the page's markup shows: elements marked as such (`liveBlogUpdate`, `BlogPosting`), else a series of
 * elements of one parent that each hold one `<time>`. In page order. Reads elements, so it comes before Readability.
 */
export function findUpdateMarks(page: PageDocument, runs: readonly PageRun[]): readonly UpdateMark[] {
  const marked = [...page.querySelectorAll('[itemprop~="liveBlogUpdate"], [itemtype$="/BlogPosting"]')]
    .slice(0, MOST_UPDATES)
    .flatMap((element) => {
      const stamp = stampIn(element);
      return stamp === null ? [] : [[element, stamp] as const];
    });
  const items = marked.length >= 2 ? new Map(marked) : findSeries(page);
  const ranges = rangesOf(items, runs);
  const contained = ranges.filter(({ first, last }) => runs.slice(first, last + 1).some((run) => isProse(run)));
  if (contained.length * 2 >= ranges.length) return contained;
  // Times that stand between the entries: each begins at its time, or at the heading over it.
  const starts = ranges.map(({ first, stamp }) => ({
    first: /^h[2-6]$/.test(runs[first - 1]?.tag ?? '') ? first - 1 : first,
    stamp,
  }));
  return starts.map((start, index) => ({ ...start, last: (starts[index + 1]?.first ?? runs.length) - 1 }));
}

function stampIn(element: PageElement): string | null {
  for (const inner of element.querySelectorAll('[itemprop~="datePublished"], time')) {
    const stamp = elementStamp(inner);
    if (stamp !== null) return stamp;
  }
  return null;
}

/** The largest group of elements with one parent of which each holds one time; outside boxes and frames of the page. */
function findSeries(page: PageDocument): ReadonlyMap<PageElement, string> {
  const counts = new Map<PageNode, number>();
  const times: { readonly element: PageElement; readonly stamp: string }[] = [];
  for (const element of page.querySelectorAll('time[datetime]')) {
    if (times.length >= MOST_UPDATES) break;
    const stamp = elementStamp(element);
    if (stamp === null || standsElsewhere(element) || isSecondTime(element, times.at(-1)?.element)) continue;
    times.push({ element, stamp });
    for (let at: PageNode | null = element; at; at = at.parentNode) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const series = new Map<PageNode, Map<PageElement, string>>();
  for (const { element, stamp } of times) {
    let item: PageElement = element;
    for (let up = item.parentNode; up && isElement(up) && counts.get(up) === 1; up = up.parentNode) item = up;
    const parent = item.parentNode;
    if (!parent) continue;
    const group = series.get(parent) ?? new Map<PageElement, string>();
    series.set(parent, group.set(item, stamp));
  }
  let largest: ReadonlyMap<PageElement, string> = new Map();
  for (const group of series.values()) if (group.size >= LEAST_SERIES && group.size > largest.size) largest = group;
  return largest;
}

/** Whether a time follows another one in the same line: `Published …, updated …`. */
function isSecondTime({ parentNode }: PageElement, before: PageElement | undefined): boolean {
  return (
    parentNode !== null && before?.parentNode === parentNode && (parentNode.textContent ?? '').trim().length <= 120
  );
}

function standsElsewhere(element: PageElement): boolean {
  for (let at: PageNode | null = element; at && isElement(at); at = at.parentNode) {
    if (/^(?:nav|aside|footer|figure)$/.test(nodeTag(at))) return true;
  }
  return false;
}

/** First and last run of each element that has any, in page order. */
function rangesOf(items: ReadonlyMap<PageElement, string>, runs: readonly PageRun[]): readonly UpdateMark[] {
  const ranges = new Map<PageNode, { first: number; last: number; stamp: string }>();
  for (const [index, { element }] of runs.entries()) {
    for (let at: PageNode | null = element; at; at = at.parentNode) {
      const stamp = isElement(at) ? items.get(at) : undefined;
      if (stamp === undefined) continue;
      const known = ranges.get(at);
      if (known) known.last = index;
      else ranges.set(at, { first: index, last: index, stamp });
      break;
    }
  }
  return [...ranges.values()];
}

/** Letters by which a block is found again. */
const KEY = 40;
const SHORTEST_HEADLINE = 8;
/** Runs that may stand between the headline of an entry and its text. */
const HEAD_RUNS = 5;

/** The entries that JSON-LD names, found in the page by the words of their headline and text. */
export function findStatedMarks(
  updates: readonly JsonLdUpdate[],
  runs: readonly PageRun[],
  labels: readonly (Label | null)[],
): readonly UpdateMark[] {
  const keys = runs.map(({ text }) => letters(text).slice(0, 400));
  const whole = new Map<string, number>();
  const openings = new Map<string, number>();
  const lastKept = labels.findLastIndex((label, index) => label?.kept !== false && isProse(runs[index]));
  for (const [index, key] of keys.entries()) {
    if (index > lastKept || labels[index]?.kept === false || labels[index]?.kind === 'title') continue;
    if (!whole.has(key)) whole.set(key, index);
    if (key.length >= KEY && !openings.has(key.slice(0, KEY))) openings.set(key.slice(0, KEY), index);
  }
  const starts = updates.flatMap(({ headline, body, published }) => {
    const heading = letters(headline ?? '');
    const opening = letters((body ?? '').slice(0, 2000).replace(/<[^<>]{0,500}>/g, ' ')).slice(0, KEY);
    const atHeading = heading.length >= SHORTEST_HEADLINE ? whole.get(heading) : undefined;
    const atText = opening.length >= KEY ? openings.get(opening) : whole.get(opening);
    const isOver = atHeading !== undefined && (atText === undefined || within(atText - atHeading, 0, HEAD_RUNS));
    const first = isOver ? atHeading : atText;
    return first === undefined ? [] : [{ first, stamp: published }];
  });
  const ordered = starts
    .sort((a, b) => a.first - b.first)
    .filter((start, index, all) => start.first !== all[index - 1]?.first);
  return ordered.map((start, index) => ({ ...start, last: (ordered[index + 1]?.first ?? lastKept + 1) - 1 }));
}

/** The entries with their spans and days: by JSON-LD or by markup, whichever finds more. Empty where neither does. */
export function joinUpdates(
  stated: readonly UpdateMark[],
  marked: readonly UpdateMark[],
  spans: readonly Span[],
  habits: PageHabits,
): readonly LiveUpdate[] {
  const marks = marked.length > stated.length ? marked : stated;
  const updates: LiveUpdate[] = [];
  for (const { first, last, stamp } of marks) {
    const [start, end] = [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0];
    const value = localDay(stamp, habits);
    // Entries inside entries would have words of two days.
    if (value === null || start < (updates.at(-1)?.span[1] ?? 0) || end <= start) continue;
    updates.push({ span: [start, end], published: { value, how: 'stated', rule: 'live-update' }, stamp });
  }
  return updates;
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
