import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipEach, inventedPage, responseRecord, warcRecord, zipOf } from '../../../bench/archive-bytes.ts';
import { codesOf, inline, membersOf, textOf } from '../../../test/read-container.ts';
import { readArticle } from '../../article/read-article.ts';
import { parseMemberLocation } from '../../core/location.ts';
import { readDocument } from '../read-document.ts';

const read = (bytes: Uint8Array, maxBytes?: number) => membersOf(bytes, 'crawl.warc.gz', maxBytes);
const PAGE = inventedPage(1);
const URL = 'https://courier.example/harbour/1';
const AMONG = [
  warcRecord({ type: 'warcinfo', fields: { 'Content-Type': 'application/warc-fields' }, block: 'software: none\r\n' }),
  warcRecord({ type: 'request', fields: { 'WARC-Target-URI': URL }, block: 'GET /harbour/1 HTTP/1.1\r\n\r\n' }),
  responseRecord({ url: 'https://courier.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'x' }),
  responseRecord({ url: 'https://courier.example/old', status: 301, headers: { Location: URL }, body: '<p>Moved</p>' }),
  responseRecord({ url: 'https://courier.example/gone', status: 404, body: '<html><p>Not found</p></html>' }),
  responseRecord({ url: 'https://courier.example/a.png', headers: { 'Content-Type': 'image/png' }, body: 'PNG' }),
  responseRecord({ url: 'https://courier.example/a.css', headers: { 'Content-Type': 'text/css' }, body: 'p {}' }),
  responseRecord({ url: 'https://courier.example/api', body: '{"ads": []}' }),
  warcRecord({ type: 'revisit', fields: { 'WARC-Target-URI': URL } }),
  responseRecord({ url: URL, body: PAGE }),
];

describe('a WARC', () => {
  test.each([
    ['one gzip member a record', gzipEach(AMONG)],
    ['one gzip member in all', gzipSync(Buffer.concat(AMONG))],
    ['no gzip', Buffer.concat(AMONG)],
  ])('gives the page among all else, with %s', async (_, bytes) => {
    const [page, note, ...more] = await read(bytes);
    expect(more).toEqual([]);
    expect(textOf(page)).toBe(PAGE);
    expect(inline(page)).toMatchObject({
      uri: URL,
      mediaType: 'text/html',
      given: { url: URL, retrieved: '2021-03-04T05:06:07Z', charset: 'utf-8' },
    });
    expect(parseMemberLocation(inline(page).location ?? '')?.member).toBe(`<urn:test:${URL}>`);
    expect(note?.kind).toBe('noted');
    const said = note?.diagnostics?.[0]?.message ?? '';
    for (const part of ['1 page;', '1 requests', '1 revisits', '1 redirects', '1 images', '1 style sheets']) {
      expect(said).toContain(part);
    }
    expect(said).toContain('1 files for machines');
    expect(said).toContain('1 scripts and data sent as pages');
  });

  test('takes resources, texts and XHTML, and addresses in angle brackets', async () => {
    const members = await read(
      Buffer.concat([
        warcRecord({
          type: 'resource',
          fields: { 'WARC-Target-URI': '<https://courier.example/r>', 'Content-Type': 'text/html' },
          block: PAGE,
        }),
        responseRecord({ url: `${URL}.txt`, headers: { 'Content-Type': 'text/plain' }, body: 'The pier will close.' }),
        responseRecord({ url: `${URL}.xhtml`, headers: { 'Content-Type': 'application/xhtml+xml' }, body: PAGE }),
        warcRecord({ type: 'resource', fields: { 'WARC-Target-URI': 'urn:text:x', 'Content-Type': 'text/plain' } }),
      ]),
    );
    expect(members.map(({ uri }) => uri)).toEqual([
      'https://courier.example/r',
      `${URL}.txt`,
      `${URL}.xhtml`,
      'crawl.warc.gz',
    ]);
  });

  const chunked = (body: Buffer) =>
    Buffer.concat([
      Buffer.from(`${(20).toString(16)};x=y\r\n`),
      body.subarray(0, 20),
      Buffer.from(`\r\n${(body.length - 20).toString(16)}\r\n`),
      body.subarray(20),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const plain = Buffer.from(PAGE);
  test.each<[string, Record<string, string>, Buffer]>([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(plain)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(plain)],
    ['bare deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(plain)],
    ['br', { 'Content-Encoding': 'br' }, brotliCompressSync(plain)],
    ['br over gzip', { 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(plain))],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(plain)],
    ['br in chunks', { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'br' }, chunked(brotliCompressSync(plain))],
    ['gzip that was undone', { 'Content-Encoding': 'gzip' }, plain],
    ['br that was undone', { 'Content-Encoding': 'br' }, plain],
    ['chunks that were joined', { 'Transfer-Encoding': 'chunked' }, plain],
  ])('has a body in %s decoded', async (_, headers, body) => {
    const [page] = await read(responseRecord({ url: URL, headers, body }));
    expect(textOf(page)).toBe(PAGE);
    expect(codesOf(page)).toEqual([]);
  });

  test.each([
    ['gzip', gzipSync(inventedPage(2).repeat(20))],
    ['br', brotliCompressSync(inventedPage(2).repeat(20))],
  ])('says so of a body in %s that ends in the middle', async (coding, body) => {
    const cut = body.subarray(0, body.length - 40);
    const [page] = await read(responseRecord({ url: URL, headers: { 'Content-Encoding': coding }, body: cut }));
    expect(textOf(page)).toContain('pier 2 would close');
    expect(codesOf(page)).toEqual(['archive-truncated']);
  });

  test('says so of a record that its crawler cut', async () => {
    const [page] = await read(responseRecord({ url: URL, body: PAGE, fields: { 'WARC-Truncated': 'length' } }));
    expect(codesOf(page)).toEqual(['archive-truncated']);
  });

  test('passes on the charset of the server where the page names none', async () => {
    const body = Buffer.from(
      '<html><body><article><p>Caf\xe9 owners in Vellmar protested.</p></article></body>',
      'latin1',
    );
    const articleOf = async (contentType: string) => {
      const [page] = await read(responseRecord({ url: URL, headers: { 'Content-Type': contentType }, body }));
      const { document } = await readDocument(inline(page));
      return document && readArticle(document);
    };
    const latin = await articleOf('text/html; charset="iso-8859-1"');
    expect(latin?.article?.text).toContain('Café owners');
    expect(latin?.diagnostics.map(({ code }) => code)).not.toContain('encoding-guessed');
    expect((await articleOf('text/html; charset=koi8-r'))?.article?.text).toContain('CafИ owners');
  });

  test('keeps what came before the cut', async () => {
    const whole = gzipEach([AMONG[0] as Buffer, responseRecord({ url: URL, body: PAGE })]);
    const last = gzipSync(responseRecord({ url: `${URL}/2`, body: inventedPage(2).repeat(30) }));
    const members = await read(Buffer.concat([whole, last.subarray(0, last.length - 60)]));
    expect(textOf(members[0])).toBe(PAGE);
    expect(members[1]).toMatchObject({ kind: 'inline', uri: `${URL}/2` });
    expect(codesOf(members[1])).toEqual(['archive-truncated']);
    expect(members[2]).toMatchObject({ kind: 'rejected', uri: 'crawl.warc.gz' });
    expect(codesOf(members[2])).toEqual(['archive-truncated']);
  });

  test('finds the next record behind bytes that belong to none, and says so once', async () => {
    const members = await read(
      Buffer.concat([
        Buffer.from('not a record\n'),
        responseRecord({ url: URL, body: PAGE }),
        warcRecord({ type: 'response', fields: { 'Content-Length': 'many' }, block: 'x' }),
        responseRecord({ url: `${URL}/2`, body: PAGE }),
      ]),
    );
    expect(members.map(({ kind }) => kind)).toEqual(['rejected', 'inline', 'inline']);
    expect(codesOf(members[0])).toEqual(['archive-damaged']);
  });

  test('refuses pages over the limit, packed or not, and reads on', async () => {
    const members = await read(
      Buffer.concat([
        responseRecord({ url: URL, body: '<p>'.padEnd(60_000) }),
        responseRecord({ url: `${URL}/2`, headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('<p>'.padEnd(1e6)) }),
        responseRecord({
          url: `${URL}/3`,
          headers: { 'Content-Encoding': 'br' },
          body: brotliCompressSync('<'.padEnd(1e6)),
        }),
        responseRecord({ url: `${URL}/4`, body: PAGE }),
      ]),
      50_000,
    );
    expect(members.slice(0, 3).flatMap(codesOf)).toEqual(['input-too-large', 'input-too-large', 'input-too-large']);
    expect(members[3]).toMatchObject({ kind: 'inline', uri: `${URL}/4` });
  });

  test('of a body in a coding that is not read says which', async () => {
    const [page] = await read(responseRecord({ url: URL, headers: { 'Content-Encoding': 'zstd' }, body: '(\xb5/' }));
    expect(page?.diagnostics?.[0]?.message).toContain('zstd');
  });

  test('is read inside a WACZ, and inside a ZIP', async () => {
    const warc = gzipEach(AMONG);
    const wacz = zipOf([
      { name: 'datapackage.json', bytes: '{}' },
      { name: 'pages/pages.jsonl', bytes: '{"url": "https://courier.example/harbour/1"}\n' },
      { name: 'archive/data-1.warc.gz', bytes: warc },
      { name: 'indexes/index.cdx', bytes: 'x', deflated: true },
    ]);
    const [page, note, ...more] = await membersOf(wacz, 'story.wacz');
    expect(more).toEqual([]);
    expect(textOf(page)).toBe(PAGE);
    expect(note?.uri).toBe('story.wacz#archive/data-1.warc.gz');
    const [inner] = await membersOf(zipOf([{ name: 'a/story.wacz', bytes: wacz, deflated: true }]), 'all.zip');
    expect(textOf(inner)).toBe(PAGE);
    expect(parseMemberLocation(inline(inner).location ?? '')?.member).toBe(
      `a/story.wacz!/archive/data-1.warc.gz!/<urn:test:${URL}>`,
    );
  });
});
