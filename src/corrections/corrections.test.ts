import { describe, expect, it } from 'vitest';
import { inventFacts } from '../../test/invented-facts.ts';
import type { Correction, NameSelector, StatementSelector } from '../core/correction.ts';
import type { ArticleFacts } from '../core/facts.ts';
import type { OnrecordRecord } from '../core/record.ts';
import { linkCorrected } from '../pipeline.ts';
import { selectEvent, selectStatement } from './selectors.ts';

const SHIP = 'the crew of the ship would be home before the summer was over';
const LAKE = 'he had never met the president before that day at the lake';
const MEETING = 'The two met at the lake on Friday.';

function pile(): ArticleFacts[] {
  return [
    inventFacts({
      id: 'a1',
      published: '2021-06-18',
      entities: { e0: 'person: Elise Varn | Varn', e1: 'person: Tomas Brekk | Brekk' },
      statements: [
        { exact: SHIP, speaker: 'e0' },
        { exact: LAKE, speaker: 'e1', about: ['e0'], stance: 'deny' },
      ],
      events: [{ type: 'meeting', sentence: MEETING, participants: ['e0', 'e1'], date: '2021-06-18' }],
    }),
    inventFacts({
      id: 'a2',
      published: '2021-06-20',
      entities: { e0: 'person: Elise Varn', e1: 'person: Ines Oduya' },
      statements: [{ exact: SHIP, speaker: 'e0', date: '2021-06-17' }],
    }),
    inventFacts({
      id: 'a3',
      published: '2021-07-01',
      entities: { e0: 'person: Elisa Vaarn', e1: 'person: Ines Oduya' },
    }),
  ];
}

const person = (name: string): NameSelector => ({ name, kind: 'person' });
const link = (corrections: readonly Correction[], facts = pile()) => linkCorrected(facts, corrections);
const nameOf = ({ entities }: OnrecordRecord, id: string | null | undefined) =>
  entities.find((each) => each.id === id)?.name;

function statementOf(words: string, article = 'a1'): StatementSelector {
  const { record } = link([]);
  const statement = record.statements.find(
    ({ exact, evidence }) => exact === words && evidence[0]?.article === article,
  );
  if (!statement) throw new Error(words);
  return selectStatement(statement, `${article}.txt`);
}

