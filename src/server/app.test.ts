import { describe, expect, test } from 'vitest';
import { SAMPLE_ARTICLES, sampleSource } from '../../test/sample-site-data.ts';
import { RecordReplacedError } from '../store/store.ts';
import { createApp } from './app.ts';

const record = sampleSource();
const assets = { script: 'void 0', style: 'p{}', stamp: 'x' };
const HOME = 'http://localhost:7070';
const local = createApp({ record: () => record, assets, door: { token: null } });
const ask = (path: string, init: RequestInit = {}, app = local) =>
  app.request(`${HOME}${path}`, { ...init, headers: { host: 'localhost:7070', ...init.headers } });

describe('pages', () => {
  test('are served with a policy that lets nothing else run or load', async () => {
    const response = await ask('/timeline');
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).not.toMatch(/<script>|<style>|style="|\son\w+=/);
  });

  test.each([
    '/nothing',
    '/person/p_none',
    '/article/..%2f..%2fetc%2fpasswd',
    '/../../etc/passwd',
    '/timeline/x',
    '/%00',
  ])('there is none at %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No such page');
  });

  test('a refusal has the same policy', async () => {
    const refused = await local.request('http://evil.example/timeline', { headers: { host: 'evil.example' } });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('filters of the address narrow a list, and nonsense in it is passed over', async () => {
    expect(await (await ask('/statements?stance=promise')).text()).toContain('of 13');
    expect((await ask('/statements?page=-7&sure=x&from=yesterday&speaker=%22%3E%3Cb%3E')).status).toBe(200);
    expect(await (await ask('/statements?q=%3Cscript%3Ealert(1)%3C/script%3E')).text()).not.toContain('<script>');
  });
});

describe('data', () => {
  test('of a record that was replaced meanwhile is refused, with when to ask again', async () => {
    const replaced = createApp({
      record: () => {
        throw new RecordReplacedError('record.db');
      },
      assets,
      door: { token: null },
    });
    for (const path of ['/timeline', '/data/list/timeline', '/api/timeline']) {
      const response = await ask(path, {}, replaced);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('1');
      expect(await response.json()).toMatchObject({ error: { code: 'replaced' } });
    }
  });

  test('lists and articles come as JSON', async () => {
    const list = (await (await ask('/data/list/statements?stance=deny')).json()) as { total: number };
    expect(list.total).toBeGreaterThan(0);
    const article = (await (await ask(`/data/article/${SAMPLE_ARTICLES[0]?.id}`)).json()) as { text: string };
    expect(article.text).toBe(SAMPLE_ARTICLES[0]?.text);
  });

  test.each(['/data/list/toString', '/data/list/__proto__', '/data/article/a_none'])(
    'what is not there is said in one shape: %s',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: { code: 'not-found', message: expect.any(String) } });
    },
  );
});

describe('the door', () => {
  test('answers only to the names of this machine', async () => {
    expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask('/', { headers: { host: '127.0.0.1:7070' } })).status).toBe(200);
    expect((await ask('/', { headers: { host: '[::1]:7070' } })).status).toBe(200);
  });

  test('takes no writing', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  test('with a token it wants it, takes it once from the address, and keeps it in a cookie', async () => {
    const token = 'a-long-enough-token';
    const app = createApp({ record: () => record, assets, door: { token } });
    expect((await ask('/timeline', {}, app)).status).toBe(401);
    expect((await ask('/timeline?token=wrong', {}, app)).status).toBe(401);
    expect((await ask('/assets/client.js', {}, app)).status).toBe(401);
    const bearer = await ask('/timeline', { headers: { authorization: `Bearer ${token}`, host: 'any.example' } }, app);
    expect(bearer.status).toBe(200);
    const entered = await ask(`/timeline?q=x&token=${token}`, {}, app);
    expect(entered.status).toBe(302);
    expect(entered.headers.get('location')).toBe('/timeline?q=x');
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await ask('/timeline', { headers: { cookie: cookie.split(';')[0] ?? '' } }, app)).status).toBe(200);
  });

  test('a token never sends a reader to another host', async () => {
    const token = 'a-long-enough-token';
    const app = createApp({ record: () => record, assets, door: { token } });
    const response = await app.request(`http://localhost//evil.example/?token=${token}`);
    expect(response.headers.get('location')).toBe('/evil.example/');
  });
});
