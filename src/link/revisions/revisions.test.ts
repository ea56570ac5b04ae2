import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { linkRecord } from '../../pipeline.ts';
import { joinRevisions, linkRevisions } from './revisions.ts';

const ADDRESS = 'vessen.example/harbour';

/** Ids in the order in which they stood at the address. */
function order(...articles: readonly Omit<InventedArticle, 'address'>[]): readonly string[] {
  const orders = [articles, articles.toReversed()].map((each) => {
    const revisions = linkRevisions(each.map((article) => inventFacts({ address: ADDRESS, ...article })));
    return [...revisions].sort(([, a], [, b]) => a.number - b.number).map(([id]) => id);
  });
  expect(orders[1]).toEqual(orders[0]);
  return orders[0] ?? [];
}

describe('linkRevisions', () => {
  it('goes by the last change that all state', () => {
    const [a, b] = ['2031-03-06', '2031-03-05'].map((modified, at) => ({
      id: `a${at}`,
      modified,
      retrieved: `2031-04-0${at + 1}T00:00:00Z`,
    }));
    expect(order(a as InventedArticle, b as InventedArticle)).toEqual(['a1', 'a0']);
  });

  it('goes by when all were fetched where not all state a change', () => {
    const first = { id: 'a2', published: '2031-03-04', modified: '2031-03-06', retrieved: '2031-03-07T00:00:00Z' };
    const last = { id: 'a1', published: '2031-03-04', retrieved: '2031-03-08T00:00:00Z' };
    expect(order(last, first)).toEqual(['a2', 'a1']);
  });

  it('goes by the dates there are, then by when they came in, then by id', () => {
    expect(order({ id: 'a1', published: '2031-03-05' }, { id: 'a2', published: '2031-03-04' })).toEqual(['a2', 'a1']);
    const day = '2031-03-04';
    expect(order({ id: 'a1', published: day, batch: 3 }, { id: 'a2', published: day, batch: 0 })).toEqual(['a2', 'a1']);
    expect(order({ id: 'a2', published: day }, { id: 'a1', published: day })).toEqual(['a1', 'a2']);
  });

  it('finds none where an address stands once, or is unknown', () => {
    const facts = [
      { id: 'a1', address: ADDRESS },
      { id: 'a2', address: 'vessen.example/other' },
      { id: 'a3' },
      { id: 'a4' },
    ];
    expect(linkRevisions(facts.map(inventFacts)).size).toBe(0);
  });
});

describe('joinRevisions', () => {
  const revisions = linkRevisions(
    ['2031-03-04', '2031-03-05', '2031-03-06'].map((modified, at) =>
      inventFacts({ id: `a${at}`, address: ADDRESS, modified }),
    ),
  );
  const join = (copies: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      [
        ...joinRevisions(
          new Map(Object.entries(copies).map(([id, original]) => [id, { original, reason: 'same text' }])),
          revisions,
        ),
      ].map(([id, { original }]) => [id, original]),
    );

  it('makes one account of an address', () => {
    expect(join({})).toEqual({ a1: 'a0', a2: 'a0' });
    expect(join({ a0: 'a2', a1: 'a2' })).toEqual({ a1: 'a0', a2: 'a0' });
  });

  it('makes what was copied from any revision a copy of that account', () => {
    expect(join({ c: 'a2' })).toEqual({ c: 'a0', a1: 'a0', a2: 'a0' });
    expect(join({ a0: 'w', a2: 'w' })).toEqual({ a0: 'w', a1: 'w', a2: 'w' });
    expect(join({ a0: 'c', c: 'a2' })).toEqual({ a0: 'c', a1: 'c', a2: 'c' });
  });
});

describe('the record', () => {
  const sentence = 'Ada Holt met Tomas Brink in Vessen on 3 March 2031 at the old customs house.';
  const shared = {
    outlet: 'Vessen Post',
    address: ADDRESS,
    published: '2031-03-04',
    title: 'Mayor meets harbour owner',
    entities: { h: 'person: Ada Holt', b: 'person: Tomas Brink' },
    events: [{ type: 'meeting' as const, sentence, participants: ['h', 'b'], date: '2031-03-03' }],
  };
  const says = (exact: string, speaker?: string) => ({
    exact,
    ...(speaker !== undefined && { speaker }),
    date: '2031-03-03',
  });
  const first = {
    ...shared,
    id: 'a2',
    modified: '2031-03-04',
    statements: [says('no deal was made'), says('it went well', 'h')],
  };
  const later = {
    ...shared,
    id: 'a1',
    modified: '2031-03-05',
    statements: [says('no deal was made'), says('it went well', 'h')],
  };
  const other = { ...shared, id: 'a3', outlet: 'Harrow Daily', address: 'harrow.example/vessen', statements: [] };

  it('says of which article one is a revision, and counts an address once', () => {
    const record = linkRecord([first, later, other].map(inventFacts));
    const articles = Object.fromEntries(record.articles.map((article) => [article.id, article]));
    expect([articles.a2?.revisionOf, articles.a1?.revisionOf, articles.a3?.revisionOf]).toEqual([null, 'a2', null]);
    expect(articles.a1?.copyOf).toBe('a2');
    expect(record.events).toHaveLength(1);
    expect(record.events[0]).toMatchObject({ reports: 2, origins: 2 });
    expect(new Set(record.events[0]?.evidence.map(({ article }) => article))).toEqual(new Set(['a1', 'a2', 'a3']));
  });

  it('has what a revision repeats as a variant of what the former one said, whoever said it', () => {
    const { statements } = linkRecord([later, first].map(inventFacts));
    expect(Object.fromEntries(statements.map(({ id, variantsOf }) => [id, variantsOf]))).toEqual({
      s_a2_0: null,
      s_a2_1: null,
      s_a1_0: 's_a2_0',
      s_a1_1: 's_a2_1',
    });
  });
});
