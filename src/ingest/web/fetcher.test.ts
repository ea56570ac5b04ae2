import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Pages, serveBytes, servePages } from '../../../test/local-server.ts';
import type { FetchedPage, Fetcher } from './fetched-page.ts';
import { type FetcherOptions, openFetcher } from './fetcher.ts';

const PAGE = '<!DOCTYPE html><title>Ferry</title><p>The ferry to Harrow Bay will sail again on Monday.</p>';
const LONG = `http://news.example/${'a'.repeat(5000)}`;
const opened: Fetcher[] = [];

/** A fetcher in a hurry that may ask this machine. */
function open({ limits, ...options }: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = openFetcher({
    userAgent: 'Onrecord/9.9',
    allowPrivate: true,
    ...options,
    limits: { delaySeconds: 0, headerSeconds: 5, idleSeconds: 5, totalSeconds: 5, ...limits },
  });
  opened.push(fetcher);
  return fetcher;
}

afterEach(async () => {
  for (const fetcher of opened.splice(0)) await fetcher.close();
});

async function fetched(fetcher: Fetcher, url: string): Promise<FetchedPage> {
  const page = await fetcher.fetch(url);
  if (page.kind !== 'fetched') throw new Error(JSON.stringify(page));
  return page;
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a page', () => {
  it('comes byte for byte, with time and headers as they were sent', async () => {
    const { origin, requests } = await servePages({ '/ferry': PAGE });
    const before = new Date().toISOString().slice(0, 19);
    const page = await fetched(open(), `${origin}/ferry#top`);
    expect(page).toMatchObject({ url: `${origin}/ferry#top`, finalUrl: `${origin}/ferry`, redirects: [], status: 200 });
    expect(page.headers).toContainEqual(['content-type', 'text/html; charset=utf-8']);
    expect(page.retrieved).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(page.retrieved >= before).toBe(true);
    expect([text(page.raw), text(page.body)]).toEqual([PAGE, PAGE]);
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt', '/ferry']);
    expect(requests[1]?.headers['user-agent']).toBe('Onrecord/9.9');
    expect(requests[1]?.headers.cookie).toBeUndefined();
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ])('is unpacked from %s, and kept packed', async (encoding, packed) => {
    const { origin } = await servePages({
      '/': (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    });
    const page = await fetched(open(), origin);
    expect(text(page.body)).toBe(PAGE);
    expect(Buffer.from(page.raw).equals(packed)).toBe(true);
  });

  it('that is packed is unpacked up to the limit and no further', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const nested = gzipSync(bomb);
    const { origin } = await servePages({
      '/bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      '/nested': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(nested),
      '/many': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip,'.repeat(9) }).end(nested),
      '/cut': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 40)),
      '/zip': (_request, response) => response.writeHead(200, { 'content-encoding': 'zip' }).end(PAGE),
    });
    const fetcher = open({ limits: { maxBytes: 1_000_000 } });
    for (const path of ['/bomb', '/nested']) {
      expect(await fetcher.fetch(origin + path)).toMatchObject({ kind: 'refused', code: 'fetch-too-large' });
    }
    expect(await fetcher.fetch(`${origin}/many`)).toMatchObject({ code: 'fetch-failed' });
    expect(await fetcher.fetch(`${origin}/cut`)).toMatchObject({ detail: expect.stringContaining('no whole gzip') });
    expect(await fetcher.fetch(`${origin}/zip`)).toMatchObject({ detail: expect.stringContaining('“zip”') });
  });

  it('that has not changed is not sent again', async () => {
    const { origin, requests } = await servePages({
      '/': (request, response) => {
        const known = request.headers['if-none-match'] === '"a1"';
        response.writeHead(known ? 304 : 200, { etag: '"a1"' }).end(known ? '' : PAGE);
      },
      '/old': (_request, response) => response.writeHead(302, { location: '/' }).end(),
      '/odd': (_request, response) => response.writeHead(304).end(),
    });
    const fetcher = open();
    const lastModified = 'Mon, 07 Oct 2024 09:00:00 GMT';
    expect(await fetcher.fetch(origin, { etag: '"a1"', lastModified })).toMatchObject({
      kind: 'unchanged',
      url: origin,
    });
    expect(requests[1]?.headers['if-modified-since']).toBe(lastModified);
    // What stands at the end of a redirect may be another page now.
    expect(await fetcher.fetch(`${origin}/old`, { etag: '"a1"' })).toMatchObject({ kind: 'fetched' });
    expect(await fetcher.fetch(`${origin}/odd`)).toMatchObject({ kind: 'refused', code: 'fetch-status' });
  });

  it('of a type that is not wanted is not read', async () => {
    const { origin } = await servePages({
      '/film': (_request, response) => {
        response.writeHead(200, { 'content-type': 'video/mp4' }).write('x');
      },
    });
    const fetcher = open({ accepts: (contentType) => contentType?.startsWith('text/') ?? true });
    expect(await fetcher.fetch(`${origin}/film`)).toMatchObject({ code: 'fetch-type', detail: 'is video/mp4' });
  });

  it('that is not there is refused with its status', async () => {
    const { origin } = await servePages({});
    expect(await open().fetch(`${origin}/gone`)).toEqual({
      kind: 'refused',
      url: `${origin}/gone`,
      code: 'fetch-status',
      detail: 'answered 404',
    });
  });
});

