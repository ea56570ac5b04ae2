import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Analysis } from '../src/core/analysis.ts';
import { analyseDocument } from '../src/pipeline.ts';

// npm run bench:reading: processor time of our whole analysis beside wink-nlp's and compromise's reading of the same
// texts, in one run, as ratios; and the time the program takes to start. The texts are the 84 articles of the gold data
// where it is there, else those of the example.

const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const ROUNDS = 5;

function main(): void {
  const documents = readTexts();
  const wink = winkNLP(model);
  const readers: readonly (readonly [string, (text: string, bytes: Uint8Array) => unknown])[] = [
    [
      'onrecord (analyze: everything)',
      (_, bytes): Analysis => analyseDocument({ uri: 'text', mediaType: 'text/plain', bytes, given: {} }),
    ],
    ['wink-nlp (sentences, tags, names)', (text) => wink.readDoc(text).entities().out()],
    ['compromise (sentences, tags)', (text) => nlp(text).json()],
  ];
  const best = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, read] of readers) {
      const before = process.cpuUsage();
      for (const { text, bytes } of documents) read(text, bytes);
      const { user, system } = process.cpuUsage(before);
      // The first round warms up.
      if (round > 0) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
    }
  }
  const ours = best.get(readers[0]?.[0] ?? '') ?? 1;
  console.log(`${documents.length} articles, best of ${ROUNDS} rounds, processor time on one core`);
  for (const [name, ms] of best) {
    const rate = (documents.length / ms) * 1000;
    console.log(
      `${name.padEnd(36)}${ms.toFixed(0).padStart(6)} ms ${rate.toFixed(0).padStart(5)} articles/s   ${(ms / ours).toFixed(2)} of ours`,
    );
  }
  for (const words of [['--version'], ['analyze', '-']]) {
    const times = Array.from({ length: 5 }, () => startUp(words)).sort((a, b) => a - b);
    console.log(`start-up, onrecord ${words.join(' ')}: median ${times[2]?.toFixed(0)} ms`);
  }
}

function startUp(words: readonly string[]): number {
  const started = performance.now();
  execFileSync(process.execPath, [PROGRAM, ...words], { input: 'The dam is safe, Ada Holm said.\n' });
  return performance.now() - started;
}

function readTexts(): { text: string; bytes: Uint8Array }[] {
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

function readFolder(folder: string): { text: string; bytes: Uint8Array }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { text: bytes.toString('utf8'), bytes };
    });
}

main();
