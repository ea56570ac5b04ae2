import { type PageDocument, type PageElement, pageLibraries } from './page-node.ts';
import type { PageRun } from './page-runs.ts';

/** Attribute that marks an element as the holder of runs while the reader works; the page is thrown away after. */
const MARK = 'data-onrecord-runs';

/** An element with more runs than this is taken whole: looking for each would take time in the square of its size. */
const MANY_RUNS = 300;

/**
 * Which runs Mozilla's Readability keeps as the article, by their place in `runs`; `null` when it finds no article.
 * It moves, renames and drops elements, so runs are found again by a mark on the element that held them and by their
 * words. The document is used up.
 */
export function findReadableRuns(page: PageDocument, runs: readonly PageRun[]): ReadonlySet<number> | null {
  const held = new Map<PageElement, number[]>();
  for (const [index, { element }] of runs.entries()) {
    const list = held.get(element);
    if (list) list.push(index);
    else held.set(element, [index]);
  }
  let holder = 0;
  const indexes: (readonly number[])[] = [];
  for (const [element, list] of held) {
    element.setAttribute(MARK, String(holder));
    indexes.push(list);
    holder += 1;
  }
  const content = readContent(page);
  if (!content) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const list = indexes[Number(element.getAttribute(MARK))] ?? [];
    if (list.length > MANY_RUNS) {
      for (const index of list) kept.add(index);
      continue;
    }
    const words = packed(element.textContent ?? '');
    for (const index of list) {
      const run = runs[index];
      if (run && words.includes(packed(run.text).slice(0, 80))) kept.add(index);
    }
  }
  return kept.size > 0 ? kept : null;
}

function readContent(page: PageDocument): PageElement | null {
  const { Readability } = pageLibraries();
  try {
    const options = { serializer: (node: unknown) => node, disableJSONLD: true };
    return new Readability(page, options).parse()?.content ?? null;
  } catch {
    // Pages broken in ways the library does not expect have no article, rather than ending the run.
    return null;
  }
}

function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
