import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { type Listening, listen } from '../src/server/listen.ts';
import { readAssets } from '../src/site/assets.ts';
import { findBarriers } from './find-barriers.ts';
import { PHONE, type Screen, startBrowser, WIDE, watchPage } from './open-page.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

// The marks of an article and what they open, by mouse, by touch and by keyboard.

const [FIRST, LONG] = SAMPLE_ARTICLES;
if (!FIRST || !LONG) throw new Error('the sample has no articles');

const PARAGRAPH =
  'Ilse Tarrant told Bram Okoro on Monday that the ferry would sail. Okoro asked the governor on Tuesday whether Port Ansel would pay, and Tarrant said no.';
const PARAGRAPHS = Math.ceil(1_000_000 / PARAGRAPH.length);
const long = {
  ...LONG,
  text: new Array(PARAGRAPHS).fill(PARAGRAPH).join('\n\n'),
  blocks: Array.from({ length: PARAGRAPHS }, (_, number) => {
    const start = number * (PARAGRAPH.length + 2);
    return { span: [start, start + PARAGRAPH.length] as const, kind: 'paragraph' as const, kept: true, rule: 'rest' };
  }),
};

let server: Listening;
let base: string;
let browser: Browser;

beforeAll(async () => {
  const source = sampleSource({ articles: [FIRST, long, ...SAMPLE_ARTICLES.slice(2)] });
  const app = createApp({ record: () => source, assets: readAssets(), door: { token: null } });
  server = await listen(app, '127.0.0.1', 0);
  base = `http://127.0.0.1:${server.port}/`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function onArticle(screen: Screen, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, trouble } = await watchPage(browser, screen, base);
  await page.goto(base + path);
  await work(page);
  expect(trouble).toEqual([]);
  await page.close();
}

const focused = (page: Page, what: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector), what);

test.each([WIDE, PHONE])('on a screen of $width px a name opens the entry of the person', (screen) =>
  onArticle(screen, `article/${FIRST.id}`, async (page) => {
    await page.locator('mark.m-name', { hasText: 'Tarrant' }).first().click();
    const card = page.locator('.mark-card');
    await expect.poll(() => card.textContent()).toContain('Ilse Tarrant');
    expect(await card.textContent()).toContain('Governor');
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(shown ?? 0);
    expect(await findBarriers(page)).toEqual([]);
    await card.getByRole('link', { name: 'Ilse Tarrant' }).click();
    await page.waitForURL(`**/person/${SAMPLE_RECORD.entities[0]?.id}`);
  }),
);

test('a date opens its value, with the rule and what it was counted from', () =>
  onArticle(WIDE, `article/${FIRST.id}`, async (page) => {
    const date = page.locator('mark.m-time').first();
    await date.click();
    const card = page.locator('.mark-card');
    await expect.poll(() => card.textContent()).toContain('14 May 2019');
    expect(await card.textContent()).toContain('inferred from the weekday');
    expect(await card.textContent()).toContain('counted from the day of the article');
    expect(await card.textContent()).toContain('rule weekday-past');
    await page.locator('.text header .facts').click();
    expect(await card.count()).toBe(0);
  }));

test('keys go from mark to mark, Enter opens one, Escape leads back to it', () =>
  onArticle(WIDE, `article/${FIRST.id}`, async (page) => {
    await page.keyboard.press('j');
    expect(await focused(page, 'mark')).toBe(true);
    for (let steps = 0; steps < 40 && !(await focused(page, 'mark.m-name')); steps += 1) {
      await page.keyboard.press('ArrowRight');
    }
    const id = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page, '.mark-card')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page, '.mark-card a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(await page.locator('mark[tabindex="0"]').count()).toBe(1);
    for (let steps = 0; steps < 80 && !(await focused(page, 'mark.m-line')); steps += 1) await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await focused(page, 'details.note[open] summary')).toBe(true);
  }));

test('the panel opens names too, and Escape closes the name before the panel', () =>
  onArticle(WIDE, 'timeline', async (page) => {
    await page.locator('a.q').first().click();
    await page.locator('#reader mark.m-name').first().click();
    await expect.poll(() => page.locator('#reader .mark-card').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark-card').count()).toBe(0);
    expect(await page.locator('#reader').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#reader').isVisible()).toBe(false);
  }));

test('a block that was left out says what it was taken for, and by which rule', () =>
  onArticle(WIDE, `article/${FIRST.id}`, async (page) => {
    await page.locator('details.cut summary').first().click();
    expect(await page.locator('details.cut[open]').first().textContent()).toMatch(/taken for .+, by the rule [\w-]+/);
  }));

test('an article of a megabyte with 40,000 names opens, and a name in its middle answers at once', () =>
  onArticle(WIDE, `article/${long.id}`, async (page) => {
    const marks = page.locator('mark.m-name');
    expect(await marks.count()).toBeGreaterThan(20_000);
    const began = performance.now();
    await marks.nth(12_000).click();
    await expect.poll(() => page.locator('.mark-card').isVisible()).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
    await page.keyboard.press('Escape');
  }));
