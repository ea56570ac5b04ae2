import type { Token } from '../../core/analysis.ts';
import { lookUp, type Word } from './lexicon.ts';
import type { Reading } from './meaning.ts';

/** The tokens of one sentence with what each can be. Indices are those of the article's tokens. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly words: readonly (Word | undefined)[];
  readonly first: number;
  readonly last: number;
}

/** A way to read a phrase of time that begins at token `at`; `null` when none does. Looks at a bounded number of tokens. */
export interface Rule {
  readonly id: string;
  /** Classes of words it can begin with. */
  readonly starts: number;
  readonly read: (phrase: Phrase, at: number) => Reading | null;
}

export function makePhrase(tokens: readonly Token[], first: number, last: number): Phrase {
  const words: (Word | undefined)[] = new Array(last - first);
  for (let index = first; index < last; index += 1) words[index - first] = lookUp(tokens[index] as Token);
  return { tokens, words, first, last };
}

/** What the token can be; `undefined` outside the sentence. */
export function wordAt({ words, first, last }: Phrase, index: number): Word | undefined {
  return index >= first && index < last ? words[index - first] : undefined;
}

/** Lower-case form of the token; empty outside the sentence. */
export function normAt({ tokens, first, last }: Phrase, index: number): string {
  return index >= first && index < last ? (tokens[index]?.norm ?? '') : '';
}

export function textAt({ tokens, first, last }: Phrase, index: number): string {
  return index >= first && index < last ? (tokens[index]?.text ?? '') : '';
}

export function isClass(phrase: Phrase, index: number, classes: number): boolean {
  return ((wordAt(phrase, index)?.classes ?? 0) & classes) !== 0;
}

export function isCapital(phrase: Phrase, index: number): boolean {
  const text = textAt(phrase, index);
  const first = text.charAt(0);
  return first !== '' && first !== first.toLowerCase();
}

/** Index after `words` when they stand at `at`, else -1. */
export function skipWords(phrase: Phrase, at: number, words: readonly string[]): number {
  for (let index = 0; index < words.length; index += 1) if (normAt(phrase, at + index) !== words[index]) return -1;
  return at + words.length;
}
