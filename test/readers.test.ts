import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readPages } from '../bench/read-pages.ts';
import { createApp } from '../src/server/app.ts';
import { readStoreRecord } from '../src/site/store-record.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { askApi, findFaults, walkApi } from './api-answers.ts';
import { makeFolder, onrecord, startOnrecord } from './program.ts';

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const folder = makeFolder();
const store = join(folder, 'record.db');

beforeAll(() => {
  const { status, stderr } = onrecord(['build', '--manifest', join(EXAMPLES, 'manifest.csv'), '--db', store]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

test('everything in the record of the example is answered as the description says', async () => {
  const opened = openSqliteStore(store, 'read');
  try {
    const record = readStoreRecord(opened, '1.0.0', 'The example');
    const app = createApp({
      record: () => record,
      assets: { script: '', style: '', stamp: '' },
      door: { token: null },
    });
    const counts = await countsOf(app);
    const seen = await walkApi(app, 100);
    for (const [name, count] of Object.entries(counts)) expect(seen[`/api/${name}`], name).toBe(count);
    const found = await askApi(app, '/api/search?q=cable&limit=20');
    expect(findFaults('/api/search', found.body)).toEqual([]);
    expect(found.body.items).toHaveLength(20);
  } finally {
    opened.close();
  }
});

async function countsOf(app: Parameters<typeof askApi>[0]): Promise<Readonly<Record<string, number>>> {
  const { body } = await askApi(app, '/api/record');
  expect(findFaults('/api/record', body)).toEqual([]);
  return body.counts;
}

test('50 readers at once are all answered', async () => {
  const server = startOnrecord(['serve', '--db', store, '--port', '0', '--json'], folder);
  try {
    const [printed] = (await once(server.stdout ?? server, 'data')) as [Buffer];
    const { url } = JSON.parse(printed.toString()) as { url: string };
    const words = ['cable', 'denied', '"the strait"'];
    const result = await readPages({ url, readers: 50, seconds: 4, look: [500, 1500], most: 20, words });
    expect(result.errors).toEqual([]);
    expect(result.requests).toBeGreaterThanOrEqual(100);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
});

test('readers go over no machine but this one', async () => {
  const nobody = { readers: 1, seconds: 1, look: [0, 0], most: 1, words: [] } as const;
  for (const url of ['http://courier.example/', 'http://127.0.0.1.courier.example:80/', 'https://127.0.0.1:80/']) {
    await expect(readPages({ ...nobody, url })).rejects.toThrow('not on this machine');
  }
});
