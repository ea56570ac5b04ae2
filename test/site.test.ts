import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { readAssets } from '../src/site/assets.ts';
import { siteFiles } from '../src/site/site-files.ts';
import { SiteFolderError, writeSite } from '../src/site/write-site.ts';
import { passageId } from '../web/site-index.ts';
import { findBarriers } from './find-barriers.ts';
import { isOnScreen, startBrowser, WIDE, watchPage } from './open-page.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

const ENTRY = SAMPLE_RECORD.timeline[0];
const WORDS = ENTRY?.evidence[0];
if (!ENTRY || !WORDS) throw new Error('the sample has no timeline');

let folder: string;
let base: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
  writeSite(
    folder,
    siteFiles(sampleSource({ articles: [...SAMPLE_ARTICLES.slice(0, -1), longArticle()] }), readAssets()),
  );
  base = `${pathToFileURL(folder).href}/`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const HOSTILE =
  '</p><script>alert(1)</script><style>*{display:none}</style><img src=x onerror=alert(2)> bank\u202Egpj.exe';

/** The last article of the sample, with hostile text and a line of a million characters after its own. */
function longArticle(): Article {
  const article = SAMPLE_ARTICLES.at(-1) as Article;
  const text = `${article.text}\n\n${HOSTILE}\n\n${'word '.repeat(200_000)}`;
  const start = article.text.length + 2;
  const next = start + HOSTILE.length + 2;
  return {
    ...article,
    text,
    blocks: [
      ...article.blocks,
      { span: [start, start + HOSTILE.length], kind: 'paragraph', kept: true, rule: 'rest' },
      { span: [next, text.length], kind: 'paragraph', kept: true, rule: 'rest' },
    ],
  };
}

test('the files open offline: a line shows its words beside it, and filters answer', async () => {
  const { page, trouble } = await watchPage(browser, WIDE, base);
  await page.goto(`${base}index.html`);
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await page.locator(`[id="${ENTRY.id}"] a.q`).click();
  const mark = `#reader [id="${passageId(WORDS)}"]`;
  await expect.poll(() => isOnScreen(page, mark)).toBe(true);
  expect(await page.locator(mark).textContent()).toBe(WORDS.exact);
  await page.locator('.find input').fill('crowns');
  await page.keyboard.press('Enter');
  await page.waitForURL(/statements\.html\?q=crowns/);
  await expect.poll(() => page.locator('#results mark.hit').count()).toBeGreaterThan(0);
  await page.getByLabel('Words', { exact: true }).fill('');
  await page.getByLabel('Stance').selectOption('promise');
  const promises = SAMPLE_RECORD.statements.filter(({ stance }) => stance === 'promise').length;
  await expect.poll(() => page.locator('#results .l').count()).toBe(promises);
  await page.locator('#results .facts a').first().click();
  await page.waitForURL(/person\//);
  expect(await page.locator('h1').count()).toBe(1);
  expect(trouble).toEqual([]);
  await page.close();
});

test('every sentence of the articles is looked through in the files, also for a phrase', async () => {
  const { page, trouble } = await watchPage(browser, WIDE, base);
  await page.goto(`${base}statements.html`);
  const words = page.getByLabel('Words', { exact: true });
  await words.fill('“the Merrow line”');
  await page.getByRole('button', { name: 'Look in every sentence' }).click();
  const hits = page.locator('#sentences .l');
  await expect.poll(() => hits.count()).toBeGreaterThan(0);
  for (const text of await page.locator('#sentences mark.hit').allTextContents()) {
    expect(text.toLowerCase()).toBe('the merrow line');
  }
  expect(await page.locator('#sentences .note').textContent()).toBe(
    `Searched: every sentence of ${SAMPLE_ARTICLES.length} articles.`,
  );
  await hits.first().locator('a.q').click();
  await expect.poll(() => page.locator('#reader .on').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await words.fill('line merrow the');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#sentences mark.hit').first().textContent()).not.toContain(' ');
  await words.fill('unheard-of');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#sentences .none').textContent()).toContain('No sentence has all of');
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(`${base}statements.html?q=crowns`);
  await expect.poll(() => hits.count()).toBeGreaterThan(0);
  expect(await page.locator('#to-sentences').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Clear' }).click();
  await page.waitForURL(/statements\.html$/);
  expect(await page.locator('#to-sentences').isVisible()).toBe(false);
  expect(trouble).toEqual([]);
  await page.close();
});

test('hostile text and a line of a million characters are shown as text', async () => {
  const { page, trouble } = await watchPage(browser, WIDE, base);
  const { id } = longArticle();
  const shown = (within: string) => page.locator(`${within} p`, { hasText: 'alert(1)' }).textContent();
  const expected = HOSTILE.replace('\u202E', '[U+202E]');
  await page.goto(`${base}article/${id}.html`);
  expect(await shown('.article-page')).toBe(expected);
  await page.goto(`${base}articles.html`);
  await page.locator(`[id="${id}"] a.q`).click();
  await expect.poll(() => page.locator('#reader article').count()).toBe(1);
  expect(await shown('#reader')).toBe(expected);
  expect(trouble).toEqual([]);
  await page.close();
});

test('every link between the files leads to a file, and nothing leads to the machine it was made on', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const known = new Set(files);
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const target = new URL(address.replaceAll('&amp;', '&'), `${base}${file}`);
      if (!target.href.startsWith(base)) {
        expect(target.protocol, address).toMatch(/^(?:https?|data):$/);
        continue;
      }
      expect(known, `${file}: ${address}`).toContain(
        decodeURIComponent(target.pathname.slice(new URL(base).pathname.length)),
      );
    }
  }
});

test('the script of the pages is under 45 kB, packed', () => {
  expect(gzipSync(readAssets().script).length).toBeLessThan(45_000);
});

test('a folder that holds other files is left alone; a site is written over, and what it no longer has goes', () => {
  const other = mkdtempSync(join(tmpdir(), 'onrecord-other-'));
  writeFileSync(join(other, 'letter.txt'), 'Dear Sir');
  expect(() => writeSite(other, [{ path: 'index.html', text: 'x' }])).toThrow(SiteFolderError);
  expect(readdirSync(other)).toEqual(['letter.txt']);
  rmSync(join(other, 'letter.txt'));
  writeSite(other, [
    { path: 'index.html', text: 'x' },
    { path: 'article/a_1.html', text: 'x' },
  ]);
  writeSite(other, [{ path: 'index.html', text: 'y' }]);
  expect(readdirSync(join(other, 'article'))).toEqual([]);
  expect(readFileSync(join(other, 'index.html'), 'utf8')).toBe('y');
  rmSync(other, { recursive: true });
});
