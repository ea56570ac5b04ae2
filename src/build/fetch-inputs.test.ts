import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { servePages } from '../../test/local-server.ts';
import { openFetcher } from '../ingest/web/fetcher.ts';
import { captureBody } from '../ingest/web/page-input.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { buildRecord } from './build-record.ts';
import { type FetchOutcome, fetchInputs } from './fetch-inputs.ts';
import { verifySources } from './verify-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-fetch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;

function openStore(): Store {
  number += 1;
  return openSqliteStore(join(folder, `${number}.db`), 'write');
}

function pageWith(words: string, token = '1'): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Ferry talks</title><meta name="token" content="${token}">
<meta property="article:published_time" content="2024-05-13T09:00:00Z"></head><body><article><h1>Ferry talks go on</h1>
<p>The mayor of Harrow Bay, Ada Holt, met Tomas Brink on Monday to speak about the ferry to Lindmark.</p>
<p>“We will sail again in June,” Ms. Holt said after three hours of talks in the town hall. ${words}</p>
<p>Mr. Brink denied that the company had asked for more money, and said that the talks would go on next week.</p>
</article></body></html>`;
}

async function add(store: Store, ...urls: readonly string[]) {
  const fetcher = openFetcher({ userAgent: 'Onrecord/9.9', allowPrivate: true, limits: { delaySeconds: 0 } });
  const outcomes: FetchOutcome[] = [];
  const { signal } = new AbortController();
  const requests = urls.map((url) => ({ url, given: {} }));
  const inputs = fetchInputs(store, fetcher, requests, 1_000_000, { signal, onFetch: (each) => outcomes.push(each) });
  const watcher = { signal, onInput: () => {}, onRead: () => {}, onLink: () => {} };
  const report = await buildRecord(store, inputs, 1, watcher, '2026-11-22');
  await fetcher.close();
  return { outcomes, report };
}

describe('fetching into the store', () => {
  it('has verify say when what was kept is no longer what was fetched', async () => {
    const { origin } = await servePages({
      '/plain': pageWith('It was still.'),
      '/packed': (_request, response) => {
        const packed = gzipSync(pageWith('It blew.'));
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed);
      },
    });
    const store = openStore();
    await add(store, `${origin}/plain`, `${origin}/packed`);
    store.close();
    const database = new DatabaseSync(store.file);
    database.exec('UPDATE captures SET raw = substr(raw, 1, 60)');
    database.close();
    const damaged = openSqliteStore(store.file, 'read');
    const { checked, changed, unreachable } = await verifySources(damaged);
    expect([checked, changed.map(({ uri }) => uri).sort(), unreachable]).toEqual([
      2,
      [`${origin}/packed`, `${origin}/plain`],
      [],
    ]);
    damaged.close();
  });

  it('keeps what came byte for byte, beside the article read from it', async () => {
    const packed = gzipSync(pageWith('Nobody was hurt.'));
    const { origin } = await servePages({
      '/old': (_request, response) => response.writeHead(301, { location: '/ferry' }).end(),
      '/ferry': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed),
    });
    const store = openStore();
    const { outcomes, report } = await add(store, `${origin}/old#talks`, `${origin}/old`);
    expect(report).toMatchObject({ added: 1, leftOut: { total: 0 } });
    expect(outcomes).toMatchObject([{ kind: 'fetched', url: `${origin}/old`, finalUrl: `${origin}/ferry` }]);
    const [capture, ...more] = [...store.eachCapture()];
    expect(more).toEqual([]);
    expect(capture).toMatchObject({
      id: expect.stringMatching(/^w_[0-9a-f]{16}$/),
      url: `${origin}/old`,
      finalUrl: `${origin}/ferry`,
      redirects: [{ status: 301, from: `${origin}/old`, to: `${origin}/ferry` }],
      status: 200,
      article: store.readSources()[0]?.id,
    });
    expect(Buffer.from(capture?.raw ?? []).equals(packed)).toBe(true);
    expect(Buffer.from((capture && (await captureBody(capture))) ?? []).toString()).toContain('Nobody was hurt.');
    expect(store.readAnalysis(capture?.article ?? '')?.article).toMatchObject({
      source: { uri: `${origin}/old`, mediaType: 'text/html' },
      url: `${origin}/ferry`,
      published: { value: '2024-05-13' },
    });
    expect(await verifySources(store)).toMatchObject({ checked: 1, changed: [], unreachable: [] });
    store.close();
  });

  it('asks on condition, and finds nothing new in the same page, the same bytes or the same text', async () => {
    let token = 1;
    const statuses: number[] = [];
    const { origin } = await servePages({
      '/tagged': (request, response) => {
        const status = request.headers['if-none-match'] === '"v1"' ? 304 : 200;
        statuses.push(status);
        response.writeHead(status, { etag: '"v1"', 'content-type': 'text/html' });
        response.end(status === 304 ? '' : pageWith('It rained.'));
      },
      '/same': pageWith('It snowed.'),
      '/token': (_request, response) => {
        token += 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(pageWith('It hailed.', String(token)));
      },
    });
    const urls = ['/tagged', '/same', '/token'].map((path) => origin + path);
    const store = openStore();
    expect((await add(store, ...urls)).report).toMatchObject({ added: 3 });
    const state = store.readState();
    const again = await add(store, ...urls);
    expect(again.report).toMatchObject({
      added: 0,
      unchanged: 3,
      duplicates: 0,
      leftOut: { total: 0 },
      link: 'current',
    });
    expect(again.outcomes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(statuses).toEqual([200, 304]);
    expect(store.readState()).toEqual(state);
    expect([...store.eachCapture()].map(({ url }) => url)).toEqual(urls);
    store.close();
  });

  it('keeps both texts where an address holds another one now', async () => {
    let words = 'Both sides were content.';
    const { origin } = await servePages({
      '/': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageWith(words)),
    });
    const store = openStore();
    await add(store, origin);
    words = 'Correction: an earlier version said that both sides were content.';
    expect((await add(store, origin)).report).toMatchObject({ added: 1, replaced: 0 });
    expect(store.readSources().map(({ url }) => url)).toEqual([`${origin}/`, `${origin}/`]);
    const captures = [...store.eachCapture()];
    expect(captures.map(({ article }) => article).sort()).toEqual(store.readSources().map(({ id }) => id));
    expect(await verifySources(store)).toMatchObject({ checked: 2, changed: [] });
    store.close();
  });

  it('keeps the article of a page that is gone, and notes what never came', async () => {
    let gone = false;
    const { origin } = await servePages({
      '/page': (_request, response) => {
        response.writeHead(gone ? 410 : 200, { 'content-type': 'text/html' }).end(gone ? '' : pageWith('It thawed.'));
      },
      '/late': (_request, response) => {
        response.writeHead(gone ? 200 : 404, { 'content-type': 'text/html' }).end(pageWith('It froze.'));
      },
    });
    const store = openStore();
    const first = await add(store, `${origin}/page`, `${origin}/late`);
    expect(first.report.leftOut.named).toMatchObject([
      { uri: `${origin}/late`, diagnostics: [{ code: 'fetch-status' }] },
    ]);
    expect(store.readSkipped()).toMatchObject([{ uri: `${origin}/late` }]);
    gone = true;
    const { outcomes, report } = await add(store, `${origin}/page`, `${origin}/late`);
    expect(report).toMatchObject({ added: 1, leftOut: { total: 0 } });
    expect(outcomes).toMatchObject([{ kind: 'refused', since: expect.any(String) }, { kind: 'fetched' }]);
    expect(store.readSkipped()).toEqual([]);
    expect(store.readSources()).toHaveLength(2);
    store.close();
  });

  it('keeps what no article can be read from, and what holds several at one text once', async () => {
    const { origin } = await servePages({
      '/empty': '<!DOCTYPE html><html><body></body></html>',
      '/a': pageWith('It is one.'),
      '/b': pageWith('It is one.'),
    });
    const store = openStore();
    const { report } = await add(store, `${origin}/empty`, `${origin}/a`, `${origin}/b`);
    expect(report).toMatchObject({ added: 1, duplicates: 1, leftOut: { named: [{ uri: `${origin}/empty` }] } });
    const articles = new Map([...store.eachCapture()].map(({ url, article }) => [url, article]));
    expect(articles.get(`${origin}/empty`)).toBeNull();
    expect(articles.get(`${origin}/a`)).toMatch(/^a_/);
    expect(articles.get(`${origin}/b`)).toBe(articles.get(`${origin}/a`));
    store.close();
  });

  it('reads letters in the encoding the server names', async () => {
    const bytes = iconv.encode(pageWith('“That is dear,” said André Šimek.').replace(/[“”]/g, '"'), 'iso-8859-2');
    const { origin } = await servePages({
      '/': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset="ISO-8859-2"' }).end(bytes),
    });
    const store = openStore();
    await add(store, origin);
    const [analysis] = [...store.eachAnalysis()];
    expect(analysis?.article?.text).toContain('said André Šimek');
    expect(await verifySources(store)).toMatchObject({ changed: [] });
    store.close();
  });
});
