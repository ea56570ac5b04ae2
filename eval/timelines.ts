import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, inFolder, onrecord, score } from './outside.ts';
import { TIMELINE_TASKS, type TimelineTask } from './timeline-tasks.ts';

// npm run eval:timelines [-- --keep FOLDER]: the short timelines of Timeline17, each from files to timeline by the
// program as it is used, scored against the editors' own. --keep leaves the stores in a folder, so that the choice can
// be measured again without building. With --json only the small piles, as JSON for `npm run eval`.

interface Result {
  readonly scores: Readonly<Record<'date' | 'align-1' | 'align-2', { readonly f1: number }>>;
}

const SCORER = 'timelines.mjs';
const TOPICS = join(dataFolder(), 'data/timeline17');

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, keep: { type: 'string' } } });
  if (!existsSync(TOPICS)) {
    console.log(`No gold data at ${TOPICS}: nothing is measured.`);
    return;
  }
  const measureAll = (folder: string): Result => {
    const tasks = TIMELINE_TASKS.filter(({ isSmall }) => isSmall || !values.json);
    const files = tasks.map((task) => measure(task, folder, !values.json));
    return JSON.parse(score(SCORER, ['mean', ...files, '--json'])) as Result;
  };
  if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
  const mean = values.keep === undefined ? inFolder(measureAll) : measureAll(resolve(values.keep));
  console.log(values.json ? JSON.stringify(mean.scores) : describe('mean', mean));
}

/** Builds a task's pile where that is not done and chooses its timeline; the file with its scores. */
function measure({ topic, reference, about }: TimelineTask, folder: string, isShown: boolean): string {
  const name = join(folder, `${topic}-${reference}`);
  const [gold, inputs, db] = [join(TOPICS, topic), `${name}-inputs`, `${name}.db`];
  const prepared = score(SCORER, ['prepare', gold, inputs, '--reference', reference, '--pool']);
  const size = (letter: string): string => new RegExp(`^${letter} (\\d+)`, 'm').exec(prepared)?.[1] ?? '';
  const start = performance.now();
  if (!existsSync(db)) {
    onrecord(`${name}-build.txt`, ['build', '--manifest', join(inputs, 'manifest.csv'), '--db', `${db}.part`]);
    renameSync(`${db}.part`, db);
  }
  const built = performance.now();
  const choice = ['--dates', size('L'), '--sentences', size('M'), '--format', 'json'];
  onrecord(`${name}.json`, ['timeline', '--db', db, '--about', ...about, ...choice]);
  const chosen = performance.now();
  writeFileSync(
    `${name}-score.json`,
    score(SCORER, ['score', gold, `${name}.json`, '--reference', reference, '--json']),
  );
  if (isShown) {
    const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
    const result = JSON.parse(readFileSync(`${name}-score.json`, 'utf8')) as Result;
    const times = `build ${seconds(start, built)}, timeline ${seconds(built, chosen)}`;
    console.log(`${describe(`${topic} ${reference}`, result)}  ${times}`);
  }
  return `${name}-score.json`;
}

function describe(name: string, { scores }: Result): string {
  const figure = (key: keyof Result['scores']): string => scores[key].f1.toFixed(4);
  return `${name.padEnd(40)}Date-F1 ${figure('date')}  AR1-F ${figure('align-1')}  AR2-F ${figure('align-2')}`;
}

main();
