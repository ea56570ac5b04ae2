import { endsSentence } from '../rules/block-rule.ts';
import { isEmbeddedPost } from './embedded-posts.ts';
import type { PageBox, PageRun } from './page-runs.ts';

/** A structure is the article's when it holds this share of the kept text, or this many kept paragraphs. */
const STRUCTURE_SHARE = 0.2;
const STRUCTURE_RUNS = 6;
/** A structure with less prose than this is no article by itself. */
const LEAST_PROSE = 250;

/**
 * The runs of the article. Readability takes one container and what is beside it, and so loses the rest of a body that
 * is cut into many; added are
 *  - runs with the same structure (tags and classes of the nearest elements) as most of what was kept, or as most of the
 *    prose of the page where next to nothing was kept,
 *  - what stands between them in the same element: subheadings, short lines,
 *  - runs that stand in the text the page gives to machines (`articleBody`),
 *  - posts of networks that are quoted between its paragraphs,
 *  - the standfirst between title and body.
 * `isBox` says which runs are in a region of the page that is no article. `null` where no article was found at all.
 */
export function findArticleRuns(
  runs: readonly PageRun[],
  readable: ReadonlySet<number> | null,
  isBox: (index: number) => boolean,
  page: { readonly body: string | null; readonly description: string | null },
): ReadonlySet<number> | null {
  const structures = runs.map((run) => structureOf(run));
  const prose = proseByStructure(runs, structures, isBox);
  const kept = new Set(readable ?? []);
  const [mainStructure, mainLength] = prose.largest;
  const keptProse = sumLengths(
    runs,
    [...kept].filter((index) => isProse(runs[index])),
  );
  if (mainLength >= LEAST_PROSE && keptProse < mainLength * 0.6) addStructure(mainStructure);
  if (kept.size === 0) return null;
  const total = sumLengths(runs, [...kept]);
  const own = new Map<string, { length: number; runs: number }>();
  for (const index of kept) {
    const run = runs[index];
    const structure = structures[index];
    if (!run || structure === undefined || !isProse(run)) continue;
    const sum = own.get(structure) ?? { length: 0, runs: 0 };
    own.set(structure, { length: sum.length + run.text.length, runs: sum.runs + 1 });
  }
  for (const [structure, sum] of own) {
    if (structure !== '' && (sum.length >= total * STRUCTURE_SHARE || sum.runs >= STRUCTURE_RUNS))
      addStructure(structure);
  }
  addSiblings(runs, kept, isBox);
  addMarkedBody(runs, kept, isBox);
  addOpening(runs, kept, isBox);
  addHeadings(runs, kept, isBox);
  addEmbeddedPosts(runs, kept);
  addStatedBody(runs, kept, isBox, page.body);
  addStandfirst(runs, kept, isBox, page.description);
  return kept;

  function addStructure(structure: string): void {
    for (const [index, run] of runs.entries()) {
      if (structures[index] === structure && !kept.has(index) && !isBox(index) && run.linked < 0.5) kept.add(index);
    }
  }
}

/**
 * Tags and classes of the three nearest elements; numbers are left out, since templates count their parts. Empty where
 * there is no class to tell one structure from another.
 */
function structureOf(run: PageRun): string {
  const names = run.path.slice(0, 3).map((element) => `${element.tag}.${classesOf(element)}`);
  return names.some((name) => !name.endsWith('.')) ? names.join('>') : '';
}

function classesOf({ classes }: PageBox): string {
  return classes.replace(/\d+/g, '').split(/\s+/).sort().join(' ').trim();
}

/** A sentence or more of running text, not of links. */
export function isProse(run: PageRun | undefined): boolean {
  return run !== undefined && run.text.length >= 60 && run.linked < 0.4 && endsSentence(run.text);
}

function proseByStructure(
  runs: readonly PageRun[],
  structures: readonly string[],
  isBox: (index: number) => boolean,
): { readonly largest: readonly [string, number] } {
  const lengths = new Map<string, number>();
  let largest: readonly [string, number] = ['', 0];
  for (const [index, run] of runs.entries()) {
    const structure = structures[index];
    if (!structure || !isProse(run) || isBox(index)) continue;
    const length = (lengths.get(structure) ?? 0) + run.text.length;
    lengths.set(structure, length);
    if (length > largest[1]) largest = [structure, length];
  }
  return { largest };
}

