import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportOf, exportText } from '../../../test/export-sample.ts';
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

/**
 * What csl-data.json of the CSL project (https://github.com/citation-style-language/schema, 1.0.2) demands of the fields
 * that are written here: no field beside those it knows, and each of its type.
 */
const DATE = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
    },
    season: { type: ['string', 'number'] },
    circa: { type: ['string', 'number', 'boolean'] },
    literal: { type: 'string' },
  },
  additionalProperties: false,
};
const TEXT = { type: 'string' };
const ITEMS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      type: { enum: ['article-newspaper', 'webpage', 'document'] },
      id: { type: ['string', 'number'] },
      ...{ title: TEXT, 'container-title': TEXT, URL: TEXT, language: TEXT, annote: TEXT },
      author: {
        type: 'array',
        items: {
          type: 'object',
          properties: { literal: TEXT, family: TEXT, given: TEXT, suffix: TEXT },
          additionalProperties: false,
        },
      },
      ...{ issued: DATE, accessed: DATE },
      custom: { type: 'object' },
    },
    additionalProperties: false,
  },
};

describe('by the schema of CSL data', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(ITEMS);

  test.each([null, '2016-11', '2016~', '2016-23', '2016-11-08/2016-12', '201X'])(
    'items published %s, fetched and inferred, are right',
    (published) => {
      const retrieved = '2031-04-01T08:00:00Z';
      const articles = SAMPLE_RECORD.articles.map(
        (article) => ({ ...article, published, publishedHow: 'inferred', retrieved }) as const,
      );
      const text = exportText('csl-json', exportOf({ ...SAMPLE_RECORD, articles }));
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
      expect(text).toContain('"accessed":{"date-parts":[[2031,4,1]]}');
    },
  );

  test('the sample is right', () => {
    validate(items());
    expect(validate.errors).toBeNull();
  });
});

describe('set by a citation processor', () => {
  const lines = bibliography(items());

  test('articles stand with author, day, title, outlet and address', () => {
    expect(lines[0]).toBe(
      'Pryce, W. (2019, March 5). Governor and ferry chief hold first talks on the Merrow line. The Ansel Courier. https://courier.example/ferry-first-talks',
    );
    expect(lines).toHaveLength(SAMPLE_RECORD.articles.length);
  });

  test('a month stays a month, what was inferred is not certain, and no date is made up', () => {
    expect(lines[3]).toContain('(ca. 2020, November)');
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
  const [item] = JSON.parse(exportText('csl-json', exportOf(record))) as CslItem[];
  expect(item?.issued).toEqual(issued);
});

test('types and addresses are what is known', () => {
  expect(items().map(({ type }) => type)).toEqual([...Array(5).fill('article-newspaper'), 'webpage']);
  expect(items()[2]).toMatchObject({
    author: [
      { family: 'Vane', given: 'Edda' },
      { family: 'Rill', given: 'Tomas' },
    ],
  });
  expect(items()[2]?.URL).toBeUndefined();
});
