import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from '../web/render-site.tsx';
import { passageId } from '../web/site-index.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';
import { SAMPLE_RECORD, SAMPLE_SITE } from './sample-site-data.ts';

const SCREENS = [
  { width: 1280, height: 860, colorScheme: 'light' },
  { width: 1280, height: 860, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

const MEETING = SAMPLE_RECORD.events[0];
const MEETING_WORDS = MEETING?.evidence[0];
if (!MEETING || !MEETING_WORDS) throw new Error('the sample has no event');

let folder: string;
let site: string;
let browser: Browser;
let page: Page;
let trouble: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
  const file = join(folder, 'site.html');
  writeFileSync(file, [...renderSite(SAMPLE_SITE)].join(''));
  site = pathToFileURL(file).href;
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page and notes every request, error and message of the console. */
async function open(screen: (typeof SCREENS)[number], hash = '', javaScriptEnabled = true): Promise<void> {
  const { width, height, colorScheme } = screen;
  page = await browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled });
  trouble = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== site) trouble.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  await page.goto(site + hash);
}

afterEach(async () => {
  expect(trouble).toEqual([]);
  await page.close();
});

/** Whether the middle of the first line of an element can be seen where it stands on the screen. */
function isOnScreen(selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const box = element?.getClientRects()[0];
    if (!element || !box) return false;
    const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  }, selector);
}

async function untilOnScreen(selector: string): Promise<void> {
  await expect.poll(() => isOnScreen(selector), { timeout: 5000 }).toBe(true);
}

const line = (id: string) => page.locator(`[id="${id}"]`);
const shownLines = (view: string) => page.locator(`#${view} .l:visible`).count();
const focused = () => page.evaluate(() => document.activeElement?.closest('.l')?.id ?? null);

describe.each(SCREENS)('at $width px, $colorScheme', (screen) => {
  test('a line of the timeline opens the article at the marked words, and leads back', async () => {
    await open(screen);
    await line(MEETING.id).locator('a.q').click();
    const mark = `[id="${passageId(MEETING_WORDS)}"]`;
    await untilOnScreen(mark);
    expect(await page.locator(mark).textContent()).toBe(MEETING_WORDS.exact);
    const rest = await page
      .locator('#texts article:visible mark:not(.on)')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    const marked = await page.locator(mark).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(marked).not.toBe(rest);
    expect(await page.locator('#texts article:visible').count()).toBe(1);
    await page.locator('.close').click();
    expect(await page.locator('#texts article:visible').count()).toBe(0);
    expect(await focused()).toBe(MEETING.id);
    await untilOnScreen(`[id="${MEETING.id}"] a.q`);
  });

  test('nothing is wider than the screen, in any view', async () => {
    await open(screen);
    for (const tab of await page.locator('.tabs a').all()) {
      await tab.click();
      const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width).toBeLessThanOrEqual(shown ?? 0);
      expect(await page.locator('.view:visible').count()).toBe(1);
    }
  });

  test('letters stand out from the ground by 4.5 to 1 or more', async () => {
    await open(screen);
    for (const tab of await page.locator('.tabs a').all()) {
      await tab.click();
      expect(await page.evaluate(weakContrasts)).toEqual([]);
    }
    await page.goto(`${site}#${passageId(MEETING_WORDS)}`);
    expect(await page.evaluate(weakContrasts)).toEqual([]);
  });
});

