import type { LanguageLayer } from '../../../core/analysis.ts';
import type { WordTable } from './word-table.ts';
import { numberWord, type WordNumbers } from './words.ts';

/** A run of tokens, `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
}

/** Where a token stands to quotations. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** The numbers that features are made of, for each token of an article. */
export interface TokenView {
  readonly size: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly kind: Int32Array;
  readonly cue: Int32Array;
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
  readonly verbal: Uint8Array;
  readonly passed: Uint8Array;
  readonly opens: Uint8Array;
  /** 1 for commas, dashes and the like. */
  readonly mark: Uint8Array;
  readonly quoted: Uint8Array;
  /** Index of each token's sentence, and of its paragraph. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Unit[];
  readonly paragraphs: readonly Unit[];
}

/** Words whose numbers are remembered at most; more are looked up again. */
const REMEMBERED = 60_000;

/** Looks words up, remembering the numbers of those seen before. */
export type WordReader = (text: string) => WordNumbers;

export function makeWordReader(table: WordTable): WordReader {
  let known = new Map<string, WordNumbers>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const numbers = numberWord(text, table);
    if (known.size >= REMEMBERED) known = new Map();
    known.set(text, numbers);
    return numbers;
  };
}

const QUOTE_MARK = '"';

export function viewTokens({ tokens, sentences, quotations }: LanguageLayer, read: WordReader): TokenView {
  const size = tokens.length;
  const column = (): Int32Array => new Int32Array(size);
  const view = {
    size,
    word: column(),
    lemma: column(),
    suffix: column(),
    shape: column(),
    kind: column(),
    cue: column(),
    coarse: column(),
    fine: column(),
    verbal: new Uint8Array(size),
    passed: new Uint8Array(size),
    opens: new Uint8Array(size),
    mark: new Uint8Array(size),
    quoted: new Uint8Array(size),
    sentenceOf: column(),
    sentences: sentences.map(({ first, last }) => ({ first, last })),
    paragraphs: [] as Unit[],
  };
  let next = 0;
  for (let i = 0; i < size; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    while ((quotations[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const quotation = quotations[next];
    let text = token.text;
    if (quotation && quotation.span[0] < token.end) {
      const isOpening = token.end <= quotation.inner[0];
      const isClosing = token.start >= quotation.inner[1];
      view.quoted[i] = isOpening ? OPENING : isClosing ? CLOSING : INSIDE;
      if (isOpening || isClosing) text = QUOTE_MARK; // single marks that quote are read like double ones
    }
    const numbers = read(text);
    view.word[i] = numbers.word;
    view.lemma[i] = numbers.lemma;
    view.suffix[i] = numbers.suffix;
    view.shape[i] = numbers.shape;
    view.kind[i] = numbers.kind;
    view.cue[i] = numbers.cue;
    view.coarse[i] = numbers.coarse;
    view.fine[i] = numbers.fine;
    view.verbal[i] = numbers.verbal;
    view.passed[i] = numbers.passed;
    view.mark[i] = numbers.mark;
    view.opens[i] = view.quoted[i] === OPENING ? 1 : numbers.opens;
  }
  let block = -1;
  sentences.forEach((sentence, index) => {
    view.sentenceOf.fill(index, sentence.first, sentence.last);
    const before = view.paragraphs.at(-1);
    if (sentence.block === block && before) {
      view.paragraphs[view.paragraphs.length - 1] = { first: before.first, last: sentence.last };
    } else view.paragraphs.push({ first: sentence.first, last: sentence.last });
    block = sentence.block;
  });
  return view;
}
