import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ATOM, BROKEN_RSS, JSON_FEED, NEWS_SITEMAP, OPML, RDF, SITEMAP_INDEX } from '../../../test/sample-feeds.ts';
import type { Feed } from './feed.ts';
import { readFeed } from './read-feed.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string | Uint8Array, base: string | null = null, type: string | null = null): Promise<Feed> {
  const feed = await readFeed(typeof text === 'string' ? bytesOf(text) : text, type, base);
  if (feed.kind === 'none') throw new Error(feed.detail);
  return feed;
}

describe('RSS', () => {
  test('reads what feeds in the field have, faults and all', async () => {
    const feed = await read(BROKEN_RSS, 'https://courier.example/feed.xml');
    expect(feed).toMatchObject({ kind: 'rss', title: 'Tessmouth Courier & Echo' });
    expect(feed.hints).toEqual({ interval: 3600, skipHours: [1, 0], skipDays: [0] });
    expect(feed.items.map(({ content, ...item }) => ({ ...item, full: content !== null }))).toEqual([
      {
        url: 'https://courier.example/news/lock?from=rss&page=1',
        id: 'courier-4711',
        title: 'Board votes to close old lock & yard objects',
        authors: ['Ines Harrow', 'Tom Sallow'],
        published: '2024-05-13',
        updated: null,
        outlet: 'Tessmouth Courier & Echo',
        full: true,
      },
      {
        url: 'https://courier.example/news/ferry',
        id: null,
        title: '5 < 6: what the numbers of the ferry say',
        authors: ['Carol Ash'],
        published: null,
        updated: null,
        outlet: 'Tessmouth Courier & Echo',
        full: false,
      },
      {
        url: 'https://courier.example/news/calm',
        id: 'https://courier.example/news/calm',
        title: 'Mayor calls for calm',
        authors: [],
        published: null,
        updated: null,
        outlet: 'Norrand Wire',
        full: false,
      },
    ]);
    expect(feed.problems).toEqual(['has 1 item with neither an address nor a text', 'repeats 1 item']);
  });

  test('leaves the words of the text as they are', async () => {
    const { items } = await read(BROKEN_RSS);
    expect(items[0]?.content).toContain('The minutes write &lt;sill&gt; for it.');
  });

  test('keeps items apart that share one id', async () => {
    const item = (n: number) => `<item><title>${n}</title><link>https://a.example/${n}</link><guid>same</guid></item>`;
    expect((await read(`<rss><channel>${item(1)}${item(2)}</channel></rss>`)).items).toHaveLength(2);
  });

  test('reads windows-1252, as declared and as the server says', async () => {
    const feed = '<rss version="2.0"><channel><title>Café “Écho”</title></channel></rss>';
    const declared = iconv.encode(`<?xml version="1.0" encoding="iso-8859-1"?>${feed}`, 'windows-1252');
    expect((await read(declared)).title).toBe('Café “Écho”');
    const silent = iconv.encode(feed, 'windows-1251');
    expect((await read(iconv.encode(feed, 'windows-1252'))).title).toBe('Café “Écho”');
    expect((await read(silent, null, 'text/xml; charset=windows-1251')).title).toContain('“');
    expect((await read(Buffer.from(`\ufeff${feed}`, 'utf16le'))).title).toBe('Café “Écho”');
  });

  test('mends a feed that is cut off, has a stray “<” or control characters', async () => {
    const item = '<item><title>Votes</title><link>https://a.example/1</link></item>';
    const cut = await read(`<rss version="2.0"><channel><title>T</title>${item}<item><title>Half a`);
    expect(cut.items.map(({ title }) => title)).toEqual(['Votes']);
    expect(cut.problems[0]).toContain('cut off');
    const stray = await read(
      `<rss><channel><title>T</title><item><title>5 < 6\u0003</title><link>https://a.example/1</link></item></channel></rss>`,
    );
    expect(stray.items[0]?.title).toBe('5 < 6');
  });
});

test('reads Atom with prefixes, bases and XHTML', async () => {
  const feed = await read(ATOM);
  expect(feed).toMatchObject({ kind: 'atom', title: 'Vale Gazette – World' });
  expect(feed.items).toMatchObject([
    {
      url: 'https://gazette.example/world/envoy.html',
      title: 'Envoy denies leak',
      authors: ['Mara Quill'],
      published: '2024-05-14',
      updated: '2024-05-15',
      outlet: 'Vale Gazette – World',
      content: expect.stringContaining('<p>The harbour board'),
    },
    {
      url: 'https://gazette.example/wire/two',
      title: 'AT&T <not markup>',
      authors: ['World desk'],
      published: null,
      updated: '2024-05-12',
      outlet: 'Norrand Wire',
      content: null,
    },
  ]);
});

test('reads RSS 1.0', async () => {
  expect((await read(RDF)).items).toMatchObject([
    { url: 'https://old.example/1', authors: ['A. Writer'], published: '2004-05-13', outlet: 'Old Paper Ltd' },
  ]);
});

