import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeBytes } from '../src/article/decode.ts';
import type { ArticleFacts } from '../src/core/facts.ts';
import { linkCopies } from '../src/link/copies/copies.ts';
import { factsOf } from './copies-facts.ts';

// Synthetic copies: what newsrooms do to a wire text, done by program to the bundled articles about invented people.

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const SHORTEST = 1500;
/** Stand-ins for replaced words: none is a word of the articles' kind. */
const OTHER_WORDS = 'lantern gravel thimble saffron walnut bramble pewter turnip'.split(' ');

interface Example {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

type Edit = (example: Example, next: Example) => readonly string[];

const EDITS: Readonly<Record<string, Edit>> = {
  'cut to the first third': ({ paragraphs }) => paragraphs.slice(0, Math.max(4, Math.ceil(paragraphs.length / 3))),
  'paragraphs reordered': ({ paragraphs: [title = '', ...rest] }) => [title, ...rest.toReversed()],
  'another headline': ({ paragraphs: [, ...rest] }) => ['What the papers left out this week', ...rest],
  'a tenth of the words replaced': ({ paragraphs }) => paragraphs.map(replaceWords),
  'two articles merged': (example, next) => [...example.paragraphs, ...next.paragraphs.slice(1)],
  'dateline and credits added': ({ paragraphs: [title = '', lead = '', ...rest] }) => [
    title,
    'By Tora Minns, Daily Lamp staff writer',
    `ORRIN, Tuesday (Tidewire) - ${lead}`,
    ...rest,
    '(Reporting by Tora Minns in Orrin and Pell Astor in Strait; Editing by Ona Reck)',
    'First published in the Strait News. All rights reserved.',
  ],
};

export interface EditFigure {
  readonly texts: number;
  /** Share of the edited texts that are linked with the text they were made of. */
  readonly recall: number;
  /** Edited texts that are linked with another one. */
  readonly wrong: number;
}

/** Each edit of each bundled text, linked with all texts that were not edited. */
export function measureEdits(): Readonly<Record<string, EditFigure>> {
  const all = readExamples();
  const facts = new Map(
    all
      .flatMap(({ name, paragraphs }) => toFacts(name, paragraphs, '2021-03-01') ?? [])
      .map((item) => [item.uri, item]),
  );
  // One of the bundled articles is printed in two papers.
  const printed = linkCopies([...facts.values()].sort(byId));
  const examples = all.filter(({ name }) => !printed.has(facts.get(name)?.id ?? ''));
  const pile = examples.flatMap(({ name }) => facts.get(name) ?? []);
  return Object.fromEntries(
    Object.entries(EDITS).map(([name, edit]) => {
      const outcomes = examples.map((example, index) => {
        const next = examples[(index + 1) % examples.length] ?? example;
        const edited = toFacts(`edited ${example.name}`, edit(example, next), '2021-03-05');
        const original = edited && originalOf(edited, pile);
        const made = name === 'two articles merged' ? [example.name, next.name] : [example.name];
        if (process.argv.includes('--errors') && !made.includes(original ?? ''))
          console.log(`${name}: ${example.name}, found ${original}`);
        return original === null ? 'missed' : made.includes(original) ? 'right' : 'wrong';
      });
      const count = (outcome: string): number => outcomes.filter((item) => item === outcome).length;
      return [name, { texts: outcomes.length, recall: count('right') / outcomes.length, wrong: count('wrong') }];
    }),
  );
}

/** Name of the text that `edited` was taken from. */
function originalOf(edited: ArticleFacts, pile: readonly ArticleFacts[]): string | null {
  const all = [...pile, edited];
  const original = linkCopies(all.toSorted(byId)).get(edited.id)?.original;
  return all.find(({ id }) => id === original)?.uri ?? null;
}

function readExamples(): Example[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const { text } = decodeBytes(readFileSync(join(EXAMPLES, name)), 'text/plain');
      const paragraphs = text.split(/\r?\n/).filter((paragraph) => paragraph.trim() !== '');
      return text.length >= SHORTEST ? [{ name, paragraphs }] : [];
    });
}

function toFacts(name: string, paragraphs: readonly string[], published: string): ArticleFacts | null {
  return factsOf(name, paragraphs.join('\n\n'), { published });
}

function byId(a: ArticleFacts, b: ArticleFacts): number {
  return a.id < b.id ? -1 : 1;
}

/** Every tenth word, counted from the fifth. */
function replaceWords(paragraph: string): string {
  let at = 0;
  return paragraph.replace(/\p{L}+/gu, (word) => {
    at += 1;
    return at % 10 === 5 ? (OTHER_WORDS[at % OTHER_WORDS.length] ?? word) : word;
  });
}
