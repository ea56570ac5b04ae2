import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../src/core/analysis.ts';
import { sha256 } from '../src/core/ids.ts';
import { EXPORT_FORMAT_NAMES } from '../src/record/export/format-names.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import type { IntakeEntry } from '../src/store/store.ts';
import { enlargeRecord, renumber } from '../test/enlarged-record.ts';

// npm run bench:exporting [-- ARTICLES...]: processor time, memory and size of every export, each in a process of its
// own, of a record of ARTICLES (default 1000 and 5000): that of the example (made by npm start) with its articles, put
// together as often as it takes, each time with ids and, in steps of a year, dates of its own.

const EXAMPLE = 'out/example/record.db';
const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
/** Prints what a process has used when it ends; on standard error, as the export may go to standard output. */
const METER = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error('used ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });`,
)}`;

function makeStore(file: string, articles: number): void {
  const example = openSqliteStore(EXAMPLE, 'read');
  const record = example.readRecord();
  const analyses = [...example.eachAnalysis()];
  example.close();
  const times = Math.ceil(articles / record.articles.length);
  const store = openSqliteStore(file, 'write');
  for (let round = 0; round < times; round += 1) {
    store.takeIn(analyses.map((analysis) => entryOf(renumber(JSON.stringify(analysis), round), round)));
  }
  store.replaceRecord(enlargeRecord(record, times), store.readState().changes, '');
  store.close();
}

function entryOf(json: string, round: number): IntakeEntry {
  const analysis = JSON.parse(json) as Analysis;
  if (!analysis.article) throw new Error('an analysis without an article');
  const { article } = analysis;
  const source = { ...article.source, uri: `${round}/${article.source.uri}`, sha256: sha256(article.id) };
  return {
    kind: 'analysis',
    source: { uri: source.uri, location: `/${source.uri}` },
    inputKey: '',
    analysedWith: '',
    analysis: { ...analysis, article: { ...article, url: article.url && `${article.url}?${round}`, source } },
  };
}

function measure(db: string, format: string, out: string): void {
  const words = ['--import', METER, PROGRAM, 'export', '--db', db, '--format', format, '-o', out];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${format} ended with ${status}: ${stderr}`);
  const [seconds = 0, megabytes = 0] = JSON.parse(/used (.*)/.exec(stderr)?.[1] ?? '[]') as number[];
  const size = bytesIn(out) / 1e6;
  console.log(
    `  ${format.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB ${size.toFixed(1).padStart(8)} MB`,
  );
}

function bytesIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

const [counts, formats] = [/^\d+$/, /^[a-z]/].map((form) => process.argv.slice(2).filter((word) => form.test(word)));
for (const count of counts?.length ? counts.map(Number) : [1000, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const db = join(folder, 'record.db');
    makeStore(db, count);
    console.log(`${count} articles: format, processor time, most memory, size of what is written`);
    const out = join(folder, 'out');
    for (const format of formats?.length ? formats : EXPORT_FORMAT_NAMES) {
      mkdirSync(out);
      measure(db, format, join(out, format));
      rmSync(out, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
