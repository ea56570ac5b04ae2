import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipEach, inventedPage, responseRecord, type TarParts, tarOf, zipOf } from '../../../bench/archive-bytes.ts';
import { codesOf, inline, membersOf, textOf } from '../../../test/read-container.ts';
import { parseMemberLocation } from '../../core/location.ts';

const PAGE = inventedPage(1);
const WARC = gzipEach([responseRecord({ url: 'https://courier.example/1', body: PAGE })]);

const PILE: readonly { name: string; bytes: string | Uint8Array }[] = [
  { name: 'pile/', bytes: '' },
  { name: 'pile/b.txt', bytes: 'The pier will close.' },
  { name: './pile/a page.html', bytes: PAGE },
  { name: 'pile/a page_files/frame.html', bytes: PAGE },
  { name: 'pile/.DS_Store', bytes: 'x' },
  { name: '__MACOSX/pile/._b.txt', bytes: 'x' },
  { name: 'pile/README.md', bytes: 'About this pile.' },
  { name: 'pile/photo.jpg', bytes: '\xff\xd8\xff' },
  { name: 'pile/crawl.warc.gz', bytes: WARC },
  { name: 'pile/müller.md', bytes: '# Pier' },
];
const PILE_TAR: TarParts[] = PILE.map((part) => (part.name.endsWith('/') ? { ...part, type: 'Directory' } : part));
const HOSTILE = ['../../etc/cron.d/x.txt', '/etc/x.txt', 'C:\\x.txt', 'a/../../x.txt', 'a\\..\\..\\x.txt'];

describe.each([
  ['pile.zip', zipOf(PILE.map((part) => ({ ...part, deflated: part.name.endsWith('html') })))],
  ['pile.tar', tarOf(PILE_TAR)],
  ['pile.tgz', gzipSync(tarOf(PILE_TAR))],
  ['pile.tar.gz', gzipEach([tarOf(PILE_TAR).subarray(0, 900), tarOf(PILE_TAR).subarray(900)])],
])('%s', (name, bytes) => {
  test('is read as a folder with the same files is', async () => {
    const members = await membersOf(bytes, name);
    expect(members.map(({ uri, kind }) => `${kind} ${uri}`)).toEqual([
      `inline ${name}#pile/b.txt`,
      `inline ${name}#pile/a page.html`,
      `rejected ${name}#pile/photo.jpg`,
      'inline https://courier.example/1',
      `inline ${name}#pile/müller.md`,
    ]);
    expect(textOf(members[0])).toBe('The pier will close.');
    expect(textOf(members[1])).toBe(PAGE);
    expect(inline(members[1])).toMatchObject({ mediaType: 'text/html' });
    expect(parseMemberLocation(inline(members[1]).location ?? '')?.member).toBe('pile/a page.html');
    expect(codesOf(members[2])).toEqual(['input-unsupported']);
    expect(textOf(members[3])).toBe(PAGE);
  });
});

test.each([
  ['names.zip', zipOf([...HOSTILE.map((name) => ({ name, bytes: 'x' })), { name: 'a.txt', bytes: 'The pier.' }])],
  ['names.tar', tarOf([...HOSTILE.map((name) => ({ name, bytes: 'x' })), { name: 'a.txt', bytes: 'The pier.' }])],
])('%s: names that lead out are refused, one by one', async (name, bytes) => {
  const members = await membersOf(bytes, name);
  expect(members.slice(0, -1).flatMap(codesOf)).toEqual(HOSTILE.map(() => 'archive-member-unsafe'));
  expect(textOf(members.at(-1))).toBe('The pier.');
});

test('links and devices are refused', async () => {
  const zip = zipOf([{ name: 'link.txt', bytes: '/etc/passwd', mode: 0o120777 }]);
  const tar = tarOf([
    { name: 'link.txt', type: 'SymbolicLink', linkpath: '/etc/passwd' },
    { name: 'hard.txt', type: 'Link', linkpath: '../x' },
    { name: 'device.txt', type: 'CharacterDevice' },
  ]);
  const members = [...(await membersOf(zip, 'links.zip')), ...(await membersOf(tar, 'links.tar'))];
  expect(members.flatMap(codesOf)).toEqual(new Array(4).fill('archive-member-unsafe'));
});

