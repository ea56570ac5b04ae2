import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { type Listening, listen } from '../src/server/listen.ts';
import { readAssets } from '../src/site/assets.ts';
import { siteFiles } from '../src/site/site-files.ts';
import { writeSite } from '../src/site/write-site.ts';
import { groupThousands } from '../web/record-words.ts';
import { LIST_NAMES } from '../web/render-page.tsx';
import { findBarriers } from './find-barriers.ts';
import { longSource } from './long-record.ts';
import { PHONE, type Screen, startBrowser, WIDE, watchPage } from './open-page.ts';

// A record of 10,000 statements served, and one of 700 as files: a long list scrolls on as one.

const SOURCES = { served: longSource(10_000), files: longSource(700) };

let server: Listening;
let browser: Browser;
let folder: string;
const bases = { served: '', files: '' };

beforeAll(async () => {
  const served = { record: () => SOURCES.served, assets: readAssets(), door: { token: null } };
  server = await listen(createApp(served), '127.0.0.1', 0);
  bases.served = `http://127.0.0.1:${server.port}/`;
  folder = mkdtempSync(join(tmpdir(), 'onrecord-long-'));
  writeSite(folder, siteFiles(SOURCES.files, readAssets()));
  bases.files = `${pathToFileURL(folder).href}/`;
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Base = keyof typeof bases;

async function onList(
  at: Base,
  screen: Screen,
  path: string,
  work: (page: Page) => Promise<void>,
  script = true,
): Promise<void> {
  const { page, trouble } = await watchPage(browser, screen, bases[at], script);
  const [name = '', query = ''] = path.split('?');
  await page.goto(`${bases[at]}${name}${at === 'files' ? '.html' : ''}${query && `?${query}`}`);
  if (script) await page.locator('.windowed').waitFor();
  await work(page);
  expect(trouble).toEqual([]);
  await page.close();
}

/** The line, from 1, that stands under the head of the page, and where. */
function firstInView(page: Page): Promise<{ readonly line: number; readonly top: number }> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.windowed [aria-posinset]')];
    const first = lines.find((line) => line.getBoundingClientRect().bottom > 112);
    return {
      line: Number(first?.getAttribute('aria-posinset')),
      top: Math.round(first?.getBoundingClientRect().top ?? 0),
    };
  });
}

async function goToLine(page: Page, line: number): Promise<void> {
  await page.getByLabel('Line', { exact: true }).fill(String(line));
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedLine(page)).toBe(line);
}

function focusedLine(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')));
}

const drawn = (page: Page) => page.locator('.windowed [aria-posinset]').count();

