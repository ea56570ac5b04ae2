import { describe, expect, it } from 'vitest';
import { type InventedStatement, inventFacts } from '../../../test/invented-facts.ts';
import { linkPeople } from '../people/people.ts';
import { linkStatements } from '../statements/statements.ts';
import { linkThreads } from './threads.ts';

const PEOPLE = { v: 'person: Elise Varn', b: 'person: Tomas Brekk' };
/** Said by somebody else about other things, so that the words of a topic are rarer than others. */
const NOISE = [
  'the harbour budget was approved by the council after a long debate',
  'bread prices rose again in the northern towns',
  'the ferry timetable needs a thorough review',
  'schools would open a fortnight later because of the storm',
];

/** The threads of statements of Varn, one article each. */
function link(...said: readonly InventedStatement[]) {
  const noise = NOISE.map((exact) => ({ exact, speaker: 'b' }));
  const facts = [...said.map((statement) => ({ speaker: 'v', ...statement })), ...noise].map((statement, at) =>
    inventFacts({ id: `a${at}`, entities: PEOPLE, statements: [statement] }),
  );
  const people = linkPeople(facts);
  const statements = linkStatements(facts, people, { stories: [], byArticle: new Map() }, new Map());
  return linkThreads(statements, people);
}

const DINED = 'she had dined with Brekk at the lakeside hotel';

