import type { Analyser, LanguageLayer, Quotation, Sentence, Token } from '../core/analysis.ts';
import type { Article, Block } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { findQuotations } from './quotations.ts';
import { findSentenceEnds } from './sentences.ts';
import { readTokens } from './tokens.ts';

/** Blocks after one in which the next kept block is looked for. */
const NEAR = 8;

/** Sentences, tokens and quotations of the kept blocks, in text order. */
export function readLanguage(article: Pick<Article, 'text' | 'blocks'>): LanguageLayer {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const quotations: Quotation[] = [];
  article.blocks.forEach((block, index) => {
    if (!block.kept) return;
    const span = withoutListMark(article.text, block);
    const own = readTokens(article.text, span);
    const offset = tokens.length;
    for (const token of own) tokens.push(token);
    const next = article.blocks.slice(index + 1, index + 1 + NEAR).find(({ kept }) => kept);
    quotations.push(...findQuotations(article.text, span, next ? (article.text[next.span[0]] ?? '') : ''));
    let first = 0;
    for (const last of findSentenceEnds(article.text, own)) {
      const start = (own[first] as Token).start;
      const end = (own[last - 1] as Token).end;
      sentences.push({ span: [start, end], block: index, first: offset + first, last: offset + last });
      first = last;
    }
  });
  return { sentences, tokens, quotations };
}

/** The bullet or number of a list item, a heading's `#` or a quote's `>` is no part of its sentence. */
function withoutListMark(text: string, block: Block): Span {
  if (block.kind !== 'list-item' && block.kind !== 'heading' && block.kind !== 'quote') return block.span;
  const mark = /^\s{0,16}(?:[•◦▪‣·*–—+>-]|#{1,6}|\d{1,3}[.)](?!\d))\s{1,16}/.exec(
    text.slice(block.span[0], Math.min(block.span[1], block.span[0] + 48)),
  );
  const start = block.span[0] + (mark?.[0].length ?? 0);
  return start < block.span[1] ? [start, block.span[1]] : block.span;
}

export const languageAnalyser: Analyser<never, 'language'> = {
  name: 'language',
  version: 2,
  requires: [],
  provides: 'language',
  run: readLanguage,
};
