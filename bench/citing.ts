import { openCiting } from '../src/record/citing/citing.ts';
import { citedItem } from '../src/record/citing/csl-item.ts';
import { readBuiltInStyle } from '../src/record/citing/csl-style.ts';
import { entriesAsNotes } from '../src/record/citing/entries-as-notes.ts';
import { makeFootnotes } from '../src/record/citing/make-footnotes.ts';
import { STYLE_NAMES } from '../src/record/citing/style-names.ts';
import { readAssets } from '../src/site/assets.ts';
import { siteFiles } from '../src/site/site-files.ts';
import { readStoreRecord } from '../src/site/store-record.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { enlargeRecord } from '../test/enlarged-record.ts';
import type { RecordSource } from '../web/record-source.ts';
import { articleView } from '../web/rows/article-view.ts';
import { makeLists } from '../web/rows/make-lists.ts';
import { indexRecord } from '../web/site-index.ts';
import { webLink } from '../web/web-link.ts';

// npm run bench:citing: processor time of notes and bibliographies in the styles that come with the program, and of the
// pages as files with and without footnotes, on the record of the example (made by npm start) put together many times.

const store = openSqliteStore('out/example/record.db', 'read');
const example = store.readRecord();
const shortId = (id: string) => id.replace(/_\d+$/, '');

function timed<T>(label: string, times: number, unit: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${label.padEnd(44)} ${((user + system) / 1000 / times).toFixed(1).padStart(8)} ms ${unit}`);
  return result;
}

function itemsOf(times: number) {
  return enlargeRecord(example, times).articles.map((article) => {
    const read = store.readAnalysis(shortId(article.id))?.article ?? null;
    return citedItem(article, read, webLink(read?.url ?? null) ?? undefined);
  });
}

const items = itemsOf(10);
for (const style of STYLE_NAMES) {
  const quick = timed(`${style}: setting it up`, 1, '', () => openCiting(entriesAsNotes(readBuiltInStyle(style))));
  timed(`${style}: note on a page`, items.length, 'each', () => items.map((item) => quick.note(item)));
  const whole = openCiting(readBuiltInStyle(style));
  timed(`${style}: bibliography of ${items.length}`, 1, '', () => whole.bibliography(items));
}
const many = itemsOf(50);
const chicago = openCiting(readBuiltInStyle('chicago'));
timed(`chicago: bibliography of ${many.length}`, 1, '', () => chicago.bibliography(many));

const record = enlargeRecord(example, 10);
const read = readStoreRecord(store, '', 'The example');
for (const cited of [false, true, false, true]) {
  const index = indexRecord(record);
  const source: RecordSource = {
    ...read,
    index,
    lists: makeLists(index),
    article(id) {
      const analysis = store.readAnalysis(shortId(id));
      if (!analysis?.article) return null;
      const article = { ...analysis.article, id };
      const footnotes = () => (cited ? makeFootnotes(article, index.articles.get(id)) : []);
      return articleView({ ...analysis, article }, index, null, footnotes);
    },
  };
  timed(`pages as files, ${cited ? 'with' : 'without'} footnotes`, record.articles.length, 'an article', () => {
    for (const _ of siteFiles(source, readAssets()));
  });
}
store.close();
