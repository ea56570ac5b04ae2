import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../src/server/app.ts';
import { currentRecord } from '../src/server/current-record.ts';
import { readAssets } from '../src/site/assets.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { enlargeStore } from './enlarged-store.ts';

// npm run bench:serving [-- TIMES...]: what `onrecord serve` takes of memory, and of processor time for its start, pages
// and filters, on the record of the example (made by npm start) put together TIMES over: 50, 250 and 1000 are 1,000,
// 5,000 and 20,000 articles. Each is served by a process of its own. The largest needs 2 GB of disk for a while.

const STORE = 'out/example/record.db';
const SIZES = [50, 250, 1000];

/** What is asked for, in this order, each twice. */
function addresses(person: string, article: string): readonly string[] {
  const lists = ['', 'timeline', 'people', 'statements', 'threads', 'conflicts', 'articles'];
  const asked = ['stance=deny', `speaker=${person}`, 'from=2021&to=2021-03', 'q=cable', 'q="the+cable"&stance=deny'];
  return [
    ...lists.map((list) => `/${list}`),
    ...['/about', '/matrix', `/person/${person}`, `/article/${article}`, '/statements?page=200'],
    ...asked.map((filter) => `/data/list/statements?${filter}`),
    '/data/list/timeline?q=summit&all=1',
    '/api/statements?stance=deny&limit=500',
    '/api/statements?outlet=Halyard',
    '/api/statements?q=cable',
    '/api/events?q=cable',
    `/api/timeline?who=${person}`,
    '/api/entities?q=a',
  ];
}

/** Serves the store and prints what that takes; in a process that has done nothing else. */
async function measure(file: string): Promise<void> {
  const print = (label: string, ...figures: readonly string[]) =>
    console.log(`  ${label.padEnd(52)}${figures.map((figure) => figure.padStart(10)).join('')}`);
  const printMemory = (label: string) => print(label, `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  const timed = async <T>(work: () => T | Promise<T>): Promise<readonly [T, string]> => {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    return [result, `${Math.round((user + system) / 1000)} ms`];
  };
  const store = openSqliteStore(file, 'read');
  const record = currentRecord(store, '', 'The example');
  const [source, start] = await timed(record);
  const { articles, statements, entities } = source.index.record;
  console.log(`${articles.length} articles, ${statements.length} statements`);
  print('start', start);
  printMemory('memory held after it');
  const [, words] = await timed(() => {
    for (const list of Object.values(source.lists)) for (const _ of list.texts.prepare());
  });
  print('words made ready, while nobody asks', words);
  const app = createApp({ record, assets: readAssets(), door: { token: null } });
  const ask = async (address: string) => {
    const response = await app.request(`http://127.0.0.1${address}`, { headers: { host: '127.0.0.1' } });
    await response.text();
    if (!response.ok) throw new Error(`${response.status} ${address}`);
  };
  const person = entities.find(({ kind }) => kind === 'person')?.id ?? '';
  for (const address of addresses(person, articles[0]?.id ?? '')) {
    const [, first] = await timed(() => ask(address));
    const [, again] = await timed(() => ask(address));
    print(address.replaceAll(/_[0-9a-f]{5,}/g, '_…'), first, again);
  }
  printMemory('memory held after that');
  store.close();
}

function main([flag, given]: readonly string[]): Promise<void> | undefined {
  if (flag === '--serve') return measure(given ?? '');
  if (!existsSync(STORE)) {
    console.error(`There is no ${STORE}. Run "npm start" first.`);
    process.exitCode = 4;
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-serving-'));
  try {
    for (const times of process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES) {
      const file = join(folder, 'record.db');
      enlargeStore(STORE, file, times);
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--serve', file], { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

await main(process.argv.slice(2));
