import { isProse } from './article-runs.ts';
import type { Label } from './page-labels.ts';
import type { PageRun } from './page-runs.ts';

/**
 * Whether the article has a paragraph in an element that one of `selectors` names as the paid part; `null` where none of
 * them is a class, the one kind of selector that search engines take here.
 */
export function paidTextIn(
  selectors: readonly string[],
  runs: readonly PageRun[],
  labels: readonly (Label | null)[],
): boolean | null {
  const classes = new Set(
    selectors.flatMap((selector) => /\.([\w-]{1,100})[^\s.]{0,100}$/.exec(selector.slice(-200).trim())?.[1] ?? []),
  );
  if (classes.size === 0) return null;
  return runs.some(
    (run, index) =>
      labels[index]?.kept !== false &&
      isProse(run) &&
      run.path.some((box) => box.classes.split(/\s+/).some((name) => classes.has(name))),
  );
}
