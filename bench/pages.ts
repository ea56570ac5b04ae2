import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArticle } from '../src/article/read-article.ts';
import type { SourceDocument } from '../src/core/article.ts';

// npm run bench:pages: pages read a second of processor time, ours (article, blocks, title, authors, dates) beside
// Mozilla's Readability on linkedom, in one run over the pages of the gold data.

const ROUNDS = 4;

function main(): void {
  const pages = readPages();
  if (pages.length === 0) {
    console.log('No pages to read: set ONRECORD_DATA to the folder that holds data/ and eval/ (docs/figures.md).');
    return;
  }
  const load = createRequire(import.meta.url);
  const { parseHTML } = load('linkedom');
  const { Readability } = load('@mozilla/readability');
  const readers: readonly (readonly [string, (page: SourceDocument) => unknown])[] = [
    ['onrecord', readArticle],
    [
      'Readability on linkedom',
      ({ bytes }) => new Readability(parseHTML(Buffer.from(bytes).toString('utf8')).document).parse(),
    ],
  ];
  const best = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, read] of readers) {
      const before = process.cpuUsage();
      for (const page of pages) read(page);
      const { user, system } = process.cpuUsage(before);
      // The first round warms up.
      if (round > 0) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    }
  }
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
  console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB, best of ${ROUNDS} rounds, processor time`);
  for (const [name, ms] of best)
    console.log(`${name.padEnd(26)}${((pages.length / ms) * 1000).toFixed(1).padStart(6)} pages/s`);
}

function readPages(): SourceDocument[] {
  const data = resolve(process.env.ONRECORD_DATA ?? '../shared');
  const gold = join(data, 'data/fundus-evaluation');
  if (!existsSync(gold)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    execFileSync(process.execPath, [join(data, 'eval/articles.mjs'), 'prepare', gold, folder]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => ({ uri: name, mediaType: 'text/html', bytes: readFileSync(join(folder, name)), given: {} }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
