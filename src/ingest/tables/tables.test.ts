import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import type { GivenMetadata } from '../../core/article.ts';
import { type InputRef, listInputs, type RejectedInput } from '../inputs.ts';
import { readDocument } from '../read-document.ts';
import { readMembers } from '../read-members.ts';
import { declaredDay } from './declared-day.ts';
import { readLinkTable } from './link-table.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-tables-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Member = InputRef | RejectedInput;

/** The inputs in a file of this name and content, as a folder that holds it gives them. */
async function membersOf(name: string, content: string | Uint8Array, maxBytes?: number): Promise<readonly Member[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  const members: Member[] = [];
  for await (const input of listInputs([file])) {
    if (input.kind === 'container') {
      for await (const member of readMembers(input, maxBytes)) if (member.kind !== 'noted') members.push(member);
    } else members.push(input);
  }
  return members;
}

async function articleOf(member: Member | undefined) {
  if (member === undefined || member.kind === 'rejected') return null;
  const { document } = await readDocument(member);
  return document && readArticle(document).article;
}

function codes(members: readonly Member[]): readonly string[] {
  return members.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code));
}

function declared(member: Member | undefined): GivenMetadata['declared'] {
  return member === undefined || member.kind === 'rejected' ? undefined : member.given.declared;
}

const TEXT = 'The ferry had not been sold, Piers Lannock, the minister of transport, said on Monday.';
const PAGE = `<!DOCTYPE html><html><head><title>Ferry not sold</title></head><body><article><h1>Ferry not sold</h1><p>${TEXT}</p></article></body></html>`;

describe('records of crawlers', () => {
  test('are read under the names each of them uses', async () => {
    const records: readonly (readonly [string, object])[] = [
      [
        'news-please',
        {
          title: 'Ferry not sold',
          maintext: TEXT,
          date_publish: '2024-05-13 07:30:00',
          date_modify: 'None',
          source_domain: 'www.gazette.example',
          authors: ['Jane Roe'],
          url: 'https://www.gazette.example/ferry',
          language: 'en',
          title_page: null,
        },
      ],
      [
        'newspaper3k',
        {
          title: 'Ferry not sold',
          text: TEXT,
          publish_date: '2024-05-13T23:30:00-07:00',
          source_url: 'https://www.gazette.example',
          site_name: 'gazette.example',
          authors: ['Jane Roe'],
          url: 'https://www.gazette.example/ferry',
          meta_lang: 'en',
        },
      ],
      [
        'trafilatura',
        {
          title: 'Ferry not sold',
          author: 'Jane Roe',
          hostname: 'gazette.example',
          date: '2024-05-13',
          raw_text: 'x',
          text: TEXT,
          source: 'https://www.gazette.example/ferry',
          'source-hostname': 'gazette.example',
          language: 'en-GB',
          excerpt: null,
        },
      ],
      [
        'a news service',
        {
          source: { id: null, name: 'gazette.example' },
          author: 'By Jane Roe',
          title: 'Ferry not sold',
          url: 'https://www.gazette.example/ferry',
          publishedAt: '2024-05-13T07:30:00Z',
          content: TEXT,
          language: 'EN',
        },
      ],
      [
        'Media Cloud',
        {
          title: 'Ferry not sold',
          text: TEXT,
          media_name: 'gazette.example',
          publish_date: '2024-05-13',
          url: 'https://www.gazette.example/ferry',
          language: 'en',
          author: 'Jane Roe',
        },
      ],
    ];
    const lines = records.map(([, record]) => JSON.stringify(record)).join('\n');
    const members = await membersOf('crawl.jsonl', lines);
    for (const [index, [name]] of records.entries()) {
      const member = members[index];
      expect(member?.uri, name).toBe('https://www.gazette.example/ferry');
      expect(declared(member), name).toEqual({
        by: 'ndjson',
        title: 'Ferry not sold',
        outlet: 'gazette.example',
        authors: ['Jane Roe'],
        published: '2024-05-13',
        language: 'en',
      });
      expect(await articleOf(member), name).toMatchObject({ text: TEXT, published: { how: 'stated', rule: 'ndjson' } });
    }
  });

  test('with a page in place of a text are read as pages, which count for more than what is declared', async () => {
    const [member] = await membersOf(
      'pages.ndjson',
      JSON.stringify({ link: 'https://gazette.example/ferry', raw_html: PAGE, title: 'A teaser', pubDate: 'soon' }),
    );
    const article = await articleOf(member);
    expect(article?.title).toBe('Ferry not sold');
    expect(article?.url).toBe('https://gazette.example/ferry');
    expect(member?.diagnostics?.map(({ code }) => code)).toEqual(['manifest-date-invalid']);
  });

  test('in our own form are given, as before', async () => {
    const [member] = await membersOf(
      'own.ndjson',
      JSON.stringify({
        uri: 'a/b',
        mediaType: 'text/plain',
        content: TEXT,
        published: '2024-05-13',
        outlet: 'Gazette',
      }),
    );
    expect(member).toMatchObject({ uri: 'a/b', given: { published: '2024-05-13', outlet: 'Gazette' } });
    expect(declared(member)).toBeUndefined();
  });

  test('are read from gzip, and a file that breaks off is said to', async () => {
    const lines = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({ title: `${index}`, text: `${TEXT} ${index}` }),
    );
    const packed = gzipSync(lines.join('\n'));
    const whole = await membersOf('crawl.ndjson.gz', packed);
    expect(whole.map(({ uri }) => uri.slice(-19)).at(-1)).toBe('crawl.ndjson.gz#400');
    const cut = await membersOf('cut.jsonl.gz', packed.subarray(0, packed.length - 200));
    expect(codes(cut).at(-1)).toBe('gzip-broken');
  });
});

