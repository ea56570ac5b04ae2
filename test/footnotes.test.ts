import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { createApp } from '../src/server/app.ts';
import { type Listening, listen } from '../src/server/listen.ts';
import { readAssets } from '../src/site/assets.ts';
import { siteFiles } from '../src/site/site-files.ts';
import { writeSite } from '../src/site/write-site.ts';
import { PHONE, type Screen, startBrowser, WIDE, watchPage } from './open-page.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

// Footnotes copied from the pages, as a reader copies them: served, and from files.

const [LINE] = SAMPLE_RECORD.timeline;
const WORDS = LINE?.evidence[0];
if (!LINE || !WORDS) throw new Error('the sample has no timeline');

let folder: string;
let server: Listening;
let browser: Browser;
let served: string;
let files: string;

beforeAll(async () => {
  const record = sampleSource({ articles: SAMPLE_ARTICLES.map(withPages) });
  folder = mkdtempSync(join(tmpdir(), 'onrecord-footnotes-'));
  writeSite(folder, siteFiles(record, readAssets()));
  files = `${pathToFileURL(folder).href}/`;
  const app = createApp({ record: () => record, assets: readAssets(), door: { token: null } });
  server = await listen(app, '127.0.0.1', 0);
  served = `http://127.0.0.1:${server.port}/`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The article of the first line as if of a printed edition, the words of the line on its second page. */
function withPages(article: Article): Article {
  if (article.id !== WORDS?.article) return article;
  const { start } = WORDS;
  const pages = [
    { page: 'A1', span: [0, start] },
    { page: 'A7', span: [start, article.text.length] },
  ] as const;
  return { ...article, pages };
}

async function onPage(base: string, screen: Screen, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, trouble } = await watchPage(browser, screen, base);
  await page.goto(base + path);
  await work(page);
  expect(trouble).toEqual([]);
  await page.close();
}

/** Copies the footnote that `place` offers, and pastes it. */
async function copyFootnote(page: Page, place: Locator): Promise<string> {
  await place.getByRole('button', { name: 'footnote' }).click();
  await expect.poll(() => place.locator('.told').textContent()).toMatch(/^Copied as footnote, /);
  return paste(page);
}

async function paste(page: Page): Promise<string> {
  const field = page.locator('.find input');
  await field.fill('');
  await field.focus();
  await page.keyboard.press('Control+V');
  return field.inputValue();
}

const CHICAGO =
  'Wanda Pryce, “Governor and Ferry Chief Hold First Talks on the Merrow Line,” The Ansel Courier, March 5, 2019, A7, https://courier.example/ferry-first-talks.';
const MHRA =
  'Wanda Pryce, ‘Governor and Ferry Chief Hold First Talks on the Merrow Line’, The Ansel Courier, 5 March 2019, p. A7 <https://courier.example/ferry-first-talks>.';

const PLACES = [
  ['served', () => served, ''],
  ['from files', () => files, '.html'],
] as const;

test.each(PLACES)('%s, a footnote beside a line is in the chosen style, at its page', (_, base, suffix) =>
  onPage(base(), WIDE, `timeline${suffix}`, async (page) => {
    await page.locator(`[id="${LINE.id}"] a.q`).click();
    const reader = page.locator('#reader');
    await expect.poll(() => reader.locator('mark.on').count()).toBeGreaterThan(0);
    expect(await copyFootnote(page, reader)).toBe(CHICAGO);
    await reader.getByLabel('Style of footnotes').selectOption('MHRA notes');
    expect(await copyFootnote(page, reader)).toBe(MHRA);
  }),
);

test.each(PLACES)('%s, the choice is made by keyboard and remembered', (_, base, suffix) =>
  onPage(base(), PHONE, `article/${WORDS.article}${suffix}`, async (page) => {
    const bar = page.locator('.article-page');
    const choice = bar.getByLabel('Style of footnotes');
    await choice.focus();
    await page.keyboard.press('A');
    expect(await choice.inputValue()).toBe('apa');
    expect(await copyFootnote(page, bar)).toBe(
      'Pryce, W. (2019, March 5). Governor and ferry chief hold first talks on the Merrow line. The Ansel Courier. https://courier.example/ferry-first-talks',
    );
    await page.goto(`${base()}article/${SAMPLE_ARTICLES[4]?.id}${suffix}`);
    expect(await choice.inputValue()).toBe('apa');
    expect(await copyFootnote(page, bar)).toContain('(n.d.)');
  }),
);

test('the pages say whose work the footnotes are', () =>
  onPage(served, WIDE, 'about', async (page) => {
    expect(await page.getByText('citeproc-js, © 2009–2019 Frank Bennett').isVisible()).toBe(true);
  }));
