import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../src/article/read-article.ts';
import { openInputList } from '../src/build/read-inputs.ts';
import { sha256 } from '../src/core/ids.ts';
import { mutate } from './fuzz-mutations.ts';
import { FUZZ_SEEDS } from './fuzz-seeds.ts';
import { makeDice } from './invented-words.ts';

// npm run fuzz [SECONDS] [SEED]: damages inputs of every kind by chance and reads them, as `analyze` would, until the
// time is over (default 60 seconds, seed 1). What breaks a promise of the readers is written to build/fuzz/ and ends the
// run with status 1: a reader that throws, that says nothing of an input it gives nothing of, that takes too long, or an
// article whose blocks do not cover its text in order. What was found stands in test/fuzzed.test.ts.

/** Longest that one input may take, in milliseconds of processor time; the inputs have some 20 kB. */
const LONGEST = 8000;
const FOUND = 'build/fuzz';

async function main(): Promise<void> {
  const [seconds = 60, seed = 1] = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'));
  const dice = makeDice(seed);
  const end = performance.now() + seconds * 1000;
  const runs = new Map<string, number>();
  const slowest = { name: '', milliseconds: 0 };
  let peak = 0;
  let broken = 0;
  try {
    for (let run = 0; performance.now() < end; run += 1) {
      const kind = FUZZ_SEEDS[run % FUZZ_SEEDS.length];
      if (!kind) break;
      const other = FUZZ_SEEDS[dice(FUZZ_SEEDS.length)] ?? kind;
      const bytes = kind.wrap(mutate(kind.content, other.content, dice), dice);
      const path = join(folder, kind.name);
      writeFileSync(path, bytes);
      const before = process.cpuUsage();
      const problem = await findProblem(path, kind.ndjson ?? false);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > slowest.milliseconds) Object.assign(slowest, { name: kind.name, milliseconds });
      runs.set(kind.name, (runs.get(kind.name) ?? 0) + 1);
      peak = Math.max(peak, process.memoryUsage.rss());
      const said = problem ?? (milliseconds > LONGEST ? `took ${milliseconds.toFixed(0)} ms` : null);
      if (said === null) continue;
      broken += 1;
      mkdirSync(FOUND, { recursive: true });
      const file = join(FOUND, `${sha256(bytes).slice(0, 8)}-${kind.name}`);
      writeFileSync(file, bytes);
      console.log(`${file}: ${said}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const [name, count] of runs) console.log(`${name.padEnd(20)} ${String(count).padStart(8)} inputs`);
  console.log(`slowest: ${slowest.name}, ${slowest.milliseconds.toFixed(0)} ms; peak ${(peak / 1e6).toFixed(0)} MB`);
  console.log(broken === 0 ? 'nothing found' : `${broken} found`);
  if (broken > 0) process.exitCode = 1;
}

/** What is wrong with how a file is read, or `null`. */
async function findProblem(path: string, ndjson: boolean): Promise<string | null> {
  try {
    const given = path.endsWith('manifest.csv') ? { manifest: path } : { ndjson };
    const paths = given.manifest === undefined ? [path] : [];
    for await (const { document, diagnostics } of (await openInputList(paths, given)).inputs) {
      if (!document) {
        if (diagnostics.length === 0) return 'gave nothing and said nothing';
        continue;
      }
      const { article, diagnostics: onArticle } = readArticle(document);
      if (!article) {
        if (onArticle.length === 0) return 'has no article, without a word';
        continue;
      }
      const { text, blocks } = article;
      let at = 0;
      for (const { span } of blocks) {
        if (span[0] < at || span[1] < span[0] || span[1] > text.length) return `block out of order at ${span[0]}`;
        if (/[^\s\u0085]/.test(text.slice(at, span[0]))) return `text outside of blocks before ${span[0]}`;
        at = span[1];
      }
      if (/[^\s\u0085]/.test(text.slice(at))) return 'text outside of blocks at the end';
      if (Buffer.from(text, 'utf8').toString('utf8') !== text) return 'half a surrogate pair in the text';
    }
    return null;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

await main();
