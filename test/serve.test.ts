import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inventArticles, makeFolder, onrecord, startOnrecord, writeFiles } from './program.ts';

test('serve shows what was built, and ends when it is asked to', async () => {
  const folder = makeFolder();
  writeFiles(folder, inventArticles(3, 7));
  expect(onrecord(['build', '.', '--db', 'record.db', '--workers', '1'], { cwd: folder }).status).toBe(0);

  const open = onrecord(['serve', '--host', '0.0.0.0'], { cwd: folder });
  expect(open.status).toBe(2);
  expect(open.stderr).toContain('--token');

  const server = startOnrecord(['serve', '--port', '0', '--json'], folder);
  const [printed] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  const { url } = JSON.parse(printed.toString()) as { url: string };
  const page = await fetch(`${url}statements`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Nothing was signed');
  server.kill('SIGTERM');
  const [status] = (await once(server, 'exit')) as [number];
  expect(status).toBe(0);
});

test('site writes the pages into a folder and says which to open', () => {
  const folder = makeFolder();
  writeFiles(folder, inventArticles(2, 8));
  onrecord(['build', '.', '--db', 'record.db', '--workers', '1'], { cwd: folder });
  const first = onrecord(['site', 'pages', '--json'], { cwd: folder });
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ site: 'pages', articles: 2 });
  expect(onrecord(['site', 'pages'], { cwd: folder }).status).toBe(0);
  const other = onrecord(['site', '.'], { cwd: folder });
  expect(other.status).toBe(2);
  expect(other.stderr).toContain('left alone');
});