describe('linkThreads', () => {
  it('shows a claim and its later denial', () => {
    const threads = link(
      { exact: DINED, date: '2019-05-14', about: ['b'] },
      { exact: DINED, date: '2021-06-18', about: ['b'], stance: 'deny' },
    );
    expect(threads).toHaveLength(1);
    expect(threads[0]?.changes).toEqual([{ from: 's_a0_0', to: 's_a1_0', kind: 'claim-then-denial' }]);
    expect(threads[0]?.topic).toContain('Tomas Brekk');
  });

  it('sees a denial that is followed by the claim, whichever comes in first', () => {
    const threads = link(
      { exact: DINED, date: '2022-10-10', about: ['b'], stance: 'confirm' },
      { exact: DINED, date: '2019-05-14', about: ['b'], stance: 'deny' },
    );
    expect(threads[0]?.changes).toEqual([{ from: 's_a1_0', to: 's_a0_0', kind: 'denial-then-claim' }]);
  });

  it('sees a negation in the words as the opposite, and would and would not as no repetition', () => {
    const promise = 'the grid would buy Brekk its hydroelectric power this winter';
    const threads = link(
      { exact: promise, date: '2020-02-14', about: ['b'] },
      { exact: promise.replace('would', 'would not'), date: '2020-03-23', about: ['b'] },
    );
    expect(threads[0]?.changes.map(({ kind }) => kind)).toEqual(['reversal']);
  });

  it('sees what is said again at another time', () => {
    const threads = link(
      { exact: 'he owed Brekk nothing for the severed cable', date: '2020-02-14', about: ['b'] },
      { exact: 'he owed Brekk nothing for the severed cable', date: '2021-06-18', about: ['b'] },
    );
    expect(threads[0]?.changes.map(({ kind }) => kind)).toEqual(['repetition']);
  });

  it('gives words that take back without saying what to what was said just before them', () => {
    const text = 'The line in the strait was one we could live with, he said. Later he said that he had misspoken.';
    const changesWith = (speaker?: string) => {
      const facts = inventFacts({
        id: 'a1',
        text,
        entities: PEOPLE,
        statements: [
          { speaker: 'v', exact: 'The line in the strait was one we could live with' },
          { ...(speaker !== undefined && { speaker }), exact: 'Later' },
          { speaker: 'v', exact: 'he had misspoken', stance: 'retract' },
        ],
      });
      const people = linkPeople([facts]);
      const statements = linkStatements([facts], people, { stories: [], byArticle: new Map() }, new Map());
      return linkThreads(statements, people).flatMap(({ changes }) => changes);
    };
    expect(changesWith('b')).toEqual([{ from: 's_a1_0', to: 's_a1_2', kind: 'retraction' }]);
    // Said by nobody known: it may be what is taken back.
    expect(changesWith()).toEqual([]);
  });

  it('proves no change by a date that is only the day of an article', () => {
    const threads = link(
      { exact: DINED, date: '2019-05-14', about: ['b'] },
      { exact: DINED, date: '2021-06-18~', about: ['b'], stance: 'deny' },
    );
    expect(threads.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it.each([
    ['‘I misspoke,’ … ‘I withdraw the remark, without qualification. It was not the position of the government.’', 1],
    ['for saying on Sunday that the harbour workers wanted their old lives and their boats back', 0],
  ])('takes %s for a retraction of what was said before: %i', (exact, found) => {
    const facts = [
      inventFacts({
        id: 'a1',
        published: '2021-03-13',
        entities: PEOPLE,
        statements: [
          { speaker: 'v', exact: 'it was a line we could live with', date: '2021-03-12' },
          { speaker: 'v', exact, stance: 'retract', date: '2021-03-13' },
        ],
      }),
    ];
    const people = linkPeople(facts);
    const statements = linkStatements(facts, people, { stories: [], byArticle: new Map() }, new Map());
    expect(linkThreads(statements, people)).toHaveLength(found);
  });

  it('takes the day of an article that is known for the day on which its speaker spoke', () => {
    const facts = [
      inventFacts({
        id: 'a0',
        published: '2019-05-14',
        entities: PEOPLE,
        statements: [{ speaker: 'v', exact: DINED, about: ['b'], stance: 'deny' }],
      }),
      inventFacts({
        id: 'a1',
        published: '2021-06-18',
        entities: PEOPLE,
        statements: [{ speaker: 'v', exact: DINED, about: ['b'], stance: 'confirm', date: '2021-06-18~' }],
      }),
    ];
    const people = linkPeople(facts);
    const statements = linkStatements(facts, people, { stories: [], byArticle: new Map() }, new Map());
    expect(linkThreads(statements, people).flatMap(({ changes }) => changes)).toEqual([
      { from: 's_a0_0', to: 's_a1_0', kind: 'denial-then-claim' },
    ]);
  });

  it.each([
    ['a condition', 'if she had dined with Brekk at the lakeside hotel'],
    ['another name', 'she had never dined with Oduya at the lakeside hotel'],
    ['another number', 'she had never dined with Brekk and 12 others at the lakeside hotel'],
    ['another thing that is negated', 'she had dined with Brekk at the lakeside hotel and paid nothing'],
  ])('finds no change where %s stands between', (_, exact) => {
    const changes = link(
      { exact: `${DINED} with 11 others`, date: '2019-05-14', about: ['b'] },
      { exact, date: '2021-06-18', about: ['b'] },
    ).flatMap((thread) => thread.changes.map(({ kind }) => kind));
    expect(changes.filter((kind) => kind !== 'repetition')).toEqual([]);
  });

  it('reads a long quotation clause by clause', () => {
    const threads = link(
      {
        exact: 'I have never met President Brekk, so I have no opinion of his manners. I do care for our sailors.',
        date: '2019-05-14',
        about: ['b'],
      },
      { exact: 'that she had met Tomas Brekk twice before she took office', date: '2022-10-10', about: ['b'] },
    );
    expect(threads.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['reversal']);
  });

  it('makes no thread of other topics, of one moment, or of a refusal to comment', () => {
    expect(
      link(
        { exact: 'Brekk keeps his word when it is written down', date: '2021-06-18', about: ['b'] },
        { exact: 'the cable was cut on purpose near the strait', date: '2021-07-18', about: ['b'] },
      ),
    ).toEqual([]);
    expect(
      link({ exact: DINED, date: '2021-06-18', about: ['b'] }, { exact: DINED, date: '2021-06-18', about: ['b'] }),
    ).toEqual([]);
    expect(
      link(
        { exact: DINED, date: '2021-06-18', about: ['b'] },
        { exact: DINED, date: '2021-07-18', about: ['b'], stance: 'decline' },
      ),
    ).toEqual([]);
  });
});
