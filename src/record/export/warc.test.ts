import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { inventedPage } from '../../../bench/archive-bytes.ts';
import type { Capture } from '../../core/capture.ts';
import { sha256 } from '../../core/ids.ts';
import { exportWarc } from './warc.ts';

const RAW = brotliCompressSync(inventedPage(1));
const CAPTURES: readonly Capture[] = [
  {
    id: 'w_1',
    url: 'http://courier.example/1',
    finalUrl: 'https://courier.example/harbour/1',
    redirects: [
      { status: 301, from: 'http://courier.example/1', to: 'https://courier.example/1' },
      { status: 302, from: 'https://courier.example/1', to: 'https://courier.example/harbour/1' },
    ],
    retrieved: '2021-03-04T05:06:07Z',
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-encoding', 'br'],
      ['transfer-encoding', 'chunked'],
      ['x-odd', 'caf\xe9\r\nX-Injected: yes'],
    ],
    raw: RAW,
    article: 'a_1',
  },
  {
    id: 'w_2',
    url: 'https://courier.example/gone',
    finalUrl: 'https://courier.example/gone',
    redirects: [],
    retrieved: '2021-03-05T00:00:00Z',
    status: 404,
    headers: [['content-type', 'text/html']],
    raw: Buffer.from('<p>Gone</p>'),
    article: null,
  },
];
const bytes = Buffer.concat([...exportWarc(CAPTURES, { software: 'onrecord/0.0.0' })]);

test('the same captures give the same bytes', () => {
  expect(Buffer.concat([...exportWarc(CAPTURES, { software: 'onrecord/0.0.0' })]).equals(bytes)).toBe(true);
});

test('another reader finds each record as it was fetched', async () => {
  const records: { type: unknown; uri: unknown; status: number; payload: string }[] = [];
  for await (const record of new WARCParser([bytes] as unknown as AsyncIterable<Uint8Array>)) {
    const payload = sha256(await record.readFully(false));
    const { warcType, warcTargetURI } = record;
    records.push({ type: warcType, uri: warcTargetURI, status: Number(record.httpHeaders?.statusCode ?? 0), payload });
    if (warcType !== 'response') continue;
    expect(record.warcHeader('WARC-Payload-Digest')).toBe(`sha256:${payload}`);
    expect(record.warcHeader('WARC-Record-ID')).toMatch(
      /^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-/,
    );
  }
  expect(records.map(({ type, uri, status }) => [type, uri, status])).toEqual([
    ['warcinfo', null, 0],
    ['response', 'http://courier.example/1', 301],
    ['response', 'https://courier.example/1', 302],
    ['response', 'https://courier.example/harbour/1', 200],
    ['response', 'https://courier.example/gone', 404],
  ]);
  expect(records[3]?.payload).toBe(sha256(RAW));
});
