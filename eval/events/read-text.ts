import { readArticle } from '../../src/article/read-article.ts';
import type { Layers } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article.ts';
import { analyseArticle } from '../../src/pipeline.ts';

export interface Reading {
  readonly article: Article;
  readonly layers: Layers;
}

/** All layers of a text with a title, as `analyze` reads a plain file; spans belong to `text`. */
export function readText(uri: string, text: string, published: string | null): Reading {
  const { article } = readArticle({
    uri,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    given: published === null ? {} : { published },
  });
  if (!article) throw new Error(`${uri} has no text to read`);
  return { article, layers: analyseArticle(article) };
}

/** Puts tokens together as prose, with the place of each in the text; offsets are UTF-16. */
export function joinTokens(
  tokens: readonly string[],
  from: number,
): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let open = false;
  let isGlued = true;
  const starts: number[] = [];
  for (const token of tokens) {
    const closes = /^(?:[,.;:!?%)\]]|'s|'|n't|'(?:re|ve|ll|d|m))$/.test(token) || (token === '"' && open);
    if (!isGlued && !closes) text += ' ';
    starts.push(from + text.length);
    text += token;
    if (token === '"') open = !open;
    isGlued = /^[([$£€]$/.test(token) || (token === '"' && open);
  }
  return { text, starts };
}
