import { intakePages } from '../../web/pages/intake-page.tsx';
import type { RecordSource } from '../../web/record-source.ts';
import { LIST_NAMES, renderPage } from '../../web/render-page.tsx';
import { type ListFiles, type ListName, PAGE_LINES } from '../../web/rows/listing.ts';
import { tagsOfRow } from '../../web/rows/lists.ts';
import { compareText } from '../core/date.ts';
import { type Assets, PAGE_POLICY } from './assets.ts';
import { dataFile, type SiteFile } from './data-file.ts';
import { collectSentences } from './sentence-files.ts';

/** Rows in one file of data: a list that is only read loads the files it comes to. */
const ROWS_PER_FILE = 500;

/**
 * The pages as files that lie beside each other, open offline and can be published as they are: one at a time. The
 * same record gives the same files.
 */
export function* siteFiles(record: RecordSource, assets: Assets): Generator<SiteFile> {
  const delivery = { suffix: '.html', policy: PAGE_POLICY, stamp: assets.stamp };
  const page = (path: string, file = path, parameters = ''): SiteFile[] => {
    const text = renderPage(record, path, new URLSearchParams(parameters), delivery);
    return text === null ? [] : [{ path: `${file}.html`, text }];
  };
  yield { path: 'assets/style.css', text: assets.style };
  yield { path: 'assets/client.js', text: assets.script };
  yield* page('', 'index');
  yield* page('about');
  yield* page('matrix');
  yield* page('review');
  for (let number = 1; number <= intakePages(record.intake); number += 1) {
    yield* page('intake', number === 1 ? 'intake' : `intake-${number}`, `page=${number}`);
  }
  for (const name of LIST_NAMES) {
    const lines = record.lists[name].shown;
    yield* page(name);
    for (let number = 2; number <= Math.ceil(lines / PAGE_LINES); number += 1) {
      yield* page(name, `${name}-${number}`, `page=${number}`);
    }
    yield* listData(record, name);
  }
  const { entities, events, threads, conflicts, articles } = record.index.record;
  for (const { id } of entities) yield* page(`person/${id}`);
  for (const { id } of events) yield* page(`event/${id}`);
  for (const { id } of threads) yield* page(`thread/${id}`);
  for (const { id } of conflicts) yield* page(`conflict/${id}`);
  const sentences = collectSentences();
  for (const { id } of articles.toSorted((one, other) => compareText(one.id, other.id))) {
    yield* page(`article/${id}`);
    const article = record.article(id);
    if (!article) continue;
    yield dataFile(`article/${id}`, article);
    yield* sentences.add(article);
  }
  yield* sentences.end();
}

/** All rows of a list, for the script. */
function* listData(record: RecordSource, name: ListName): Generator<SiteFile> {
  const list = record.lists[name];
  const starts = Array.from({ length: Math.ceil(list.length / ROWS_PER_FILE) }, (_, number) => number * ROWS_PER_FILE);
  const files: ListFiles = { shown: starts.map((start) => list.countShown(start, start + ROWS_PER_FILE)) };
  yield dataFile(`list/${name}`, files);
  for (const [number, start] of starts.entries()) {
    const rows = list.rows(start, start + ROWS_PER_FILE).map((row, at) => {
      const own = new Set(tagsOfRow(name, row));
      return [row, list.tags(start + at).filter((tag) => !own.has(tag))];
    });
    yield dataFile(`list/${name}-${number + 1}`, rows);
  }
}
