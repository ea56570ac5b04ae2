import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servePages } from './local-server.ts';
import { makeFolder, type Outcome, startOnrecord, writeFiles } from './program.ts';

// The built program asks servers on this machine, which answer from this process: it must not be waited for in one go.

const folder = makeFolder();
let made = 0;

function home(): string {
  made += 1;
  const path = join(folder, String(made));
  writeFiles(path, { '.keep': '' });
  return path;
}

async function onrecord(cwd: string, ...words: readonly string[]): Promise<Outcome> {
  const child = startOnrecord(words, cwd);
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

function page(title: string, words: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="2024-05-13T09:00:00Z"></head><body><article><h1>${title}</h1>
<p>The mayor of Harrow Bay, Ada Holt, met Tomas Brink on Monday to speak about the ferry to Lindmark.</p>
<p>${words}</p><p>Mr. Brink denied that the company had asked for more money.</p></article></body></html>`;
}

const FERRY = page('Ferry talks go on', '“We will sail again in June,” Ms. Holt said after three hours of talks.');
const BRIDGE = page(
  'Bridge to be closed',
  'Ms. Holt said the bridge would be closed in winter, and that nobody had asked her.',
);

describe('onrecord add', () => {
  it('takes addresses from a table, with what it says of pages that say nothing themselves', async () => {
    const bare = BRIDGE.replace(/<meta property="article[^>]*>/, '');
    const { origin } = await servePages({ '/bridge': bare, '/ferry': FERRY });
    const cwd = home();
    writeFiles(cwd, {
      'links.csv': `url;outlet;date\n${origin}/bridge;The Harrow Post;2024-05-14\n${origin}/ferry;The Harrow Post;2024-06-01\n`,
    });
    const added = await onrecord(cwd, 'add', '--from', 'links.csv', '--delay', '0', '--allow-private');
    expect([added.status, added.stderr]).toEqual([0, '']);
    const { stdout } = await onrecord(cwd, 'export', '--format', 'json');
    const { articles } = JSON.parse(stdout) as { articles: { uri: string; outlet: string; published: string }[] };
    expect(articles.map(({ uri, outlet, published }) => [uri.slice(origin.length), outlet, published]).sort()).toEqual([
      ['/bridge', 'The Harrow Post', '2024-05-14'],
      ['/ferry', 'The Harrow Post', '2024-05-13'],
    ]);
  });

  it('fetches, reads and links, and verifies it when the server is no longer asked', async () => {
    const { origin, requests } = await servePages({
      '/ferry': FERRY,
      '/bridge': BRIDGE,
      '/f': (_request, response) => response.writeHead(302, { location: '/ferry?from=short' }).end(),
      '/ferry?from=short': FERRY,
    });
    const cwd = home();
    writeFiles(cwd, { 'list.txt': `# Both sides\n${origin}/bridge\n\n${origin}/ferry\n` });
    const words = ['--from', 'list.txt', '--delay', '0', '--allow-private'];
    const first = await onrecord(cwd, 'add', `${origin}/f`, ...words);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('3 addresses asked: 3 fetched.');
    expect(first.stdout).toMatch(/leads\s+to\s+\S+from=short/);
    expect(first.stdout).toMatch(/2 articles taken in,\s+1 with the same text as another/);
    expect(requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(requests[0]?.headers['user-agent']).toMatch(/^Onrecord\/\d/);

    const again = await onrecord(cwd, 'add', `${origin}/bridge`, '--delay', '0', '--allow-private', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      schema: 'onrecord/add@1',
      fetched: [{ kind: 'unchanged', url: `${origin}/bridge` }],
      inputs: { added: 0, unchanged: 1 },
      link: 'current',
    });
    const asked = requests.length;
    const verified = await onrecord(cwd, 'verify');
    expect(verified.stdout).toContain('2 articles read again from the source, all match');
    expect(requests).toHaveLength(asked);
  });

  it('says what was not fetched, why, and what to do', async () => {
    const { origin } = await servePages({
      '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /closed'),
      '/closed': FERRY,
      '/film': (_request, response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
      '/ferry': FERRY,
    });
    const cwd = home();
    const urls = ['/closed', '/film', '/none', '/ferry'].map((path) => origin + path);
    const { status, stdout, stderr } = await onrecord(
      cwd,
      'add',
      ...urls,
      'ftp://a.example/',
      '--delay',
      '0',
      '--allow-private',
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('5 addresses asked: 1 fetched, 4 not fetched.');
    for (const code of ['fetch-disallowed', 'fetch-type', 'fetch-status', 'fetch-address-invalid']) {
      expect(stdout).toContain(`left out ${code} (1)`);
    }
    expect(stdout).toContain('save the page');
  });

  it('asks no host of this machine or network unless it is told to', async () => {
    const { origin, requests } = await servePages({ '/ferry': FERRY });
    const { status, stdout } = await onrecord(home(), 'add', `${origin}/ferry`);
    expect(status).toBe(1);
    expect(stdout).toMatch(/fetch-refused-address \(1\): Add --allow-private/);
    expect(requests).toEqual([]);
  });

  it('wants addresses', async () => {
    const cwd = home();
    for (const words of [[], ['--from', 'none.txt'], ['--delay', 'x', 'http://a.example/']]) {
      expect((await onrecord(cwd, 'add', ...words)).status).toBe(2);
    }
  });

  it('keeps what it has fetched when it is interrupted', async () => {
    const { origin } = await servePages({ '/ferry': FERRY, '/slow': () => {} });
    const cwd = home();
    const child = startOnrecord(['add', `${origin}/ferry`, `${origin}/slow`, '--delay', '0', '--allow-private'], cwd);
    const end = new Promise((resolve) => child.once('close', resolve));
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const { existsSync } = await import('node:fs');
    const { setTimeout } = await import('node:timers/promises');
    const kept = (): number => {
      if (!existsSync(join(cwd, 'record.db'))) return 0;
      const database = new DatabaseSync(join(cwd, 'record.db'), { readOnly: true });
      try {
        return Number(database.prepare('SELECT count(*) AS n FROM captures').get()?.n);
      } catch {
        return 0;
      } finally {
        database.close();
      }
    };
    while (kept() === 0) await setTimeout(20);
    child.kill('SIGINT');
    expect(await end).toBe(130);
    expect(kept()).toBe(1);
    const next = await onrecord(cwd, 'add', `${origin}/ferry`, '--delay', '0', '--allow-private');
    expect([next.status, kept()]).toEqual([0, 1]);
  });
});
