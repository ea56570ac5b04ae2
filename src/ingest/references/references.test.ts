import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInputList } from '../../build/read-inputs.ts';
import { pageAddress } from './page-address.ts';
import { parseRis } from './ris.ts';

let folder = '';

const PAGE = (address: string) =>
  `<!DOCTYPE html><html><head><link href="${address}" rel="canonical"></head><body><p>The ferry was not sold.</p></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-references-'));
  await mkdir(join(folder, 'files', '12'), { recursive: true });
  await writeFile(join(folder, 'files', '12', 'ferry.html'), PAGE('https://gazette.example/other'));
  await writeFile(join(folder, 'pier.html'), PAGE('http://www.gazette.example/pier/?utm_source=x'));
  await writeFile(join(folder, 'dock.txt'), 'The dock of Ostmark was not sold.');
  await writeFile(
    join(folder, 'refs.ris'),
    [
      'TY  - NEWS',
      'TI  - Ferry not sold',
      'AU  - Roe, Jane',
      'AU  - Orrin News Agency',
      'T2  - Orrin Gazette',
      'DA  - 2024/05/13/',
      'UR  - https://gazette.example/ferry',
      'L1  - files/12/ferry.html',
      'ER  - ',
      '',
      'TY  - ELEC',
      'TI  - Pier stays',
      '  closed',
      'PY  - 2024',
      'UR  - https://gazette.example/pier#top',
      'L1  - file:///elsewhere/pier.html',
      'ER  - ',
      'TY  - NEWS',
      'TI  - Dock not sold',
      `L2  - ${pathToFileURL(join(folder, 'dock.txt')).href}`,
    ].join('\r\n'),
  );
  await writeFile(
    join(folder, 'refs.json'),
    JSON.stringify([
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'Pier stays closed',
        'container-title': 'Orrin Gazette',
        author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Orrin News Agency' }],
        issued: { 'date-parts': [[2024, 5, 3]] },
        URL: 'https://gazette.example/pier',
      },
    ]),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(paths: readonly string[], manifest: string) {
  const { inputs } = await openInputList(
    paths.map((path) => join(folder, path)),
    { manifest: join(folder, manifest) },
  );
  const all = [];
  for await (const input of inputs) all.push(input);
  return all;
}

describe('references of Zotero', () => {
  test('as RIS tell of the files attached to them and of the pages at their addresses', async () => {
    const inputs = await read(['files', 'pier.html', 'dock.txt'], 'refs.ris');
    expect(inputs.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(inputs.map(({ document }) => document?.given)).toEqual([
      {
        url: 'https://gazette.example/ferry',
        title: 'Ferry not sold',
        outlet: 'Orrin Gazette',
        authors: ['Jane Roe', 'Orrin News Agency'],
        published: '2024-05-13',
      },
      { url: 'https://gazette.example/pier#top', title: 'Pier stays closed' },
      { title: 'Dock not sold' },
    ]);
  });

  test('as CSL-JSON tell of the pages at their addresses', async () => {
    const [pier, dock] = await read(['pier.html', 'dock.txt'], 'refs.json');
    expect(pier?.document?.given).toEqual({
      url: 'https://gazette.example/pier',
      title: 'Pier stays closed',
      outlet: 'Orrin Gazette',
      authors: ['Jane Roe', 'Orrin News Agency'],
      published: '2024-05-03',
    });
    expect(dock?.document?.given).toEqual({});
  });

  test('alone are the files attached to them, or say that they hold no text', async () => {
    expect((await read([], 'refs.ris')).map(({ document }) => document?.given.title)).toEqual([
      'Ferry not sold',
      'Dock not sold',
    ]);
    expect((await read([], 'refs.json')).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      'references-only',
    ]);
    const { inputs } = await openInputList([join(folder, 'refs.ris')], {});
    for await (const { diagnostics } of inputs) expect(diagnostics[0]?.code).toBe('references-only');
  });

  test('are compared by address without what changes nothing', () => {
    expect(pageAddress('HTTPS://WWW.gazette.example/a/?id=2&utm_medium=m#x')).toBe('gazette.example/a?id=2');
    expect(pageAddress('no address')).toBeNull();
    expect(parseRis('not RIS')).toEqual([]);
  });
});
