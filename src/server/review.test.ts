import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, onrecord, writeFiles } from '../../test/program.ts';
import { REVIEWED_FERRY } from '../../test/reviewed-ferry.ts';
import { readReviewMatter } from '../build/corrections/review-matter.ts';
import { workHere } from '../build/corrections/review-work.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';
import { currentRecord } from './current-record.ts';

const HOME = 'http://localhost:7070';
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const JSON_BODY = { 'content-type': 'application/json', 'x-onrecord-review': '1' };

let folder: string;
let store: Store;
let ask: (path: string, init?: RequestInit) => Promise<Response>;

beforeAll(() => {
  folder = makeFolder();
  writeFiles(folder, REVIEWED_FERRY);
  expect(onrecord(['build', 'news', '--workers', '1'], { cwd: folder }).status).toBe(0);
  store = openSqliteStore(join(folder, 'record.db'), 'read');
  const app = createApp({
    record: currentRecord(store, '0'),
    assets: { script: '', style: '', stamp: '' },
    door: { token: null },
    review: { work: workHere(join(folder, 'record.db')), matter: () => readReviewMatter(store) },
  });
  ask = async (path, init = {}) =>
    app.request(`${HOME}${path}`, { ...init, headers: { host: 'localhost:7070', ...init.headers } });
});

afterAll(() => store?.close());

const logged = () => {
  try {
    return readFileSync(join(folder, 'record.corrections.jsonl'), 'utf8').trim().split('\n').length;
  } catch {
    return 0;
  }
};
const page = async (query = '') => (await ask(`/review${query}`)).text();
const token = async () => /name="csrf" value="(\w+)"/.exec(await page())?.[1] ?? '';
const person = (name: string) => store.readEntities().find((entity) => entity.name === name)?.id ?? '';
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe('the page of review', () => {
  test('asks what is not sure, with what speaks for and against it', async () => {
    const text = await page();
    expect(text).toContain('Names that may be one');
    expect(text).toMatch(/Elise Varn[\s\S]*Elisa Warn[\s\S]*For one[\s\S]*For two/);
    expect(text).toContain('Articles without a date');
    expect(await page('?of=speakers')).toContain('Statements without a named speaker');
    expect(await page(`?id=${person('Tomas Brekk')}`)).toContain('Is somebody else in');
    expect(await page('?id=nothing&of=<script>')).toContain('no such line now');
  });

  test('a form makes a correction that shows at once, and takes it back', async () => {
    const csrf = await token();
    const [one, other] = [person('Elise Varn'), person('Elisa Warn')];
    const sent = await ask('/review', {
      method: 'POST',
      headers: { ...FORM, 'sec-fetch-site': 'same-origin' },
      body: form({ csrf, do: 'merge', target: one, to: other, back: 'of=names' }),
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/review?of=names&job=1']);
    const after = await page('?of=names&job=1');
    expect(after).toContain('Kept: merge &quot;Elise Varn&quot; and &quot;Elisa Warn&quot;');
    expect(await (await ask('/people')).text()).not.toContain('>Elisa Warn<');
    const undone = await ask('/review', {
      method: 'POST',
      headers: { ...FORM, origin: HOME },
      body: form({ csrf, do: 'undo', target: '1' }),
    });
    expect(undone.status).toBe(303);
    expect(await page()).toContain('taken back');
    expect(person('Elisa Warn')).toBe(other);
    expect(logged()).toBe(2);
  });

  test('a program sends JSON, and what cannot be done is said in the one shape', async () => {
    const [statement] = store.readStatements();
    const send = (body: unknown, headers: Record<string, string> = JSON_BODY) =>
      ask('/review', { method: 'POST', headers, body: JSON.stringify(body) });
    const made = await send({ do: 'date', target: statement?.id, to: '2031-06', why: 'the paper says so' });
    expect(await made.json()).toMatchObject({ schema: 'onrecord/correction@1', changes: { otherDate: 1 } });
    const lines = logged();
    for (const [body, status, code] of [
      [{ do: 'date', target: statement?.id, to: 'soon' }, 422, 'refused'],
      [{ do: 'merge', target: 'Nobody', to: 'Elise Varn' }, 422, 'refused'],
      [{ do: 'merge', target: 'Elise Varn' }, 400, 'not-understood'],
      [{ do: 'toString', target: 'x', to: 'y' }, 400, 'not-understood'],
      [{ do: 'undo', target: '0' }, 400, 'not-understood'],
      [['x'], 400, 'not-understood'],
      [{ do: 'rename', target: 'x'.repeat(2000), to: 'y' }, 400, 'not-understood'],
      [{ do: 'rename', target: 'x'.repeat(100_000), to: 'y' }, 413, 'too-large'],
    ] as const) {
      const answer = await send(body);
      expect([body, answer.status]).toEqual([body, status]);
      expect(await answer.json()).toEqual({ error: { code, message: expect.any(String) } });
    }
    expect(logged()).toBe(lines);
    expect((await ask('/review/jobs/999')).status).toBe(404);
  });

  test('writes from elsewhere are refused, and nothing is kept', async () => {
    const csrf = await token();
    const lines = logged();
    const body = form({ csrf, do: 'rename', target: person('Tomas Brekk'), to: 'T. Brekk' });
    const bare = form({ do: 'rename', target: person('Tomas Brekk'), to: 'T. Brekk' });
    const json = JSON.stringify({ do: 'rename', target: person('Tomas Brekk'), to: 'T. Brekk' });
    for (const [headers, sent, status] of [
      [{ ...FORM, 'sec-fetch-site': 'cross-site' }, body, 403],
      [{ ...FORM, 'sec-fetch-site': 'same-site' }, body, 403],
      [{ ...FORM, origin: 'https://evil.example' }, body, 403],
      [{ ...FORM, origin: 'null' }, body, 403],
      [{ ...FORM, 'sec-fetch-site': 'same-origin' }, bare, 403],
      [{ 'content-type': 'application/json' }, json, 403],
      [{ ...JSON_BODY, origin: 'http://localhost:9999' }, json, 403],
      [{ ...JSON_BODY, host: 'evil.example' }, json, 403],
      [{ 'content-type': 'text/plain', 'x-onrecord-review': '1' }, json, 415],
    ] as const) {
      expect([headers, (await ask('/review', { method: 'POST', headers, body: sent })).status]).toEqual([
        headers,
        status,
      ]);
    }
    expect((await ask('/review', { method: 'PUT', headers: JSON_BODY, body: json })).status).toBe(405);
    expect((await ask('/timeline', { method: 'POST', headers: JSON_BODY, body: json })).status).toBe(405);
    expect(logged()).toBe(lines);
  });

  test('where a token is wanted, writes want it too', async () => {
    const app = createApp({
      record: currentRecord(store, '0'),
      assets: { script: '', style: '', stamp: '' },
      door: { token: 'a-long-enough-token' },
      review: { work: workHere(join(folder, 'record.db')), matter: () => readReviewMatter(store) },
    });
    const body = JSON.stringify({ do: 'undo', target: '99' });
    const send = (headers: Record<string, string>, query = '') =>
      app.request(`${HOME}/review${query}`, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body });
    expect((await send({})).status).toBe(401);
    expect((await send({}, '?token=a-long-enough-token')).status).toBe(401);
    expect((await send({ authorization: 'Bearer a-long-enough-token' })).status).toBe(422);
  });
});
