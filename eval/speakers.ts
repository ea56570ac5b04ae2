import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { FoundAttribution } from '../src/analysis/attributions/find.ts';
import type { TokenRange } from '../src/analysis/attributions/noun-phrases.ts';
import { type Reading, readArticle } from '../src/analysis/attributions/reading.ts';
import { resolveSpeakers } from '../src/analysis/attributions/speakers/resolve-speakers.ts';
import { findNames } from '../src/analysis/names/names.ts';
import type { Block } from '../src/core/article.ts';
import { firstEndingAfter, type Span, spansOverlap } from '../src/core/span.ts';
import { readLanguage } from '../src/language/language.ts';
import { dataFolder } from './outside.ts';

// npm run eval:speakers [-- --json]: who the speaker is where a source is a pronoun or a description, against labels set by hand
// (eval/speakers.json: offsets only; the texts are PolNeAR's dev part). Sources, cues and contents are the gold ones, so
// that only the choice of the speaker is measured; names and their grouping are the program's own. A third of the labels,
// by document, was not looked at while the ranker was made. --errors prints the offsets of every wrong answer of the
// other two thirds.

interface LabelledDocument {
  readonly document: string;
  readonly part: 'tuning' | 'unseen';
  readonly sources: readonly {
    readonly kind: 'pronoun' | 'nominal';
    /** In UTF-16. */
    readonly source: Span;
    /** A mention of the speaker; `null` where the text names nobody who speaks. */
    readonly speaker: Span | null;
  }[];
}

interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly ann: Readonly<
    Record<
      string,
      readonly { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }[]
    >
  >;
}

const LABELS = fileURLToPath(new URL('../../eval/speakers.json', import.meta.url));

function main(): void {
  const file = join(dataFolder(), 'data/polnear/dev.ndjson.gz');
  if (!existsSync(file)) {
    console.log(`No gold data at ${file}: nothing is measured.`);
    return;
  }
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as readonly LabelledDocument[];
  const texts = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const documents = new Map(texts.map((line) => JSON.parse(line) as GoldDocument).map((gold) => [gold.doc, gold]));
  const tallies = new Map<string, Tally>();
  for (const labelled of labels) {
    const gold = documents.get(labelled.document);
    if (!gold) throw new Error(`${labelled.document} is not in ${file}`);
    measure(labelled, gold, tallies);
  }
  if (process.argv.includes('--json')) {
    const shares = [...tallies].map(([name, { right, wrong, answered, named }]) => [
      name,
      { right: right / (right + wrong), answered: answered / named },
    ]);
    console.log(JSON.stringify(Object.fromEntries(shares)));
    return;
  }
  console.log('sources                 named  right  wrong  open   right of answered  answered of named');
  for (const kind of ['pronoun', 'nominal']) {
    for (const part of ['all', 'unseen']) print(`${kind}s, ${part}`, tallies.get(`${kind} ${part}`) ?? newTally());
  }
}

interface Tally {
  named: number;
  right: number;
  /** Another entity, or any where the text names none. */
  wrong: number;
  /** Answers to sources that stand for somebody named. */
  answered: number;
  /** Sources that stand for nobody named, and are left open. */
  leftOpen: number;
}

const newTally = (): Tally => ({ named: 0, right: 0, wrong: 0, answered: 0, leftOpen: 0 });

function measure(labelled: LabelledDocument, gold: GoldDocument, tallies: Map<string, Tally>): void {
  const { text } = gold;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Block => ({
      span: [index, index + line.length],
      kind: 'paragraph',
      kept: true,
      rule: 'eval',
    }),
  );
  const language = readLanguage({ text, blocks });
  const names = findNames({ text, blocks }, language);
  const reading = readArticle(text, language, names);
  const [annotator = ''] = Object.keys(gold.ann).sort();
  const utf16 = utf16Offsets(text);
  const inUtf16 = (spans: readonly Span[]): Span[] => spans.map(([start, end]) => [utf16(start), utf16(end)]);
  const attributions = (gold.ann[annotator] ?? []).map(({ source, cue, content }) => ({
    source: inUtf16(source),
    found: makeFound(reading, inUtf16(source), inUtf16(cue), inUtf16(content)),
  }));
  const { speakers } = resolveSpeakers(
    reading,
    names,
    attributions.map(({ found }) => found),
  );
  for (const { kind, source, speaker } of labelled.sources) {
    const index = attributions.findIndex(({ source: [span] }) => span?.[0] === source[0] && span[1] === source[1]);
    const entity = speakers[index]?.entity ?? null;
    const isRight =
      speaker !== null &&
      names.mentions.some((mention) => mention.entity === entity && spansOverlap(mention.span, speaker));
    for (const part of ['all', labelled.part]) {
      const tally = tallies.get(`${kind} ${part}`) ?? newTally();
      tallies.set(`${kind} ${part}`, tally);
      if (speaker) tally.named += 1;
      if (speaker && entity !== null) tally.answered += 1;
      if (!speaker && entity === null) tally.leftOpen += 1;
      if (isRight) tally.right += 1;
      else if (entity !== null) tally.wrong += 1;
    }
    const isMissed = !isRight && (speaker !== null || entity !== null);
    if (isMissed && labelled.part === 'tuning' && process.argv.includes('--errors')) {
      console.log(
        `${labelled.document} ${kind} ${source.join('-')}: ${entity ?? 'open'}, is ${speaker?.join('-') ?? 'nobody'}`,
      );
    }
  }
}

function print(name: string, { named, right, wrong, answered, leftOpen }: Tally): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(18);
  const counts = [named, right, wrong, leftOpen].map((count) => String(count).padStart(7)).join('');
  console.log(`${name.padEnd(22)}${counts}${percent(right / (right + wrong))} ${percent(answered / named)}`);
}

function makeFound(
  reading: Reading,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): FoundAttribution {
  const ranges = (spans: readonly Span[]): TokenRange[] => spans.map((span) => tokensIn(reading, span));
  return {
    source: ranges(source)[0] ?? null,
    cue: ranges(cue)[0] ?? null,
    lemma: '',
    use: null,
    contents: ranges(content),
    rule: 'gold',
    confidence: 1,
    isMain: true,
  };
}

function tokensIn({ tokens }: Reading, [start, end]: Span): TokenRange {
  const spanOf = (token: Reading['tokens'][number]): Span => [token.start, token.end];
  const first = firstEndingAfter(tokens, spanOf, start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return [first, last];
}

function utf16Offsets(text: string): (codePoints: number) => number {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return (codePoints) => offsets[codePoints] ?? text.length;
}

main();
