import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { exportText, SAMPLE_SOURCE } from '../../../test/export-sample.ts';
import { SAMPLE_RECORD } from '../../../test/sample-site-data.ts';

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly issued?: unknown;
  readonly URL?: string;
  readonly author?: unknown;
}

const items = (): CslItem[] => JSON.parse(exportText('csl-json'));

/** A footnote-like line for each article, as a citation processor writes it in APA style. */
function bibliography(data: readonly unknown[]): readonly string[] {
  const lines = new Cite(data, { generateGraph: false }).format('bibliography', {
    template: 'apa',
    nosort: true,
    asEntryArray: true,
  });
  return (lines as [string, string][]).map(([, line]) => line.trim());
}

describe('set by a citation processor', () => {
  const lines = bibliography(items());

  test('articles stand with author, day, title, outlet and address', () => {
    expect(lines[0]).toBe(
      'Wanda Pryce. (2019, March 5). Governor and ferry chief hold first talks on the Merrow line. The Ansel Courier. https://courier.example/ferry-first-talks',
    );
    expect(lines).toHaveLength(SAMPLE_RECORD.articles.length);
  });

  test('a month stays a month, and no date is made up', () => {
    expect(lines[3]).toContain('(2020, November)');
    expect(lines[4]).toContain('(n.d.)');
  });
});

test.each([
  ['2016-11-14', { 'date-parts': [[2016, 11, 14]] }],
  ['2016-11', { 'date-parts': [[2016, 11]] }],
  ['2016~', { 'date-parts': [[2016]], circa: true }],
  ['2016-23', { 'date-parts': [[2016]], season: 3 }],
  [
    '2016-11-08/2016-12',
    {
      'date-parts': [
        [2016, 11, 8],
        [2016, 12],
      ],
    },
  ],
  ['201X', { literal: '2010s' }],
  ['2016-33', { literal: 'first quarter of 2016' }],
  [null, undefined],
])('published %s is the date %j', (published, issued) => {
  const [article] = SAMPLE_RECORD.articles;
  const record = { ...SAMPLE_RECORD, articles: article ? [{ ...article, published }] : [] };
  const [item] = JSON.parse(exportText('csl-json', { ...SAMPLE_SOURCE, record })) as CslItem[];
  expect(item?.issued).toEqual(issued);
});

test('types and addresses are what is known', () => {
  expect(items().map(({ type }) => type)).toEqual([...Array(5).fill('article-newspaper'), 'webpage']);
  expect(items()[2]).toMatchObject({ author: [{ literal: 'Edda Vane' }, { literal: 'Tomas Rill' }] });
  expect(items()[2]?.URL).toBeUndefined();
});
