import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareText } from '../src/core/date.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import { type ArticleSentences, searchFor, wordsOf } from '../web/rows/sentence-search.ts';
import { SAMPLE_ARTICLES } from './sample-site-data.ts';

// The search in the browser beside SQLite's, on the same sentences.

const ARTICLES = SAMPLE_ARTICLES.toSorted((one, other) => compareText(one.id, other.id)).map((article) => ({
  article,
  sentences: article.blocks
    .filter(({ kept }) => kept)
    .flatMap(({ span: [start, end] }) =>
      [...article.text.slice(start, end).matchAll(/[^.!?]+[.!?”"]*/g)].map(
        ({ 0: text, index }) => [start + index, start + index + text.length] as const,
      ),
    ),
}));

const FILES: readonly ArticleSentences[] = ARTICLES.map(({ article, sentences }) => [
  article.id,
  article.outlet ?? article.title ?? article.source.uri,
  article.published.value,
  sentences.map(([start, end]) => [start, article.text.slice(start, end)]),
]);
const TEXTS = FILES.flatMap(([, , , sentences]) => sentences.map(([, text]) => text));
const TOTALS = { sentences: TEXTS.length, words: TEXTS.reduce((sum, text) => sum + wordsOf(text).length, 0) };

const folder = mkdtempSync(join(tmpdir(), 'onrecord-search-'));
let store: Store;

beforeAll(() => {
  store = openSqliteStore(join(folder, 'record.db'), 'write');
  store.takeIn(
    ARTICLES.map(({ article, sentences }) => ({
      kind: 'analysis',
      source: { uri: article.source.uri, location: `/news/${article.source.uri}` },
      inputKey: article.id,
      analysedWith: '1',
      analysis: {
        schema: 'onrecord/analysis@1',
        article,
        sentences,
        ...{ times: [], entities: [], mentions: [], attributions: [], events: [], diagnostics: [] },
      },
    })),
  );
});

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function inBrowser(q: string, limit = 20) {
  const search = searchFor(q, TOTALS);
  // In parts, as the files of data come.
  for (const article of FILES) search.look([article]);
  return search
    .best(limit)
    .map(({ text, marks, source }) => ({ article: source.article, span: [source.start, source.end], text, marks }));
}

function inSqlite(q: string, limit = 20) {
  return store.searchSentences(q, limit).map(({ article, span, text, marks }) => ({ article, span, text, marks }));
}

describe('sentences are found in the browser as SQLite finds them, in its order', () => {
  test.each([
    'ferry',
    'FERRY line',
    'the',
    'the the ferry',
    '"the line"',
    '“the line” Okoro',
    'line "Okoro Ferries"',
    'million-crown',
    "governor's office",
    'the "of the" a',
    'fèrry',
    'ferries',
    'nowhere',
    '"ferry the"',
  ])('%s', (q) => {
    expect(inBrowser(q)).toEqual(inSqlite(q));
  });

  test('any two words of one sentence, and as a phrase', () => {
    for (const text of TEXTS) {
      const words = wordsOf(text).map(({ word }) => word);
      const [one = '', other = ''] = [words[words.length >> 1], words[(words.length >> 1) + 1]];
      for (const q of [`${one} ${other}`, `"${one} ${other}"`]) expect(inBrowser(q), q).toEqual(inSqlite(q));
    }
  });
});

test('nothing is looked for without a letter or digit', () => {
  for (const q of ['', '"', '– …', '""']) expect(inBrowser(q)).toEqual([]);
});
