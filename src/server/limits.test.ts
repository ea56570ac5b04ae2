import { connect } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleSource } from '../../test/sample-site-data.ts';
import { createApp } from './app.ts';
import { limitRequests } from './limit-requests.ts';
import { CONNECTION_LIMITS, LARGEST_BODY, LONGEST_ADDRESS, MOST_CLIENTS, PACE_OF_OTHERS } from './limits.ts';
import { type Listening, listen } from './listen.ts';
import { makePacer } from './pacer.ts';

const record = sampleSource();
const assets = { script: 'void 0', style: 'p{}', stamp: 'x' };

describe('the pace of a client', () => {
  test('is a burst, then so many a second', () => {
    const pacer = makePacer({ burst: 3, perSecond: 2 });
    expect([1, 2, 3, 4].map(() => pacer('a', 1, 0))).toEqual([0, 0, 0, 1]);
    expect(pacer('b', 1, 0)).toBe(0);
    expect(pacer('a', 1, 499)).toBe(1);
    expect(pacer('a', 1, 500)).toBe(0);
    expect(pacer('a', 3, 600)).toBe(2);
    expect(pacer('a', 3, 100_000)).toBe(0);
    expect(pacer('a', 1, 100_000)).toBe(1);
  });

  test('is remembered for so many clients, the latest', () => {
    const pacer = makePacer({ burst: 1, perSecond: 0.001 });
    expect(pacer('first', 1, 0)).toBe(0);
    for (let number = 1; number < MOST_CLIENTS; number += 1) pacer(`c${number}`, 1, 0);
    expect(pacer('first', 1, 0)).toBeGreaterThan(0);
    for (let number = 0; number < MOST_CLIENTS; number += 1) pacer(`d${number}`, 1, 0);
    expect(pacer('first', 1, 0)).toBe(0);
  });
});

describe('requests', () => {
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } }) as unknown as HttpBindings;
  const limited = () => {
    const app = new Hono();
    app.use(limitRequests(() => 0));
    app.all('*', async (context) => context.text(await context.req.text()));
    return app;
  };
  const statusesOf = async (app: Hono, addresses: readonly string[], path = '/') => {
    const statuses = new Set<number>();
    for (const address of addresses) statuses.add((await app.request(path, {}, from(address))).status);
    return [...statuses];
  };
  const times = (count: number, address: string) => Array<string>(count).fill(address);

  test('of one client are held up, with the seconds to wait; others are not', async () => {
    const app = limited();
    expect(await statusesOf(app, times(PACE_OF_OTHERS.burst, '192.0.2.7'))).toEqual([200]);
    const response = await app.request('/', {}, from('192.0.2.7'));
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({ error: { code: 'too-many', message: expect.stringContaining('1 s') } });
    expect(await statusesOf(app, ['192.0.2.8'])).toEqual([200]);
  });

  test('for words count for more', async () => {
    const app = limited();
    const searches = PACE_OF_OTHERS.burst / 5;
    expect(await statusesOf(app, times(searches, '192.0.2.7'), '/statements?q=boat')).toEqual([200]);
    expect(await statusesOf(app, ['192.0.2.7'])).toEqual([429]);
  });

  test('from one network of IPv6 are those of one client; of IPv4 in IPv6 each is its own', async () => {
    const app = limited();
    const network = Array.from({ length: PACE_OF_OTHERS.burst }, (_, number) => `2001:db8::1:${number.toString(16)}`);
    expect(await statusesOf(app, network)).toEqual([200]);
    expect(await statusesOf(app, ['2001:db8:0:0:ffff::'])).toEqual([429]);
    expect(await statusesOf(app, ['2001:db8:0:1::1', '::ffff:192.0.2.1'])).toEqual([200]);
    expect(await statusesOf(app, times(PACE_OF_OTHERS.burst, '::ffff:192.0.2.1'))).toEqual([200, 429]);
  });

  test('from this machine have room for many readers', async () => {
    const app = limited();
    expect(await statusesOf(app, times(500, '127.0.0.1'))).toEqual([200]);
    expect(await statusesOf(app, times(500, '::1'))).toEqual([200]);
    expect(await statusesOf(app, times(1001, '::ffff:127.0.0.1'))).toEqual([200, 429]);
  });

  test('with an address or a body that is too long are turned away', async () => {
    const app = limited();
    expect(await statusesOf(app, ['::1'], `/${'a'.repeat(LONGEST_ADDRESS - 1)}`)).toEqual([200]);
    expect(await statusesOf(app, ['::1'], `/${'a'.repeat(LONGEST_ADDRESS)}`)).toEqual([414]);
    expect(await statusesOf(app, ['::1'], `/?${'a'.repeat(LONGEST_ADDRESS)}`)).toEqual([414]);
    const post = (bytes: number) => app.request('/', { method: 'POST', body: 'a'.repeat(bytes) });
    expect((await post(LARGEST_BODY)).status).toBe(200);
    const response = await post(LARGEST_BODY + 1);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'too-large' } });
  });

  test('with a wrong token count too', async () => {
    const app = createApp({ record: () => record, assets, door: { token: 'a-long-enough-token' } });
    // Far more than could be had back meanwhile.
    expect(await statusesOf(app, times(PACE_OF_OTHERS.burst * 5, '192.0.2.7'), '/?token=x')).toEqual([401, 429]);
  });
});