function addSiblings(runs: readonly PageRun[], kept: Set<number>, isBox: (index: number) => boolean): void {
  const parents = new Map<PageBox, number>();
  for (const index of kept) {
    const parent = runs[index]?.path[1];
    if (parent && isProse(runs[index])) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const [first, last] = endsOf(kept);
  for (let index = first + 1; index < last; index += 1) {
    const run = runs[index];
    const parent = run?.path[1];
    if (!run || !parent || kept.has(index) || isBox(index) || run.linked >= 0.5) continue;
    if ((parents.get(parent) ?? 0) >= 2) kept.add(index);
  }
}

/** Paragraphs in what the page marks as the article's text; below the last kept one another article may follow. */
function addMarkedBody(runs: readonly PageRun[], kept: Set<number>, isBox: (index: number) => boolean): void {
  const [, last] = endsOf(kept);
  for (const [index, run] of runs.entries()) {
    if (index > last) break;
    if (!isBox(index) && isProse(run) && run.path.some(({ isBody }) => isBody)) kept.add(index);
  }
}

/** Runs over the first kept one in which the title, and the opening below it, are looked for. */
const OPENING_RUNS = 40;

/** Paragraphs between the title and the first kept one, in the `article` or `main` that holds both. */
function addOpening(runs: readonly PageRun[], kept: Set<number>, isBox: (index: number) => boolean): void {
  const [first] = endsOf(kept);
  const frame = runs[first]?.path.find(({ tag }) => tag === 'article' || tag === 'main');
  if (!frame) return;
  let title = first - 1;
  while (title >= 0 && title > first - OPENING_RUNS && runs[title]?.tag !== 'h1') title -= 1;
  if (runs[title]?.tag !== 'h1') return;
  for (let index = title + 1; index < first; index += 1) {
    const run = runs[index];
    if (run && isProse(run) && !isBox(index) && run.path.includes(frame)) kept.add(index);
  }
}

/** A heading longer than this is a teaser. */
const LONGEST_HEADING = 160;

/** Subheadings over a paragraph that is kept, at most two short lines between. */
function addHeadings(runs: readonly PageRun[], kept: Set<number>, isBox: (index: number) => boolean): void {
  const [first, last] = endsOf(kept);
  for (let index = last - 1; index > first; index -= 1) {
    const run = runs[index];
    if (!run || kept.has(index) || !/^h[2-6]$/.test(run.tag) || isBox(index)) continue;
    if (run.linked >= 0.5 || run.text.length > LONGEST_HEADING) continue;
    const next = [1, 2, 3].map((step) => index + step).find((at) => isProse(runs[at]));
    if (next !== undefined && kept.has(next)) kept.add(index);
  }
}

/** Elements around a quoted post in which a paragraph of the article stands beside it. */
const POST_FRAMES = 3;

/** Quoted posts that stand beside paragraphs which are kept, whatever Readability makes of their wrappers. */
function addEmbeddedPosts(runs: readonly PageRun[], kept: Set<number>): void {
  const [first, last] = endsOf(kept);
  const frames = new Set<PageBox>();
  for (const index of kept)
    if (isProse(runs[index])) for (const box of runs[index]?.path.slice(1, 3) ?? []) frames.add(box);
  for (let index = first + 1; index < last; index += 1) {
    const path = runs[index]?.path ?? [];
    const post = path.findIndex(isEmbeddedPost);
    if (post >= 0 && path.slice(post + 1, post + 1 + POST_FRAMES).some((box) => frames.has(box))) kept.add(index);
  }
}

function addStatedBody(
  runs: readonly PageRun[],
  kept: Set<number>,
  isBox: (index: number) => boolean,
  body: string | null,
): void {
  if (body === null || body.length < 400) return;
  const stated = letters(body);
  for (const [index, run] of runs.entries()) {
    if (kept.has(index) || isBox(index) || run.text.length < 60 || run.linked >= 0.5) continue;
    if (stated.includes(letters(run.text))) kept.add(index);
  }
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?head(?:line|ing)?|dek|deck|sub-?title|summary|lede|excerpt|intro|description|strapline)(?=$|[\s_-])/i;

/** The sentence under the title: what the page gives as its description, or is called a standfirst. */
function addStandfirst(
  runs: readonly PageRun[],
  kept: Set<number>,
  isBox: (index: number) => boolean,
  description: string | null,
): void {
  const [first] = endsOf(kept);
  const stated = letters(description ?? '');
  for (let index = first - 1; index >= Math.max(0, first - 12); index -= 1) {
    const run = runs[index];
    if (!run || isBox(index) || run.text.length < 40 || run.text.length > 500 || run.linked >= 0.4) continue;
    const own = letters(run.text);
    const described =
      stated.length >= 30 && (stated.startsWith(own.slice(0, 60)) || own.startsWith(stated.slice(0, 60)));
    const named = run.path.slice(0, 2).some((element) => STANDFIRST.test(element.names));
    if (run.tag !== 'h1' && (described || named)) kept.add(index);
  }
}

/** Smallest and largest; a loop, since a page can have more runs than a call can have arguments. */
function endsOf(indexes: Iterable<number>): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const index of indexes) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return [first, last];
}

function sumLengths(runs: readonly PageRun[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (runs[index]?.text.length ?? 0), 0);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
