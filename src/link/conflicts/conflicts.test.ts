import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { linkCopies } from '../copies/copies.ts';
import { linkEvents } from '../events/events.ts';
import { linkPeople } from '../people/people.ts';
import { linkStatements } from '../statements/statements.ts';
import { linkConflicts } from './conflicts.ts';

const PEOPLE = { v: 'person: Elise Varn', b: 'person: Tomas Brekk', o: 'person: Ines Oduya' };
const PAIR = ['v', 'b'];

function link(...articles: readonly InventedArticle[]) {
  const facts = articles.map((article) => inventFacts({ entities: PEOPLE, ...article }));
  const people = linkPeople(facts);
  const stories = { stories: [], byArticle: new Map(facts.map(({ id }) => [id, 'o_1'])) };
  const copies = linkCopies(facts);
  const events = linkEvents(facts, copies, people, stories);
  return linkConflicts(facts, copies, events, linkStatements(facts, people, stories), people, stories);
}

function claims(...articles: readonly InventedArticle[]) {
  return link(...articles).map(({ kind, sides }) => [kind, ...sides.map(({ claim }) => claim)]);
}

const call = (sentence: string, date?: string) => ({
  type: 'call' as const,
  sentence,
  participants: PAIR,
  ...(date !== undefined && { date }),
});

