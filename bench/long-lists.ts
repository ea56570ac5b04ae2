import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { createApp } from '../src/server/app.ts';
import { listen } from '../src/server/listen.ts';
import { readAssets } from '../src/site/assets.ts';
import { collectSentences, type SearchedArticle } from '../src/site/sentence-files.ts';
import { siteFiles } from '../src/site/site-files.ts';
import { writeSite } from '../src/site/write-site.ts';
import { longSource } from '../test/long-record.ts';
import { startBrowser, WIDE, watchPage } from '../test/open-page.ts';
import { sampleSource } from '../test/sample-site-data.ts';

// npm run bench:lists [-- ARTICLES]: in a browser, how a list of 10,000 statements scrolls and answers to its filter,
// and how long the files take to look through the sentences of ARTICLES invented articles of 60 sentences.

const source = longSource(10_000);
const server = await listen(
  createApp({ record: () => source, assets: readAssets(), door: { token: null } }),
  '127.0.0.1',
  0,
);
const browser = await startBrowser();
const say = (label: string, value: string | number) => console.log(`${label.padEnd(52)} ${String(value).padStart(8)}`);

/** Milliseconds from `act`, run in the page, until `done` holds there. */
function timed(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const before = performance.now();
    ${act};
    const look = () => ((${done}) ? resolve(Math.round(performance.now() - before)) : setTimeout(look, 2));
    look();
  })`);
}

const { page } = await watchPage(browser, WIDE, `http://127.0.0.1:${server.port}/`);
await page.goto(`http://127.0.0.1:${server.port}/statements`);
await page.locator('.windowed').waitFor();
await page.mouse.move(400, 600);
await page.evaluate(() => {
  const seen = { blank: 0, longest: 0, most: 0, lines: 0 };
  Object.assign(globalThis, { seen });
  let since = performance.now();
  const look = () => {
    const line = document.elementFromPoint(400, 450)?.closest('[data-item], h2');
    const now = performance.now();
    if (line) since = now;
    seen.longest = Math.max(seen.longest, Math.round(now - since));
    seen.most = Math.max(seen.most, document.querySelectorAll('*').length);
    seen.lines = Math.max(seen.lines, document.querySelectorAll('[data-item]').length);
    requestAnimationFrame(look);
  };
  look();
});
for (let turn = 0; turn < 100; turn += 1) {
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(30);
}
const seen = await page.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
say('lines in the document, at most', seen.lines ?? 0);
say('elements in the document, at most', seen.most ?? 0);
say('longest without a line while turning the wheel, ms', seen.longest ?? 0);
say(
  'to the middle, until its lines are there, ms',
  await timed(
    page,
    'scrollTo(0, document.documentElement.scrollHeight / 2)',
    'document.elementFromPoint(400, 450)?.closest("[aria-posinset]")?.ariaPosInSet > 3000',
  ),
);
await page.evaluate(() => scrollTo(0, 0));
for (const [field, value] of [
  ['stance', 'deny'],
  ['stance', ''],
  ['from', '2022'],
  ['q', 'crowns'],
] as const) {
  const found = 'document.querySelector(".found").textContent';
  const choose = `const one = document.querySelector('.filter [name="${field}"]'); const all = ${found};
    one.value = '${value}'; one.dispatchEvent(new Event('input', { bubbles: true }))`;
  const milliseconds = await timed(page, choose, `${found} !== all`);
  say(`a filter answers: ${field}=${value}, ms`, milliseconds);
}
await page.close();
await server.close();

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
writeSite(folder, siteFiles(sampleSource(), readAssets()));
const sentences = collectSentences();
const texts = source.lists.statements.rows(0, 13).map(({ sentence }) => sentence);
let bytes = 0;
const files = Array.from({ length: Number(process.argv[2] ?? 500) }, (_, number) =>
  sentences.add(invented(number)),
).concat(sentences.end());
for (const { path, text } of files.flat()) {
  writeFileSync(join(folder, path), text);
  bytes += Buffer.byteLength(text);
}
say('sentences as files, kB', Math.round(bytes / 1000));
for (const q of ['crowns', 'article7', 'the line', '"the line" crowns']) {
  const { page: file } = await watchPage(browser, WIDE, pathToFileURL(folder).href);
  await file.goto(`${pathToFileURL(folder).href}/statements.html`);
  await file.getByLabel('Words', { exact: true }).fill(q);
  const send =
    'document.querySelector("#sentences .note")?.remove(); document.querySelector(".filter").requestSubmit()';
  const found = 'document.querySelector("#sentences .note") !== null';
  say(`sentences with ${q}, first time, ms`, await timed(file, send, found));
  await file.close();
}
await browser.close();
rmSync(folder, { recursive: true });

function invented(number: number): SearchedArticle {
  const parts = Array.from({ length: 60 }, (_, at) => `${texts[(number + at) % texts.length]} article${number} ${at}.`);
  const text = parts.join(' ');
  let start = 0;
  const marks = parts.map((part): SearchedArticle['marks'][number] => {
    const mark = [start, start + part.length, 'sentence'] as const;
    start += part.length + 1;
    return mark;
  });
  const id = `a_${String(number).padStart(16, '0')}`;
  return {
    id,
    outlet: 'The Ansel Courier',
    title: null,
    uri: id,
    published: { value: '2020', how: 'given' },
    text,
    marks,
  };
}
