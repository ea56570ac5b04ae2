import { readAsked } from '../src/server/api/parameters.ts';
import { ROUTES } from '../src/server/api/routes.ts';
import { readStoreRecord } from '../src/site/store-record.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { enlargeRecord } from '../test/enlarged-record.ts';
import type { RecordSource } from '../web/record-source.ts';
import { LIST_NAMES, renderPage } from '../web/render-page.tsx';
import { parseQuery, selectRows } from '../web/rows/listing.ts';
import { makeLists } from '../web/rows/lists.ts';
import { indexRecord } from '../web/site-index.ts';

// npm run bench:serving [-- TIMES...]: processor time of drawing the pages and of the filters, on the record of the
// example (made by npm start) put together TIMES over, each time with ids and, in steps of a year, dates of its own.

const store = openSqliteStore('out/example/record.db', 'read');
const example = store.readRecord();

function timed<T>(label: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  console.log(`  ${label.padEnd(44)} ${String(Math.round((user + system) / 1000)).padStart(6)} ms`);
  return result;
}

const read = readStoreRecord(store, '', 'The example');
for (const times of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50]) {
  const record = enlargeRecord(example, times);
  console.log(`${record.articles.length} articles, ${record.statements.length} statements`);
  const source: RecordSource = timed('opening', () => {
    const index = indexRecord(record);
    return { ...read, index, lists: makeLists(index) };
  });
  const delivery = { suffix: '', policy: null, stamp: '' };
  for (const path of ['', ...LIST_NAMES, 'matrix', 'about', `person/${record.entities[0]?.id}`]) {
    const draw = () => renderPage(source, path, new URLSearchParams(), delivery);
    timed(`/${path.replace(/_.*/, '_…')}, first time`, draw);
    timed(`/${path.replace(/_.*/, '_…')}, again`, draw);
  }
  for (const asked of ['stance=deny', 'q=cable', 'q="the cable"&from=2021', `speaker=${record.entities[0]?.id}`]) {
    const select = () =>
      selectRows(source.lists.statements, parseQuery('statements', new URLSearchParams(asked))).total;
    timed(`statements?${asked.replace(/_.*/, '_…')}, first time`, select);
    timed(`statements?${asked.replace(/_.*/, '_…')}, again`, select);
  }
  for (const [path, asked] of [
    ['/api/statements', 'stance=deny&limit=500'],
    ['/api/statements', 'outlet=Halyard'],
    ['/api/statements', 'q=cable'],
    ['/api/events', 'q=cable'],
    ['/api/timeline', 'who=p_none'],
    ['/api/entities', 'q=a'],
  ] as const) {
    const route = ROUTES.find((known) => known.path === path);
    const answer = () =>
      JSON.stringify(route?.answer(source, readAsked(route.parameters, new URLSearchParams(asked)), ''));
    timed(`${path}?${asked}, first time`, answer);
    timed(`${path}?${asked}, again`, answer);
  }
  console.log(`  memory held ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}
store.close();
