import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import nlp from 'compromise/one';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Block } from '../src/core/article.ts';
import type { Span } from '../src/core/span.ts';
import { readLanguage } from '../src/language/language.ts';

// npm run eval:language: sentences of ours, wink-nlp and compromise on the 84 articles, against CoreNLP's (silver: made
// by a program), and the processor time of each on the same texts. A sentence is right when both its ends are.

interface Reader {
  readonly name: string;
  /** Sentences of a paragraph as spans of it. */
  readonly read: (text: string) => Span[];
}

const wink = winkNLP(model, ['sbd']);

const READERS: readonly Reader[] = [
  {
    name: 'onrecord',
    read: (text) => {
      const blocks: Block[] = [{ span: [0, text.length], kind: 'paragraph', kept: true, rule: 'eval' }];
      return readLanguage({ text, blocks }).sentences.map(({ span }) => span);
    },
  },
  { name: 'wink-nlp', read: (text) => locate(text, wink.readDoc(text).sentences().out()) },
  {
    name: 'compromise',
    read: (text) =>
      locate(
        text,
        nlp(text)
          .json()
          .map(({ text: words }: { text: string }) => words),
      ),
  },
  { name: 'Intl.Segmenter', read: (text) => segment(text) },
];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function segment(text: string): Span[] {
  return Array.from(
    segmenter.segment(text),
    ({ index, segment: words }): Span => [index, index + words.trimEnd().length],
  );
}

/** Where each sentence stands in the text, in order; those that are not in it word for word are left out. */
function locate(text: string, sentences: readonly string[]): Span[] {
  let from = 0;
  return sentences.flatMap((sentence): Span[] => {
    const words = sentence.trim();
    const start = text.indexOf(words, from);
    if (start < 0 || words === '') return [];
    from = start + words.length;
    return [[start, from]];
  });
}

interface GoldDocument {
  readonly text: string;
  /** Sentences as tokens `[start, end, word, …]` in code points. */
  readonly sents: readonly (readonly (readonly [number, number, ...unknown[]])[])[] | null;
}

function main(): void {
  const file = join(resolve(process.env.ONRECORD_DATA ?? '../shared'), 'data/polnear/dev.ndjson.gz');
  if (!existsSync(file)) {
    console.log(`No gold data at ${file}: nothing is measured.`);
    return;
  }
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
  console.log('reader          precision recall    F1   CPU ms');
  for (const { name, read } of READERS) {
    let right = 0;
    let predicted = 0;
    let gold = 0;
    let spent = 0;
    for (const { text, sents } of documents) {
      if (!sents) continue;
      const utf16 = utf16Offsets(text);
      const paragraphs = [...text.matchAll(/[^\n]+/g)];
      const before = process.cpuUsage();
      const found = paragraphs.flatMap(({ 0: words, index }) =>
        read(words).map(([start, end]) => edges(text, [start + index, end + index])),
      );
      const { user, system } = process.cpuUsage(before);
      spent += (user + system) / 1000;
      const silver = new Set(
        sents.flatMap((sentence) => {
          const [first, last] = [sentence[0], sentence.at(-1)];
          return first && last ? [edges(text, [utf16(first[0]), utf16(last[1])])] : [];
        }),
      );
      predicted += found.length;
      gold += silver.size;
      right += found.filter((span) => silver.has(span)).length;
    }
    const [precision, recall] = [right / predicted, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(16)}${percent(precision)}   ${percent(recall)} ${percent(f1)}   ${spent.toFixed(0).padStart(6)}`,
    );
  }
}

/** A span by its first and last word character, so that marks and spaces at its edges do not matter. */
function edges(text: string, [start, end]: Span): string {
  let from = start;
  let to = end;
  while (from < to && !/[\p{L}\p{N}]/u.test(text[from] ?? '')) from += 1;
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1] ?? '')) to -= 1;
  return `${from}-${to}`;
}

function utf16Offsets(text: string): (codePoints: number) => number {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return (codePoints) => offsets[codePoints] ?? text.length;
}

main();
