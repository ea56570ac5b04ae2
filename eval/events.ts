import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scoreTimelines, type TimelineScores, VERDICTS } from './events/timeline-trial.ts';
import { type Counts, scoreWikiEvents } from './events/wikievents.ts';

// npm run eval:events [-- --errors | --json]: triggers and arguments of events on WikiEvents' dev part, and the dates given to the
// events of SemEval-2015's trial timelines. Every second document was put aside while rules were written: only its totals
// are printed. --errors lists what is wrong in the others.

const FOLDER = join(resolve(process.env.ONRECORD_DATA ?? '../shared'), 'data');
const PARTS = [
  [0, 'read'],
  [1, 'put aside'],
] as const;

function main(): void {
  const listsErrors = process.argv.includes('--errors');
  const events = join(FOLDER, 'wikievents/dev.jsonl');
  const timelines = join(FOLDER, 'semeval-timeline-trial');
  if (process.argv.includes('--json')) {
    const shares = PARTS.map(([part, name]) => [name, f1Of(scoreWikiEvents(events, part).triggers.get('all'))]);
    console.log(JSON.stringify({ triggers: Object.fromEntries(shares) }));
    return;
  }
  if (existsSync(events)) {
    console.log('WikiEvents                      precision  recall     F1   found   gold');
    for (const [part, name] of PARTS) {
      const { triggers, arguments: roles, errors } = scoreWikiEvents(events, part);
      for (const [type, counts] of [...triggers].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
        printCounts(`${name}, ${type}`, counts);
      for (const [kind, counts] of roles) printCounts(`${name}, ${kind}`, counts);
      if (part === 0 && listsErrors) for (const error of errors) console.log(`  ${error}`);
    }
  } else console.log(`No gold data at ${events}: events are not measured.`);
  if (existsSync(timelines)) {
    console.log(`Dates of timelines        ${VERDICTS.map((verdict) => verdict.padStart(8)).join('')}`);
    for (const [part, name] of PARTS) {
      const scores = scoreTimelines(timelines, part);
      printTimelines(name, scores);
      if (part === 0 && listsErrors) for (const error of scores.errors) console.log(`  ${error}`);
    }
  } else console.log(`No gold data at ${timelines}: the dates of events are not measured.`);
}

function rank(type: string): number {
  return type === 'all' ? 0 : type === 'saying' ? 2 : 1;
}

function printCounts(label: string, { found, rightFound, gold, rightGold }: Counts): void {
  const precision = rightFound / (found || 1);
  const recall = rightGold / (gold || 1);
  const f1 = f1Of({ found, rightFound, gold, rightGold });
  console.log(
    `${label.padEnd(32)} ${percent(precision)}  ${percent(recall)}  ${percent(f1)}  ${String(found).padStart(5)}  ${String(gold).padStart(5)}`,
  );
}

function f1Of(counts: Counts | undefined): number {
  const { found, rightFound, gold, rightGold } = counts ?? { found: 0, rightFound: 0, gold: 0, rightGold: 0 };
  const precision = rightFound / (found || 1);
  const recall = rightGold / (gold || 1);
  return (2 * precision * recall) / (precision + recall || 1);
}

function printTimelines(name: string, { gold, events, sayings }: TimelineScores): void {
  for (const [kind, tally] of [
    ['events', events],
    ['acts of saying', sayings],
  ] as const) {
    const found = [...tally.values()].reduce((sum, n) => sum + n, 0);
    const cells = VERDICTS.map((verdict) => String(tally.get(verdict) ?? 0).padStart(8));
    console.log(`${`${name}, ${kind}`.padEnd(26)}${cells.join('')}   ${found} of ${gold} found`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(7);
}

main();
