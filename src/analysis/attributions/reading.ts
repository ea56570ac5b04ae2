import type { LanguageLayer, Mention, NamesLayer, Quotation, Sentence, Token } from '../../core/analysis.ts';
import type { Span } from '../../core/span.ts';
import {
  AUXILIARIES,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../../language/en/function-words.ts';

/** What the rules ask of a token, looked up once for each article. Indices are into `tokens`. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation it stands in, its marks included, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token the mention that covers it, or `undefined`. */
  readonly mentionOf: readonly (Mention | undefined)[];
}

export function readArticle(text: string, language: LanguageLayer, names: NamesLayer): Reading {
  const { tokens, sentences, quotations } = language;
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const mentionOf: (Mention | undefined)[] = new Array(tokens.length);
  let quotation = 0;
  let mention = 0;
  tokens.forEach((token, index) => {
    while ((quotations[quotation]?.span[1] ?? Infinity) <= token.start) quotation += 1;
    if ((quotations[quotation]?.span[0] ?? Infinity) < token.end) quotationOf[index] = quotation;
    while ((names.mentions[mention]?.span[1] ?? Infinity) <= token.start) mention += 1;
    const candidate = names.mentions[mention];
    if (candidate && candidate.span[0] < token.end) mentionOf[index] = candidate;
  });
  return { text, tokens, sentences, quotations, quotationOf, mentionOf };
}

export function normAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.norm ?? '';
}

export function textAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.text ?? '';
}

/** The span from the first token to before the last. */
export function spanOf(reading: Reading, first: number, last: number): Span {
  return [reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0];
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

export function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

export function isAdverb(norm: string): boolean {
  return VERB_ADVERBS.has(norm) || (norm.length > 4 && norm.endsWith('ly') && norm !== 'family' && norm !== 'ally');
}

export function isVerbGroupWord(norm: string): boolean {
  return AUXILIARIES.has(norm) || NEGATIONS.has(norm) || isAdverb(norm);
}

/** A word that can be no part of a noun phrase's inside: the phrase ends before it. */
export function endsNounPhrase(norm: string): boolean {
  return (
    SUBORDINATORS.has(norm) ||
    norm === 'but' ||
    norm === 'yet' ||
    norm === 'so' ||
    norm === 'or' ||
    (AUXILIARIES.has(norm) && norm !== "'s") ||
    NEGATIONS.has(norm) ||
    PERSONAL_PRONOUNS.has(norm) ||
    norm === 'who' ||
    norm === 'which'
  );
}
