import { type ReadArticle, readArticle } from '../src/article/read-article.ts';
import type { Analysis } from '../src/core/analysis.ts';
import type { Article, Block, GivenMetadata } from '../src/core/article.ts';
import { analyseDocument } from '../src/pipeline.ts';

/** A page as outlets make them, around `body`. */
export function makePage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Crane to come down | Lindholm Gazette</title>${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
${body}
<footer><p>© 2021 Lindholm Gazette. All rights reserved.</p></footer></body></html>`;
}

/** A script of JSON-LD. */
export function jsonLd(article: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...article })}</script>`;
}

/** The article in a page, with what was noticed. */
export function readHtml(html: string, given: GivenMetadata = {}): ReadArticle & { readonly article: Article } {
  const read = readArticle({ uri: 'page.html', mediaType: 'text/html', bytes: Buffer.from(html), given });
  if (!read.article) throw new Error('no article');
  return { ...read, article: read.article };
}

/** All that is read from a page. */
export function analyseHtml(html: string): Analysis {
  return analyseDocument({ uri: 'page.html', mediaType: 'text/html', bytes: Buffer.from(html), given: {} });
}

/** Words and label of each block. */
export function blocksOf({ text, blocks }: Article): readonly (Block & { readonly words: string })[] {
  return blocks.map((block) => ({ ...block, words: text.slice(...block.span) }));
}
