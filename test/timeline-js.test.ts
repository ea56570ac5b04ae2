import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportOf, exportText } from './export-sample.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.ts';
import { SAMPLE_RECORD } from './sample-site-data.ts';

// The export shown by TimelineJS itself, in a browser without network.

const HOSTILE = '<img src="x" onerror="document.title=\'broken\'"> & <b>bold</b> words';

let folder: string;
let browser: Browser;
let page: Page;
const trouble: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-timeline-'));
  const library = dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'));
  cpSync(join(library, 'dist'), join(folder, 'dist'), { recursive: true });
  const timeline = SAMPLE_RECORD.timeline.map((entry, index) => (index === 0 ? { ...entry, text: HOSTILE } : entry));
  const json = exportText('timelinejs', exportOf({ ...SAMPLE_RECORD, timeline }));
  const file = join(folder, 'timeline.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>whole</title><link rel="stylesheet" href="dist/css/timeline.css">
<div id="timeline" style="width: 1000px; height: 600px"></div><script src="dist/js/timeline.js"></script>
<script>window.timeline = new TL.Timeline('timeline', ${json.replaceAll('<', '\\u003c')}, {font: null, hash_bookmark: false})</script>`,
  );
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) trouble.push(`request: ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.tl-slide', { state: 'attached', timeout: 60_000 });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const texts = (selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.trim()));

describe('TimelineJS', () => {
  test('shows a slide for each entry with a date, in the order of time, a season at its year', async () => {
    expect(await texts('.tl-slide .tl-headline-title, .tl-slide .tl-headline')).toContain(
      'Company confirms winter closing that it had ruled out',
    );
    const [title, ...dates] = await texts('.tl-slide .tl-headline-date');
    expect(title).toBe('');
    expect(dates).toEqual([
      'spring 2019 (month not known)',
      '4 March 2019 (inferred)',
      'summer 2020 (month not known)',
      '1–18 November 2020 (exact day not known; inferred)',
      '18 November 2020 (inferred)',
      '4 January 2021',
      '4 January 2021',
    ]);
    expect(await page.locator('.tl-timemarker').count()).toBe(7);
    expect(await page.locator('.tl-message-full').count()).toBe(0);
  });

  test('shows the words of articles as words', async () => {
    expect((await texts('.tl-slide .tl-text-content')).join(' ')).toContain(HOSTILE);
    expect(await page.title()).toBe('whole');
    expect(await page.locator('.tl-text-content img, .tl-text-content b').count()).toBe(0);
  });

  test('asks nothing of any host and breaks nowhere', () => {
    expect(trouble).toEqual([]);
  });
});
