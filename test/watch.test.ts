import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servePages } from './local-server.ts';
import { makeFolder, startOnrecord, writeFiles } from './program.ts';
import { LONG_TEXT } from './sample-feeds.ts';

const folder = makeFolder();
const PATHS = ['/1', '/2', '/3', '/4', '/5'];

/** Runs the program while this process answers as a server; `onLine` may stop it. */
async function run(
  words: readonly string[],
  onLine: (line: string, stop: (signal: NodeJS.Signals) => void) => void = () => {},
) {
  const child = startOnrecord(words, folder);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    onLine(chunk.toString(), (signal) => child.kill(signal));
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

async function serveCourier() {
  const page = (path: string) =>
    `<!doctype html><html><head><title>Of ${path}</title></head><body><article><h1>Of ${path}</h1>${LONG_TEXT.map(
      (text) => `<p>${text} So it stood on page ${path}.</p>`,
    ).join('')}</article></body></html>`;
  const items = PATHS.map(
    (path) => `<item><title>Of ${path}</title><link>${path}</link><pubDate>13 May 2024 10:00:00 GMT</pubDate></item>`,
  );
  return await servePages({
    ...Object.fromEntries(PATHS.map((path) => [path, page(path)])),
    '/feed.xml': (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>Tessmouth Courier</title>${items.join('')}</channel></rss>`),
  });
}

test('a watch that is killed is carried on by the next; Ctrl-C ends it in good order', async () => {
  const server = await serveCourier();
  const words = ['watch', `${server.origin}/feed.xml`, '--allow-private', '--delay', '0', '--db', 'killed.db'];
  const killed = await run(words, (line, stop) => {
    if (line.includes('Of /3')) stop('SIGKILL');
  });
  expect(killed.status).toBeNull();
  const carriedOn = await run(words, (line, stop) => {
    if (line.includes('The record: 5 articles')) stop('SIGINT');
  });
  expect(carriedOn.stdout).toContain('The record: 5 articles');
  expect(carriedOn).toMatchObject({ status: 130, stderr: expect.stringContaining('Stopping') });
  const again = await run([...words, '--once']);
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('is asked again from') });
}, 120_000);

test('an OPML file, once; what is no list of feeds is refused', async () => {
  const server = await serveCourier();
  writeFiles(folder, {
    'feeds.opml': `<opml version="2.0"><body><outline xmlUrl="${server.origin}/feed.xml"/></body></opml>`,
    'saved.rss': '<rss><channel><title>T</title><item><link>https://a.example/1</link></item></channel></rss>',
  });
  const words = ['watch', 'feeds.opml', '--once', '--json', '--allow-private', '--delay', '0', '--db', 'opml.db'];
  const { status, stdout } = await run(words);
  expect(status).toBe(0);
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
  expect(events.map(({ event }) => event)).toEqual(['poll', ...PATHS.map(() => 'article'), 'record']);
  expect(await run(['watch', 'saved.rss'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('onrecord build'),
  });
  expect(await run(['watch', join(folder, 'none.opml')])).toMatchObject({ status: 2 });
}, 120_000);

test('the address of a feed given to add has its articles added, once', async () => {
  const server = await serveCourier();
  const words = ['add', `${server.origin}/feed.xml`, '--allow-private', '--delay', '0', '--db', 'added.db'];
  const first = await run(words);
  expect(first).toMatchObject({ status: 0, stderr: expect.stringContaining('is a feed: it has 5 new of 5 articles') });
  expect(first.stdout).toContain('5 addresses asked: 5 fetched.');
  expect(first.stdout).toContain('5 articles taken in.');
  const second = await run(words);
  expect(second).toMatchObject({ status: 0, stderr: expect.stringContaining('has 0 new of 5 articles') });
}, 120_000);