describe('linkConflicts', () => {
  it('sets two dates of one call beside each other', () => {
    expect(
      claims(
        { id: 'a1', events: [call('Varn called Brekk on Tuesday.', '2019-05-14')] },
        { id: 'a2', events: [call('Varn and Brekk spoke on Monday.', '2019-05-13')] },
      ),
    ).toEqual([['date', 'It was on 2019-05-13', 'It was on 2019-05-14']]);
  });

  it('takes two calls that one article tells, and calls a week apart, for two calls', () => {
    expect(
      claims({
        id: 'a1',
        events: [call('Varn called Brekk on Tuesday.', '2019-05-14'), call('They had spoken on Monday.', '2019-05-13')],
      }),
    ).toEqual([]);
    expect(
      claims(
        { id: 'a1', events: [call('Varn called Brekk.', '2019-05-14')] },
        { id: 'a2', events: [call('Varn and Brekk spoke.', '2019-05-21')] },
      ),
    ).toEqual([]);
  });

  it('sets how long it lasted by two accounts beside each other', () => {
    const conflicts = link(
      { id: 'a1', events: [call('Varn and Brekk talked for 40 minutes.', '2019-05-14')] },
      { id: 'a2', events: [call('The call with Brekk lasted 25 minutes.', '2019-05-14')] },
    );
    expect(conflicts.map(({ kind, sides }) => [kind, sides.map(({ claim }) => claim).sort()])).toEqual([
      ['number', ['It lasted 25 min', 'It lasted 40 min']],
    ]);
    expect(conflicts[0]?.sides.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  it('finds no conflict of numbers that agree or count other things', () => {
    const talks = (id: string, sentence: string) => ({ id, events: [call(sentence, '2019-05-14')] });
    expect(
      claims(talks('a1', 'They talked for 40 minutes.'), talks('a2', 'They talked for about 45 minutes.')),
    ).toEqual([]);
    expect(
      claims(
        talks('a1', 'In the call they agreed to free 17 sailors.'),
        talks('a2', 'The call came after 19 sailors had fallen ill.'),
      ),
    ).toEqual([]);
  });

  it('sets what took place beside what did not', () => {
    expect(
      claims(
        { id: 'a1', events: [{ ...call('Varn met Brekk in October.', '2014-10'), type: 'meeting' }] },
        {
          id: 'a2',
          events: [
            { ...call('There was no dinner of Varn and Brekk.', '2014-10-18'), type: 'meeting', realis: 'negated' },
          ],
        },
      ),
    ).toEqual([['occurrence', 'It took place', 'It did not take place']]);
  });

  it('sets a denial beside the statement that says what is denied', () => {
    const text = 'its agents had severed the Corran power cable in the strait';
    expect(
      claims(
        { id: 'a1', statements: [{ exact: `${text} last winter`, speaker: 'v', about: ['b'] }] },
        { id: 'a2', statements: [{ exact: text, speaker: 'b', stance: 'deny' }] },
        { id: 'a3', statements: [{ exact: 'the harbour would be dredged next spring', speaker: 'o' }] },
      ),
    ).toEqual([['denial', 'Said by Elise Varn', 'Denied by Tomas Brekk']]);
  });

  it('marks the words in which two wordings of one utterance differ', () => {
    const said = (exact: string) => [{ exact, speaker: 'v', date: '2019-05-14' }];
    const [conflict] = link(
      { id: 'a1', statements: said('the fleet would leave the strait on Friday morning') },
      { id: 'a2', statements: said('the fleet would not leave the strait on Friday morning') },
    );
    expect(conflict?.kind).toBe('wording');
    const marked = conflict?.sides.map(({ altered, evidence: [whole] }) =>
      altered?.map(([start, end]) => whole?.exact.slice(start - whole.start, end - whole.start)),
    );
    expect(marked).toEqual([[], ['not']]);
  });

  it('takes a denial that somebody reports for no contradiction of the reporter', () => {
    const inner = 'its agents had severed the Corran power cable in the strait';
    const whole = `Brekk denies that ${inner}`;
    expect(
      claims({
        id: 'a1',
        text: whole,
        statements: [
          { exact: whole, speaker: 'v', about: ['b'] },
          { exact: inner, speaker: 'b', stance: 'deny' },
        ],
      }),
    ).toEqual([]);
  });

  it('keeps never having met apart from a meeting of another time', () => {
    const never = {
      ...call('Varn has never met Brekk.'),
      type: 'meeting' as const,
      trigger: 'met',
      realis: 'negated' as const,
    };
    const met = { ...call('Varn met Brekk in Orrin.', '2021-06-18'), type: 'meeting' as const, trigger: 'met' };
    expect(claims({ id: 'a1', events: [never] }, { id: 'a2', events: [met] })).toEqual([]);
  });

  it('finds no denial of one’s own words, of other words, or of what was said later', () => {
    const text = 'its agents had severed the Corran power cable in the strait';
    const denial = { exact: text, speaker: 'b', stance: 'deny' as const, date: '2019-03-01' };
    expect(
      claims({ id: 'a1', statements: [{ exact: text, speaker: 'b' }] }, { id: 'a2', statements: [denial] }),
    ).toEqual([]);
    expect(
      claims(
        { id: 'a1', statements: [{ exact: 'the cable would be mended by the spring', speaker: 'v' }] },
        { id: 'a2', statements: [denial] },
      ),
    ).toEqual([]);
    expect(
      claims(
        { id: 'a1', statements: [{ exact: text, speaker: 'v', date: '2019-04-01' }] },
        { id: 'a2', statements: [denial] },
      ),
    ).toEqual([]);
  });

  it('gives a denial that points back to the accusation right before it', () => {
    const text = 'Varn accused him of selling berths to friends. Brekk denied the accusation.';
    const said = { exact: 'him of selling berths to friends', speaker: 'v', stance: 'accuse' as const };
    const denied = { exact: 'the accusation', speaker: 'b', stance: 'deny' as const };
    expect(claims({ id: 'a1', text, statements: [said, denied] })).toEqual([
      ['denial', 'Said by Elise Varn', 'Denied by Tomas Brekk'],
    ]);
    expect(claims({ id: 'a1', text, statements: [{ ...said, speaker: 'b' }, denied] })).toEqual([]);
  });

  it('sets what an article tells beside the denial of it', () => {
    const event = {
      type: 'other' as const,
      trigger: 'attended',
      sentence: 'Brekk attended the wedding of the oil trader Max Ferrant in Corley.',
      participants: ['b'],
    };
    const denied = {
      exact: 'he had attended the wedding of the oil trader Max Ferrant',
      speaker: 'b',
      stance: 'deny' as const,
    };
    expect(claims({ id: 'a1', outlet: 'The Meridian', events: [event] }, { id: 'a2', statements: [denied] })).toEqual([
      ['denial', 'Said by The Meridian', 'Denied by Tomas Brekk'],
    ]);
  });

  it('shows a plan that came to nothing as a change', () => {
    const meeting = (realis: 'planned' | 'negated', sentence: string) => ({
      type: 'meeting' as const,
      sentence,
      participants: PAIR,
      date: '2012-05-17',
      realis,
    });
    const [conflict] = link(
      { id: 'a1', events: [meeting('planned', 'Varn will meet Brekk on Thursday.')] },
      { id: 'a2', events: [meeting('negated', 'Varn and Brekk did not meet on Thursday.')] },
    );
    expect([conflict?.kind, conflict?.relation]).toEqual(['occurrence', 'changed']);
  });
});
