import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type LocalServer, type Pages, servePages } from '../../test/local-server.ts';
import { LONG_HTML, LONG_TEXT } from '../../test/sample-feeds.ts';
import { openFetcher } from '../ingest/web/fetcher.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { articleFetcher } from './fetch-article.ts';
import { type WatchSummary, watchFeeds } from './watch-feeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HOUR = 3_600_000;
const START = Date.parse('2024-05-15T10:00:00Z');
let stores = 0;

function newStore(): string {
  stores += 1;
  return join(folder, `${stores}.db`);
}

/** A watch over the real fetcher and store, with a clock that jumps to the end of each sleep. */
function openWatch(file = newStore(), start = START) {
  const lines: string[] = [];
  let time = start;
  const stop = new AbortController();
  const run = async (
    addresses: readonly string[],
    once: boolean,
    until: number,
    limit = 100,
  ): Promise<WatchSummary> => {
    const store = openSqliteStore(file, 'write');
    const fetcher = openFetcher({ userAgent: 'Onrecord/test', allowPrivate: true, limits: { delaySeconds: 0 } });
    try {
      return await watchFeeds(addresses, once, {
        store,
        fetcher,
        fetchArticle: articleFetcher(store, fetcher, 1_000_000, stop.signal),
        now: () => time,
        sleep: async (milliseconds) => {
          time += milliseconds;
          if (time >= until) stop.abort();
        },
        signal: stop.signal,
        limit,
        workers: 1,
        reporter: {
          onPoll: ({ what, due }) => lines.push(`${minute(time)} ${what}, next ${minute(due)}`),
          onArticle: (uri, _title, problem) => lines.push(`${problem === null ? '+' : '-'} ${new URL(uri).pathname}`),
        },
        watchReporter: { onWait: (_address, due) => lines.push(`waits until ${minute(due)}`), onRecord: () => {} },
      });
    } finally {
      await fetcher.close();
      store.close();
    }
  };
  return { file, lines, run, stop, read: () => readStore(file) };
}

function readStore(file: string) {
  const store = openSqliteStore(file, 'read');
  try {
    return [...store.eachAnalysis()].flatMap(({ article }) => (article ? [article] : []));
  } finally {
    store.close();
  }
}

function minute(time: number): string {
  return new Date(time).toISOString().slice(11, 16);
}

function articlePage(title: string): string {
  const words = LONG_TEXT.map((text) => `<p>${text} So it stood in “${title}”.</p>`).join('');
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${words}</article></body></html>`;
}

interface Item {
  readonly path: string;
  readonly date?: string;
  readonly text?: string;
}

function rss(items: readonly Item[], head = '<ttl>60</ttl>'): string {
  const written = items.map(
    ({ path, date = 'Mon, 13 May 2024 23:30:00 -0700', text }) =>
      `<item><title>Of ${path}</title><link>${path}</link><pubDate>${date}</pubDate>${
        text
          ? `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${text}]]></content:encoded>`
          : ''
      }</item>`,
  );
  return `<rss version="2.0"><channel><title>Tessmouth Courier</title>${head}${written.join('')}</channel></rss>`;
}

/** A server whose feed is what the function gives, with an ETag; and pages for the paths. */
async function serveFeed(
  feed: () => string | number,
  paths: readonly string[],
  more: Pages = {},
): Promise<LocalServer> {
  const pages = Object.fromEntries(paths.map((path) => [path, articlePage(`Of ${path}`)]));
  return await servePages({
    ...pages,
    ...more,
    '/feed': (request, response) => {
      const body = feed();
      if (typeof body === 'number') {
        response.writeHead(body).end();
        return;
      }
      const etag = `"${body.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
    },
  });
}

const countOf = ({ requests }: LocalServer, path: string): number =>
  requests.filter((each) => each.path === path).length;

test('takes what is new with each poll, on condition, when the feed wants to be asked', async () => {
  const bodies = [rss([{ path: '/a' }, { path: '/b' }]), rss([{ path: '/c' }, { path: '/a' }, { path: '/b' }])];
  const server = await serveFeed(
    () => bodies.shift() ?? rss([{ path: '/c' }, { path: '/a' }, { path: '/b' }]),
    ['/a', '/b', '/c'],
  );
  const watch = openWatch();
  await watch.run([`${server.origin}/feed`], false, START + 2.5 * HOUR);
  expect(watch.lines).toEqual([
    '10:00 has 2 new of 2 articles, next 11:00',
    '+ /a',
    '+ /b',
    '11:00 has 1 new of 3 articles, next 12:00',
    '+ /c',
    '12:00 has not changed, next 13:00',
  ]);
  expect(['/a', '/b', '/c'].map((path) => countOf(server, path))).toEqual([1, 1, 1]);
});

test('what the feed says of an article counts where its page says nothing', async () => {
  const server = await serveFeed(() => rss([{ path: '/a' }]), ['/a']);
  const watch = openWatch();
  expect(await watch.run([`${server.origin}/feed`], true, START)).toEqual({
    polls: 1,
    failedPolls: 0,
    added: 1,
    leftOut: 0,
  });
  expect(watch.read()).toMatchObject([
    {
      title: 'Of /a',
      url: `${server.origin}/a`,
      published: { value: '2024-05-13', how: 'stated', rule: 'feed' },
      outlet: 'Tessmouth Courier',
    },
  ]);
});

