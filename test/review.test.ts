import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { PHONE, startBrowser, WIDE, watchPage } from './open-page.ts';
import { makeFolder, onrecord, startOnrecord, writeFiles } from './program.ts';
import { REVIEWED_FERRY } from './reviewed-ferry.ts';

// The page of review as a person uses it, on the program as it is installed.

let base: string;
let folder: string;
let browser: Browser;
let end: () => void;

beforeAll(async () => {
  folder = makeFolder();
  writeFiles(folder, REVIEWED_FERRY);
  expect(onrecord(['build', 'news', '--workers', '1'], { cwd: folder }).status).toBe(0);
  const server = startOnrecord(['serve', '--port', '0', '--json'], folder);
  const [printed] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  base = (JSON.parse(printed.toString()) as { url: string }).url;
  end = () => server.kill('SIGTERM');
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  end?.();
});

async function onReview(
  path: string,
  work: (page: Page) => Promise<void>,
  script = true,
  screen = WIDE,
): Promise<void> {
  const { page, trouble } = await watchPage(browser, screen, base, script);
  await page.goto(`${base}${path}`);
  await work(page);
  expect(trouble).toEqual([]);
  await page.close();
}

const corrections = () => {
  const file = join(folder, 'record.corrections.jsonl');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};
const names = async (page: Page) => {
  await page.goto(`${base}people`);
  return page.locator('#results .q').allTextContents();
};

test('two names are merged by a key, seen as one, and taken back by a key', () =>
  onReview('review', async (page) => {
    await page.locator('.task a.q', { hasText: 'Elisa Warn' }).first().focus();
    await page.keyboard.press('m');
    await page.waitForURL(/job=/);
    expect(await page.locator('main > .told').textContent()).toMatch(/^Kept: merge .* names \d+ → \d+/);
    expect(await page.locator('.made li').first().textContent()).toContain('applies');
    expect(corrections()).toHaveLength(1);
    expect(await names(page)).not.toContain('Elisa Warn');
    await page.goto(`${base}review`);
    await page.keyboard.press('u');
    await page.waitForURL(/job=/);
    expect(await page.locator('main > .told').textContent()).toMatch(/^Taken back/);
    expect(await names(page)).toContain('Elisa Warn');
  }));

test('an article gets a date by a key and Enter, and the next item has the focus', () =>
  onReview('review?of=articles', async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.keyboard.type('2031-06-21');
    await page.keyboard.press('Enter');
    await page.waitForURL(/job=/);
    expect(await page.locator('main > .told').textContent()).toContain('2031-06-21');
    expect(await page.locator('.task').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo correction' }).first().click();
    await expect.poll(() => page.locator('.task').count()).toBe(1);
  }));

test('without script a wrong date is answered with what to write, and a statement gets its speaker', async () => {
  await onReview(
    'review?of=speakers',
    async (page) => {
      const task = page.locator('.task').first();
      await task.getByLabel(/^Speaker/).fill('Tomas Brekk');
      await task.getByRole('button', { name: /^Reattribute/ }).click();
      expect(await page.locator('main > .told').textContent()).toContain('with another speaker: 1');
    },
    false,
  );
  const { page } = await watchPage(browser, WIDE, base, false);
  await page.goto(`${base}review?of=articles`);
  await page.getByRole('textbox', { name: /^Date/ }).fill('soon');
  await page.getByRole('button', { name: /^Set date/ }).click();
  expect(await page.locator('main > .told').textContent()).toContain('Write a date such as');
  await page.close();
});

test('a line is set right from where it stands', () =>
  onReview('people', async (page) => {
    await page.getByRole('link', { name: 'Tomas Brekk', exact: true }).first().click();
    await page.getByRole('link', { name: 'rename, merge or split' }).click();
    await page.getByLabel(/^Written/).fill('Thomas Brekk');
    await page.getByRole('button', { name: /^Rename/ }).click();
    await page.waitForURL(/job=/);
    expect(await names(page)).toContain('Thomas Brekk');
  }));

test('a reporter dates, rejects and splits by keys; it survives a build, and all of it is taken back', () =>
  onReview('review?of=undated', async (page) => {
    const before = corrections().length;
    const kept = async (words: RegExp) => {
      await page.waitForURL(/job=/);
      expect(await page.locator('main > .told').textContent()).toMatch(words);
    };
    const dated = await page.locator('.task').first().getAttribute('id');
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.keyboard.type('2031-06');
    await page.keyboard.press('Enter');
    await kept(/^Kept: date the statement/);
    expect(await page.locator(`[id="${dated}"]`).count()).toBe(0);
    await page.goto(`${base}review?of=speakers`);
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await kept(/^Kept: reject/);
    await page.goto(`${base}people`);
    await page.getByRole('link', { name: 'Elise Varn', exact: true }).first().click();
    await page.getByRole('link', { name: 'rename, merge or split' }).click();
    await page.getByLabel(/^Is the same as/).waitFor();
    const boxes = await page.locator('[name="article"]').count();
    if (boxes > 1) {
      await page.keyboard.press('s');
      await page.keyboard.press('Space');
      await page.keyboard.press('s');
      await kept(/^Kept: split/);
    }
    const made = corrections().length - before;
    expect(made).toBeGreaterThanOrEqual(2);
    expect(onrecord(['build', 'news', '--workers', '1'], { cwd: folder }).status).toBe(0);
    await page.goto(`${base}review?of=corrections`);
    expect((await page.locator('.made li').allTextContents()).slice(0, made).join()).not.toContain('does not apply');
    for (let number = 0; number < made; number += 1) {
      await page.goto(`${base}review`);
      await page.keyboard.press('u');
      await kept(/^Taken back/);
    }
    expect(corrections()).toHaveLength(before + 2 * made);
    await page.goto(`${base}review?of=undated`);
    expect(await page.locator(`[id="${dated}"]`).count()).toBe(1);
  }));

test('the first page is one queue of all kinds, the most at risk first', () =>
  onReview('review', async (page) => {
    const asked = (await page.locator('.asks').allTextContents()).map((text) => text.replace(/\?.*/, ''));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Statements without a date' }).click();
    expect(await page.locator('[data-field="d"]').count()).toBeGreaterThan(0);
  }));

test.each([WIDE, PHONE, { ...WIDE, colorScheme: 'dark' as const }])(
  'no barrier on a screen of $width px, $colorScheme',
  (screen) =>
    onReview(
      'review',
      async (page) => {
        for (const path of [
          'review',
          'review?of=names',
          'review?of=corrections',
          'review?of=events',
          'review?of=unsure',
          'review?of=undated',
          'intake',
          '',
        ]) {
          await page.goto(base + path);
          const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          expect(wide, path).toBeLessThanOrEqual(shown ?? 0);
          expect(await findBarriers(page), path).toEqual([]);
        }
      },
      true,
      screen,
    ),
);