describe('on a wide screen', () => {
  const screen = SCREENS[0];

  test('filters narrow a view and say how far', async () => {
    await open(screen, '#statements');
    const filter = page.locator('#statements .filter');
    expect(await shownLines('statements')).toBe(SAMPLE_RECORD.statements.length);
    await filter.getByLabel('Speaker').selectOption({ label: 'Ilse Tarrant (5)' });
    expect(await shownLines('statements')).toBe(5);
    await filter.getByLabel('Stance').selectOption({ label: 'promised' });
    expect(await shownLines('statements')).toBe(2);
    await expect.poll(() => filter.locator('output').textContent()).toBe('2 of 13');
    await filter.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shownLines('statements')).toBe(13);
    await filter.getByLabel('Words').fill('FERRIES closing');
    await expect.poll(() => page.locator('#statements .nothing').isVisible()).toBe(true);
    await filter.getByLabel('Words').fill('crowns');
    await expect.poll(() => shownLines('statements')).toBe(2);
    await filter.getByRole('button', { name: 'Clear' }).click();
    await filter.getByLabel('Speaker').selectOption({ label: 'Unnamed (3)' });
    expect(await shownLines('statements')).toBe(3);
  });

  test('the count of a person leads to the statements it counts', async () => {
    await open(screen, '#people');
    await page.locator('#people').getByRole('link', { name: 'spoken of in 4 statements' }).click();
    await expect.poll(() => shownLines('statements')).toBe(4);
  });

  test('keys go from line to line, the words follow, Escape leads back', async () => {
    await open(screen, '#statements');
    const [first, second] = await page.locator('#statements .l').evaluateAll((lines) => lines.map(({ id }) => id));
    await page.keyboard.press('j');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#texts .on').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    const evidence = SAMPLE_RECORD.statements.find(({ id }) => id === second)?.evidence[0];
    if (!evidence) throw new Error('the second statement has no evidence');
    await untilOnScreen(`[id="${passageId(evidence)}"].on`);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('#texts article:visible').count()).toBe(0);
    expect(await focused()).toBe(first);
  });

  test('the browser’s own back leads back too', async () => {
    await open(screen, '#timeline');
    await line(MEETING.id).locator('a.q').click();
    await page.locator('#texts article:visible .refs a').first().click();
    await untilOnScreen(`[id="${MEETING.id}"]`);
    await page.goBack();
    await untilOnScreen(`[id="${passageId(MEETING_WORDS)}"]`);
  });

  test('what was left out of an article is shown on request, with the rule', async () => {
    await open(screen, `#${MEETING_WORDS.article}`);
    const advert = page.getByText('Story continues below advertisement');
    expect(await advert.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show what was left out (3 blocks)' }).click();
    expect(await advert.isVisible()).toBe(true);
    expect(await page.getByText('rule advert-line').isVisible()).toBe(true);
  });
});

describe.each([SCREENS[0], SCREENS[2]])('a deep link at $width px', (screen) => {
  const linked = [...SAMPLE_RECORD.statements, ...SAMPLE_RECORD.events, ...SAMPLE_RECORD.threads].map(({ id }) => id);

  test.each([linked[0], linked.at(-1), SAMPLE_RECORD.statements.at(-1)?.id, SAMPLE_RECORD.events[3]?.id])(
    'to %s shows its line',
    async (id) => {
      await open(screen, `#${id}`);
      await untilOnScreen(`[id="${id}"]`);
    },
  );

  test('to an article shows its text', async () => {
    await open(screen, '#a_0000000000000006');
    await untilOnScreen('[id="a_0000000000000006"] .b-title');
  });

  test('to a line that a filter hides shows it again', async () => {
    await open(screen, '#statements');
    await page.locator('#statements').getByLabel('Words').fill('crowns');
    const hidden = SAMPLE_RECORD.statements[0]?.id;
    await expect.poll(() => line(hidden ?? '').isVisible()).toBe(false);
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, hidden);
    await untilOnScreen(`[id="${hidden}"]`);
  });
});

test('without script everything is there, and a line leads to the marked words', async () => {
  await open(SCREENS[0], '', false);
  expect(await page.locator('.view:visible').count()).toBe(7);
  expect(await page.locator('.filter:visible, .show-cut:visible, .close:visible').count()).toBe(0);
  await line(MEETING.id).locator('a.q').click();
  const mark = page.locator(`[id="${passageId(MEETING_WORDS)}"]`);
  await expect.poll(() => mark.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await mark.evaluate((one) => one.matches(':target'))).toBe(true);
});

/** Visible texts whose contrast with what is behind them is under 4.5 to 1 (WCAG 2, AA). Runs in the page. */
function weakContrasts(): string[] {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): number[] => {
    for (let one = element; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || (colour[3] ?? 0) > 0) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const weak = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '' || !element.checkVisibility()) continue;
    if (element.closest('script, style')) continue;
    const [a, b] = [luminance(numbers(getComputedStyle(element).color).slice(0, 3)), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5)
      weak.add(`${ratio.toFixed(2)} ${element.tagName}.${element.className}: ${node.textContent?.slice(0, 30)}`);
  }
  return [...weak];
}
