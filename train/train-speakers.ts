// Learns which entity a pronoun stands for and writes src/analysis/attributions/speakers/pronoun-weights.ts.
//
//   npm run train:speakers     reads ONRECORD_DATA (default ../shared): data/polnear/train.ndjson.gz
//
// The examples are the coreference chains that CoreNLP found in the training articles: made by a program, so often wrong,
// but many. Pronouns whose chain contradicts the gender of a name are left out. The same data give the same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FoundAttribution } from '../src/analysis/attributions/find.ts';
import type { TokenRange } from '../src/analysis/attributions/noun-phrases.ts';
import { readArticle } from '../src/analysis/attributions/reading.ts';
import { choose, weigh } from '../src/analysis/attributions/speakers/choose.ts';
import type { Candidate, RankedPronoun } from '../src/analysis/attributions/speakers/pronoun-features.ts';
import { resolveSpeakers } from '../src/analysis/attributions/speakers/resolve-speakers.ts';
import { findNames } from '../src/analysis/names/names.ts';
import type { Mention } from '../src/core/analysis.ts';
import type { Block } from '../src/core/article.ts';
import { firstEndingAfter, type Span } from '../src/core/span.ts';
import { readLanguage } from '../src/language/language.ts';
import { shuffled } from './random.ts';

const FILE = join('src', 'analysis', 'attributions', 'speakers', 'pronoun-weights.ts');
const EPOCHS = 8;
const RATE = 0.2;
const DECAY = 1e-4;
/** A pronoun that says something counts twice as much as another. */
const OTHER_WEIGHT = 0.5;
/** Share of a chain's names that must be one entity's. */
const LEAST_SHARE = 0.6;
/**
 * Taken off what speaks for nobody named: CoreNLP leaves many pronouns without the name they stand for. Chosen on the
 * labels of eval/speakers.json that are for tuning.
 */
const NOBODY_DISCOUNT = 2.5;

type Weights = Record<string, number>;

interface Example {
  readonly kind: RankedPronoun;
  readonly candidates: readonly Candidate[];
  readonly right: number;
  readonly weight: number;
}

interface Row {
  readonly text: string;
  readonly ann: Readonly<
    Record<string, readonly { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }[]>
  >;
  /** Tokens: start, end, word, tag, …; in code points. */
  readonly sents: readonly (readonly (readonly [number, number, string, string, ...unknown[]])[])[] | null;
  /** Chains of mentions: sentence, first token, last token, head, whether it represents the chain. */
  readonly coref: readonly (readonly (readonly [number, number, number, number, number])[])[] | null;
}

function main(): void {
  const data = join(process.env.ONRECORD_DATA ?? join('..', 'shared'), 'data', 'polnear', 'train.ndjson.gz');
  const rows = gunzipSync(readFileSync(data))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  // Pronouns in no chain are left open at first, then taken as the first round would have them.
  const first = learnBoth(rows.flatMap((row) => readExamples(row, null)));
  const { people, things } = learnBoth(rows.flatMap((row) => readExamples(row, first)));
  people.none = round((people.none ?? 0) - NOBODY_DISCOUNT);
  writeFileSync(FILE, asModule(people, things));
  console.log(`${FILE}: ${Object.keys(people).length} and ${Object.keys(things).length} weights`);
}

interface Both {
  readonly people: Weights;
  readonly things: Weights;
}

function learnBoth(examples: readonly Example[]): Both {
  return {
    people: learn(examples.filter(({ kind }) => kind !== 'thing')),
    things: learn(examples.filter(({ kind }) => kind === 'thing')),
  };
}

