import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, MEASURES, type Measure, type ScorerMeasure, type ScriptMeasure } from './measures.ts';
import { dataFolder, inFolder, onrecord, score } from './outside.ts';

// npm run eval [ID...]: prints every figure with its floor; exit status 3 when one is below it. The scorers and the
// gold data are outside the project: ONRECORD_DATA names their folder (default ../shared).

const data = dataFolder();

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
  const gold = measure.gold === null ? null : join(data, measure.gold);
  if (gold !== null && !existsSync(gold)) {
    console.log(`${measure.id}: its gold ${gold} is missing; not measured.`);
    return [];
  }
  const printed = 'script' in measure ? runScript(measure) : inFolder((folder) => runScorer(measure, folder));
  const json: unknown = JSON.parse(printed);
  return measure.figures.map((figure) => report(measure.id, figure, json));
}

function runScript({ script }: ScriptMeasure): string {
  const file = fileURLToPath(new URL(`${script}.js`, import.meta.url));
  return execFileSync(process.execPath, [file, '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function runScorer({ scorer, command, gold: path }: ScorerMeasure, folder: string): string {
  const gold = join(data, path);
  const inputs = join(folder, 'inputs');
  mkdirSync(inputs);
  score(scorer, scorer === 'attributions.mjs' ? ['prepare', inputs, '--gold', gold] : ['prepare', gold, inputs]);
  const predictions = join(folder, 'predictions.json');
  if (command === 'analyze') {
    onrecord(predictions, ['analyze', '--manifest', join(inputs, 'manifest.csv')]);
  } else {
    const db = join(folder, 'record.db');
    onrecord(join(folder, 'build.txt'), ['build', '--manifest', join(inputs, 'manifest.csv'), '--db', db]);
    onrecord(predictions, ['export', '--db', db, '--format', 'json']);
  }
  return score(scorer, ['score', gold, predictions, '--json']);
}

function report(id: string, { name, path, floor }: Figure, json: unknown): boolean {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], json);
  if (typeof value !== 'number') throw new Error(`${id}: the scorer printed no figure at ${path.join('.')}`);
  const passed = value >= floor;
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  console.log(`${passed ? 'ok  ' : 'LOW '} ${`${id}: ${name}`.padEnd(62)}${percent(value)}  (floor${percent(floor)})`);
  return passed;
}

main();
