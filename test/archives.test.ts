import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipEach, inventedPage, responseRecord, warcRecord, zipOf } from '../bench/archive-bytes.ts';
import { sha256 } from '../src/core/ids.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { makeFolder, onrecord, writeFiles } from './program.ts';

const folder = makeFolder();
const PATIENCE = { timeout: 120_000 };

function pageRecord(number: number): Buffer {
  return responseRecord({ url: `https://courier.example/harbour/${number}`, body: inventedPage(number) });
}

const numbers = Array.from({ length: 12 }, (_, at) => at);
const WARC = gzipEach([
  warcRecord({ type: 'warcinfo', block: 'software: none\r\n' }),
  ...numbers.map(pageRecord),
  responseRecord({ url: 'https://courier.example/a.png', headers: { 'Content-Type': 'image/png' }, body: 'PNG' }),
]);
const ZIP = zipOf([
  { name: 'more/100.html', bytes: inventedPage(100) },
  { name: 'more/101.html', bytes: inventedPage(101), deflated: true },
  { name: '../outside.txt', bytes: 'x' },
]);

describe('archives', () => {
  const home = join(folder, 'home');
  writeFiles(home, { 'news/crawl.warc.gz': WARC, 'news/more.zip': ZIP });

  it('are built into a record, with what is in them named by address or by place', PATIENCE, () => {
    const { status, stdout } = onrecord(['build', 'news', '--json'], { cwd: home });
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.inputs).toMatchObject({ added: 14, duplicates: 0 });
    expect(report.leftOut).toMatchObject([
      { uri: 'news/more.zip#../outside.txt', diagnostics: [{ code: 'archive-member-unsafe' }] },
    ]);
    expect(JSON.stringify(report.noticed)).toContain('1 images');
    const exported = JSON.parse(onrecord(['export', '--format', 'json'], { cwd: home }).stdout);
    const uris = exported.articles.map(({ uri }: { uri: string }) => uri);
    expect(uris).toContain('https://courier.example/harbour/3');
    expect(uris).toContain('news/more.zip#more/101.html');
  });

  it('change nothing when they are built again', PATIENCE, () => {
    const before = sha256(onrecord(['export', '--format', 'json'], { cwd: home }).stdout);
    const report = JSON.parse(onrecord(['build', 'news', '--json'], { cwd: home }).stdout);
    expect(report.inputs).toMatchObject({ added: 0, unchanged: 14, duplicates: 0, replaced: 0 });
    expect(sha256(onrecord(['export', '--format', 'json'], { cwd: home }).stdout)).toBe(before);
  });

  it('are analysed one line an article, and one for what was passed over', PATIENCE, () => {
    const { status, stdout } = onrecord(['analyze', 'news/crawl.warc.gz'], { cwd: home });
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ article }) => article !== null)).toHaveLength(12);
    expect(lines.at(-1)).toMatchObject({ article: null, diagnostics: [{ code: 'archive-passed-over' }] });
  });

  it('are read again by verify, which sees what is other or gone', PATIENCE, () => {
    const verify = () => {
      const { status, stdout } = onrecord(['verify', '--json'], { cwd: home });
      return { status, ...JSON.parse(stdout).sources };
    };
    expect(verify()).toMatchObject({ status: 0, checked: 14, changed: [], unreachable: [] });
    const changed = pageRecord(4).toString().replace('pier 4 would', 'Pier 4 would');
    const records = numbers
      .filter((number) => number !== 7)
      .map((number) => (number === 4 ? Buffer.from(changed) : pageRecord(number)));
    writeFileSync(join(home, 'news/crawl.warc.gz'), gzipEach(records));
    renameSync(join(home, 'news/more.zip'), join(home, 'elsewhere.zip'));
    const after = verify();
    expect(after).toMatchObject({ status: 3, checked: 12 });
    expect(after.changed.map(({ uri, reason }: { uri: string; reason: string }) => `${uri} ${reason}`).sort()).toEqual([
      'https://courier.example/harbour/4 the archive holds other bytes than when it was taken in',
      'https://courier.example/harbour/7 it is no longer in the archive',
    ]);
    expect(after.unreachable).toHaveLength(2);
  });
});

describe('export --format warc', () => {
  it('gives back what was fetched, and build reads it again', PATIENCE, () => {
    const home = join(folder, 'fetched');
    writeFiles(home, { 'a.txt': inventedPage(1) });
    expect(onrecord(['build', 'a.txt'], { cwd: home }).status).toBe(0);
    const store = openSqliteStore(join(home, 'record.db'), 'write');
    for (const number of [2, 3]) {
      const raw = Buffer.from(inventedPage(number));
      const url = `https://courier.example/${number}`;
      const fetched = { url, finalUrl: url, redirects: [], retrieved: '2021-03-04T05:06:07Z', status: 200, raw };
      store.addCapture({ ...fetched, headers: [['content-type', 'text/html']] }, sha256(raw));
    }
    store.close();
    expect(onrecord(['export', '--format', 'warc'], { cwd: home }).status).toBe(2);
    expect(onrecord(['export', '--format', 'warc', '-o', 'out.warc.gz'], { cwd: home })).toMatchObject({ status: 0 });
    const { stdout } = onrecord(['build', 'out.warc.gz', '--db', 'again.db', '--json'], { cwd: home });
    expect(JSON.parse(stdout).inputs).toMatchObject({ added: 2 });
    const unpacked = gunzipSync(readFileSync(join(home, 'out.warc.gz')));
    expect(unpacked.toString()).toContain('WARC-Payload-Digest: sha256:');
  });
});
