import type { Block } from '../../core/article.ts';
import { REGION_TAGS, REGION_WORDS } from '../data/page-regions.ts';
import type { Piece } from '../pieces.ts';
import { endsSentence } from '../rules/block-rule.ts';
import { isByline } from '../rules/byline-rules.ts';
import { lineParts } from '../rules/line-parts.ts';
import { titleKey } from '../rules/title-rules.ts';
import { isStampLine } from '../written-date.ts';
import { findArticleRuns, isProse } from './article-runs.ts';
import { isEmbeddedPost } from './embedded-posts.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { PageBox, PageRun } from './page-runs.ts';

/** A block but for its place. */
export type Label = Omit<Block, 'span'>;

/** An element that holds more than this share of the article is no box beside it, whatever it is called. */
const BOX_SHARE = 0.3;
/** A box with this many paragraphs of the article is a part of it. */
const MANY_PARAGRAPHS = 4;
/** Runs before the body in which by-lines and dates are looked for. */
const HEAD_RUNS = 25;

/**
 * Labels for the runs of a page that the page's structure decides; `null` for those left to the rules for text, which
 * are kept unless one of those rules says otherwise. `readable` holds the runs that Readability takes for the article,
 * or is `null` when it found none; where nothing else finds one either, all runs outside the regions of a page are left
 * to the rules, and `found` is `false`.
 */
export function labelRuns(
  runs: readonly PageRun[],
  readable: ReadonlySet<number> | null,
  metadata: PageMetadata,
): { readonly labels: readonly (Label | null)[]; readonly found: boolean } {
  const lengths = articleLengths(runs, (index) => readable === null || readable.has(index));
  const known = new Map<PageBox, Label | null>();
  const regions = runs.map((run) => findRegion(run, lengths, known));
  const article = findArticleRuns(runs, readable, (index) => (regions[index] ?? null) !== null, metadata);
  const inArticle = (index: number) => article === null || article.has(index);
  const titleRun = findTitleRun(runs, inArticle, metadata.title);
  const titleLength = runs[titleRun]?.text.length ?? 0;
  const titleText = titleKey(runs[titleRun]?.text ?? '');
  const first = runs.findIndex((run, index) => index > titleRun && inArticle(index) && run.text.length >= 80);
  const last = runs.findLastIndex((run, index) => inArticle(index) && run.text.length >= 80);
  const authors = new Set(metadata.authors.map((name) => name.toLowerCase()));
  const labels = runs.map((run, index): Label | null => {
    if (index === titleRun) {
      return { kind: 'title', kept: true, rule: run.tag === 'h1' ? 'h1' : 'page-title' };
    }
    const nearHead = first >= 0 && index < first && index >= first - HEAD_RUNS;
    const asLong = Math.abs(run.text.length - titleLength) < 12;
    if (titleText !== '' && asLong && titleKey(run.text) === titleText && (nearHead || !inArticle(index))) {
      return { kind: 'title', kept: false, rule: 'title-repeated' };
    }
    if (nearHead && isByline(run.text)) return { kind: 'byline', kept: false, rule: 'byline' };
    if (nearHead && isStampLine(run.text)) return { kind: 'dateline', kept: false, rule: 'date-line' };
    if ((nearHead || index >= last) && lineParts(run.text).some((part) => authors.has(part.trim().toLowerCase()))) {
      return { kind: 'byline', kept: false, rule: 'author-name' };
    }
    const region = regions[index];
    if (region) return region;
    if (!inArticle(index)) return { kind: 'other', kept: false, rule: 'readability' };
    return clutterLabel(run, authors) ?? captionLabel(run);
  });
  return { labels, found: article !== null };
}

const AUTHOR_ROLE =
  /\b(?:writer|editor|reporter|correspondent|author|columnist|journalist|contributor|fellow|professor)\b/i;

/** Clutter inside an article that only the page's structure shows. */
function clutterLabel(run: PageRun, authors: ReadonlySet<string>): Label | null {
  const tag = run.tag;
  if (run.linked >= 0.95 && (tag === 'p' || tag === 'div') && !endsSentence(run.text)) {
    return { kind: 'related', kept: false, rule: 'whole-link' };
  }
  if ((tag === 'td' || tag === 'th') && run.text.length < 80 && !endsSentence(run.text)) {
    return { kind: 'other', kept: false, rule: 'table-cell' };
  }
  const about = / (?:is|was) (?:an?|the|our) /.exec(run.text.slice(0, 80));
  const surname = about ? run.text.slice(0, about.index).toLowerCase().split(' ').at(-1) : undefined;
  if (surname && [...authors].some((author) => author.endsWith(` ${surname}`)) && AUTHOR_ROLE.test(run.text)) {
    return { kind: 'credit', kept: false, rule: 'author-note' };
  }
  return null;
}