test('a second start asks for nothing before its time, then on condition', async () => {
  const server = await serveFeed(() => rss([{ path: '/a' }]), ['/a']);
  const first = openWatch();
  await first.run([`${server.origin}/feed`], true, START);
  const early = openWatch(first.file, START + 600_000);
  await early.run([`${server.origin}/feed`], true, START);
  expect(early.lines).toEqual(['waits until 11:00']);
  expect(countOf(server, '/feed')).toBe(1);
  const later = openWatch(first.file, START + HOUR);
  await later.run([`${server.origin}/feed`], true, START);
  expect(later.lines).toEqual(['11:00 has not changed, next 12:00']);
});

test('asks less and less often after errors, and carries on when they end', async () => {
  const answers = [500, 500, 500];
  const server = await serveFeed(() => answers.shift() ?? rss([{ path: '/a' }]), ['/a']);
  const watch = openWatch();
  const summary = await watch.run([`${server.origin}/feed`], false, START + 2 * HOUR);
  expect(watch.lines).toEqual([
    '10:00 answered 500, next 10:10',
    '10:10 answered 500, next 10:30',
    '10:30 answered 500, next 11:10',
    '11:10 has 1 new of 1 article, next 12:10',
    '+ /a',
  ]);
  expect(summary).toMatchObject({ polls: 4, failedPolls: 3, added: 1 });
});

test('an article that cannot be fetched is tried again, then given up; the whole text in a feed takes its place', async () => {
  const items = [{ path: '/gone' }, { path: '/closed', text: LONG_HTML }];
  const closed: Pages = { '/closed': (_request, response) => response.writeHead(403).end() };
  const server = await serveFeed(() => rss(items), [], closed);
  const watch = openWatch();
  await watch.run([`${server.origin}/feed`], false, START + 4.5 * HOUR);
  expect(watch.lines.filter((line) => /^[+-]/.test(line))).toEqual(['- /gone', '+ /closed', '- /gone', '- /gone']);
  expect(watch.lines.at(-1)).toBe('14:00 has not changed, next 15:00');
  expect(watch.read()).toMatchObject([{ title: 'Of /closed' }]);
});

test('takes at most so many at a time, and the rest with the next polls', async () => {
  const paths = ['/1', '/2', '/3', '/4', '/5'];
  const server = await serveFeed(() => rss(paths.map((path) => ({ path }))), paths);
  const watch = openWatch();
  await watch.run([`${server.origin}/feed`], false, START + 2.5 * HOUR, 2);
  expect(watch.lines.filter((line) => line.startsWith('1'))).toEqual([
    '10:00 has 2 new of 5 articles; 3 more are left for the next polls, next 11:00',
    '11:00 has 2 new of 5 articles; 1 more is left for the next polls, next 12:00',
    '12:00 has 1 new of 5 articles, next 13:00',
  ]);
  expect(watch.read()).toHaveLength(5);
});

test('stopped in the middle, the next start carries on and fetches nothing twice', async () => {
  const paths = ['/1', '/2', '/3', '/4'];
  const watch = openWatch();
  const server = await serveFeed(() => rss(paths.map((path) => ({ path }))), ['/1', '/2', '/4'], {
    '/3': (_request, response) => {
      if (countOf(server, '/3') === 1) watch.stop.abort();
      response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('Of /3'));
    },
  });
  await watch.run([`${server.origin}/feed`], true, START);
  const next = openWatch(watch.file, START + 1000);
  await next.run([`${server.origin}/feed`], true, START);
  expect(
    next
      .read()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Of /1', 'Of /2', 'Of /3', 'Of /4']);
  expect([countOf(server, '/1'), countOf(server, '/2')]).toEqual([1, 1]);
});

test('follows lists of feeds, indexes of sitemaps and pages that name their feed', async () => {
  const xml = (text: string) => (_request: unknown, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/xml' }).end(text);
  const server = await servePages({
    '/a': articlePage('Of /a'),
    '/b': articlePage('Of /b'),
    '/c': articlePage('Of /c'),
    '/': '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="feed"></head><body>x</body></html>',
    '/feed': xml(rss([{ path: '/a' }])),
    '/list': xml('<opml version="2.0"><body><outline xmlUrl="feed-b"/><outline xmlUrl="feed"/></body></opml>'),
    '/feed-b': xml(rss([{ path: '/b' }, { path: '/a' }])),
    '/index': xml('<sitemapindex><sitemap><loc>/news</loc></sitemap></sitemapindex>'),
    '/news': xml(
      `<urlset><url><loc>/c</loc><news><publication_date>2024-05-14</publication_date></news></url>
       <url><loc>/about</loc></url></urlset>`,
    ),
  });
  const watch = openWatch();
  const named = ['/', '/list', '/index'].map((path) => server.origin + path);
  expect(await watch.run(named, true, START)).toMatchObject({ polls: 6, failedPolls: 0, added: 3 });
  expect(['/a', '/b', '/c', '/about'].map((path) => countOf(server, path))).toEqual([1, 1, 1, 0]);
});

test('what is no feed is an error, and nothing is read from it', async () => {
  const server = await servePages({ '/page': articlePage('No feed') });
  const watch = openWatch();
  expect(await watch.run([`${server.origin}/page`], true, START)).toMatchObject({ failedPolls: 1, added: 0 });
  expect(watch.lines).toEqual(['10:00 is a web page, no feed, next 10:10']);
});
