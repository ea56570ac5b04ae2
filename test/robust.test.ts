import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { gzipEach, inventedPage, responseRecord, tarOf, warcRecord, zipOf } from '../bench/archive-bytes.ts';
import { readArticle } from '../src/article/read-article.ts';
import { openInputList, type ReadInput } from '../src/build/read-inputs.ts';
import { cpuTime } from './cpu-time.ts';
import { codesOf, membersOf, textOf } from './read-container.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-robust-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTE = 1024 * 1024;
const PATIENCE = { timeout: 120_000 };

async function readAll(path: string, ndjson = false): Promise<readonly ReadInput[]> {
  const read: ReadInput[] = [];
  for await (const input of (await openInputList([path], { ndjson })).inputs) read.push(input);
  return read;
}

describe('decompression bombs', () => {
  // 400 MB of white space in 16 MB pieces, each some 16 kB.
  const piece = gzipSync(Buffer.alloc(16 * MEGABYTE, ' '));
  const flood = Buffer.concat(new Array(25).fill(piece));

  test('a WARC is left where it expands beyond all measure; what came before is read', PATIENCE, async () => {
    const page = gzipEach([responseRecord({ url: 'https://courier.example/1', body: inventedPage(1) })]);
    const members = await membersOf(Buffer.concat([page, flood]), 'a.warc.gz');
    expect(textOf(members[0])).toBe(inventedPage(1));
    expect(members.slice(1).flatMap(codesOf)).toEqual(['archive-bomb']);
  });

  test('so is a record of it that would never end', PATIENCE, async () => {
    const record = warcRecord({
      type: 'response',
      fields: { 'WARC-Target-URI': 'https://courier.example/1', 'Content-Length': '400000000000' },
      block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>',
    });
    const members = await membersOf(Buffer.concat([gzipSync(record), flood]), 'a.warc.gz');
    expect(members.flatMap(codesOf)).toEqual(['input-too-large', 'archive-bomb']);
  });

  test('so is a tar.gz', PATIENCE, async () => {
    const tar = gzipSync(tarOf([{ name: 'a.txt', bytes: 'The pier.' }]).subarray(0, 1024));
    const members = await membersOf(Buffer.concat([tar, flood]), 'a.tar.gz');
    expect(textOf(members[0])).toBe('The pier.');
    expect(members.at(-1)?.kind).toBe('rejected');
    expect(members.at(-1) && codesOf(members.at(-1))).toEqual(['archive-bomb']);
  });

  test('of a ZIP a large member is refused unread, many are stopped', PATIENCE, async () => {
    const spaces = Buffer.alloc(18 * MEGABYTE, ' ');
    const many = Array.from({ length: 16 }, (_, at) => ({ name: `${at}.txt`, bytes: spaces, deflated: true }));
    const members = await membersOf(
      zipOf([
        { name: 'large.txt', bytes: 'x', size: 2 ** 31, deflated: true },
        { name: 'liar.txt', bytes: Buffer.alloc(30 * MEGABYTE, ' '), size: 10, deflated: true },
        ...many,
      ]),
      'a.zip',
    );
    expect(codesOf(members[0])).toEqual(['input-too-large']);
    expect(codesOf(members[1])).toEqual(['archive-damaged']);
    expect(codesOf(members.at(-1))).toEqual(['archive-bomb']);
    expect(members.length).toBeLessThan(18);
  });
});

describe('files of 2 GB', () => {
  test.each(['a.txt', 'a.html', 'a.zip'])('%s is refused without being read', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, 'x');
    truncateSync(path, 2 ** 31);
    const begin = performance.now();
    const [input, ...more] = await readAll(path);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(more).toEqual([]);
    expect(input?.document).toBeNull();
    expect(input?.diagnostics.map(({ code }) => code)).toEqual([
      name.endsWith('.zip') ? 'archive-damaged' : 'input-too-large',
    ]);
  });
});

test('20,000 small files in a ZIP are read one by one', PATIENCE, async () => {
  const path = join(folder, 'small.zip');
  const small = Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}.txt`, bytes: `The pier ${at}.` }));
  writeFileSync(path, zipOf(small));
  let count = 0;
  for await (const { document } of (await openInputList([path], {})).inputs) {
    expect(Buffer.from(document?.bytes ?? []).toString()).toBe(`The pier ${count}.`);
    count += 1;
  }
  expect(count).toBe(20_000);
});

describe('a page', () => {
  const page = (body: string) => ({
    uri: 'a.html',
    mediaType: 'text/html' as const,
    bytes: Buffer.from(`<!doctype html><html><body>${body}</body></html>`),
    given: {},
  });
  const sentence = 'The harbour board of Vellmar said on Tuesday that the pier would close for repairs in the spring.';

  test.each(['div', 'b', 'blockquote', 'table><tr><td'])('nested 100,000 deep in <%s> is read', PATIENCE, (tag) => {
    let text = '';
    const spent = cpuTime(() => {
      text = readArticle(page(`${`<${tag}>`.repeat(100_000)}<p>${sentence}</p>`)).article?.text ?? '';
    });
    expect(text).toContain(sentence);
    expect(spent).toBeLessThan(20_000);
  });

  test('in bytes that mean nothing is read or refused', () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => ((at * 7919) % 251) + 1));
    const { article, diagnostics } = readArticle({ ...page(''), bytes: Buffer.concat([page('<p>').bytes, noise]) });
    expect(article !== null || diagnostics.length > 0).toBe(true);
  });
});
