import { cslItem } from '../citing/csl-item.ts';
import { indexExport } from './export-index.ts';
import type { ExportSource } from './export-source.ts';

/** The articles as items of CSL-JSON 1.0.2, which Zotero, Pandoc and other citation programs read. */
export function* exportCslJson(source: ExportSource): Generator<string> {
  const { urls } = indexExport(source);
  yield '[';
  let separator = '\n';
  for (const article of source.each('articles')) {
    const item = cslItem(article, source.readLayers(article.id, [])?.article ?? null, urls.get(article.id));
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield '\n]\n';
}
