import { renderOneFile } from '../../../web/render-one-file.tsx';
import { articleView } from '../../../web/rows/article-view.ts';
import { NO_INTAKE } from '../../../web/rows/intake-view.ts';
import { makeLists } from '../../../web/rows/lists.ts';
import { indexRecord } from '../../../web/site-index.ts';
import type { ExportSource } from './export-source.ts';

/** The whole record as one page, under its own title: it reads without script and prints as a dossier. */
export function exportHtml({ record, leftOut, version, readAnalysis }: ExportSource): Iterable<string> {
  const index = indexRecord(record);
  const title = record.stories.length === 1 && record.stories[0] ? record.stories[0].title : 'The record';
  return renderOneFile({
    title,
    version,
    index,
    lists: makeLists(index),
    leftOut,
    intake: NO_INTAKE,
    review: null,
    latest: [],
    article(id) {
      const analysis = readAnalysis(id);
      return analysis && articleView(analysis, index);
    },
    search: () => [],
  });
}
