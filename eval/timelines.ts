import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TIMELINE_FLOORS, TIMELINE_TASKS, type TimelineTask } from './timeline-tasks.ts';

// npm run eval:timelines [--quick] [--keep FOLDER]: the short timelines of Timeline17, each from files to timeline by
// the program as it is used, scored against the editors' own. --quick measures the small piles only; --keep leaves the
// stores in a folder, so that the choice can be measured again without building. Exit status 3 below a floor.

const PROGRAM = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const given = resolve(process.env.ONRECORD_DATA ?? '../shared');
const data = existsSync(given) ? realpathSync(given) : given;
const SCORER = join(data, 'eval', 'timelines.mjs');
const TOPICS = join(data, 'data', 'timeline17');

interface Scores {
  readonly scores: Readonly<Record<'date' | 'align-1' | 'align-2', { readonly f1: number }>>;
}

function main(): void {
  const args = process.argv.slice(2);
  const isQuick = args.includes('--quick');
  const kept = args[args.indexOf('--keep') + 1];
  if (!existsSync(TOPICS)) {
    console.log(`No gold data in ${TOPICS}: nothing is measured. Set ONRECORD_DATA to the folder that holds it.`);
    return;
  }
  const folder = args.includes('--keep') && kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'onrecord-timelines-'));
  mkdirSync(folder, { recursive: true });
  try {
    const tasks = TIMELINE_TASKS.filter(({ isSmall }) => isSmall || !isQuick);
    const files = tasks.map((task) => measure(task, folder));
    const mean = JSON.parse(run(SCORER, ['mean', ...files, '--json'])) as Scores;
    print(`mean of ${tasks.length}`, mean);
    const floors = TIMELINE_FLOORS[isQuick ? 'quick' : 'all'];
    const low = (['date', 'align-1', 'align-2'] as const).filter((key) => mean.scores[key].f1 < floors[key]);
    for (const key of low) console.log(`LOW  ${key}: ${mean.scores[key].f1.toFixed(4)} (floor ${floors[key]})`);
    if (low.length > 0) process.exitCode = 3;
  } finally {
    if (!args.includes('--keep')) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a task's pile where that is not done, chooses its timeline, and returns the file with its scores. */
function measure({ topic, reference, about }: TimelineTask, folder: string): string {
  const name = join(folder, `${topic}-${reference}`);
  const [gold, inputs, db] = [join(TOPICS, topic), `${name}-inputs`, `${name}.db`];
  const prepared = run(SCORER, ['prepare', gold, inputs, '--reference', reference, '--pool']);
  const [dates = '', sentences = ''] = ['L', 'M'].map(
    (size) => new RegExp(`^${size} (\\d+)`, 'm').exec(prepared)?.[1] ?? '',
  );
  const start = performance.now();
  if (!existsSync(db)) {
    run(PROGRAM, ['build', '--manifest', join(inputs, 'manifest.csv'), '--db', `${db}.part`]);
    renameSync(`${db}.part`, db);
  }
  const built = performance.now();
  const size = ['--dates', dates, '--sentences', sentences, '--format', 'json'];
  writeFileSync(`${name}.json`, run(PROGRAM, ['timeline', '--db', db, '--about', ...about, ...size]));
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  const scored = run(SCORER, ['score', gold, `${name}.json`, '--reference', reference, '--json']);
  writeFileSync(`${name}-score.json`, scored);
  const times = `build ${seconds(start, built)} s, timeline ${seconds(built, performance.now())} s`;
  print(`${topic}/${reference}`, JSON.parse(scored) as Scores, times);
  return `${name}-score.json`;
}

function run(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function print(name: string, { scores }: Scores, more = ''): void {
  const figure = (key: keyof Scores['scores']): string => scores[key].f1.toFixed(4);
  const figures = `Date-F1 ${figure('date')}  AR1-F ${figure('align-1')}  AR2-F ${figure('align-2')}`;
  console.log(`${name.padEnd(40)}${figures}  ${more}`.trimEnd());
}

main();
