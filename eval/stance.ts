import { readFileSync } from 'node:fs';
import { STANCES, type Stance } from '../src/core/analysis.ts';
import type { Article } from '../src/core/article.ts';
import { UNKNOWN_DATE } from '../src/core/date.ts';
import { type Span, spansOverlap } from '../src/core/span.ts';
import { analyseArticle } from '../src/pipeline.ts';

// npm run eval:stance [-- --errors | --json]: stance and realis on sentences of our own, for the half the rules were written on and
// for the half that only measures. Each sentence is an article of one paragraph; the attribution whose cue overlaps the
// given cue counts, and none is an error. The third part was written after the rules and is measured only, too.
// docs/stance.md says what the labels mean and how the halves were parted.
// --errors lists the errors of the first half; those of the second are never shown, so that no rule is written on them.

interface Example {
  readonly text: string;
  readonly cue: Span;
  readonly stance: Stance;
  readonly realis: string;
}

interface Outcome extends Example {
  readonly found: { readonly stance: Stance; readonly realis: string } | null;
}

function main(): void {
  const asJson = process.argv.includes('--json');
  const figures: Record<string, Figures> = {};
  for (const half of ['rules', 'measure', 'later']) {
    const outcomes = readExamples(half).map((example) => ({ ...example, found: read(example) }));
    figures[half] = figuresOf(outcomes);
    if (asJson) continue;
    print(half, outcomes, figures[half]);
    if (half === 'rules' && process.argv.includes('--errors')) printErrors(outcomes);
  }
  if (asJson) console.log(JSON.stringify(figures));
}

function readExamples(half: string): Example[] {
  // From dist/eval/ the sentences are two folders up; run as it is, one.
  const here = import.meta.url.endsWith('.ts') ? './stance/' : '../../eval/stance/';
  const lines = readFileSync(new URL(`${here}${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Example);
}

function read({ text, cue }: Example): Outcome['found'] {
  const { attributions } = analyseArticle(articleOf(text));
  return attributions.find((one) => one.cue.spans.some((span) => spansOverlap(span, cue))) ?? null;
}

function articleOf(text: string): Article {
  return {
    id: 'a_eval',
    source: { uri: 'eval', mediaType: 'text/plain', sha256: '' },
    url: null,
    title: null,
    outlet: null,
    authors: [],
    language: 'en',
    published: UNKNOWN_DATE,
    modified: null,
    form: 'report',
    text,
    blocks: [{ span: [0, text.length], kind: 'paragraph', kept: true, rule: 'eval' }],
  };
}

interface Figures {
  readonly precision: Readonly<Record<string, number>>;
  readonly recall: Readonly<Record<string, number>>;
  readonly f1: Readonly<Record<string, number>>;
  readonly 'macro-F1': number;
  readonly stance: number;
  /** Of those with an attribution at the cue. */
  readonly 'stance where found': number;
  readonly realis: number;
  /** Of those whose realis is not `actual`. */
  readonly 'realis not actual': number;
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const used = STANCES.filter((stance) => outcomes.some((one) => one.stance === stance));
  const byStance = used.map((stance) => {
    const gold = outcomes.filter((one) => one.stance === stance);
    const given = outcomes.filter((one) => one.found?.stance === stance);
    const right = gold.filter((one) => one.found?.stance === stance).length;
    const f1 = (2 * right) / (given.length + gold.length);
    return { stance, precision: right / (given.length || 1), recall: right / gold.length, f1 };
  });
  const table = (name: 'precision' | 'recall' | 'f1'): Record<string, number> =>
    Object.fromEntries(byStance.map((one) => [one.stance, one[name]]));
  const share = (isRight: (one: Outcome) => boolean, of: readonly Outcome[] = outcomes): number =>
    of.filter(isRight).length / (of.length || 1);
  const isStanceRight = (one: Outcome): boolean => one.found?.stance === one.stance;
  const isRealisRight = (one: Outcome): boolean => one.found?.realis === one.realis;
  return {
    precision: table('precision'),
    recall: table('recall'),
    f1: table('f1'),
    'macro-F1': byStance.reduce((sum, { f1 }) => sum + f1, 0) / byStance.length,
    stance: share(isStanceRight),
    'stance where found': share(
      isStanceRight,
      outcomes.filter((one) => one.found),
    ),
    realis: share(isRealisRight),
    'realis not actual': share(
      isRealisRight,
      outcomes.filter((one) => one.realis !== 'actual'),
    ),
  };
}

/** One figure for each stance, their mean, and what was taken for what. */
function print(half: string, outcomes: readonly Outcome[], figures: Figures): void {
  const found = outcomes.filter((one) => one.found !== null).length;
  console.log(`${half}: ${outcomes.length} sentences, ${found} with an attribution at the cue`);
  for (const [stance, f1] of Object.entries(figures.f1)) {
    const [precision, recall] = [figures.precision[stance] ?? 0, figures.recall[stance] ?? 0];
    const count = outcomes.filter((one) => one.stance === stance).length;
    console.log(`  ${stance.padEnd(11)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${count}`);
  }
  console.log(`  macro-F1 ${percent(figures['macro-F1'])}`);
  console.log(`  stance right ${percent(figures.stance)}, where found ${percent(figures['stance where found'])}`);
  console.log(`  realis right ${percent(figures.realis)}, where not actual ${percent(figures['realis not actual'])}`);
  const confusions = new Map<string, number>();
  for (const { stance, found: given } of outcomes) {
    if (given?.stance === stance) continue;
    const key = `${stance} taken for ${given?.stance ?? 'nothing'}`;
    confusions.set(key, (confusions.get(key) ?? 0) + 1);
  }
  const listed = [...confusions].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  console.log(`  confusions: ${listed.map(([key, n]) => `${key} ${n}`).join(', ') || 'none'}`);
}

function printErrors(outcomes: readonly Outcome[]): void {
  for (const { text, cue, stance, realis, found } of outcomes) {
    if (found?.stance === stance && found.realis === realis) continue;
    const marked = `${text.slice(0, cue[0])}[${text.slice(...cue)}]${text.slice(cue[1])}`;
    console.log(`  ${stance}/${realis} read as ${found ? `${found.stance}/${found.realis}` : 'nothing'}: ${marked}`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

main();
