import { fold } from './listing.ts';
import type { SentenceRow } from './rows.ts';

// The search in sentences where no database can be asked: what SQLite's full-text search finds, in its order.

/** How the sentences of all articles lie in files of data. */
export interface SentenceFiles {
  readonly files: number;
  readonly articles: number;
  readonly sentences: number;
  /** Words in all of the sentences. */
  readonly words: number;
}

/** One article's sentences, each with the offset in the article's text where it begins, in text order. */
export type ArticleSentences = readonly [
  article: string,
  name: string,
  published: string | null,
  sentences: readonly (readonly [start: number, text: string])[],
];

/** Okapi BM25 as FTS5 has it (https://www.sqlite.org/fts5.html#the_bm25_function). */
const K1 = 1.2;
const B = 0.75;

/** Hits remembered: with more, those that are far from the best are forgotten as the search goes on. */
const MOST_HITS = 5000;

/** Letters, digits and marks; after folding there are no marks. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as SQLite's tokenizer `unicode61 remove_diacritics 2` cuts them: runs of letters, digits and
 * marks, folded. Offsets belong to `text`.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

interface Hit {
  readonly article: ArticleSentences;
  readonly sentence: number;
  /** How often each phrase stands in it. */
  readonly times: readonly number[];
  readonly words: number;
}

/** A search that is shown the articles part by part, in the order of their ids. */
export interface SentenceSearch {
  look(articles: readonly ArticleSentences[]): void;
  /** The best sentences of those looked at, with the words marked. */
  best(limit: number): readonly SentenceRow[];
}

/** Looks for sentences with all words of `q`; what stands in double quotes is a phrase. */
export function searchFor(q: string, totals: Pick<SentenceFiles, 'sentences' | 'words'>): SentenceSearch {
  const phrases = queryPhrases(q);
  /** Sentences that hold each phrase. */
  const holders = phrases.map(() => 0);
  let hits: Hit[] = [];

  const order = () => {
    const score = scorer(holders, totals);
    // The sort keeps the order of articles and sentences where the scores are the same.
    return hits
      .map((hit) => ({ hit, score: score(hit) }))
      .sort((one, other) => other.score - one.score)
      .map(({ hit }) => hit);
  };
  return {
    look(articles) {
      if (phrases.length === 0) return;
      for (const article of articles) {
        for (const [sentence, [, text]] of article[3].entries()) {
          const folded = fold(text);
          if (!phrases.some((phrase) => phrase.every((word) => folded.includes(word)))) continue;
          const words = folded.match(WORD) ?? [];
          const times = phrases.map((phrase) => placesOf(phrase, words).length);
          for (const [number, time] of times.entries()) if (time > 0) holders[number] = (holders[number] ?? 0) + 1;
          if (times.every((time) => time > 0)) hits.push({ article, sentence, times, words: words.length });
        }
      }
      if (hits.length > MOST_HITS) {
        const kept = new Set(order().slice(0, MOST_HITS / 2));
        hits = hits.filter((hit) => kept.has(hit));
      }
    },
    best: (limit) =>
      order()
        .slice(0, limit)
        .map((hit) => rowOf(hit, phrases)),
  };
}

/** The words and quoted phrases of a query, each as the words it is made of. */
function queryPhrases(q: string): readonly (readonly string[])[] {
  return q
    .replace(/[“”]/g, '"')
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .map((phrase) => wordsOf(phrase).map(({ word }) => word))
    .filter((words) => words.length > 0);
}

/** Where a phrase begins in the words of a sentence. */
function placesOf(phrase: readonly string[], words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(phrase[0] ?? ''); at >= 0; at = words.indexOf(phrase[0] ?? '', at + 1)) {
    if (phrase.every((word, number) => words[at + number] === word)) places.push(at);
  }
  return places;
}

function scorer(holders: readonly number[], { sentences, words }: Pick<SentenceFiles, 'sentences' | 'words'>) {
  const average = words / sentences;
  const weights = holders.map((number) => Math.max(1e-6, Math.log((sentences - number + 0.5) / (number + 0.5))));
  return (hit: Hit): number => {
    const length = K1 * (1 - B + (B * hit.words) / average);
    return hit.times.reduce(
      (sum, times, number) => sum + ((weights[number] ?? 0) * times * (K1 + 1)) / (times + length),
      0,
    );
  };
}

function rowOf(
  { article: [article, name, published, sentences], sentence }: Hit,
  phrases: readonly (readonly string[])[],
): SentenceRow {
  const [start, text] = sentences[sentence] ?? [0, ''];
  const words = wordsOf(text);
  const folded = words.map(({ word }) => word);
  const found = phrases
    .flatMap((phrase) => placesOf(phrase, folded).map((at) => [at, at + phrase.length - 1] as const))
    .map(([first, last]) => [words[first]?.start ?? 0, words[last]?.end ?? 0] as [number, number])
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const marks: [number, number][] = [];
  for (const mark of found) {
    const last = marks.at(-1);
    if (last && mark[0] < last[1]) last[1] = Math.max(last[1], mark[1]);
    else marks.push(mark);
  }
  return { text, marks, source: { article, start, end: start + text.length, name, published } };
}
