import type { Article, BlockKind } from './article.ts';
import { sha256 } from './ids.ts';

/** Blocks that are about the article and not part of what it tells. */
export const NOT_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'section',
  'byline',
  'dateline',
  'credit',
]);

/**
 * Hash of what an article tells: its title and the words of its kept body. White space does not count, nor what
 * surrounds the story: adverts, comments, the line that says when it was updated.
 */
export function keptTextKey({ title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>): string {
  const body = blocks
    .filter(({ kept, kind }) => kept && !NOT_BODY.has(kind))
    .map(({ span: [start, end] }) => text.slice(start, end));
  return sha256([title ?? '', ...body].map((part) => part.replace(/\s+/g, ' ').trim()).join('\n'));
}
