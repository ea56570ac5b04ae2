import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReviewMatter } from '../src/build/corrections/review-matter.ts';
import { type ReviewTask, workHere } from '../src/build/corrections/review-work.ts';
import { addDays } from '../src/core/date.ts';
import { currentRecord } from '../src/server/current-record.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { renderReview } from '../web/render-page.tsx';
import { inventWord, makeDice } from './invented-words.ts';

// npm run bench:correcting [-- SIZE]: from pressing to seeing on the page of review, on the bundled example and on SIZE
// invented articles (1,000): the linking of the record with the correction, and the page of the record that it makes.

const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/manifest.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-correcting-'));
const size = Number(process.argv[2] ?? 1000);

/** Reports of some 200 words about courses of events that forty articles share, each with people of its own. */
function writePile(into: string): void {
  const dice = makeDice(7);
  const capital = (at: number) => inventWord(at).replace(/^./, (letter) => letter.toUpperCase());
  mkdirSync(into);
  for (let at = 0; at < size; at += 1) {
    const story = at % Math.ceil(size / 40);
    const person = () => `${capital(story * 9 + dice(9))} ${capital(2000 + story * 9 + dice(9))}`;
    const words = () => Array.from({ length: 14 }, () => inventWord(dice(3000))).join(' ');
    const paragraph = (_: unknown, number: number) =>
      `${person()} ${number === 0 ? 'denied' : 'said'} on Monday that ${person()} had promised the ${words()}. "We met ` +
      `in ${capital(story)} and agreed on the ${words()}," ${person()} told reporters. The ${words()} will be paid.`;
    const text = Array.from({ length: 4 }, paragraph).join('\n\n');
    const day = addDays('2031-01-01', (story * 5 + dice(9)) % 900);
    writeFileSync(join(into, `${at}.txt`), `${capital(story)} and the ${words()}\n${day}\n\n${text}\n`);
  }
}

async function measure(label: string, inputs: readonly string[]): Promise<void> {
  const file = join(folder, `${label.replace(/\W/g, '')}.db`);
  const built = spawnSync(process.execPath, [program, 'build', ...inputs, '--db', file], { encoding: 'utf8' });
  if (built.status !== 0 && built.status !== 1) throw new Error(built.stderr);
  const store = openSqliteStore(file, 'read');
  const record = currentRecord(store, '0');
  const { index } = record();
  const [statement] = index.record.statements;
  const [entity] = index.record.entities.filter(({ kind }) => kind === 'person');
  const work = workHere(file);
  await work.do({ kind: 'prepare' });
  const add = (action: 'date' | 'rename', words: readonly string[]): ReviewTask => ({
    ...{ kind: 'add', request: { action, words, articles: [], note: {} } },
  });
  const { articles, statements } = index.record;
  console.log(`${label}: ${articles.length} articles, ${statements.length} statements`);
  const tasks: readonly (readonly [string, ReviewTask])[] = [
    ['date of a statement', add('date', [statement?.id ?? '', '2031-02'])],
    ['undo', { kind: 'undo', number: 1 }],
    ['name', add('rename', [entity?.id ?? '', 'Another Name'])],
    ['undo', { kind: 'undo', number: 2 }],
  ];
  for (const [what, task] of tasks) {
    const began = performance.now();
    const used = process.cpuUsage();
    const answer = await work.do(task);
    if (answer.kind !== 'changed') throw new Error(JSON.stringify(answer));
    const linked = performance.now();
    const state = { matter: readReviewMatter(store), form: { csrf: '', back: '' }, notice: null };
    renderReview(record(), new URLSearchParams(), state, { suffix: '', policy: null, stamp: '' });
    const { user, system } = process.cpuUsage(used);
    const times = [linked - began, performance.now() - linked, (user + system) / 1000].map((each) => Math.round(each));
    console.log(`  ${what}: linked in ${times[0]} ms, shown ${times[1]} ms later; ${times[2]} ms of processor time`);
  }
  await work.close();
  store.close();
}

try {
  await measure('the example', ['--manifest', examples]);
  writePile(join(folder, 'pile'));
  await measure('invented articles', [join(folder, 'pile')]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
