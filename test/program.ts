import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

// Runs the built program, as a user would: `npm run build` comes first.

/** The program under test; ONRECORD_MAIN names another, such as that of an installed package. */
const MAIN = process.env.ONRECORD_MAIN ?? fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `onrecord` with `words` to its end. */
export function onrecord(words: readonly string[], { cwd, input, env }: RunOptions = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd,
    input: input ?? '',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Starts `onrecord` with `words`. */
export function startOnrecord(words: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [MAIN, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A folder for one test file, taken away at its end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by their paths in `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PEOPLE = ['Ada Holt', 'Tomas Brink', 'Ilse Marn', 'Per Dahl', 'Rosa Quint', 'Emil Varga'];
const PLACES = ['Vessen', 'Harrow Bay', 'Lindmark', 'Oster'];
const OUTLETS = ['The Vessen Post', 'Harrow Daily', 'Lindmark Courier'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Small invented articles about invented people: by name of their file, the same for the same `seed`. */
export function inventArticles(count: number, seed: number): Record<string, string> {
  const next = seededNumbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const files: Record<string, string> = {};
  for (let number = 1; number <= count; number += 1) {
    const [a, b, place, day] = [pick(PEOPLE), pick(PEOPLE), pick(PLACES), pick(DAYS)];
    const date = `${1 + Math.floor(next() * 28)} March ${2030 + Math.floor(next() * 3)}`;
    const hours = 1 + Math.floor(next() * 9);
    files[`article-${String(number).padStart(4, '0')}.txt`] = [
      `${a} and ${b} meet in ${place}`,
      `By ${pick(PEOPLE)}, ${pick(OUTLETS)}`,
      date,
      `${a}, the mayor of ${place}, met ${b} on ${day} for ${hours} hours, article ${number} of this paper reported.`,
      `“We spoke about the harbour of ${place},” said ${b}. “Nothing was signed.”`,
      `${a} denied that a deal had been made. ${pick(PEOPLE)} said that the talks would go on next week in ${pick(PLACES)}.`,
    ].join('\n\n');
  }
  return files;
}
