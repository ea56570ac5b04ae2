import { describe, expect, test } from 'vitest';
import { analyseDocument } from '../../pipeline.ts';
import { readDocument } from '../read-document.ts';
import { mhtmlConverter } from './mhtml.ts';

const ADDRESS = 'https://gazette.example/2021/03/04/crane';
const HEAD = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${ADDRESS}`,
  'Subject: Crane to come down',
  'Date: Sat, 6 Mar 2021 09:15:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--crane----"',
  '',
  '',
];
const PART = '------MultipartBoundary--crane----';

function archive(parts: readonly (readonly string[])[], head: readonly string[] = HEAD): Buffer {
  const lines = parts.flatMap((part) => [PART, ...part]);
  return Buffer.from([...head, ...lines, `${PART}--`, ''].join('\r\n'), 'latin1');
}

const PAGE = [
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${ADDRESS}`,
  '',
  '<!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Crane to come down</title></head><body><article><h1>Crane =',
  'to come down</h1><p>The harbour of Lindholm will take down its last crane on Monday, mayor Ada Holm said. =E2=80=9CIt =',
  'has been a good crane,=E2=80=9D she told the council.</p></article></body></html>',
];
const FRAME = [
  'Content-Type: text/html',
  'Content-Location: https://ads.example/frame',
  '',
  '<p>Buy a boat today.</p>',
];
const PICTURE = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='];

async function convert(bytes: Uint8Array) {
  const converted = await mhtmlConverter.convert(bytes);
  if ('code' in converted) throw new Error(converted.detail);
  return { ...converted, html: Buffer.from(converted.bytes).toString('utf8') };
}

describe('a web page in one file (MHTML)', () => {
  test('gives its page, its address and when it was saved, which is not when it was published', async () => {
    const page = await convert(archive([PAGE, FRAME, PICTURE]));
    expect(page).toMatchObject({ mediaType: 'text/html', url: ADDRESS, retrieved: '2021-03-06T09:15:00Z' });
    expect(page.html).toContain('take down its last crane on Monday');
    expect(page.html).toContain('“It has been a good crane,”');
    expect(page.html).not.toContain('boat');
    expect(page).not.toHaveProperty('declared');
  });

  test('is read from file to article, with the id of the archive', async () => {
    const content = archive([PAGE, PICTURE]);
    const ref = { kind: 'inline', uri: 'crane.mhtml', mediaType: 'text/plain', content, given: {} } as const;
    const { document } = await readDocument(ref);
    if (!document) throw new Error('not read');
    const { article } = analyseDocument(document);
    expect(article).toMatchObject({
      title: 'Crane to come down',
      url: ADDRESS,
      retrieved: '2021-03-06T09:15:00Z',
      published: { value: '2021-03-04', rule: 'url-path' },
      source: { uri: 'crane.mhtml', mediaType: 'multipart/related' },
    });
    const named = await readDocument({ ...ref, given: { url: 'https://gazette.example/crane' } });
    expect(named.document?.given.url).toBe('https://gazette.example/crane');
  });

  test('is read in the letters that the part names, in any transfer encoding, inside another multipart', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1').toString('base64');
    const part = (encoding: string, body: string) => [
      'Content-Type: text/html; charset="windows-1252"',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    ];
    expect((await convert(archive([part('base64', latin('<p>The caf\xe9</p>'))]))).html).toContain('<p>The café</p>');
    expect((await convert(archive([part('8bit', '<p>The caf\xe9</p>')]))).html).toContain('<p>The café</p>');
    const inner = [
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'The cafe',
      '--inner',
      ...part('quoted-printable', '<p>The caf=E9</p>'),
      '--inner--',
    ];
    expect((await convert(archive([inner]))).html).toContain('<p>The café</p>');
  });

  test('is known by its name or by how it begins', () => {
    expect(mhtmlConverter.matches('crane.mht', new Uint8Array())).toBe(true);
    expect(mhtmlConverter.matches('crane', archive([PAGE]))).toBe(true);
    expect(mhtmlConverter.matches('letter.eml', Buffer.from('From: a@b.example\r\n\r\nHello'))).toBe(false);
  });

  test('says so when there is no page in it, and reads what a cut file still has', async () => {
    for (const bytes of [archive([PICTURE]), Buffer.from('hello'), archive([PAGE]).subarray(0, 200)]) {
      expect(await mhtmlConverter.convert(bytes)).toMatchObject({ code: 'no-text' });
    }
    const whole = archive([PAGE, PICTURE]);
    expect((await convert(whole.subarray(0, whole.indexOf('has been a good')))).html).toContain('last crane');
  });

  test.each([
    ['no parts', Buffer.from(`${HEAD.join('\r\n')}${`${PART}x\r\n`.repeat(100_000)}`)],
    ['empty parts', Buffer.from(`${HEAD.join('\r\n')}${`${PART}\r\n`.repeat(100_000)}`)],
    ['line ends', Buffer.from(`${HEAD.join('\r\n')}${'\r\n'.repeat(2_000_000)}`)],
    ['headers', Buffer.from(`${HEAD.slice(0, -2).join('\r\n')}\r\n${'A: b\r\n'.repeat(500_000)}`)],
    ['a picture of ten megabytes', archive([PAGE, [...PICTURE, 'iVBORw0KGgo='.repeat(900_000)]])],
  ])('%s are read in time', async (_name, bytes) => {
    const before = process.cpuUsage();
    await mhtmlConverter.convert(bytes);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
