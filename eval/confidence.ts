import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, inFolder, onrecord, score } from './outside.ts';

// npm run eval:confidence [-- --json]: whether the confidence of attributions means what it says. For each step of
// confidence the share of attributions that are right as a triple (source, cue and content overlap with the gold's by
// over half), the surest half of them, and how far confidence and share lie apart on average, weighted by how many
// attributions a step has (expected calibration error: Naeini, Cooper and Hauskrecht, AAAI 2015).

interface Found {
  readonly confidence: number;
  readonly parent: string | null;
}

interface Analysis {
  readonly attributions: readonly Found[];
}

interface Precision {
  readonly precision: number;
  readonly predicted: number;
}

const STEPS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

function main(): void {
  const gold = join(dataFolder(), 'data/polnear/dev.ndjson.gz');
  if (!existsSync(gold)) {
    console.log(`No gold data at ${gold}: nothing is measured.`);
    return;
  }
  const result = inFolder((folder) => measure(gold, folder));
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else print(result);
}

type Result = ReturnType<typeof measure>;

function measure(gold: string, folder: string) {
  const inputs = join(folder, 'inputs');
  mkdirSync(inputs);
  score('attributions.mjs', ['prepare', inputs, '--gold', gold]);
  const analyses = join(folder, 'analyses.ndjson');
  onrecord(analyses, ['analyze', '--manifest', join(inputs, 'manifest.csv')]);
  const lines = readFileSync(analyses, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);
  // Statements inside statements are not in the gold and not scored.
  const all = lines.flatMap(({ attributions }) => attributions).filter(({ parent }) => parent === null);
  const sorted = all.map(({ confidence }) => confidence).sort((a, b) => b - a);
  const precisionOf = (isWanted: (confidence: number) => boolean): Precision => {
    const file = join(folder, 'some.ndjson');
    const some = lines.map((line) => ({
      ...line,
      attributions: line.attributions.filter(({ confidence }) => isWanted(confidence)),
    }));
    writeFileSync(file, some.map((line) => JSON.stringify(line)).join('\n'));
    const { figures } = JSON.parse(score('attributions.mjs', ['score', gold, file, '--json'])) as {
      figures: Record<string, Precision>;
    };
    return figures.triple as Precision;
  };
  const steps = STEPS.slice(1).map((to, index) => {
    const from = STEPS[index] ?? 0;
    const inStep = sorted.filter((confidence) => confidence >= from && confidence < to);
    const { precision, predicted } = precisionOf((confidence) => confidence >= from && confidence < to);
    const mean = inStep.reduce((sum, confidence) => sum + confidence, 0) / (inStep.length || 1);
    return { from, to: Math.min(1, to), attributions: predicted, confidence: mean, right: precision };
  });
  const least = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const half = precisionOf((confidence) => confidence >= least);
  const error =
    steps.reduce((sum, { attributions, confidence, right }) => sum + attributions * Math.abs(confidence - right), 0) /
    sorted.length;
  return { steps, surestHalf: { least, attributions: half.predicted, precision: half.precision }, error };
}

function print({ steps, surestHalf, error }: Result): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(7);
  console.log('confidence   attributions   mean    right');
  for (const { from, to, attributions, confidence, right } of steps) {
    const step = `${from.toFixed(1)} to ${to.toFixed(1)}`;
    console.log(`${step}   ${String(attributions).padStart(12)}${percent(confidence)} ${percent(right)}`);
  }
  const { least, attributions, precision } = surestHalf;
  console.log(
    `surest half: ${attributions} of confidence ${least.toFixed(2)} or more, right${percent(precision)}; expected calibration error${percent(error)}`,
  );
}

main();
