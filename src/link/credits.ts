import type { Article, Block } from '../core/article.ts';
import { sliceSpan } from '../core/span.ts';

/** A dateline ends with its agency in brackets and a dash: `AURELEN, June 18 (Halyard) -`. */
const DATELINE_AGENCY = /^[^\n(]{2,120}\(([^()\n]{2,40})\)\s{0,3}[-–—]/;
/** Said of a text that came from somewhere else, in its last lines. */
const TAKEN_FROM = /^\W{0,3}via\s|\b(?:distributed|supplied|provided|originally published) (?:by|in|on|at)\b/i;
const LAST_BLOCKS = 3;
const LONGEST_CREDIT = 400;

/**
 * The lines of an article that say whom its text comes from, as written: bylines, datelines, credits, `via X`,
 * and the agency that a dateline names. Whole lines, since only the names of the record's outlets are looked up in them.
 */
export function findCredits(article: Article): string[] {
  const credits: string[] = [];
  const lastBlocks = article.blocks.slice(-LAST_BLOCKS);
  for (const block of article.blocks) {
    const text = sliceSpan(article.text, block.span).slice(0, LONGEST_CREDIT).trim();
    if (isCreditKind(block) || (lastBlocks.includes(block) && TAKEN_FROM.test(text))) credits.push(text);
  }
  const opening = article.blocks.find(({ kind, kept }) => kept && kind === 'paragraph');
  const agency = opening && DATELINE_AGENCY.exec(article.text.slice(opening.span[0], opening.span[0] + 200))?.[1];
  if (agency) credits.push(agency);
  return [...new Set(credits)];
}

function isCreditKind({ kind }: Block): boolean {
  return kind === 'byline' || kind === 'dateline' || kind === 'credit';
}
