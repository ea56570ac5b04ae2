import { renderSite } from '../../../web/render-site.tsx';
import type { Article } from '../../core/article.ts';
import type { ExportSource } from './export-source.ts';

/** The page that `onrecord site` writes, under its own title: it reads without script and prints as a dossier. */
export function exportHtml(source: ExportSource): Iterable<string> {
  const { record, leftOut, version } = source;
  return renderSite({ record, articles: eachArticle(source), leftOut, version });
}

function* eachArticle({ record, readAnalysis }: ExportSource): Generator<Article> {
  for (const { id } of record.articles) {
    const article = readAnalysis(id)?.article;
    if (article) yield article;
  }
}
