import type { Analysis } from '../core/analysis.ts';
import type { Article, SourceDocument } from '../core/article.ts';
import { diagnostic } from '../core/diagnostic.ts';
import { analyseDocument, analysisOf, EMPTY_ANALYSIS } from '../pipeline.ts';

/** Work for one worker: a document that came in, or an article in the store that an older analysis was made of. */
export type AnalysisTask =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'article'; readonly article: Article };

/** The analysis as one line of JSON, which is what passes between threads and what `analyze` prints. Never throws. */
export function analyseTask(task: AnalysisTask): string {
  try {
    return JSON.stringify(task.kind === 'document' ? analyseDocument(task.document) : analysisOf(task.article, []));
  } catch (error) {
    return failedTask(task, String(error));
  }
}

/** The line for a task that came to nothing. */
export function failedTask(task: AnalysisTask, reason: string): string {
  const uri = task.kind === 'document' ? task.document.uri : task.article.source.uri;
  const article = task.kind === 'document' ? null : task.article;
  const failure = diagnostic('analysis-failed', `${uri}: ${reason}.`);
  return JSON.stringify({ ...EMPTY_ANALYSIS, article, diagnostics: [failure] } satisfies Analysis);
}