test('reads JSON Feed', async () => {
  const feed = await read(JSON_FEED);
  expect(feed).toMatchObject({ kind: 'json-feed', title: 'Lowland Post' });
  expect(feed.items).toMatchObject([
    { url: 'https://post.example/a', title: 'Minister <resigns>', published: '2024-05-13', authors: ['Jo Pine'] },
    { url: 'https://post.example/b', content: null },
    { url: null, id: 'note', content: expect.stringContaining('Friday &amp; Saturday') },
  ]);
});

test('reads news sitemaps, also gzipped, and their index', async () => {
  const item = {
    url: 'https://courier.example/x?a=1&b=2',
    title: 'Board & yard meet',
    published: '2024-05-14',
    updated: '2024-05-15',
    outlet: 'Tessmouth Courier',
  };
  expect((await read(NEWS_SITEMAP)).items).toMatchObject([item]);
  expect((await read(gzipSync(NEWS_SITEMAP))).items).toMatchObject([item]);
  const index = await read(SITEMAP_INDEX);
  expect(index.kind).toBe('sitemap-index');
  expect(index.feeds).toMatchObject([
    { url: 'https://courier.example/news-1.xml', updated: '2024-05-14' },
    { url: 'https://courier.example/news-2.xml.gz', updated: null },
  ]);
});

test('reads OPML, each feed once', async () => {
  const list = await read(OPML);
  expect(list).toMatchObject({ kind: 'opml', title: 'Papers of the coast' });
  expect(list.feeds.map(({ url, title }) => [url, title])).toEqual([
    ['https://courier.example/feed?x=1&y=2', 'Tessmouth Courier'],
    ['https://gazette.example/atom.xml', 'Gazette'],
  ]);
});

test.each([
  ['', 'is empty'],
  ['<!doctype html><html><head></head></html>', 'is a web page, no feed'],
  ['<?xml version="1.0"?><newsItem xmlns="x"/>', 'opens with <newsitem>: it is no feed, sitemap or list of feeds'],
  ['{"items":[]}', 'is JSON, but no JSON Feed'],
  ['{"version":"https://jsonfeed.org/version/1",', 'opens as JSON, but cannot be read as a JSON Feed'],
  ['Just words.', 'is no feed'],
  ['<rss><channel><title>cut', 'opens as a feed, but its XML is broken or its entities grow without bounds'],
])('says why %j is no feed', async (text, detail) => {
  expect(await readFeed(bytesOf(text), null, null)).toEqual({ kind: 'none', detail });
});

describe('hostile feeds', () => {
  const layers = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const laughs = `<!DOCTYPE rss [<!ENTITY l0 "lollollol">${layers}]>`;
  const large = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(9000)}">]>`;
  const rss = (title: string) =>
    `<rss version="2.0"><channel><title>${title}</title><item><link>https://a.example/</link></item></channel></rss>`;
  const sitemap = (loc: string) => `<urlset>${`<url><loc>${loc}</loc></url>`.repeat(5000)}</urlset>`;

  test.each([
    ['entities in layers', laughs + rss('&l9;')],
    ['entities in layers, sitemap', laughs + sitemap('https://a.example/&l9;')],
    ['one large entity often', large + rss('&a;'.repeat(50_000))],
    ['one large entity often, sitemap', large + sitemap('https://a.example/&a;&a;')],
    [
      'one large entity often, OPML',
      `${large}<opml><body>${'<outline text="&a;" xmlUrl="https://a.example/"/>'.repeat(5000)}</body></opml>`,
    ],
    ['elements nested deep', `<rss><channel>${'<a>'.repeat(100_000)}</channel></rss>`],
    ['outlines nested deep', `<opml><body>${'<outline>'.repeat(50_000)}${'</outline>'.repeat(50_000)}</body></opml>`],
    ['openings only', `<rss><channel>${'<'.repeat(200_000)}`],
    ['comments that do not end', `<rss><channel>${'<!--'.repeat(50_000)}`],
    ['CDATA that does not end', `<rss><channel>${'<![CDATA['.repeat(50_000)}`],
    ['a prolog that does not end', '<?xml '.repeat(20_000)],
    ['ends of items', `<rss><channel>${'</item>'.repeat(20_000)}`],
    ['ampersands', rss('&'.repeat(100_000))],
    ['names of properties', rss('x').replace('<item>', '<item><__proto__>x</__proto__><constructor>y</constructor>')],
    [
      'JSON nested deep',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('%s: read or refused, in bounded time and size', async (_name, text) => {
    const before = process.cpuUsage();
    const result = await readFeed(bytesOf(text), null, null);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(JSON.stringify(result).length).toBeLessThan(2_000_000);
  });

  test('what an entity points to is never read', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>${rss('&file;')}`;
    const feed = await readFeed(bytesOf(text), null, null);
    expect(feed.kind === 'none' ? '&file;' : feed.title).toBe('&file;');
  });

  test('a gzip that unpacks to more than the limit is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 32));
    expect(await readFeed(bomb, null, null)).toMatchObject({ kind: 'none' });
  });
});
