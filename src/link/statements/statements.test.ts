import { describe, expect, it } from 'vitest';
import { type InventedArticle, type InventedStatement, inventFacts } from '../../../test/invented-facts.ts';
import { wordsOf } from '../../core/words.ts';
import { linkPeople } from '../people/people.ts';
import { countReach } from './reach.ts';
import { linkStatements } from './statements.ts';
import { compareWordings } from './wordings.ts';

const PEOPLE = { v: 'person: Elise Varn', b: 'person: Tomas Brekk' };

/** What each statement is a variant of; one statement an article, in the given order. */
function variants(...articles: readonly (Omit<InventedArticle, 'id'> & { readonly says: InventedStatement })[]) {
  const facts = articles.map(({ says, ...article }, at) =>
    inventFacts({ id: `a${at}`, entities: PEOPLE, statements: [{ speaker: 'v', ...says }], ...article }),
  );
  const statements = linkStatements(facts, linkPeople(facts), { stories: [], byArticle: new Map() }, new Map());
  return Object.fromEntries(statements.map(({ article, statement }) => [article, statement.variantsOf]));
}

const WORDS = 'We will not sign a paper that nobody in this room has read to the end';

describe('linkStatements', () => {
  it('gives a later rendering of the same words to the earliest', () => {
    expect(
      variants(
        { published: '2021-03-05', says: { exact: WORDS } },
        { published: '2021-03-02', says: { exact: WORDS.toUpperCase() } },
        { published: '2021-03-09', says: { exact: WORDS.replace('paper', 'papers') } },
      ),
    ).toEqual({ a0: 's_a1_0', a1: null, a2: 's_a1_0' });
  });

  it('finds a quotation inside a longer statement', () => {
    const mixed = `that her government had decided and “${WORDS}”`;
    expect(
      variants(
        { published: '2021-03-02', says: { exact: WORDS } },
        { published: '2021-03-03', says: { exact: mixed } },
      ),
    ).toEqual({
      a0: null,
      a1: 's_a0_0',
    });
  });

  it.each([
    ['a negation', WORDS.replace('will not', 'will')],
    ['a modal verb', WORDS.replace('will not', 'would not')],
    ['other words', 'We would rather wait for a better text than put our names to a bad one today'],
  ])('never links what differs by %s', (_, exact) => {
    const apart = variants(
      { published: '2021-03-02', says: { exact: WORDS } },
      { published: '2021-03-03', says: { exact } },
    );
    expect(apart).toEqual({ a0: null, a1: null });
  });

  it('never links what differs by a number', () => {
    const said = 'There were seventeen sailors on board of that ship when it was stopped';
    const other = said.replace('seventeen', 'nineteen');
    expect(variants({ says: { exact: said } }, { says: { exact: other } })).toEqual({ a0: null, a1: null });
    expect(compareWordings(wordsOf(said), wordsOf(said.replace('seventeen', '17')))).toBe('reworded');
  });

  it('never links a denial with the claim', () => {
    expect(variants({ says: { exact: WORDS } }, { says: { exact: WORDS, stance: 'deny' } })).toEqual({
      a0: null,
      a1: null,
    });
  });

  it('keeps other speakers, other days, and short wordings of another time apart', () => {
    expect(variants({ says: { exact: WORDS } }, { says: { exact: WORDS, speaker: 'b' } })).toEqual({
      a0: null,
      a1: null,
    });
    expect(
      variants({ says: { exact: WORDS, date: '2021-03-02' } }, { says: { exact: WORDS, date: '2022-03-02' } }),
    ).toEqual({ a0: null, a1: null });
    const short = 'We have never met him';
    expect(
      variants(
        { published: '2019-05-14', says: { exact: short } },
        { published: '2020-02-17', says: { exact: short } },
      ),
    ).toEqual({ a0: null, a1: null });
  });
});

describe('countReach', () => {
  it('counts articles, and as one origin those that print one agency or only cite another', () => {
    const says = (id: string, more: Partial<InventedArticle>, cites: readonly string[] = []) =>
      inventFacts({
        id,
        entities: PEOPLE,
        published: '2021-03-02',
        statements: [{ exact: WORDS, speaker: 'v', cites }],
        ...more,
      });
    const facts = [
      says('a0', { outlet: 'Tidewire' }),
      says('a1', { outlet: 'The Orrin Post', wire: 'Tidewire' }),
      says('a2', { outlet: 'Strait News', text: 'Another account.' }, ['Tidewire']),
      says('a3', { outlet: 'Daily Lamp', text: 'A reporter of our own was there.' }),
    ];
    const statements = linkStatements(facts, linkPeople(facts), { stories: [], byArticle: new Map() }, new Map());
    const [first, ...others] = statements.map(({ statement }) => statement);
    expect(others.every(({ variantsOf }) => variantsOf === first?.id)).toBe(true);
    expect([...countReach(facts, new Map(), statements)]).toEqual([[first?.id, { reports: 4, origins: 2 }]]);
  });
});