/** What a run's element says in the terms of a text's marks. */
export function markOf(run: PageRun): Piece['mark'] {
  for (const element of run.path) {
    const tag = element.tag;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
    if (tag === 'blockquote') return 'quote';
  }
  return null;
}

interface ArticleLengths {
  readonly total: number;
  readonly of: ReadonlyMap<PageBox, number>;
  /** Paragraphs of prose in each. */
  readonly prose: ReadonlyMap<PageBox, number>;
}

/** How much of the article each element holds. */
function articleLengths(runs: readonly PageRun[], isReadable: (index: number) => boolean): ArticleLengths {
  const of = new Map<PageBox, number>();
  const prose = new Map<PageBox, number>();
  let total = 0;
  for (const [index, run] of runs.entries()) {
    if (!isReadable(index)) continue;
    total += run.text.length;
    const one = isProse(run) ? 1 : 0;
    for (const element of run.path) {
      of.set(element, (of.get(element) ?? 0) + run.text.length);
      prose.set(element, (prose.get(element) ?? 0) + one);
    }
  }
  return { total, of, prose };
}

/** The region of a run: that of the nearest element that is one, unless an element nearer holds much of the article. */
function findRegion(
  run: PageRun,
  { total, of, prose }: ArticleLengths,
  known: Map<PageBox, Label | null>,
): Label | null {
  for (const element of run.path) {
    if ((of.get(element) ?? 0) > total * BOX_SHARE || isEmbeddedPost(element)) return null;
    let own = known.get(element);
    if (own === undefined) {
      own = regionOfElement(element);
      known.set(element, own);
    }
    // What a name says is weaker than what a tag says: a part of the article can be called anything.
    if (own && (REGION_TAGS[element.tag] !== undefined || (prose.get(element) ?? 0) < MANY_PARAGRAPHS)) return own;
  }
  return null;
}

function regionOfElement(element: PageBox): Label | null {
  const rule = REGION_TAGS[element.tag];
  if (rule) return { kind: 'other', kept: false, rule };
  const words = wordsOfNames(element);
  for (const region of REGION_WORDS) {
    if (words.some((word) => region.words.has(word))) return { kind: region.kind, kept: false, rule: region.rule };
  }
  return null;
}

/** The words in an element's names: cut at marks and at inner capitals. */
function wordsOfNames({ names }: PageBox): readonly string[] {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** A caption is kept when it says something in a sentence: names and credits alone are clutter. */
function captionLabel(run: PageRun): Label | null {
  if (!run.path.some((element) => element.tag === 'figcaption' || element.tag === 'figure')) return null;
  const says = endsSentence(run.text) && run.text.length >= 40;
  return { kind: 'caption', kept: says, rule: 'figcaption' };
}

/**
 * The run that is the title: an `h1`, or another run, with the words the page gives as its title; else the last `h1`
 * before the body, unless it is the only thing left of the page's frame. -1 when there is none.
 */
function findTitleRun(runs: readonly PageRun[], isReadable: (index: number) => boolean, title: string | null): number {
  const key = title ? titleKey(title) : '';
  const matches = (run: PageRun) => {
    if (run.text.length > 300) return false;
    const own = titleKey(run.text);
    return (
      own.length >= 8 && key !== '' && (own === key || key.startsWith(own) || (own.startsWith(key) && key.length >= 20))
    );
  };
  const headings = runs.flatMap((run, index) => (run.path.some((element) => element.tag === 'h1') ? [index] : []));
  const stated = headings.find((index) => matches(runs[index] as PageRun));
  if (stated !== undefined) return stated;
  const body = runs.findIndex((run, index) => isReadable(index) && run.text.length >= 120);
  const named = runs.findIndex((run, index) => (body < 0 || index < body + 3) && matches(run));
  if (named >= 0) return named;
  return headings.filter((index) => body < 0 || index < body).at(-1) ?? -1;
}
