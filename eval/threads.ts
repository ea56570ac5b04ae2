import { readFileSync } from 'node:fs';
import { collectFacts } from '../src/link/facts.ts';
import { analyseDocument, linkRecord } from '../src/pipeline.ts';
import { type Figures, figuresOf, type Half, listItems, match, type Result, type TestSet } from './threads/match.ts';

// npm run eval:threads [-- --errors | --json]: changes and conflicts found in small piles of articles of our own, for
// the half that rules were written on and for the half that only measures. Each set is a record of its own.
// eval/threads/README.md says what the sets are, what counts as right and how the halves were parted.
// --errors lists what was missed and what is wrong in the first half; of the second only totals are ever printed, so
// that no rule is written on it.

function main(): void {
  const asJson = process.argv.includes('--json');
  const figures: Partial<Record<Half, Figures>> = {};
  for (const half of ['rules', 'measure'] satisfies Half[]) {
    const results = readSets(half).map(run);
    const found = figuresOf(results);
    figures[half] = found;
    if (asJson) continue;
    print(half, found);
    if (half === 'rules' && process.argv.includes('--errors')) for (const result of results) printErrors(result);
  }
  if (asJson) console.log(JSON.stringify(figures));
}

function readSets(half: Half): TestSet[] {
  // From dist/eval/ the sets are two folders up; run as it is, one.
  const here = import.meta.url.endsWith('.ts') ? './threads/' : '../../eval/threads/';
  const lines = readFileSync(new URL(`${here}${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as TestSet);
}

function run(set: TestSet): Result {
  const facts = set.articles.map(({ outlet, published, text }, at) => {
    const found = collectFacts(
      analyseDocument({
        uri: `${set.id}-${at}.txt`,
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode(text),
        given: { outlet, published },
      }),
    );
    if (!found) throw new Error(`set ${set.id}: article ${at} could not be read`);
    return found;
  });
  const record = linkRecord(facts);
  return match(
    set,
    facts.map(({ id }) => id),
    listItems(record),
  );
}

function print(half: Half, { sets, precision, recall, found, expected, wrong, missed, variants }: Figures): void {
  console.log(`${half}: ${sets} sets, ${expected} changes and conflicts expected, ${found} found`);
  console.log(`  precision ${percent(precision)} (${wrong} wrong), recall ${percent(recall)} (${missed} missed)`);
  console.log(`  variants: ${variants.expected} expected, ${variants.missed} missed, ${variants.wrong} wrong`);
}

function printErrors({ set, wrong, missed }: Result): void {
  for (const { kinds, relation, a, b } of missed) {
    const [left, right] = [a, b].map((quotes) => quotes.map(({ quote }) => quote).join(' / '));
    console.log(`  ${set.id}: missed ${kinds.join('|')} ${relation ?? ''}\n    ${left}\n    ${right}`);
  }
  for (const { kind, relation, sides } of wrong) {
    const quoted = sides.map((side) => side.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' / '));
    console.log(`  ${set.id}: wrong ${kind} ${relation ?? ''}\n    ${quoted.join('\n    ')}`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

main();
