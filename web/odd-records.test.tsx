import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { OnrecordRecord } from '../src/core/record.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from '../test/sample-site-data.ts';
import { LIST_NAMES, renderPage } from './render-page.tsx';

// Records that are empty, nearly empty, or full of names: every page stands and says what there is.

const PAGES = ['', 'about', 'matrix', 'intake', 'review', ...LIST_NAMES];
const EMPTY: OnrecordRecord = {
  ...{ schema: 'onrecord/record@1', articles: [], stories: [], entities: [], statements: [], events: [] },
  ...{ timeline: [], threads: [], conflicts: [] },
};
const [article] = SAMPLE_RECORD.articles;
const [person] = SAMPLE_RECORD.entities;
if (!article || !person) throw new Error('the sample has no articles');

const crowd = Array.from({ length: 300 }, (_, number) => ({
  ...{ ...person, id: `p_${number}`, name: `شخص ${number} ${'Donaudampfschifffahrt'.repeat(number % 9)}` },
  aliases: [`name ${number}`],
}));

test.each<[string, OnrecordRecord]>([
  ['without articles', EMPTY],
  ['of articles without statements', { ...EMPTY, articles: SAMPLE_RECORD.articles }],
  ['of one article', { ...EMPTY, articles: [article], stories: [{ id: 'o_1', title: 'One', articles: [article.id] }] }],
  ['with 300 people', { ...SAMPLE_RECORD, entities: [...SAMPLE_RECORD.entities, ...crowd] }],
])('a record %s has all its pages', (_, record) => {
  const review = { names: [], corrections: [] };
  const source = sampleSource({ record, articles: SAMPLE_ARTICLES.slice(0, record.articles.length), review });
  for (const path of PAGES) {
    const page = renderPage(source, path, new URLSearchParams(), { suffix: '', policy: null, stamp: '' });
    const { document } = parseHTML(page ?? '');
    expect(document.querySelectorAll('h1'), path).toHaveLength(1);
    expect(document.querySelector('main')?.textContent, path).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
});
