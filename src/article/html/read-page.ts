import type { Block, LiveUpdate } from '../../core/article.ts';
import type { DateValue } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { DateCandidate } from '../date-order.ts';
import { type LabelledPiece, labelPieces } from '../label-blocks.ts';
import { NO_ACCESS_STATED, type StatedAccess } from '../paywall.ts';
import { makePiece, type Piece } from '../pieces.ts';
import { readBarePage } from './bare-page.ts';
import { findStatedMarks, findUpdateMarks, joinUpdates, mayBeLive } from './live-updates.ts';
import { dropPageCode } from './page-code.ts';
import { modifiedDate, publishedDates } from './page-dates.ts';
import { measurePage } from './page-depth.ts';
import { pageHabits } from './page-habits.ts';
import { labelRuns, markOf } from './page-labels.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { pageLibraries } from './page-node.ts';
import { readPageRuns } from './page-runs.ts';
import { paidTextIn } from './paid-text.ts';
import { findPrintedDates } from './printed-dates.ts';
import { findReadableRuns } from './readable-runs.ts';
import { readSavedPage } from './saved-page.ts';

/** Pages deeper or larger than this are not built: their text is taken without their structure. */
const DEEPEST = 400;
const MOST_ELEMENTS = 12_000;

export interface ReadPage {
  /** The readable text of the page in document order, blocks separated by a blank line. */
  readonly text: string;
  readonly labelled: readonly LabelledPiece[];
  /** `null` where the page was not built. */
  readonly metadata: PageMetadata | null;
  readonly dates: { readonly published: readonly DateCandidate[]; readonly modified: DateValue | null };
  /** Entries that say when they were written, where the page may be a live one. */
  readonly updates: readonly LiveUpdate[];
  readonly access: StatedAccess;
  /** `false`: no article was told from the rest of the page. */
  readonly found: boolean;
}

const NO_DATES: ReadPage['dates'] = { published: [], modified: null };

/** Reads a page. Blocks that are not kept say which rule took them out: a region of the page, or `readability`. */
export function readPage(source: string, givenUrl: string | null): ReadPage {
  const html = dropPageCode(source);
  const { elements, depth } = measurePage(html);
  if (depth > DEEPEST || elements > MOST_ELEMENTS) return barePage(html);
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document: page } = pageLibraries().parseHTML(whole);
  const body = page.querySelector('body') ?? page.documentElement;
  if (!body) return barePage(html);
  const metadata = readPageMetadata(page, givenUrl, readSavedPage(source));
  const runs = readPageRuns(body);
  const isLive = mayBeLive(metadata.live, metadata.title, runs);
  const marked = isLive ? findUpdateMarks(page, runs) : [];
  const readable = findReadableRuns(page, runs);
  const { text, spans } = joinBlocks(runs.map((run) => run.text));
  const { labels, found } = labelRuns(runs, readable, metadata);
  const title = labels.findIndex((label) => label?.kind === 'title' && label.kept);
  const habits = pageHabits(source, metadata.languageTag, metadata.url);
  const printed = findPrintedDates(runs, spans, title, habits);
  const dates = {
    published: publishedDates(metadata.stamps, printed, habits),
    modified: modifiedDate(metadata.stamps, printed, habits),
  };
  const fixed = new Map<Piece, Block>();
  const pieces = runs.map((run, index) => {
    const span = spans[index] ?? [0, 0];
    const piece = makePiece(text, span, markOf(run));
    const label = labels[index];
    if (label) fixed.set(piece, { span, ...label });
    return piece;
  });
  const stated = isLive ? findStatedMarks(metadata.updates, runs, labels) : [];
  const updates = isLive ? joinUpdates(stated, marked, spans, habits) : [];
  const { free, wordCount, paidSelectors } = metadata.access;
  const access = { free, words: wordCount, hasPaidText: paidTextIn(paidSelectors, runs, labels) };
  return { text, labelled: labelPieces(text, pieces, fixed), metadata, dates, updates, access, found };
}

function barePage(html: string): ReadPage {
  const { text, spans } = joinBlocks(readBarePage(html));
  const pieces = spans.map((span) => makePiece(text, span));
  const labelled = labelPieces(text, pieces);
  return { text, labelled, metadata: null, dates: NO_DATES, updates: [], access: NO_ACCESS_STATED, found: false };
}

function joinBlocks(blocks: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let start = 0;
  for (const block of blocks) {
    spans.push([start, start + block.length]);
    start += block.length + 2;
  }
  return { text: blocks.join('\n\n'), spans };
}
