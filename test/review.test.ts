import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const corrections = () => readFileSync(join(folder, 'record.corrections.jsonl'), 'utf8').trim().split('\n');
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
          'intake',
          '',
        ]) {
          await page.goto(base + path);
          const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          expect(wide, path).toBeLessThanOrEqual(shown ?? 0);
          expect(await barriers(page), path).toEqual([]);
        }
      },
      true,
      screen,
    ),
);
