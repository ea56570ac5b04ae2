import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the measures need from outside this folder: the gold data, its scorers, and the program as a person runs it.

const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** The folder that ONRECORD_DATA names (default ../shared). Scorers compare their own address with the one they are
 * started by, so no symbolic link may stand in it. */
export function dataFolder(): string {
  const folder = resolve(process.env.ONRECORD_DATA ?? '../shared');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Runs a scorer of the data's `eval` folder; what it prints. */
export function score(scorer: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(dataFolder(), 'eval', scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Runs the program with its output in a file. Exit status 1, inputs that could not be read, is no failure here. */
export function onrecord(output: string, args: readonly string[]): void {
  const out = openSync(output, 'w');
  try {
    execFileSync(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', out, 'inherit'] });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  } finally {
    closeSync(out);
  }
}

/** Gives `work` an empty folder that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