/** The pronouns of one article with their candidates; `known` decides those that are in no chain. */
function readExamples(row: Row, known: Both | null): Example[] {
  const { text, sents, coref } = row;
  if (!sents || !coref) return [];
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Block => ({
      span: [index, index + line.length],
      kind: 'paragraph',
      kept: true,
      rule: 'line',
    }),
  );
  const language = readLanguage({ text, blocks });
  const names = findNames({ text, blocks }, language);
  const reading = readArticle(text, language, names);
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  const range = ([from, to]: Span): TokenRange => {
    const [start, end] = [offsets[from] ?? text.length, offsets[to] ?? text.length];
    const first = firstEndingAfter(language.tokens, (token): Span => [token.start, token.end], start);
    let last = first;
    while ((language.tokens[last]?.start ?? end) < end) last += 1;
    return [first, last];
  };
  const annotator = Object.keys(row.ann).sort()[0] ?? '';
  const found = (row.ann[annotator] ?? []).map(
    ({ source, cue, content }): FoundAttribution => ({
      source: source[0] ? range(source[0]) : null,
      cue: cue[0] ? range(cue[0]) : null,
      contents: content.map(range),
      lemma: '',
      use: null,
      rule: 'gold',
      confidence: 1,
      isMain: true,
    }),
  );
  const antecedents = readChains(sents, coref, (span) => range(span)[0], reading.mentionOf);
  const sources = new Set(found.flatMap(({ source }) => (source && source[1] - source[0] === 1 ? [source[0]] : [])));
  const examples: Example[] = [];
  resolveSpeakers(reading, names, found, ({ token, kind, candidates }) => {
    if (kind === 'description') return null;
    const entity = antecedents.get(token);
    if (entity === undefined) {
      if (!known) return { entity: null };
      return choose(candidates, kind === 'thing' ? known.things : known.people, 0.5);
    }
    const right = candidates.findIndex((candidate) => candidate.entity === entity);
    const isContradicted = candidates[right]?.features.some((name) =>
      /^(?:gender:(?:other|unlikely)|rank:unfit)$/.test(name),
    );
    if (right < 0 || (kind !== 'thing' && isContradicted)) return { entity: null };
    if (candidates.length > 1)
      examples.push({ kind, candidates, right, weight: sources.has(token) ? 1 : OTHER_WEIGHT });
    return { entity };
  });
  return examples;
}

/** By the token of a pronoun whom its chain names, `null` where it describes somebody only; none where it does neither. */
function readChains(
  sents: NonNullable<Row['sents']>,
  coref: NonNullable<Row['coref']>,
  tokenAt: (span: Span) => number,
  mentionOf: readonly (Mention | undefined)[],
): Map<number, string | null> {
  const antecedents = new Map<number, string | null>();
  for (const chain of coref) {
    const votes = new Map<string, number>();
    const pronouns: number[] = [];
    let described = 0;
    let named = 0;
    for (const [sentence, first, last, head] of chain) {
      const word = sents[sentence]?.[head];
      if (!word) continue;
      const token = tokenAt([word[0], word[1]]);
      if (last - first === 1 && word[3].startsWith('PRP')) {
        pronouns.push(token);
        continue;
      }
      described += 1;
      const mention = mentionOf[token];
      if (!mention || !(word[3].startsWith('NNP') || mention.form === 'nominal')) continue;
      votes.set(mention.entity, (votes.get(mention.entity) ?? 0) + 1);
      named += 1;
    }
    const [entity, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
    if (named > 0 ? count / named < LEAST_SHARE : described === 0) continue;
    for (const token of pronouns) antecedents.set(token, entity);
  }
  return antecedents;
}

/** Log-linear weights by stochastic gradient (AdaGrad). */
function learn(examples: readonly Example[]): Weights {
  const weights: Weights = {};
  const squares: Weights = {};
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    let sum = 0;
    for (const { candidates, right, weight } of shuffled(examples, epoch + 1)) {
      const shares = weigh(candidates, weights);
      sum += Math.log(shares[right] ?? 1);
      candidates.forEach(({ features }, index) => {
        const error = weight * ((index === right ? 1 : 0) - (shares[index] ?? 0));
        if (Math.abs(error) < 1e-4) return;
        for (const name of features) {
          const gradient = error - DECAY * (weights[name] ?? 0);
          const square = (squares[name] ?? 0.01) + gradient * gradient;
          squares[name] = square;
          weights[name] = (weights[name] ?? 0) + (RATE * gradient) / Math.sqrt(square);
        }
      });
    }
    console.log(
      `epoch ${epoch + 1}: ${examples.length} pronouns, log-likelihood ${(sum / examples.length).toFixed(4)}`,
    );
  }
  return Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, round(value)]));
}

const round = (value: number): number => Math.round(value * 100) / 100;

function asModule(people: Weights, things: Weights): string {
  const table = (name: string, comment: string, weights: Weights): string => {
    const rows = Object.entries(weights)
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`);
    return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
  };
  return [
    '// Written by train/train-speakers.ts; not to be changed by hand. What the features mean: pronoun-features.ts.\n',
    table('PRONOUN_WEIGHTS', 'For `he` and `she`.', people),
    table('THING_WEIGHTS', 'For `it`.', things),
  ].join('\n');
}

main();