describe('redirects', () => {
  it('are followed, relative ones too, and recorded', async () => {
    const other = await servePages({ '/story': PAGE });
    const { origin } = await servePages({
      '/a/b': (_request, response) => response.writeHead(301, { location: '../c?x=1#part' }).end('moved'),
      '/c?x=1': (_request, response) => response.writeHead(307, { location: `${other.origin}/story` }).end(),
    });
    const page = await fetched(open(), `${origin}/a/b`);
    expect(page.finalUrl).toBe(`${other.origin}/story`);
    expect(page.redirects).toEqual([
      { status: 301, from: `${origin}/a/b`, to: `${origin}/c?x=1` },
      { status: 307, from: `${origin}/c?x=1`, to: `${other.origin}/story` },
    ]);
    // The other host was asked for its robots.txt as well, though it has another port only.
    expect(other.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/story']);
  });

  it('in a circle, without end or to no web address are not followed', async () => {
    const { origin } = await servePages({
      '/circle': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
      '/round': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, step) => [
          `/${step}`,
          (_request: unknown, response: ServerResponse) => response.writeHead(302, { location: `/${step + 1}` }).end(),
        ]),
      ),
      '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      '/user': (_request, response) => response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end(),
    });
    const fetcher = open();
    expect(await fetcher.fetch(`${origin}/circle`)).toMatchObject({ detail: expect.stringContaining('in a circle') });
    expect(await fetcher.fetch(`${origin}/0`)).toMatchObject({ detail: expect.stringContaining('more than 8') });
    for (const path of ['/file', '/user']) {
      expect(await fetcher.fetch(origin + path)).toMatchObject({ code: 'fetch-address-invalid' });
    }
  });
});

