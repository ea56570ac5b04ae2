import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run bench:building [COUNT...]: time and memory of `build` on COUNT articles made by repeating and varying those of
// the example (default 1000 and 10000): names, places, numbers and years change from one to the next, so that they are
// neither copies nor one story.

const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

async function main(): Promise<void> {
  const counts = process.argv.slice(2).map(Number);
  console.log('articles   build s   articles/s   peak MB   store MB   again s');
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
    try {
      const inputs = writeVariants(folder, count);
      const db = join(folder, 'record.db');
      const { seconds, peak } = await build(inputs, db);
      const again = await build(inputs, db);
      const megabytes = statSync(db).size / 1e6;
      console.log(
        [
          String(count).padStart(8),
          seconds.toFixed(1).padStart(9),
          (count / seconds).toFixed(0).padStart(12),
          peak.toFixed(0).padStart(9),
          megabytes.toFixed(0).padStart(10),
          again.seconds.toFixed(1).padStart(9),
        ].join(' '),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function writeVariants(folder: string, count: number): string {
  const texts = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt') && !name.includes('interview'))
    .map((name) => readFileSync(join(EXAMPLES, name), 'utf8').replaceAll('\uFEFF', ''));
  const words = [...new Set(texts.flatMap((text) => text.match(/\b[A-Z][a-z]{4,}\b/g) ?? []))].sort();
  for (let i = 0; i < count; i += 1) {
    const batch = join(folder, 'inputs', String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(batch, { recursive: true });
    writeFileSync(join(batch, `${i}.txt`), vary(texts[i % texts.length] ?? '', words, i));
  }
  return join(folder, 'inputs');
}

/** The text with a part of its capitalised words and all of its years and numbers moved on by what `i` says. */
function vary(text: string, words: readonly string[], i: number): string {
  const moved = new Map(
    words.map((word, at) => [word, at % 3 === 0 ? word : `${word}${SUFFIXES[(i + at) % SUFFIXES.length]}`]),
  );
  const sentences = text.split(/(?<=\.) (?=[A-Z])/);
  const kept = sentences.filter((_, at) => (at * 7 + i) % 5 !== 0);
  return kept
    .join(' ')
    .replace(/\b[A-Z][a-z]{4,}\b/g, (word) => moved.get(word) ?? word)
    .replace(/\b20[12]\d\b/g, (year) => String(2000 + ((Number(year) + i) % 25)))
    .replace(/\b\d{1,2}\b/g, (number) => String((Number(number) + i) % 28 || 7));
}

const SUFFIXES = 'an el or is um ett ane ost ir ule ard em ona ick ult ade orn ey isk ov'.split(' ');

function build(inputs: string, db: string): Promise<{ seconds: number; peak: number }> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [PROGRAM, 'build', inputs, '--db', db, '--date', '2020-01-06'], {
      stdio: 'ignore',
    });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(child.pid));
    }, 200);
    child.on('error', fail);
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status === 0) done({ seconds: (performance.now() - started) / 1000, peak });
      else fail(new Error(`build ended with ${status}`));
    });
  });
}

/** Resident memory of a process, in MB. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return 0; // it has just ended
  }
}

await main();
