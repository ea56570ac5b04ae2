import { expect, test } from 'vitest';
import type { OnrecordRecord } from '../../src/core/record.ts';
import { SAMPLE_RECORD } from '../../test/sample-site-data.ts';
import { indexRecord } from '../site-index.ts';
import { facetsOf } from './facets.ts';
import { parseQuery } from './listing.ts';
import { makeLists } from './make-lists.ts';

const [entry] = SAMPLE_RECORD.timeline;
const [article] = SAMPLE_RECORD.articles;
const [evidence] = entry?.evidence ?? [];
if (!entry || !article || !evidence) throw new Error('the sample has no timeline');

/** One entry that six articles tell, each of an outlet of its own; the last states none. */
const OUTLETS = ['Daily One', 'Daily Two', 'Daily Three', 'Daily Four', 'Daily Five', null];
const TOLD: OnrecordRecord = {
  ...SAMPLE_RECORD,
  articles: OUTLETS.map((outlet, number) => ({ ...article, id: `a_${number}`, outlet })),
  timeline: [{ ...entry, evidence: OUTLETS.map((_, number) => ({ ...evidence, article: `a_${number}` })) }],
  events: [],
  statements: [],
};

const found = (record: OnrecordRecord, parameters: string) =>
  makeLists(indexRecord(record)).timeline.select(parseQuery('timeline', new URLSearchParams(parameters))).total;

test('an entry is found by every outlet that tells of it, not only by those its line names', () => {
  for (const outlet of OUTLETS) {
    expect([outlet, found(TOLD, `outlet=${encodeURIComponent(outlet ?? '-')}`)]).toEqual([outlet, 1]);
  }
  expect(found(TOLD, 'outlet=Daily+Seven')).toBe(0);
});

test('a record of one story offers no choice of it, and an address that asks for it finds everything', () => {
  const index = indexRecord(TOLD);
  const { timeline } = makeLists(index);
  expect(facetsOf('timeline', timeline, index).map(({ field }) => field)).not.toContain('story');
  expect(found(TOLD, `story=${article.story}`)).toBe(1);
});