describe('addresses', () => {
  it.each(['ftp://example.org/a', 'file:///etc/passwd', 'http://anna:secret@example.org/', 'news', LONG])(
    'that are no web addresses are not asked for: %#',
    async (url) => {
      const resolve = () => Promise.reject(new Error('nothing is looked up'));
      expect(await open({ resolve }).fetch(url)).toMatchObject({ kind: 'refused', code: 'fetch-address-invalid' });
    },
  );

  it.each([
    'http://127.0.0.1:1/',
    'http://127.1:1/',
    'http://2130706433:1/',
    'http://0x7f000001:1/',
    'http://0.0.0.0:1/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]:1/',
    'http://[::]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://[::127.0.0.1]:1/',
    'http://[64:ff9b::7f00:1]:1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost:1/',
  ])('inward are not connected to: %s', async (url) => {
    expect(await open({ allowPrivate: false }).fetch(url)).toMatchObject({
      kind: 'refused',
      code: 'fetch-refused-address',
      detail: expect.stringContaining('no host of the public internet'),
    });
  });

  it('are refused when one of the answers for their name leads inward', async () => {
    const { requests, port } = await servePages({ '/': PAGE });
    const resolve = () => Promise.resolve(['192.0.32.8', '127.0.0.1']);
    const refusal = await open({ allowPrivate: false, resolve }).fetch(`http://news.example:${port}/`);
    expect(refusal).toMatchObject({ code: 'fetch-refused-address' });
    expect(requests).toEqual([]);
  });

  it('are looked up once a request, and the connection goes to what was checked', async () => {
    const { origin, port } = await servePages({
      '/': (request, response) => response.writeHead(200).end(`you asked ${request.headers.host}`),
    });
    const asked: string[] = [];
    const resolve = (name: string) => Promise.resolve(asked.push(name) > 0 ? ['127.0.0.1'] : []);
    // No such name is known outside of this test: without the pin the connection would fail.
    const page = await fetched(open({ resolve }), `http://news.invalid:${port}/`);
    expect(text(page.body)).toBe(`you asked news.invalid:${port}`);
    expect(asked).toEqual(['news.invalid', 'news.invalid']);
    expect(origin).toContain(String(port));
  });

  it('are checked again at every redirect', async () => {
    const inner = await servePages({ '/': 'secret' });
    const targets = [
      `http://127.0.0.2:${inner.port}/`,
      `http://[::1]:${inner.port}/`,
      `http://[::ffff:127.0.0.1]:${inner.port}/`,
      `http://inner.invalid:${inner.port}/`,
      `http://2130706434:${inner.port}/`,
      'http://169.254.169.254/latest/meta-data/',
    ];
    const outer = await servePages(
      Object.fromEntries(
        targets.map((location, index) => [
          `/${index}`,
          (_request, response) => response.writeHead(302, { location }).end(),
        ]),
      ) satisfies Pages,
    );
    // 127.0.0.1 stands for a host of the public internet, all other addresses are judged as ever.
    const fetcher = open({
      allowPrivate: (address) => address === '127.0.0.1',
      resolve: () => Promise.resolve(['127.0.0.2']),
    });
    for (const [index, target] of targets.entries()) {
      expect(await fetcher.fetch(`${outer.origin}/${index}`), target).toMatchObject({ code: 'fetch-refused-address' });
    }
    expect(inner.requests).toEqual([]);
  });

  it('are checked again when a robots.txt redirects', async () => {
    const { origin } = await servePages({
      '/robots.txt': (_request, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
      '/': PAGE,
    });
    const fetcher = open({ allowPrivate: (address) => address === '127.0.0.1' });
    expect(await fetcher.fetch(origin)).toMatchObject({
      code: 'fetch-refused-address',
      detail: expect.stringContaining('its robots.txt leads to http://127.0.0.2/'),
    });
  });
});

describe('a server', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  it('that says nothing, stops or drips without end is left', async () => {
    const silent = await serveBytes(() => {});
    const stopping = await serveBytes((socket) => socket.write(`${head}\r\n<p>The fer`));
    const dripping = await serveBytes((socket) => {
      socket.write(`${head}\r\n`);
      const drip = setInterval(() => socket.write('<p>more'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const dripsHeaders = await serveBytes((socket) => {
      socket.write(head);
      const drip = setInterval(() => socket.write('X-More: 1\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const fetcher = open({ limits: { headerSeconds: 0.3, idleSeconds: 0.3, totalSeconds: 0.8 } });
    const detailOf = async (origin: string) => {
      const refusal = await fetcher.fetch(origin);
      return refusal.kind === 'refused' && refusal.code === 'fetch-failed' ? refusal.detail : refusal;
    };
    expect(await detailOf(silent)).toContain('the server said nothing for 0.3 seconds');
    expect(await detailOf(stopping)).toContain('nothing more came for 0.3 seconds');
    expect(await detailOf(dripping)).toContain('not there after 0.8 seconds');
    expect(await detailOf(dripsHeaders)).toContain('said nothing for 0.3 seconds');
  });

  it('that is slow but within the limits is waited for', async () => {
    const slow = await serveBytes(async (socket) => {
      for (const part of [head, '\r\n', ...(PAGE.match(/.{1,30}/g) ?? [])]) {
        socket.write(part);
        await setTimeout(20);
      }
      socket.end();
    });
    expect(text((await fetched(open(), slow)).body)).toBe(PAGE);
  });

  it('that sends more than the limit is left there', async () => {
    const endless = await serveBytes((socket) => {
      socket.write(`${head}\r\n`);
      const more = (): boolean => socket.destroyed || (socket.write('x'.repeat(65_536)) && more());
      socket.on('drain', more);
      more();
    });
    const announced = await serveBytes((socket) => socket.write(`${head}Content-Length: 9000000000\r\n\r\n`));
    const fetcher = open({ limits: { maxBytes: 300_000 } });
    expect(await fetcher.fetch(endless)).toMatchObject({ code: 'fetch-too-large' });
    expect(await fetcher.fetch(announced)).toMatchObject({ code: 'fetch-too-large' });
  });

  it('that lies about its length, breaks its chunks or speaks no HTTP is not believed', async () => {
    const answers: Readonly<Record<string, string>> = {
      short: `${head}Content-Length: 900\r\n\r\n${PAGE}`,
      long: `${head}Content-Length: 20\r\nConnection: close\r\n\r\n${PAGE}`,
      chunks: `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n<p>Th\r\nxyz\r\n`,
      'end of chunks': `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n<p>Th\r\n`,
      both: `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Th\r\n0\r\n\r\n`,
      words: 'Go away.\r\n\r\n',
      nothing: '',
      headers: `${head}${'X-Filler: 1234567890\r\n'.repeat(9000)}\r\n`,
    };
    const fetcher = open();
    for (const [name, answer] of Object.entries(answers)) {
      const origin = await serveBytes((socket) => socket.end(answer));
      expect(await fetcher.fetch(origin), name).toMatchObject({ kind: 'refused', code: 'fetch-failed' });
    }
  });

  it('that is not there, or speaks no TLS, is said so', async () => {
    const { port } = await servePages({ '/': PAGE });
    const fetcher = open();
    expect(await fetcher.fetch(`https://127.0.0.1:${port}/`)).toMatchObject({ code: 'fetch-failed' });
    expect(await fetcher.fetch('http://127.0.0.1:1/')).toMatchObject({
      detail: 'could not be fetched: the host takes no connection',
    });
    const nobody = open({ resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })) });
    expect(await nobody.fetch('http://news.invalid/')).toMatchObject({
      detail: expect.stringContaining('nobody knows'),
    });
    const hanging = open({ resolve: () => new Promise(() => {}), limits: { headerSeconds: 0.1 } });
    expect(await hanging.fetch('http://news.invalid/')).toMatchObject({
      detail: expect.stringContaining('names cannot be looked up'),
    });
  });
});

describe('manners', () => {
  it('heed robots.txt, read once, and its crawl-delay', async () => {
    const { origin, requests } = await servePages({
      '/robots.txt': (_request, response) =>
        response.end('User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /archive\nCrawl-delay: 0.4\n'),
      '/news': PAGE,
      '/archive/1': PAGE,
    });
    const fetcher = open();
    await fetched(fetcher, `${origin}/news`);
    expect(await fetcher.fetch(`${origin}/archive/1`)).toMatchObject({
      code: 'fetch-disallowed',
      detail: `was not asked for: ${origin}/robots.txt does not allow it`,
    });
    await fetched(fetcher, `${origin}/news`);
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt', '/news', '/news']);
    expect((requests[2]?.at ?? 0) - (requests[1]?.at ?? 0)).toBeGreaterThan(390);
    expect(await open({ userAgent: 'Otherbot/1.0' }).fetch(`${origin}/news`)).toMatchObject({
      code: 'fetch-disallowed',
    });
  });

  it.each([
    [403, 'fetched'],
    [500, 'refused'],
    [503, 'refused'],
    [429, 'refused'],
  ])('take a robots.txt that is answered with %i for %s', async (status, kind) => {
    const { origin } = await servePages({
      '/robots.txt': (_request, response) => response.writeHead(status).end('User-agent: *\nDisallow: /'),
      '/': PAGE,
    });
    expect(await open().fetch(origin)).toMatchObject({ kind });
  });

  it('read the first 500 kB of a robots.txt that never ends', async () => {
    const { origin } = await servePages({
      '/robots.txt': (_request, response) => {
        response.writeHead(200).write('User-agent: *\nDisallow: /private\n');
        const more = (): void => {
          while (!response.destroyed && response.write('# more of nothing\n'.repeat(1000)));
        };
        response.on('drain', more);
        more();
      },
      '/': PAGE,
      '/private': PAGE,
    });
    const fetcher = open();
    expect(await fetcher.fetch(`${origin}/`)).toMatchObject({ kind: 'fetched' });
    expect(await fetcher.fetch(`${origin}/private`)).toMatchObject({ code: 'fetch-disallowed' });
  });

  it('ask a host one at a time with a pause, and several hosts at once', async () => {
    let [here, most] = [0, 0];
    const slow = (_request: unknown, response: ServerResponse) => {
      here += 1;
      most = Math.max(most, here);
      globalThis.setTimeout(() => {
        here -= 1;
        response.end(PAGE);
      }, 150);
    };
    const { requests, port } = await servePages({ '/1': slow, '/2': slow, '/3': slow });
    const resolve = () => Promise.resolve(['127.0.0.1']);
    const fetcher = open({ resolve, limits: { delaySeconds: 0.3 } });
    await Promise.all(['1', '2', '3'].map((path) => fetched(fetcher, `http://one.invalid:${port}/${path}`)));
    expect(most).toBe(1);
    const times = requests.map(({ at }) => at);
    for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThan(290);
    most = 0;
    await Promise.all(['a', 'b', 'c'].map((name) => fetched(fetcher, `http://${name}.invalid:${port}/1`)));
    expect(most).toBeGreaterThan(1);
  });

  it('wait once when they are asked to, where the wait is short', async () => {
    const { origin, requests } = await servePages({
      '/busy': (_request, response) => {
        const first = requests.filter(({ path }) => path === '/busy').length === 1;
        if (first) response.writeHead(503, { 'retry-after': '1' }).end();
        else response.end(PAGE);
      },
    });
    await fetched(open(), `${origin}/busy`);
    const [first, second] = requests.filter(({ path }) => path === '/busy').map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(990);
  });

  it('say how long to wait where it is long, and leave the host alone', async () => {
    const { origin, requests } = await servePages({
      '/': (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
      '/other': PAGE,
    });
    const fetcher = open();
    expect(await fetcher.fetch(origin)).toMatchObject({ code: 'fetch-status', retryAfter: 3600 });
    const later = await fetcher.fetch(`${origin}/other`);
    expect(later).toMatchObject({ code: 'fetch-status', detail: expect.stringContaining('was not asked for') });
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
  });

  it('end at once when the fetcher is closed', async () => {
    let connected = (): void => {};
    const connection = new Promise<void>((resolve) => {
      connected = resolve;
    });
    const silent = await serveBytes(() => connected());
    const { origin } = await servePages({ '/': PAGE });
    const waiting = open({ limits: { delaySeconds: 60 } });
    const reading = open({ limits: { headerSeconds: 60, totalSeconds: 60 } });
    const pending = [waiting.fetch(origin), waiting.fetch(`${origin}/2`), reading.fetch(silent)];
    await connection;
    await Promise.all([waiting.close(), reading.close()]);
    for (const refusal of await Promise.all(pending)) {
      expect(refusal).toMatchObject({ kind: 'refused', detail: 'was not fetched: the program was stopped' });
    }
  });
});
