import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { findTimes } from '../src/analysis/times/times.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readLanguage } from '../src/language/language.ts';

// npm run bench:times: processor time of finding the dates in news text, by itself (sentences and tokens given) and with
// sentences and tokens, beside chrono-node's on the same text in the same run; and the same for one article of growing
// length, where the rate should stay as it is. The texts are the 84 articles of the gold data where it is there, else
// those of the example.

const ROUNDS = 7;
const PUBLISHED = '2016-05-05';
const GROWTH = [1, 2, 4, 8];
/** chrono-node is slow on long text; this much of it is enough to tell. */
const CHRONO_ROUNDS = 2;

function main(): void {
  const texts = readTexts();
  console.log(`${texts.length} articles, ${megabytes(texts).toFixed(2)} MB, best of ${ROUNDS} rounds, one core`);
  measure(texts);
  const joined = texts.join('\n\n');
  for (const times of GROWTH) {
    console.log(`one article of ${megabytes([joined.repeat(times)]).toFixed(1)} MB`);
    measure([joined.repeat(times)], times === 1);
  }
}

function measure(texts: readonly string[], withChrono = true): void {
  const articles = texts.flatMap((text) => {
    const bytes = Buffer.from(text);
    const { article } = readArticle({ uri: 'text', mediaType: 'text/plain', bytes, given: { published: PUBLISHED } });
    return article ? [{ article, language: readLanguage(article) }] : [];
  });
  const reference = new Date(`${PUBLISHED}T12:00:00`);
  const rows: readonly (readonly [string, number, () => void])[] = [
    [
      'dates, tokens given',
      ROUNDS,
      () => {
        for (const { article, language } of articles) findTimes(article, language);
      },
    ],
    [
      'sentences, tokens and dates',
      ROUNDS,
      () => {
        for (const { article } of articles) findTimes(article, readLanguage(article));
      },
    ],
    [
      'chrono-node',
      withChrono ? CHRONO_ROUNDS : 0,
      () => {
        for (const text of texts) chrono.parse(text, reference);
      },
    ],
  ];
  for (const [name, rounds, work] of rows) {
    const seconds = Math.min(...Array.from({ length: rounds }, () => processorTime(work)));
    if (rounds > 0) console.log(`  ${name.padEnd(30)}${(megabytes(texts) / seconds).toFixed(2).padStart(7)} MB/s`);
  }
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

function readTexts(): string[] {
  const data = resolve(process.env.ONRECORD_DATA ?? '../shared');
  const gold = join(data, 'data/polnear/dev.ndjson.gz');
  if (!existsSync(gold)) return readFolder(fileURLToPath(new URL('../../examples', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    execFileSync(process.execPath, [join(data, 'eval/attributions.mjs'), 'prepare', folder, '--gold', gold]);
    return readFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFolder(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

main();
