import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATOM, BROKEN_RSS, JSON_FEED, LONG_TEXT, NEWS_SITEMAP, OPML } from '../../../test/sample-feeds.ts';
import { readArticle } from '../../article/read-article.ts';
import { sliceSpan } from '../../core/span.ts';
import { listInputs } from '../inputs.ts';
import { readDocument } from '../read-document.ts';
import { readMembers } from '../read-members.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-feeds-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function membersOf(name: string, content: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  const members = [];
  for await (const input of listInputs([path])) {
    if (input.kind !== 'container') throw new Error(`${name} is no container`);
    for await (const member of readMembers({ ...input, uri: name })) members.push(member);
  }
  return members;
}

const notes = (members: Awaited<ReturnType<typeof membersOf>>): readonly string[] =>
  members.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code, message }) => `${code}: ${message}`));

test('a saved feed gives the articles it has whole, and counts the others once', async () => {
  const members = await membersOf('courier.xml', BROKEN_RSS);
  expect(members.filter(({ kind }) => kind === 'inline').map(({ uri }) => uri)).toEqual([
    'https://courier.example/news/lock?from=rss&page=1',
  ]);
  expect(notes(members)).toEqual([
    expect.stringMatching(/^feed-mended: courier\.xml has 1 item with neither/),
    expect.stringMatching(/^feed-mended: courier\.xml repeats 1 item\./),
    expect.stringMatching(
      /^feed-links: courier\.xml gives only the address, .* of 2 of its 3 articles\. Fetch .*watch/,
    ),
  ]);
});

test('what the feed says of an article is declared, and its text is all there', async () => {
  const [member] = await membersOf('gazette.atom', ATOM);
  if (member?.kind !== 'inline') throw new Error('no article');
  expect(member.given).toEqual({
    url: 'https://gazette.example/world/envoy.html',
    declared: {
      by: 'feed',
      title: 'Envoy denies leak',
      outlet: 'Vale Gazette – World',
      authors: ['Mara Quill'],
      published: '2024-05-14',
    },
  });
  const { document } = await readDocument(member);
  if (!document) throw new Error('no document');
  const { article } = readArticle(document);
  expect(article).toMatchObject({
    url: 'https://gazette.example/world/envoy.html',
    title: 'Envoy denies leak',
    outlet: 'Vale Gazette – World',
    authors: ['Mara Quill'],
    published: { value: '2024-05-14', how: 'stated', rule: 'feed' },
  });
  const kept = article?.blocks.filter((block) => block.kept).map(({ span }) => sliceSpan(article.text, span));
  for (const paragraph of LONG_TEXT) expect(kept).toContain(paragraph);
});

test('items without a page are named after the feed', async () => {
  const members = await membersOf('feed.json', JSON_FEED);
  expect(members.map(({ kind, uri }) => [kind, uri])).toEqual([
    ['inline', 'https://post.example/a'],
    ['inline', 'feed.json#note'],
    ['rejected', 'feed.json'],
  ]);
});

test.each([
  ['news.xml', NEWS_SITEMAP, /^feed-links: news\.xml gives only the address, .* of 1 of its 1 articles/],
  ['papers.opml', OPML, /^feed-links: papers\.opml is a list of 2 feeds, without their articles\./],
  [
    'other.xml',
    '<?xml version="1.0"?><invoice/>',
    /^xml-no-news: other\.xml has no news item in it\. Only feeds, NewsML-G2/,
  ],
  ['empty.rss', '<rss version="2.0"><channel><title>T</title></channel></rss>', /^feed-invalid: empty\.rss lists no/],
])('%s is refused with what to do', async (name, content, note) => {
  const members = await membersOf(name, content);
  expect(members.map(({ kind }) => kind)).toEqual(['rejected']);
  expect(notes(members)[0]).toMatch(note);
});
