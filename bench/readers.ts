import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPages } from './read-pages.ts';

// npm run bench:readers [-- READERS SECONDS]: readers (50) who go over the pages of `onrecord serve` for some time (60 s),
// on the record of the example (made by npm start), all from this machine. Exit status 3 where an answer failed.

const STORE = 'out/example/record.db';
const WORDS = ['cable', 'summit', 'denied', 'president', '"the strait"', 'talks', 'sanctions', 'phone call'];

const [readers = 50, seconds = 60] = process.argv.slice(2).map(Number);
if (!existsSync(STORE)) {
  console.error(`There is no ${STORE}. Run "npm start" first.`);
  process.exit(4);
}
const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const server = spawn(process.execPath, [program, 'serve', '--db', STORE, '--port', '0', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [printed] = (await once(server.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(printed.toString()) as { url: string };
  const result = await readPages({
    url,
    readers: Math.min(readers, 500),
    seconds: Math.min(seconds, 600),
    look: [500, 2000],
    most: 1000,
    words: WORDS,
  });
  const { requests, errors, bytes, p50, p95, p99, slowest } = result;
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  console.log(
    `${readers} readers, ${seconds} s: ${requests} requests, ${(bytes / 1e6).toFixed(0)} MB, ${errors.length} errors`,
  );
  console.log(`p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, slowest ${ms(slowest)}`);
  for (const error of errors.slice(0, 10)) console.log(`  ${error}`);
  if (errors.length > 0) process.exitCode = 3;
} finally {
  server.kill('SIGTERM');
}
