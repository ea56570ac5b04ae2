import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ArticleFacts } from '../src/core/facts.ts';
import { linkCopies } from '../src/link/copies/copies.ts';
import { measureEdits } from './copies-edits.ts';
import { factsOf } from './copies-facts.ts';
import { dataFolder } from './outside.ts';

// npm run eval:copies [-- --json] [-- --errors]: copies against pairs of Timeline17 that were read and labelled by hand
// (eval/copies.json: names of documents and a label). `copy` and `partial` are positive. Every story is linked as one
// pile with all of its documents. A third of the pairs was put aside while thresholds were set. Then edits of the
// bundled articles, made by program: synthetic, and counted apart. --errors prints the wrong pairs of the other two
// thirds.

interface LabelledPair {
  readonly label: 'copy' | 'partial' | 'rewrite' | 'cites' | 'different';
  readonly part: 'tuning' | 'unseen';
  /** Topic and outlet, day, file. */
  readonly documents: readonly [string, string];
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
  leftOut: number;
}

const LABELS = fileURLToPath(new URL('../../eval/copies.json', import.meta.url));
const TOPICS = join(dataFolder(), 'data/timeline17');

async function main(): Promise<void> {
  const figures: Record<string, unknown> = { synthetic: measureEdits() };
  if (existsSync(TOPICS)) Object.assign(figures, await measurePairs());
  else console.error(`No gold data at ${TOPICS}: only the synthetic edits are measured.`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${JSON.stringify(figure)}`);
}

async function measurePairs(): Promise<Record<string, unknown>> {
  const pairs = JSON.parse(readFileSync(LABELS, 'utf8')) as readonly LabelledPair[];
  const { detokenise } = (await import(pathToFileURL(join(dataFolder(), 'eval/ptb.mjs')).href)) as {
    detokenise: (line: string) => string;
  };
  const ids = new Map<string, string>();
  const piles = new Map<string, ArticleFacts[]>();
  for (const document of listDocuments()) {
    const facts = readDocument(document, detokenise);
    if (!facts) continue;
    ids.set(document, facts.id);
    const story = document.split('_')[0] ?? '';
    piles.set(story, [...(piles.get(story) ?? []), facts]);
  }
  const originals = new Map<string, string>();
  for (const pile of piles.values()) {
    const copies = linkCopies([...new Map(pile.map((facts) => [facts.id, facts])).values()].sort(byId));
    for (const [id, { original }] of copies) originals.set(id, original);
  }
  const tallies = new Map<string, Tally>();
  for (const pair of pairs) {
    const [a, b] = pair.documents.map((document) => ids.get(document) ?? document);
    const isFound = isOneText(a ?? '', b ?? '', originals);
    for (const part of ['all', pair.part]) countPair(tallies, part, pair, isFound);
  }
  return Object.fromEntries([...tallies].map(([part, tally]) => [part, withShares(tally)]));
}

function countPair(tallies: Map<string, Tally>, part: string, pair: LabelledPair, isFound: boolean): void {
  const tally = tallies.get(part) ?? { right: 0, wrong: 0, missed: 0, leftOut: 0 };
  tallies.set(part, tally);
  const isCopy = pair.label === 'copy' || pair.label === 'partial';
  if (isFound && isCopy) tally.right += 1;
  else if (isFound) tally.wrong += 1;
  else if (isCopy) tally.missed += 1;
  else tally.leftOut += 1;
  if (isFound !== isCopy && part === 'tuning' && process.argv.includes('--errors')) {
    console.log(`${isFound ? 'wrong ' : 'missed'} ${pair.label.padEnd(9)} ${pair.documents.join(' ')}`);
  }
}

function withShares(tally: Tally): Tally & { readonly precision: number; readonly recall: number } {
  const { right, wrong, missed } = tally;
  return { ...tally, precision: right / (right + wrong), recall: right / (right + missed) };
}

/** Whether one is a copy of the other, or both of the same. */
function isOneText(a: string, b: string, originals: ReadonlyMap<string, string>): boolean {
  const [ofA, ofB] = [originals.get(a), originals.get(b)];
  return a === b || ofA === b || ofB === a || (ofA !== undefined && ofA === ofB);
}

function byId(a: ArticleFacts, b: ArticleFacts): number {
  return a.id < b.id ? -1 : 1;
}

function* listDocuments(): Generator<string> {
  for (const topic of readdirSync(TOPICS).sort()) {
    const days = join(TOPICS, topic, 'InputDocs');
    if (!existsSync(days)) continue;
    for (const day of readdirSync(days).sort()) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
      for (const file of readdirSync(join(days, day)).sort()) {
        if (/^\d.*\.txt$/.test(file)) yield `${topic}/${day}/${file}`;
      }
    }
  }
}

/** The document as a text file with a line a sentence; the outlet and the day are those of its folders. */
function readDocument(document: string, detokenise: (line: string) => string): ArticleFacts | null {
  const [topic = '', day = '', file = ''] = document.split('/');
  const lines = readFileSync(join(TOPICS, topic, 'InputDocs', day, file), 'utf8').split('\n');
  const text = lines.map(detokenise).join('\n\n');
  return factsOf(document, text, { outlet: topic.split('_')[1] ?? topic, published: day });
}

await main();
