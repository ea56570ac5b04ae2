import { readFileSync } from 'node:fs';
import { STANCES, type Stance } from '../src/core/analysis.ts';
import type { Article } from '../src/core/article.ts';
import { UNKNOWN_DATE } from '../src/core/date.ts';
import { type Span, spansOverlap } from '../src/core/span.ts';
import { analyseArticle } from '../src/pipeline.ts';

// npm run eval:stance [--errors]: stance and realis on sentences of our own, for the half the rules were written on and
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
  for (const half of ['rules', 'measure', 'later']) {
    const outcomes = readExamples(half).map((example) => ({ ...example, found: read(example) }));
    print(half, outcomes);
    if (half === 'rules' && process.argv.includes('--errors')) printErrors(outcomes);
  }
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

/** One figure for each stance, their mean, and what was taken for what. */
function print(half: string, outcomes: readonly Outcome[]): void {
  const found = outcomes.filter((one) => one.found !== null).length;
  console.log(`${half}: ${outcomes.length} sentences, ${found} with an attribution at the cue`);
  const used = STANCES.filter((stance) => outcomes.some((one) => one.stance === stance));
  const scores = used.map((stance) => {
    const gold = outcomes.filter((one) => one.stance === stance);
    const given = outcomes.filter((one) => one.found?.stance === stance);
    const right = gold.filter((one) => one.found?.stance === stance).length;
    const [precision, recall] = [right / (given.length || 1), right / gold.length];
    const f1 = (2 * right) / (given.length + gold.length);
    console.log(
      `  ${stance.padEnd(11)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${gold.length}`,
    );
    return f1;
  });
  const share = (isRight: (one: Outcome) => boolean, of: readonly Outcome[]): string =>
    percent(of.filter(isRight).length / (of.length || 1));
  const realis = outcomes.filter((one) => one.realis !== 'actual');
  console.log(`  macro-F1 ${percent(scores.reduce((sum, f1) => sum + f1, 0) / scores.length)}`);
  console.log(`  stance right ${share((one) => one.found?.stance === one.stance, outcomes)}`);
  console.log(
    `  stance right where an attribution was found ${share(
      (one) => one.found?.stance === one.stance,
      outcomes.filter((one) => one.found),
    )}`,
  );
  console.log(
    `  realis right ${share((one) => one.found?.realis === one.realis, outcomes)}, where it is not actual ${share((one) => one.found?.realis === one.realis, realis)}`,
  );
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