describe('CSV', () => {
  test('with a column of texts is a table of articles', async () => {
    const rows = `title;text;date;url\r\n"Ferry; not sold";"${TEXT}\r\n\r\nHe denied ""talks""";13.5.2024;\r\nPier,${TEXT},2024-05-14,x\r\n`;
    const members = await membersOf('articles.csv', `\ufeff${rows}`);
    expect(members).toHaveLength(2);
    expect(declared(members[0])?.title).toBe('Ferry; not sold');
    expect((await articleOf(members[0]))?.text).toBe(`${TEXT}\r\n\r\nHe denied "talks"`);
    expect(codes(members)).toEqual(['manifest-date-invalid', 'table-no-text']);
  });

  test('of links, a manifest and any other table say what to do with them', async () => {
    const links = await membersOf('links.csv', 'url,outlet\nhttps://gazette.example/a,Gazette\n');
    expect(codes(links)).toEqual(['table-of-links']);
    expect(links[0]?.diagnostics?.[0]?.message).toContain('onrecord add --from');
    expect(codes(await membersOf('m.csv', 'path,outlet,text\na.txt,Gazette,x\n'))).toEqual(['manifest-not-used']);
    expect(codes(await membersOf('budget.csv', 'year,crowns\n2024,5\n'))).toEqual(['table-no-text']);
    expect(codes(await membersOf('empty.csv', ''))).toEqual(['table-no-text']);
  });

  test('with stray quotes to its end is given up at the first, in bounded time', async () => {
    const stray = 'the "board" said ""no"" on "Tuesday"; it "would close ';
    const before = process.cpuUsage();
    const members = await membersOf('stray.csv', `title,text\nFerry,${TEXT}\nx${stray.repeat(4000)}\n`);
    const { user, system } = process.cpuUsage(before);
    expect(codes(members).at(-1)).toBe('table-invalid');
    expect((user + system) / 1e6).toBeLessThan(3);
  });

  test('that is broken is read up to there', async () => {
    const members = await membersOf('broken.csv', `title,text\nFerry,${TEXT}\n"Pier"s,${TEXT}\n`);
    expect(members.map(({ kind }) => kind)).toEqual(['inline', 'rejected']);
    expect(codes(members)).toEqual(['table-invalid']);
    const long = await membersOf('long.csv', `title,text\nFerry,${TEXT}\nPier,${'x'.repeat(2_000_000)}\n`, 1000);
    expect(codes(long)).toEqual(['input-too-large']);
  });

  test('of links is read for fetching, with what its columns say', async () => {
    const file = join(folder, 'to-fetch.csv');
    await writeFile(
      file,
      'Link,Publisher,Date,Headline\nhttps://gazette.example/a,Gazette,2024-05-13T01:00:00+02:00,Ferry\nmailto:x,,,\nhttps://gazette.example/a,,,\nhttps://gazette.example/b,,,\n',
    );
    expect(await readLinkTable(file)).toEqual([
      {
        url: 'https://gazette.example/a',
        given: { declared: { by: 'csv', outlet: 'Gazette', published: '2024-05-13', title: 'Ferry' } },
      },
      { url: 'https://gazette.example/b', given: { declared: { by: 'csv' } } },
    ]);
  });
});

