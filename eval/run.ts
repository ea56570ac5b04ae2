import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, MEASURES, type Measure } from './measures.ts';

// npm run eval [ID...]: prints every figure with its floor; exit status 3 when one is below it. The scorers and the
// gold data are outside the project: ONRECORD_DATA names their folder (default ../shared).

const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const folder = resolve(process.env.ONRECORD_DATA ?? '../shared');
// The scorers compare their own address with the one they are started by, so no symbolic link may stand in it.
const data = existsSync(folder) ? realpathSync(folder) : folder;

function main(): void {
  const wanted = process.argv.slice(2);
  if (!existsSync(join(data, 'eval'))) {
    console.log(`No gold data in ${data}: nothing is measured.`);
    console.log('Set ONRECORD_DATA to the folder that holds data/ and eval/ (docs/figures.md says what they are).');
    console.log('0 passed, 0 failed');
    return;
  }
  const measures = MEASURES.filter(({ id }) => wanted.length === 0 || wanted.some((name) => id.startsWith(name)));
  if (measures.length === 0) {
    console.error(`No measure is called so. There are: ${MEASURES.map(({ id }) => id).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const outcomes = measures.flatMap((measure) => run(measure));
  const failed = outcomes.filter((passed) => !passed).length;
  console.log(`${outcomes.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 3;
}

/** Measures one row; whether each of its figures reached its floor. */
function run(measure: Measure): boolean[] {
  const gold = join(data, measure.gold);
  if (!existsSync(gold)) {
    console.log(`${measure.id}: its gold ${gold} is missing; not measured.`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'));
  try {
    const inputs = join(folder, 'inputs');
    mkdirSync(inputs);
    prepare(measure, gold, inputs);
    const predictions = join(folder, 'predictions.json');
    if (measure.command === 'analyze') {
      onrecord(predictions, ['analyze', '--manifest', join(inputs, 'manifest.csv')]);
    } else {
      const db = join(folder, 'record.db');
      onrecord(join(folder, 'build.txt'), ['build', '--manifest', join(inputs, 'manifest.csv'), '--db', db]);
      onrecord(predictions, ['export', '--db', db, '--format', 'json']);
    }
    const printed = score(measure, ['score', gold, predictions, '--json']);
    const json: unknown = JSON.parse(printed);
    return measure.figures.map((figure) => report(measure.id, figure, json));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare({ scorer, command }: Measure, gold: string, inputs: string): void {
  const args = scorer === 'attributions.mjs' ? ['prepare', inputs, '--gold', gold] : ['prepare', gold, inputs];
  score({ scorer, command }, args);
}

function score({ scorer }: Pick<Measure, 'scorer' | 'command'>, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(data, 'eval', scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Runs the program with its output in a file. Exit status 1, inputs that could not be read, is no failure here. */
function onrecord(output: string, args: readonly string[]): void {
  const out = openSync(output, 'w');
  try {
    execFileSync(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', out, 'inherit'] });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  } finally {
    closeSync(out);
  }
}

function report(id: string, { name, path, floor }: Figure, json: unknown): boolean {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], json);
  if (typeof value !== 'number') throw new Error(`${id}: the scorer printed no figure at ${path.join('.')}`);
  const passed = value >= floor;
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  console.log(`${passed ? 'ok  ' : 'LOW '} ${`${id}: ${name}`.padEnd(44)}${percent(value)}  (floor${percent(floor)})`);
  return passed;
}

main();
