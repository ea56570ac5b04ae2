import type { Article, Block } from '../core/article.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { sliceSpan } from '../core/span.ts';
import { foldText } from '../core/words.ts';
import { NEWS_AGENCIES } from '../language/en/news-agencies.ts';

/** A dateline ends with its agency in brackets and a dash: `AURELEN, June 18 (Halyard) -`. */
const DATELINE_AGENCY = /^([^\n(]{2,120})\(([^()\n]{2,40})\)\s{0,3}[-–—]/;
/** The place that opens a dateline, in capitals. */
const DATELINE_PLACE = /^\p{Lu}{3}/u;
/** Said of a text that came from somewhere else, in its first or last lines. */
const TAKEN_FROM =
  /^\W{0,3}via\s|\b(?:(?:distributed|supplied|provided) by|(?:first|originally) (?:published|appeared|printed|posted) (?:by|in|on|at)|(?:reprinted|republished) (?:with permission )?from)\s/i;
/** How such a line opens, so that nothing else is meant that was first published somewhere. */
const OF_THE_ARTICLE =
  /^\W{0,3}(?:this|(?:the |a )?(?:article|story|report|column|piece|text)|a (?:longer |shorter )?version|originally|first|reprinted|republished|via|distributed|supplied|provided)\b/i;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/;
/** A name in capitals or with capitals, `of` and `the` inside: at most six words. */
const NAME = /^(?:the\s)?(\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?:\s(?:(?:of|the|and)\s)?\p{Lu}[\p{L}\p{N}&.'’-]{0,30}){0,5})/u;
/** The agency is one of several hands: the text is not simply its own. */
const BESIDE_OTHERS = /\b(?:with|and|additional|contributed|contributing)\b/i;
const EDGE_BLOCKS = 3;
const LONGEST_CREDIT = 400;
const LONGEST_DATELINE = 200;

/**
 * The lines of an article that say whom its text comes from, as written: bylines, datelines, credits, `via X`, `first
 * published in X`, and the agency that a dateline names. Whole lines, since names of outlets are looked up in them.
 */
export function findCredits(article: Article): string[] {
  const agency = datelineAgency(article);
  return [...new Set([...creditBlocks(article).map(({ text }) => text), ...(agency === null ? [] : [agency])])];
}

/**
 * The agency or other outlet whose text an article says it prints: named in its dateline, alone in its byline, or as the
 * place where it was first published; or that its page names for machines as its source or its one author. `null` for none, for its own outlet, and where an agency only contributed.
 */
export function findWire(article: Article): string | null {
  const named = datelineAgency(article) ?? creditedIn(creditBlocks(article)) ?? statedAgency(article);
  if (named === null) return null;
  const wire = agencyName(named);
  return article.outlet !== null && sourceKey(wire) === sourceKey(article.outlet) ? null : wire;
}

/** Whether a byline, dateline or credit of the article names the outlet, by any form of an agency's name. */
export function creditsOutlet(article: Pick<ArticleFacts, 'credits' | 'wire'>, outlet: string): boolean {
  const key = sourceKey(outlet);
  if (article.wire !== null && sourceKey(article.wire) === key) return true;
  const name = ` ${plainWords(outlet).replace(/^the /, '')} `;
  return article.credits.some((credit) => ` ${plainWords(credit)} `.includes(name) || sourceKey(credit) === key);
}

/**
 * An outlet's or agency's name for comparing: folded, without `The` and `News Agency`, an agency's short form as its full
 * name.
 */
export function sourceKey(name: string): string {
  return foldText(agencyName(name))
    .replace(/^the /, '')
    .replace(/\s(?:news agency|news service|newswire|agency|news)$/, '')
    .trim();
}

function agencyName(name: string): string {
  const form = foldText(name)
    .replace(/^the /, '')
    .replace(/[.,;:]+$/, '')
    .trim();
  return NEWS_AGENCIES.get(form) ?? name.trim().replace(/[.,;:]+$/, '');
}

/** The agency that a page names as its source, or as its only author. */
function statedAgency({ credit, authors }: Article): string | null {
  const named = [credit ?? '', authors.length === 1 ? (authors[0] ?? '') : ''];
  return named.find((name) => NEWS_AGENCIES.has(foldText(name).replace(/^the /, ''))) ?? null;
}

interface CreditBlock {
  readonly kind: Block['kind'];
  readonly text: string;
}

function creditBlocks({ text, blocks }: Article): CreditBlock[] {
  return blocks.flatMap(({ kind, span }, index) => {
    const line = sliceSpan(text, span).slice(0, LONGEST_CREDIT).trim();
    const isAtEdge = index < EDGE_BLOCKS || index >= blocks.length - EDGE_BLOCKS;
    const isCredit = kind === 'byline' || kind === 'dateline' || kind === 'credit';
    return isCredit || (isAtEdge && isTaken(line)) ? [{ kind, text: line }] : [];
  });
}

function isTaken(line: string): boolean {
  return OF_THE_ARTICLE.test(line) && TAKEN_FROM.test(line);
}

/** Pictures may stand before the text: the first paragraphs are looked at. */
function datelineAgency({ text, blocks }: Article): string | null {
  const opening = blocks.filter(({ kind, kept }) => kept && kind === 'paragraph').slice(0, EDGE_BLOCKS);
  for (const { span } of opening) {
    const [, place = '', agency = ''] =
      DATELINE_AGENCY.exec(text.slice(span[0], Math.min(span[1], span[0] + LONGEST_DATELINE))) ?? [];
    if (agency !== '' && (DATELINE_PLACE.test(place) || NEWS_AGENCIES.has(foldText(agency)))) return agency;
  }
  return null;
}

function creditedIn(credits: readonly CreditBlock[]): string | null {
  for (const { kind, text } of credits) {
    const taken = isTaken(text) ? TAKEN_FROM.exec(text) : null;
    const from = taken && NAME.exec(text.slice(taken.index + taken[0].length))?.[1];
    if (from && !MONTH.test(from)) return from;
    const agency = kind === 'byline' ? bylineAgency(text) : null;
    if (agency !== null) return agency;
  }
  return null;
}

/** `By Jane Roe, Associated Press`, `Reuters`, `Jane Roe | AFP`; not `Staff and AP`. */
function bylineAgency(byline: string): string | null {
  if (BESIDE_OTHERS.test(byline)) return null;
  const parts = byline.split(/[,|/·•()\n]|\s[-–—]\s|\bfor\s/);
  const named = parts.map((part) => part.trim().replace(/^(?:by|from)\s+/i, ''));
  return named.find((part) => NEWS_AGENCIES.has(foldText(part).replace(/^the /, ''))) ?? null;
}

/** The words of a line with single blanks between them. */
function plainWords(line: string): string {
  return foldText(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