describe('over a connection', () => {
  let server: Listening | undefined;
  afterEach(() => server?.close());

  /** What comes back for these very bytes. */
  async function send(bytes: string, limits = CONNECTION_LIMITS): Promise<string> {
    const app = createApp({ record: () => record, assets, door: { token: null } });
    server = await listen(app, '127.0.0.1', 0, limits);
    const socket = connect(server.port, '127.0.0.1');
    socket.write(bytes);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    return answer;
  }
  const get = (path: string, host = 'localhost') =>
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

  test.each([
    ['evil.example'],
    ['localhost.evil.example'],
    ['127.0.0.1.evil.example'],
    ['evil.example:7070'],
    ['localhost@evil.example'],
    ['[::1].evil.example'],
    ['[::2]'],
    ['128.0.0.1'],
    ['0.0.0.0'],
    ['192.168.0.7'],
    ['localhost.'],
  ])('a page that calls this machine %s is not answered', async (host) => {
    for (const path of ['/', '/api/record', '/data/list/statements']) {
      expect(await send(get(path, host))).toMatch(/^HTTP\/1\.1 40[03] /);
      await server?.close();
    }
  });

  test('the host is that of the header, also where the first line names another', async () => {
    const request = (first: string, host: string) =>
      `GET http://${first}/api/record HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await send(request('localhost', 'evil.example'))).toMatch(/^HTTP\/1\.1 40[03] /);
    await server?.close();
    expect(await send(get('/api/record', '127.0.0.1:80'))).toMatch(/^HTTP\/1\.1 200 /);
    await server?.close();
    expect(await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each([
    '/../../../../etc/passwd',
    '/assets/../../../etc/passwd',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..\\..\\package.json',
    '/data/article/../../../../etc/passwd',
    '/api/articles/..%2f..%2f..%2fetc%2fpasswd',
    '/api/articles/%2e%2e%2f%2e%2e%2fpackage.json%00',
    '/api/../../package.json',
    '//etc/passwd',
  ])('no path leads out: %s', async (path) => {
    const answer = await send(get(path));
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toMatch(/root:|"dependencies"/);
  });

  test('headers that are too large are answered in the one shape', async () => {
    const answer = await send(
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(CONNECTION_LIMITS.maxHeaderSize)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('{"error":{"code":"too-large"');
  });

  test('what is no request is answered in the one shape', async () => {
    expect(await send('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*\{"error":\{"code":"bad-request"/s);
  });

  test('a request that does not come to its end is not waited for', async () => {
    const short = { ...CONNECTION_LIMITS, headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
    expect(await send('GET / HTTP/1.1\r\nHost: local', short)).toMatch(/^HTTP\/1\.1 408 .*"too-slow"/s);
  });
});
