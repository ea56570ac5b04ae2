import type { Article, SourceDocument } from '../core/article.ts';
import type { Diagnostic } from '../core/diagnostic.ts';

/** The article in a document, or `null` with the diagnostics that say why there is none. */
export function readArticle(_document: SourceDocument): {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { article: null, diagnostics: [] };
}
