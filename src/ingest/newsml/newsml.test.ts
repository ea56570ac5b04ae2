import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import { readArticle } from '../../article/read-article.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readDocument } from '../read-document.ts';
import { readMembers } from '../read-members.ts';
import { parseXml } from './xml-tree.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-newsml-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(xml: string | Uint8Array): Promise<readonly (InputRef | RejectedInput)[]> {
  const path = join(folder, 'item.xml');
  await writeFile(path, xml);
  const members: (InputRef | RejectedInput)[] = [];
  for await (const member of readMembers({ kind: 'container', uri: 'item.xml', path, given: {} }))
    if (member.kind !== 'noted') members.push(member);
  return members;
}

async function articleOf(member: InputRef | RejectedInput | undefined) {
  if (member === undefined || member.kind === 'rejected') return null;
  const { document } = await readDocument(member);
  return document && readArticle(document).article;
}

const codes = (members: readonly (InputRef | RejectedInput)[]) =>
  members.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code));

interface Item {
  readonly guid?: string;
  readonly status?: string;
  readonly meta?: string;
  readonly content?: string;
}

const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
<head><title>slug-ferry</title></head><body><body.head><hedline><hl1>Ferry not sold</hl1></hedline></body.head>
<body.content><p>The ferry had <em>not</em> been sold, Piers Lannock &amp; others said on Monday.</p>
<hl2>Talks</hl2><p>“He denied that talks had begun&nbsp;in March,” an aide said.</p>
<media media-type="image"><media-reference source="ferry.jpg"/><media-caption>The ferry at Ostmark</media-caption></media>
</body.content></body></nitf></inlineXML>`;

function newsItem({
  guid = 'urn:newsml:agency.example:1',
  status = 'stat:usable',
  meta = '',
  content = NITF,
}: Item = {}) {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" standard="NewsML-G2" xml:lang="en-GB">
<itemMeta><provider literal="agency.example"><name>Orrin News Agency</name></provider>
<versionCreated>2024-05-14T01:00:00+02:00</versionCreated>${meta}<pubStatus qcode="${status}"/></itemMeta>
<contentMeta><contentCreated>2024-05-13T23:00:00+02:00</contentCreated><headline>Ferry not sold</headline>
<by>By Jane Roe</by><language tag="en-GB"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;
}

describe('NewsML-G2', () => {
  test('gives the words of a news item, and declares its metadata', async () => {
    const [member] = await read(`<?xml version="1.0" encoding="UTF-8"?>\n${newsItem()}`);
    const article = await articleOf(member);
    expect(article).toMatchObject({
      title: 'Ferry not sold',
      outlet: 'Orrin News Agency',
      authors: ['Jane Roe'],
      published: { value: '2024-05-13', how: 'stated', rule: 'newsml' },
    });
    expect(article?.text).toContain('The ferry had not been sold, Piers Lannock & others said on Monday.');
    expect(article?.text).toContain('talks had begun');
    expect(article?.text).not.toContain('slug-ferry');
    expect(article?.blocks.filter(({ kept, kind }) => !kept && kind !== 'caption')).toEqual([]);
  });

  test('gives each item of a message, XHTML and plain text too', async () => {
    const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The pier of Ostmark stays closed until the summer, the company said.</p></body></html></inlineXML>`;
    const plain = '<inlineData contenttype="text/plain">The pier stays closed.\n\nIt is &lt;old&gt;.</inlineData>';
    const prefixed = newsItem({ guid: 'urn:c', content: plain }).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1nar:');
    const members = await read(
      `<newsMessage><itemSet>${newsItem({ guid: 'urn:a' })}${newsItem({ guid: 'urn:b', content: xhtml })}${prefixed}</itemSet></newsMessage>`,
    );
    expect(members.map(({ uri }) => uri)).toEqual(['urn:a', 'urn:b', 'urn:c']);
    expect((await articleOf(members[1]))?.text).toContain('The pier of Ostmark stays closed');
    expect((await articleOf(members[2]))?.text).toContain('The pier stays closed.\n\nIt is <old>.');
  });

  test('that is cancelled, withheld or without text is refused; an embargo is noted', async () => {
    expect(codes(await read(newsItem({ status: 'stat:canceled' })))).toEqual(['item-not-usable']);
    expect(codes(await read(newsItem({ status: 'http://cv.iptc.org/newscodes/pubstatusg2/withheld' })))).toEqual([
      'item-not-usable',
    ]);
    expect(codes(await read(newsItem({ content: '<remoteContent href="x.jpg"/>' })))).toEqual(['table-no-text']);
    const embargoed = await read(newsItem({ meta: '<embargoed>2024-05-15T00:00:00Z</embargoed>' }));
    expect(codes(embargoed)).toEqual(['item-embargoed']);
    expect(await articleOf(embargoed[0])).not.toBeNull();
  });

  test('and NITF by itself', async () => {
    const [member] = await read(
      `<nitf><head><docdata><date.issue norm="20240513T230000+0200"/></docdata><pubdata name="Orrin Gazette"/></head>` +
        `<body><body.head><hedline><hl1>Pier stays closed</hl1></hedline><byline>By <person>Jane Roe</person></byline></body.head>` +
        `<body.content><p>The pier of Ostmark stays closed until the summer, the company said.</p></body.content></body></nitf>`,
    );
    expect(await articleOf(member)).toMatchObject({
      title: 'Pier stays closed',
      outlet: 'Orrin Gazette',
      authors: ['Jane Roe'],
      published: { value: '2024-05-13' },
    });
  });

  test('other XML, broken XML and hostile XML are refused in little time', async () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const hostile = [
      '<rss><channel/></rss>',
      '<newsItem',
      '',
      `<!DOCTYPE x [<!ENTITY e0 "lol">${bomb}]><newsItem>&e9;</newsItem>`,
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><newsItem>&e;</newsItem>',
      `${'<a>'.repeat(100_000)}`,
    ];
    for (const xml of hostile) {
      const members = await read(xml);
      expect(
        members.every(({ kind }) => kind === 'rejected'),
        xml.slice(0, 40),
      ).toBe(true);
      expect(members.length).toBeGreaterThan(0);
      expect(cpuTime(() => parseXml(xml))).toBeLessThan(3000);
    }
  });
});