describe.each(['served', 'files'] as const)('a long list, %s', (at) => {
  const source = SOURCES[at];
  const statements = source.lists.statements.rows(0, source.lists.statements.length);
  const all = groupThousands(statements.length);

  test('scrolls to its end with few lines in the document, the years stay right, and the foot is reached', () =>
    onList(at, WIDE, 'statements', async (page) => {
      expect(await page.locator('.found').textContent()).toBe(`${all} in all`);
      await page.mouse.move(400, 600);
      for (let turn = 0; turn < 40; turn += 1) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(20);
      }
      await expect.poll(async () => (await firstInView(page)).line).toBeGreaterThan(100);
      const wrong = await page.evaluate(() => {
        const heights = [...document.querySelectorAll('.windowed [aria-posinset]')].map((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return { top, bottom, number: Number(line.getAttribute('aria-posinset')) };
        });
        return heights.filter(({ top, number }, index) => {
          const before = heights[index - 1];
          return before && (number !== before.number + 1 || Math.abs(top - before.bottom) > 1);
        });
      });
      expect(wrong).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await expect.poll(async () => (await firstInView(page)).line).toBeGreaterThan(statements.length / 3);
      const { line } = await firstInView(page);
      const year = statements[line - 1]?.when.date?.slice(0, 4);
      expect(await page.locator('.place-bar p').textContent()).toContain(`, ${year}`);
      const heading = page.locator('.windowed h2.year', { hasText: year ?? '' }).first();
      expect((await heading.boundingBox())?.y).toBeLessThan(50);
      await expect
        .poll(async () => {
          await page.keyboard.press('End');
          return page.locator(`[aria-posinset="${statements.length}"]`).isVisible();
        })
        .toBe(true);
      await expect
        .poll(() =>
          page
            .locator('.foot')
            .boundingBox()
            .then((box) => box && box.y < 900),
        )
        .toBe(true);
      expect(await page.locator('.place-bar p').textContent()).toContain(`–${all} of ${all}`);
      expect(await drawn(page)).toBeLessThan(60);
      expect(await page.locator('*').count()).toBeLessThan(3000);
    }));

  test('is returned to where it was left for an article', () =>
    onList(at, PHONE, 'articles', async (page) => {
      const line =
        source.lists.articles.rows(0, source.lists.articles.length).findLastIndex(({ id }) => source.article(id)) + 1;
      expect(line).toBeGreaterThan(100);
      await goToLine(page, line);
      await page.mouse.wheel(0, -60);
      const link = page.locator(`[aria-posinset="${line}"] a.q`);
      await page.waitForTimeout(400);
      const before = await firstInView(page);
      await link.click();
      await page.waitForURL(/\/article\//);
      await page.goBack();
      await expect.poll(async () => (await firstInView(page)).line).toBe(before.line);
      expect(Math.abs((await firstInView(page)).top - before.top)).toBeLessThan(3);
      expect(await focusedLine(page)).toBe(line);
      expect(page.url()).toContain(`page=${Math.ceil(before.line / 50)}`);
    }));

  test('keys go over the border of a page, and to the next line from one out of view', () =>
    onList(at, WIDE, 'statements', async (page) => {
      await goToLine(page, 48);
      for (let line = 49; line <= 53; line += 1) {
        await page.keyboard.press('j');
        await expect.poll(() => focusedLine(page)).toBe(line);
      }
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight - 2000));
      await expect.poll(async () => (await firstInView(page)).line).toBeGreaterThan(statements.length / 2);
      expect(await focusedLine(page)).toBe(53);
      await page.keyboard.press('k');
      await expect.poll(() => focusedLine(page)).toBe(52);
      await expect.poll(async () => Math.abs((await firstInView(page)).line - 52)).toBeLessThan(8);
      await goToLine(page, 550);
      await page.keyboard.press('j');
      await expect.poll(() => focusedLine(page)).toBe(551);
    }));

  test('is narrowed, and what is left scrolls on', () =>
    onList(at, WIDE, 'statements', async (page) => {
      await page.getByLabel('Stance').selectOption('deny');
      const denials = statements.filter(({ stance }) => stance === 'deny').length;
      await expect.poll(() => page.locator('.found').textContent()).toBe(`${groupThousands(denials)} of ${all}`);
      await goToLine(page, denials);
      expect(await page.locator(`[aria-posinset="${denials}"] .st`).first().textContent()).toBe('denied');
      expect(page.url()).toContain('stance=deny');
      await expect.poll(() => page.evaluate(() => history.state?.place?.line)).toBeGreaterThan(denials - 30);
      await page.reload();
      await expect.poll(() => page.locator(`[aria-posinset="${denials}"]`).isVisible()).toBe(true);
    }));

  test('leads to a year, and to the page that its address names', () =>
    onList(at, WIDE, 'statements?page=3', async (page) => {
      await expect.poll(async () => (await firstInView(page)).line).toBe(101);
      await page.getByLabel('Year').fill('2022');
      await page.getByRole('button', { name: 'Go' }).click();
      const line = statements.findIndex(({ when }) => when.date?.startsWith('2022')) + 1;
      await expect.poll(() => focusedLine(page)).toBe(line);
      expect((await firstInView(page)).line).toBe(line);
    }));
});

test('the second page of the files begins with its lines, and a filter is asked for from it', () =>
  onList('files', WIDE, 'timeline-2', async (page) => {
    await expect.poll(async () => (await firstInView(page)).line).toBe(51);
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByLabel('Kind').selectOption('planned');
    await expect.poll(() => page.url()).toContain('kind=planned');
    await expect.poll(() => page.locator('.found').textContent()).toContain(' of ');
  }));

test.each(LIST_NAMES)('%s has no barrier in the middle of it, on a phone', (name) =>
  onList('served', PHONE, `${name}?page=9`, async (page) => {
    await expect.poll(async () => (await firstInView(page)).line).toBeGreaterThan(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findBarriers(page)).toEqual([]);
  }),
);

test('a page of a long list is printed whole', () =>
  onList('served', WIDE, 'statements?page=4', async (page) => {
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const lines = document.querySelectorAll('#results .l').length;
      const found = document.querySelector('.found')?.textContent;
      dispatchEvent(new Event('afterprint'));
      return { lines, found };
    });
    expect(printed).toEqual({ lines: 50, found: '10,010 in all, page 4 of 201' });
    await expect.poll(async () => (await firstInView(page)).line).toBe(151);
  }));

test('without script a long list has pages', () =>
  onList(
    'served',
    WIDE,
    'statements?page=3',
    async (page) => {
      expect(await page.locator('#results .l').count()).toBe(50);
      await page.getByRole('link', { name: 'Later' }).click();
      expect(page.url()).toContain('page=4');
      expect(await page.locator('.found').textContent()).toContain('page 4 of 201');
    },
    false,
  ));