describe('JSON', () => {
  test('is a list of records, one record, or the answer of a service', async () => {
    const record = { title: 'Ferry not sold', content: TEXT, url: 'https://gazette.example/ferry' };
    for (const value of [[record], record, { status: 'ok', articles: [record] }, { response: { results: [record] } }]) {
      const members = await membersOf('list.json', JSON.stringify(value));
      expect(members.map(({ kind, uri }) => [kind, uri])).toEqual([['inline', 'https://gazette.example/ferry']]);
    }
    const lines = await membersOf('lines.json', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`);
    expect(lines).toHaveLength(2);
  });

  test('without articles says what it is', async () => {
    expect(codes(await membersOf('package.json', '{"name":"x","version":"1"}'))).toEqual(['json-no-articles']);
    expect(codes(await membersOf('broken.json', '{"name":'))).toEqual(['json-no-articles']);
    expect(codes(await membersOf('numbers.json', '[1,2]'))).toEqual(['json-no-articles']);
    expect(codes(await membersOf('links.json', '[{"url":"https://gazette.example/a","title":"A"}]'))).toEqual([
      'table-of-links',
    ]);
    const reference = {
      id: 'a',
      type: 'article-newspaper',
      title: 'Ferry',
      URL: 'https://gazette.example/a',
      issued: {},
    };
    expect(codes(await membersOf('refs.json', JSON.stringify([reference])))).toEqual(['references-only']);
    expect(codes(await membersOf('big.json', `["${'x'.repeat(20_000)}"]`, 1000))).toEqual(['input-too-large']);
  });
});

describe('ninjs', () => {
  const item = {
    uri: 'urn:newsml:agency.example:20240513:1',
    type: 'text',
    language: 'en-GB',
    pubstatus: 'usable',
    versioncreated: '2024-05-14T09:00:00Z',
    firstcreated: '2024-05-13T23:30:00-05:00',
    headline: 'Ferry not sold',
    byline: 'By Jane Roe and John Doe',
    copyrightholder: 'Orrin News Agency',
    body_text: TEXT,
    body_xhtml: `<p>${TEXT}</p><p>He denied that talks had begun in March.</p>`,
    associations: { main: { uri: 'urn:1', type: 'picture', headline: 'The ferry', versioncreated: '2024-05-13' } },
  };

  test('of version 1 is read as a page of its headline and body', async () => {
    const [member] = await membersOf('item.json', JSON.stringify(item));
    const article = await articleOf(member);
    expect(article).toMatchObject({
      title: 'Ferry not sold',
      outlet: 'Orrin News Agency',
      authors: ['Jane Roe', 'John Doe'],
      published: { value: '2024-05-13', rule: 'ninjs' },
      text: `Ferry not sold\n\n${TEXT}\n\nHe denied that talks had begun in March.`,
    });
  });

  test('of versions 2 and 3 is read too', async () => {
    const { headline, byline, body_text, body_xhtml, copyrightholder, pubstatus, versioncreated, ...rest } = item;
    const bodies = [
      { role: 'main', contenttype: 'text/plain', value: body_text },
      { role: 'richtext', contenttype: 'application/xhtml+xml', value: body_xhtml },
    ];
    const headlines = [
      { role: 'short', value: 'Ferry' },
      { role: 'main', value: headline },
    ];
    const second = { ...rest, by: byline, headlines, bodies, pubstatus, infosources: [{ name: copyrightholder }] };
    const third = { ...second, pubstatus: undefined, pubStatus: 'usable', versionCreated: versioncreated };
    for (const each of [second, third]) {
      const [member] = await membersOf('item.json', JSON.stringify([each]));
      expect(await articleOf(member)).toMatchObject({
        title: headline,
        outlet: copyrightholder,
        authors: ['Jane Roe', 'John Doe'],
      });
    }
  });

  test('that is cancelled or withheld is refused, and an embargo is noted', async () => {
    for (const pubstatus of ['canceled', 'withheld']) {
      expect(codes(await membersOf('item.json', JSON.stringify({ ...item, pubstatus })))).toEqual(['item-not-usable']);
    }
    const embargoed = await membersOf('item.json', JSON.stringify({ ...item, embargoed: '2024-05-15T00:00:00Z' }));
    expect(embargoed.map(({ kind }) => kind)).toEqual(['inline']);
    expect(embargoed[0]?.diagnostics?.[0]?.message).toContain('2024-05-15T00:00:00Z');
  });

  test('that brings others together gives their texts', async () => {
    const { body_text, body_xhtml, ...rest } = item;
    const parts = { a: { ...item, uri: 'urn:a' }, b: { ...item, uri: 'urn:b', pubstatus: 'canceled' } };
    const members = await membersOf('package-of-items.json', JSON.stringify({ ...rest, associations: parts }));
    expect(members.map(({ kind, uri }) => [kind, uri])).toEqual([
      ['inline', 'urn:a'],
      ['rejected', 'urn:b'],
    ]);
    const without = await membersOf('no-text.json', JSON.stringify({ ...rest, associations: {} }));
    expect(codes(without)).toEqual(['table-no-text']);
    expect([body_text, body_xhtml]).toHaveLength(2);
  });
});

describe('declaredDay', () => {
  test('is the day as written, in the zone it is written in', () => {
    const days: readonly (readonly [unknown, string | undefined])[] = [
      ['2024-05-13', '2024-05-13'],
      ['2024-05-13T23:59:59-11:00', '2024-05-13'],
      ['2024-05-13 00:00:00+00:00', '2024-05-13'],
      ['2024/05/13', '2024-05-13'],
      ['20240513T073000Z', '2024-05-13'],
      ['20240513073000', '2024-05-13'],
      ['Mon, 13 May 2024 23:30:00 -0700', '2024-05-13'],
      ['3 May 2024 08:00 +0200', '2024-05-03'],
      [1_715_585_400, '2024-05-13'],
      [1_715_585_400_000, '2024-05-13'],
      ['05/06/2024', undefined],
      ['2024-02-30', undefined],
      ['2024-05', undefined],
      [Number.NaN, undefined],
      [null, undefined],
    ];
    for (const [written, day] of days) expect(declaredDay(written), String(written)).toBe(day);
  });
});
