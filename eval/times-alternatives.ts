import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findTimes } from '../src/analysis/times/times.ts';
import { readArticle } from '../src/article/read-article.ts';
import { readLanguage } from '../src/language/language.ts';
import { findWithChrono, findWithCompromise, findWithMicrosoft, type System } from './times-systems.ts';

// npm run eval:times: dates in text, ours beside chrono-node, compromise-dates and Microsoft's recognizers, by the same
// scorer on TimeBank and AQUAINT. Every third document by name was put aside while our rules were written; it is scored
// apart from the others. The scorer and the gold data are outside the project: ONRECORD_DATA names their folder.

const folder = resolve(process.env.ONRECORD_DATA ?? '../shared');
const data = existsSync(folder) ? realpathSync(folder) : folder;
const SCORER = join(data, 'eval/times.mjs');
const CORPORA = ['TimeBank', 'AQUAINT'];

const findOurs: System = (text, published) => {
  const bytes = Buffer.from(text);
  const { article } = readArticle({ uri: 'text', mediaType: 'text/plain', bytes, given: { published } });
  return article ? findTimes(article, readLanguage(article)) : [];
};

const SYSTEMS: readonly (readonly [name: string, find: System])[] = [
  ['Onrecord', findOurs],
  ['chrono-node', findWithChrono],
  ['compromise-dates', findWithCompromise],
  ['recognizers-text-date-time', findWithMicrosoft],
];

function main(): void {
  if (!existsSync(SCORER)) {
    console.log(`No gold data in ${data}: nothing is measured.`);
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'onrecord-times-'));
  try {
    const parts = [...CORPORA, 'all', 'two thirds', 'third put aside'];
    const golds = parts.map((part) => join(work, part));
    for (const gold of golds) mkdirSync(gold);
    layOut(golds);
    const inputs = join(work, 'inputs');
    score(['prepare', golds[CORPORA.length] ?? '', inputs]);
    console.log(
      `F1, percent: relaxed / strict / value\n${''.padEnd(28)}${parts.map((part) => part.padStart(20)).join('')}`,
    );
    for (const [name, find] of SYSTEMS) {
      const predictions = join(work, 'predictions.ndjson');
      writeFileSync(predictions, predict(inputs, find));
      const cells = golds.map((gold) => figures(score(['score', gold, predictions, '--json'])).padStart(20));
      console.log(`${name.padEnd(28)}${cells.join('')}`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Copies each gold document into the folders of the parts it belongs to. */
function layOut(golds: readonly string[]): void {
  const [timeBank = '', aquaint = '', all = '', rules = '', aside = ''] = golds;
  const documents = CORPORA.flatMap((corpus, index) => {
    const source = join(data, 'data/timeml', corpus);
    const names = readdirSync(source).filter((name) => name.endsWith('.tml'));
    return names.map((name) => ({ name, from: join(source, name), corpus: index === 0 ? timeBank : aquaint }));
  });
  documents.sort((a, b) => (a.name < b.name ? -1 : 1));
  documents.forEach(({ name, from, corpus }, index) => {
    for (const to of [corpus, all, index % 3 === 2 ? aside : rules]) copyFileSync(from, join(to, name));
  });
}

function predict(inputs: string, find: System): string {
  const rows = readFileSync(join(inputs, 'manifest.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return rows
    .map((row) => {
      const [path = '', published = ''] = row.split(',');
      const text = readFileSync(join(inputs, path), 'utf8');
      const times = find(text, published).filter(({ span: [start, end] }) => start < end && end <= text.length);
      return `${JSON.stringify({ schema: 'onrecord/analysis@1', article: { source: { uri: path }, text }, times })}\n`;
    })
    .join('');
}

function score(args: readonly string[]): string {
  return execFileSync(process.execPath, [SCORER, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function figures(json: string): string {
  const { figures } = JSON.parse(json) as { figures: Record<string, { f1: number }> };
  return ['relaxed', 'strict', 'value'].map((name) => (100 * (figures[name]?.f1 ?? 0)).toFixed(1)).join(' / ');
}

main();