test('members with a password are refused, the others read', async () => {
  const zip = zipOf([
    { name: 'secret.txt', bytes: 'x', encrypted: true, deflated: true },
    { name: 'open.txt', bytes: 'The pier.' },
  ]);
  const members = await membersOf(zip, 'a.zip');
  expect(codesOf(members[0])).toEqual(['archive-encrypted']);
  expect(textOf(members[1])).toBe('The pier.');
});

test('archives in archives are read two levels deep', async () => {
  const deep = zipOf([{ name: '4.zip', bytes: zipOf([{ name: 'a.txt', bytes: 'Too deep.' }]) }]);
  const third = tarOf([
    { name: 'a.txt', bytes: 'The pier.' },
    { name: '3.zip', bytes: deep },
  ]);
  const members = await membersOf(zipOf([{ name: '1.zip', bytes: zipOf([{ name: '2.tar', bytes: third }]) }]), 'a.zip');
  expect(members.map(({ uri }) => uri)).toEqual(['a.zip#1.zip#2.tar#a.txt', 'a.zip#1.zip#2.tar#3.zip']);
  expect(textOf(members[0])).toBe('The pier.');
  expect(codesOf(members[1])).toEqual(['archive-nested']);
});

describe('damage', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ name: `${at}.txt`, bytes: `The pier ${at}. `.repeat(400) }));

  test('of a tar.gz that ends in the middle, what came before is read', async () => {
    const whole = gzipSync(tarOf(many));
    const members = await membersOf(whole.subarray(0, whole.length / 2), 'a.tar.gz');
    expect(members.length).toBeGreaterThan(3);
    expect(textOf(members[0])).toBe(many[0]?.bytes);
    expect(codesOf(members.at(-1))).toEqual(['archive-truncated']);
  });

  test('of a tar that ends between two members is seen', async () => {
    const members = await membersOf(tarOf(many.slice(0, 2)).subarray(0, -1024), 'a.tar');
    expect(members.map(({ kind }) => kind)).toEqual(['inline', 'inline', 'rejected']);
    expect(codesOf(members[2])).toEqual(['archive-truncated']);
  });

  test.each([
    ['a.zip', 'no archive at all', 'archive-damaged'],
    ['a.tar', 'no archive at all '.repeat(100), 'archive-damaged'],
    ['a.warc', 'no archive at all', 'archive-damaged'],
    ['a.zip', '', 'archive-damaged'],
    ['a.wacz', 'PK\x03\x04', 'archive-damaged'],
  ])('%s with "%s" is refused', async (name, content, code) => {
    const members = await membersOf(Buffer.from(content), name);
    expect(members.map(({ kind }) => kind)).toEqual(['rejected']);
    expect(codesOf(members[0])).toEqual([code]);
  });

  test('of a ZIP without its end is said', async () => {
    const zip = zipOf(many);
    expect((await membersOf(zip.subarray(0, -40), 'a.zip')).flatMap(codesOf)).toEqual(['archive-damaged']);
  });

  test('of one member in a ZIP leaves the others', async () => {
    const zip = zipOf(many.map((member) => ({ ...member, deflated: true })));
    zip.fill(0xff, zip.indexOf('3.txt') + 10, zip.indexOf('3.txt') + 30);
    const members = await membersOf(zip, 'a.zip');
    expect(members.map(({ kind }) => kind)).toEqual(many.map((_, at) => (at === 3 ? 'rejected' : 'inline')));
  });

  test('of gzip in the middle of a WARC is said', async () => {
    const warc = gzipSync(
      Buffer.concat(
        many.map(({ bytes }, at) =>
          responseRecord({ url: `http://a.example/${at}`, body: `<p>${bytes}${Math.sin(at)}` }),
        ),
      ),
    );
    const middle = Math.floor(warc.length / 2);
    warc.fill(0xff, middle, middle + 50);
    const members = await membersOf(warc, 'a.warc.gz');
    expect(members.flatMap(codesOf)).toContain('archive-damaged');
  });
});
