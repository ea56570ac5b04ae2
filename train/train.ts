// Trains the models of attributions and writes models/attributions/{cues,roles}.bin, calibration.json and README.md.
//
//   npm run train          reads ONRECORD_DATA (default ../shared): data/polnear/train.ndjson.gz
//
// The same data give the same bytes on the same machine. words.bin is made by cluster-words.ts and is only read here.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, confidenceOf, evidenceFeatures } from '../src/analysis/attributions/model/confidence.ts';
import { type Chain, makeChain } from '../src/analysis/attributions/model/crf.ts';
import { findLearned } from '../src/analysis/attributions/model/find-learned.ts';
import type { AttributionModels } from '../src/analysis/attributions/model/load-models.ts';
import { quantise, writeChainModel } from '../src/analysis/attributions/model/model-file.ts';
import { makeWordReader, viewTokens, type WordReader } from '../src/analysis/attributions/model/token-view.ts';
import { readWordTable } from '../src/analysis/attributions/model/word-table.ts';
import { readArticle } from '../src/analysis/attributions/reading.ts';
import { CUE_FEATURES, cueExamples, ROLE_FEATURES, roleExamples } from './examples.ts';
import { fitCalibration, fitLeast, type Outcome } from './fit-calibration.ts';
import { rightOnes } from './judge.ts';
import { type GoldArticle, readPolnear } from './read-polnear.ts';
import { CUE_BONUS, CUE_TRAINING, ROLE_TRAINING } from './settings.ts';
import { trainChain } from './train-chain.ts';

const FOLDER = join('models', 'attributions');
/** Parts the articles are divided into to fit the confidence: each is read by models trained on the others. */
const PARTS = 2;

function main(): void {
  const data = join(process.env.ONRECORD_DATA ?? join('..', 'shared'), 'data', 'polnear', 'train.ndjson.gz');
  const articles = readPolnear(data);
  const read = makeWordReader(readWordTable(readFileSync(join(FOLDER, 'words.bin'))));
  console.log(`${articles.length} articles`);
  const outcomes = Array.from({ length: PARTS }, (_, part) => {
    const models = trainBoth(
      articles.filter((_, i) => i % PARTS !== part),
      read,
    );
    return judge(
      models,
      articles.filter((_, i) => i % PARTS === part),
    );
  }).flat();
  const calibration = calibrate(
    outcomes,
    articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
  );
  write('calibration.json', Buffer.from(`${JSON.stringify(calibration)}\n`));
  const { cues, roles } = trainBoth(articles, read);
  write('cues.bin', writeChainModel(cues));
  write('roles.bin', writeChainModel(roles));
}

function trainBoth(articles: readonly GoldArticle[], read: WordReader): AttributionModels {
  const views = articles.map(({ language }) => viewTokens(language, read));
  const cues = trainChain(
    makeChain(1),
    articles.flatMap((article, i) => cueExamples(article, views[i] as (typeof views)[number])),
    { ...CUE_TRAINING, features: CUE_FEATURES },
    (epoch, loss) => console.log(`cues, epoch ${epoch + 1}: ${loss.toFixed(4)}`),
  );
  const roles = trainChain(
    makeChain(2),
    articles.flatMap((article, i) => roleExamples(article, views[i] as (typeof views)[number])),
    { ...ROLE_TRAINING, features: ROLE_FEATURES },
    (epoch, loss) => console.log(`roles, epoch ${epoch + 1}: ${loss.toFixed(4)}`),
  );
  encourage(cues.chain);
  return { cues: quantise(cues), roles: quantise(roles), calibration: { bias: 0, weights: [], least: 0 }, read };
}

/** Lets more cues be found than are likely: what is too unlikely is left out once its roles are known as well. */
function encourage({ size, start, next }: Chain): void {
  start[1] = (start[1] as number) + CUE_BONUS;
  for (let before = 0; before < size; before += 1)
    next[before * size + 1] = (next[before * size + 1] as number) + CUE_BONUS;
}

/** What the models find in articles they have not seen, and whether it is right. */
function judge(models: AttributionModels, articles: readonly GoldArticle[]): Outcome[] {
  return articles.flatMap((article) => {
    const found = findLearned(readArticle(article.text, article.language, { entities: [], mentions: [] }), models);
    const right = rightOnes(article, found);
    return found.map((one) => ({
      evidence: one.evidence,
      features: evidenceFeatures(one.evidence),
      isRight: right.has(one),
    }));
  });
}

function calibrate(outcomes: readonly Outcome[], gold: number): Calibration {
  const fitted = { ...fitCalibration(outcomes), least: 0 };
  const sure = outcomes.map((one) => ({ ...one, confidence: confidenceOf(fitted, one.evidence) }));
  const least = fitLeast(sure, gold);
  const kept = sure.filter(({ confidence }) => confidence >= least);
  const right = kept.filter(({ isRight }) => isRight).length;
  console.log(
    `confidence: ${outcomes.length} found, ${kept.length} kept from ${least}, ${right} of them right, of ${gold}`,
  );
  printReliability(kept);
  return { ...fitted, least };
}

/** How many of those with about the same confidence are right. */
function printReliability(kept: readonly { readonly confidence: number; readonly isRight: boolean }[]): void {
  console.log('confidence   found   right');
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const some = kept.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (some.length === 0) continue;
    const share = some.filter(({ isRight }) => isRight).length / some.length;
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    console.log(`${range}    ${String(some.length).padStart(8)}   ${(100 * share).toFixed(1).padStart(4)}%`);
  }
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${name} ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

main();
