import { renderOneFile } from '../../../web/render-one-file.tsx';
import { articleView } from '../../../web/rows/article-view.ts';
import { NO_INTAKE } from '../../../web/rows/intake-view.ts';
import { makeLists } from '../../../web/rows/make-lists.ts';
import { indexRecord } from '../../../web/site-index.ts';
import { recordTitle } from './export-index.ts';
import { type ExportSource, leftOut } from './export-source.ts';

/** The whole record as one page, under its own title: it reads without script and prints as a dossier. */
export function exportHtml(source: ExportSource): Iterable<string> {
  const { record, version } = source;
  const index = indexRecord(record);
  return renderOneFile({
    title: recordTitle(source),
    version,
    index,
    lists: makeLists(index),
    leftOut: leftOut(source),
    intake: NO_INTAKE,
    review: null,
    latest: [],
    article(id) {
      const read = source.readLayers(id, ['sentences', 'times', 'entities', 'mentions']);
      return read && articleView(read, index);
    },
    search: () => [],
  });
}
