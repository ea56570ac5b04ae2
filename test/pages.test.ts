import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { type Listening, listen } from '../src/server/listen.ts';
import { readAssets } from '../src/site/assets.ts';
import { passageId } from '../web/site-index.ts';
import { findBarriers } from './find-barriers.ts';
import { isOnScreen, PHONE, type Screen, startBrowser, WIDE, watchPage } from './open-page.ts';
import { SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

const MEETING = SAMPLE_RECORD.timeline[0];
const WORDS = MEETING?.evidence[0];
if (!MEETING || !WORDS) throw new Error('the sample has no timeline');

const WIDTHS = [390, 1280, 1920];
const PAGES = [
  '',
  'timeline',
  'people',
  'matrix',
  'statements',
  'statements?q=ferry',
  'threads',
  'conflicts',
  'articles',
  'about',
  'intake',
  'review',
  `person/${SAMPLE_RECORD.entities[0]?.id}`,
  `event/${SAMPLE_RECORD.events[0]?.id}`,
  `thread/${SAMPLE_RECORD.threads[0]?.id}`,
  `conflict/${SAMPLE_RECORD.conflicts[0]?.id}`,
  `article/${WORDS.article}`,
];

let server: Listening;
let base: string;
let browser: Browser;

beforeAll(async () => {
  const record = sampleSource();
  server = await listen(
    createApp({ record: () => record, assets: readAssets(), door: { token: null } }),
    '127.0.0.1',
    0,
  );
  base = `http://127.0.0.1:${server.port}/`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function onPage(screen: Screen, path: string, work: (page: Page) => Promise<void>, script = true): Promise<void> {
  const { page, trouble } = await watchPage(browser, screen, base, script);
  await page.goto(base + path);
  await work(page);
  expect(trouble).toEqual([]);
  await page.close();
}

test.each(WIDTHS)('no page is wider than a screen of %i px, or has a barrier', async (width) => {
  const screen = { width, height: 900, colorScheme: 'light' } as const;
  const { page, trouble } = await watchPage(browser, screen, base);
  for (const path of PAGES) {
    await page.goto(base + path);
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide, path).toBeLessThanOrEqual(shown ?? 0);
    expect(await page.locator('h1').count(), path).toBe(1);
    // The colours are looked at in the dark on one screen, everything else on the other.
    if (width === 390) expect(await findBarriers(page), path).toEqual([]);
    if (width === 1280) {
      expect(await findBarriers(page, ['color-contrast']), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page, ['color-contrast']), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  }
  expect(trouble).toEqual([]);
  await page.close();
});

describe('on a wide screen', () => {
  const mark = `#reader [id="${passageId(WORDS)}"]`;

  test('a line of the timeline opens the article at the marked words, and leads back', () =>
    onPage(WIDE, 'timeline', async (page) => {
      const line = page.locator(`[id="${MEETING.id}"] a.q`);
      await line.click();
      await expect.poll(() => isOnScreen(page, mark)).toBe(true);
      expect(await page.locator(mark).textContent()).toBe(WORDS.exact);
      expect(await page.locator(mark).evaluate((one) => one.classList.contains('on'))).toBe(true);
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('#reader').isVisible()).toBe(false);
      expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test('keys go from line to line and the words follow', () =>
    onPage(WIDE, 'statements', async (page) => {
      const current = () => page.evaluate(() => document.activeElement?.closest('.l')?.id);
      await page.keyboard.press('j');
      const first = await current();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#reader .on').count()).toBeGreaterThan(0);
      await page.keyboard.press('ArrowDown');
      const second = await current();
      expect(second).not.toBe(first);
      const evidence = SAMPLE_RECORD.statements.find(({ id }) => id === second)?.evidence[0];
      await expect.poll(() => isOnScreen(page, `#reader [id="${passageId(evidence ?? WORDS)}"].on`)).toBe(true);
      await page.keyboard.press('k');
      expect(await current()).toBe(first);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }));

  test('filters answer without loading the page again, and the address says what is shown', () =>
    onPage(WIDE, 'statements', async (page) => {
      await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
      const lines = page.locator('#results .l');
      const all = SAMPLE_RECORD.statements.length;
      expect(await lines.count()).toBe(all);
      await page.getByLabel('Stance').selectOption('promise');
      const promises = SAMPLE_RECORD.statements.filter(({ stance }) => stance === 'promise').length;
      await expect.poll(() => lines.count()).toBe(promises);
      await expect.poll(() => page.locator('.found').textContent()).toBe(`${promises} of ${all}`);
      expect(page.url()).toContain('?stance=promise');
      await page.getByLabel('Stance').selectOption('');
      await page.getByLabel('Words', { exact: true }).fill('CROWNS');
      await expect.poll(() => page.locator('#results mark.hit').first().textContent()).toBe('crowns');
      expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
      await page.reload();
      expect(await page.locator('#results mark.hit').first().textContent()).toBe('crowns');
      expect(await page.locator('#sentences .l').count()).toBeGreaterThan(0);
    }));

  test('the picture is brushed by mouse and by keyboard', () =>
    onPage(WIDE, 'timeline', async (page) => {
      const all = await page.locator('#results .l').count();
      const box = await page.locator('.plot').boundingBox();
      if (!box) throw new Error('no picture');
      await page.mouse.move(box.x + box.width - 20, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 20);
      await page.mouse.up();
      await expect.poll(() => page.locator('#results .l').count()).toBeLessThan(all);
      expect(await page.locator('[name="from"]').inputValue()).toMatch(/^\d{4}-\d{2}$/);
      await page.getByLabel('First date shown').focus();
      await page.keyboard.press('Home');
      await page.getByLabel('Last date shown').focus();
      await page.keyboard.press('End');
      await expect.poll(() => page.locator('#results .l').count()).toBe(all);
    }));

  test('words are copied with their source', () =>
    onPage(WIDE, 'timeline', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
      await page.locator(`[id="${MEETING.id}"] a.q`).click();
      await page.locator('#reader').getByRole('button', { name: 'quote' }).click();
      await expect.poll(() => page.locator('#reader .told').textContent()).toBe('Copied as quote');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('The Ansel Courier');
      await page.locator('#reader').getByRole('button', { name: 'link' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain('https://courier.example/ferry-first-talks#:~:text=');
    }));

  test('what was left out of an article is shown on request, with the rule', () =>
    onPage(WIDE, `article/${WORDS.article}`, async (page) => {
      const advert = page.getByText('Story continues below advertisement');
      expect(await advert.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'left out' }).click();
      expect(await advert.isVisible()).toBe(true);
      expect(await page.getByText('rule advert-line').isVisible()).toBe(true);
    }));

  test('the address of a statement shows its words and what the record made of them', () => {
    const statement = SAMPLE_RECORD.statements[0];
    return onPage(WIDE, `article/${statement?.evidence[0]?.article}#${statement?.id}`, async (page) => {
      await expect.poll(() => page.locator('mark.on').count()).toBeGreaterThan(0);
      expect(await page.locator(`[id="${statement?.id}"] .card`).isVisible()).toBe(true);
    });
  });
});

test('on a phone a line leads to the words on the article’s own page, and back', () =>
  onPage(PHONE, 'timeline', async (page) => {
    await page.locator(`[id="${MEETING.id}"] a.q`).click();
    await page.waitForURL(/\/article\//);
    await expect.poll(() => isOnScreen(page, `[id="${passageId(WORDS)}"].on`)).toBe(true);
    await page.goBack();
    expect(await page.locator(`[id="${MEETING.id}"]`).isVisible()).toBe(true);
  }));

test('without script a filter is sent, and a line leads to the marked words', () =>
  onPage(
    WIDE,
    'statements',
    async (page) => {
      await page.getByLabel('Words', { exact: true }).fill('crowns');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.locator('#results mark.hit').count()).toBeGreaterThan(0);
      await page.goto(`${base}timeline`);
      await page.locator(`[id="${MEETING.id}"] a.q`).click();
      expect(await page.locator(`[id="${passageId(WORDS)}"]`).evaluate((one) => one.matches(':target'))).toBe(true);
    },
    false,
  ));