describe('corrections', () => {
  it('merge, rename and split names', () => {
    const merge: Correction = { do: 'merge', names: [person('Elise Varn'), person('Elisa Vaarn')] };
    const merged = link([merge, { do: 'rename', name: person('Elise Varn'), to: 'E. Varn' }]);
    expect(merged.review.outcomes.map(({ problem }) => problem)).toEqual([null, null]);
    expect(merged.record.entities.find(({ name }) => name === 'E. Varn')).toMatchObject({ articles: 3 });
    const split = link([{ do: 'split', name: person('Elise Varn'), articles: [{ id: 'a2', uri: 'a2.txt' }] }]);
    expect(split.record.entities.filter(({ name }) => name === 'Elise Varn').map(({ articles }) => articles)).toEqual([
      1, 1,
    ]);
    expect(new Set(split.record.statements.map(({ speaker }) => speaker)).size).toBe(3);
  });

  it('give a statement to another, who need not be named in its article, or to nobody', () => {
    const target = statementOf(SHIP);
    const to = link([{ do: 'reattribute', target, to: person('Ines Oduya') }]);
    const [first] = to.record.statements.filter(({ evidence }) => evidence[0]?.article === 'a1');
    expect(nameOf(to.record, first?.speaker)).toBe('Ines Oduya');
    expect(to.record.entities.find(({ name }) => name === 'Ines Oduya')?.mentions).toBe(2);
    const nobody = link([{ do: 'reattribute', target, to: null }]).record;
    expect(nobody.statements.find(({ id }) => id === first?.id)?.speaker).toBeNull();
  });

  it('reject statements and events, and date them and articles', () => {
    const { record } = link([]);
    const [event] = record.events;
    if (!event) throw new Error('no event');
    const articles = new Map(pile().map((article) => [article.id, article]));
    const meeting = selectEvent(event, record.events, articles);
    const rejected = link([
      { do: 'reject', target: statementOf(SHIP) },
      { do: 'reject', target: meeting },
    ]).record;
    expect(rejected.statements).toHaveLength(2);
    expect(rejected.events).toEqual([]);
    const dated = link([
      { do: 'date', target: meeting, date: '2021-06-11' },
      { do: 'date', target: statementOf(LAKE), date: '2021-06' },
      { do: 'date', target: { kind: 'article', id: 'a3', uri: 'a3.txt' }, date: '2020-01-01' },
    ]).record;
    expect(dated.events[0]).toMatchObject({ date: '2021-06-11', dateHow: 'given' });
    expect(dated.statements.find(({ exact }) => exact === LAKE)).toMatchObject({ date: '2021-06', dateHow: 'given' });
    expect(dated.articles.find(({ id }) => id === 'a3')).toMatchObject({
      published: '2020-01-01',
      publishedHow: 'given',
    });
  });

  it('find their target when another version of the analysis gave other ids and spans', () => {
    const facts = pile().map((article) => ({
      ...article,
      statements: article.statements.map((statement) => ({
        ...statement,
        id: `${statement.id}_new`,
        evidence: statement.evidence.map((each) => ({
          ...each,
          start: each.start,
          end: each.end - 4,
          exact: each.exact.slice(0, -4),
        })),
        exact: statement.exact.slice(0, -4).trim(),
      })),
    }));
    const { record, review } = link([{ do: 'reject', target: statementOf(LAKE) }], facts);
    expect(review.outcomes[0]?.problem).toBeNull();
    expect(record.statements.map(({ exact }) => exact.slice(0, 8))).toEqual(['the crew', 'the crew']);
  });

  it('find their target when the file was changed and its article has another id', () => {
    const [first, ...rest] = pile();
    if (!first) throw new Error('no article');
    const moved = inventFacts({ id: 'a9', text: `Corrected on Monday.\n${SHIP}`, statements: [{ exact: SHIP }] });
    const { record, review } = link(
      [{ do: 'reject', target: statementOf(SHIP) }],
      [...rest, { ...moved, uri: 'a1.txt' }],
    );
    expect(review.outcomes[0]?.problem).toBeNull();
    expect(record.statements.map(({ evidence }) => evidence[0]?.article)).toEqual(['a2']);
  });

  it('say what they do not find, and change nothing then', () => {
    const gone = { ...statementOf(SHIP), article: { id: 'a7', uri: 'a7.txt' } };
    const { record, review } = link([
      { do: 'reject', target: gone },
      { do: 'reject', target: { ...statementOf(SHIP), content: 'nothing of the kind', cue: 'sang' } },
      { do: 'rename', name: person('Piet Holm'), to: 'P. Holm' },
      { do: 'reattribute', target: statementOf(SHIP), to: person('Piet Holm') },
      { do: 'split', name: person('Elise Varn'), articles: [{ id: 'a3', uri: 'a3.txt' }] },
    ]);
    expect(review.outcomes.map(({ problem }) => problem !== null)).toEqual([true, true, true, true, true]);
    expect(JSON.stringify(record)).toBe(JSON.stringify(link([]).record));
  });

  it('give the same bytes whatever the order of the articles', () => {
    const corrections: Correction[] = [
      { do: 'merge', names: [person('Elise Varn'), person('Elisa Vaarn')] },
      { do: 'reattribute', target: statementOf(SHIP, 'a2'), to: person('Tomas Brekk') },
      { do: 'date', target: statementOf(LAKE), date: '2021' },
    ];
    const bytes = JSON.stringify(link(corrections).record);
    expect(JSON.stringify(link(corrections, pile().toReversed()).record)).toBe(bytes);
  });
});
