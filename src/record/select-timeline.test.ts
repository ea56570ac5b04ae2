import { describe, expect, it } from 'vitest';
import { inventFacts } from '../../test/invented-facts.ts';
import { linkRecord } from '../pipeline.ts';
import { selectTimeline } from './select-timeline.ts';

const PEOPLE = { v: 'person: Élise Varn | Varn', b: 'person: Tomas Brekk', o: 'person: Ines Oduya' };
const meeting = (sentence: string, date: string, participants: readonly string[]) => ({
  type: 'meeting' as const,
  sentence,
  date,
  participants,
});

const RECORD = linkRecord(
  [
    { id: 'a1', events: [meeting('Varn met Brekk at the customs house on Friday.', '2021-06-18', ['v', 'b'])] },
    { id: 'a2', events: [meeting('The president sat down with Tomas Brekk.', '2021-06-18', ['v', 'b'])] },
    { id: 'a3', events: [meeting('Oduya saw Brekk on June 20.', '2021-06-20', ['o', 'b'])] },
    { id: 'a4', events: [meeting('Oduya and Varn held a meeting in May.', '2020-05', ['v', 'o'])] },
    { id: 'a5', statements: [{ exact: 'She made a remark about the weather', speaker: 'v', date: '2021-06-21' }] },
  ].map((article) => inventFacts({ entities: PEOPLE, ...article })),
);

describe('selectTimeline', () => {
  it('gives dates in order with sentences word for word, and leaves remarks out', () => {
    expect(selectTimeline(RECORD, {}).map(({ date, sentences }) => [date, sentences[0]?.text])).toEqual([
      ['2020-05', 'Oduya and Varn held a meeting in May.'],
      ['2021-06-18', 'Varn met Brekk at the customs house on Friday.'],
      ['2021-06-20', 'Oduya saw Brekk on June 20.'],
    ]);
  });

  it('finds names without regard to case and accents, through the people of an event too', () => {
    const dates = (...about: string[]) => selectTimeline(RECORD, { about }).map(({ date }) => date);
    expect(dates('elise varn')).toEqual(['2020-05', '2021-06-18']);
    expect(dates('ODUYA')).toEqual(['2020-05', '2021-06-20']);
    expect(dates('customs house')).toEqual(['2021-06-18']);
    expect(dates('custom')).toEqual([]);
  });

  it('keeps to a range of days', () => {
    expect(selectTimeline(RECORD, { from: '2021-06-19', to: '2021-06-30' }).map(({ date }) => date)).toEqual([
      '2021-06-20',
    ]);
  });

  it('says nothing twice on one date', () => {
    const date = selectTimeline(RECORD, { sentences: 5 }).find((each) => each.date === '2021-06-18');
    expect(date?.sentences).toHaveLength(1);
  });
});
