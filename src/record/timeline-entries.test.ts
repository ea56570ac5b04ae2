import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../test/invented-facts.ts';
import { linkRecord } from '../pipeline.ts';

const entities = { v: 'person: Elise Varn', b: 'person: Tomas Brekk', o: 'person: Ines Oduya' };

function timeline(articles: readonly InventedArticle[]) {
  const facts = articles.map((article) => inventFacts({ entities, ...article }));
  const { timeline, events } = linkRecord(facts);
  const realis = new Map(events.map(({ id, realis }) => [id, realis]));
  return timeline.map(({ text, date, event, evidence }) => ({
    text,
    date,
    realis: realis.get(event ?? ''),
    sentences: evidence.map(({ exact }) => exact),
  }));
}

const meeting = (sentence: string, date?: string, realis: 'actual' | 'planned' | 'negated' = 'actual') => ({
  type: 'meeting' as const,
  sentence,
  participants: ['v', 'b'],
  realis,
  ...(date !== undefined && { date }),
});

const PLAN = 'Varn and Brekk plan to meet in June.';
const MET = 'Varn met Brekk at the customs house on June 18.';

describe('assembleTimeline', () => {
  it('puts what was planned beside what took place, as one entry', () => {
    expect(
      timeline([
        { id: 'a1', published: '2021-05-30', events: [meeting(PLAN, '2021-06', 'planned')] },
        { id: 'a2', published: '2021-06-19', events: [meeting(MET, '2021-06-18')] },
      ]),
    ).toEqual([{ text: MET, date: '2021-06-18', realis: 'actual', sentences: [MET, PLAN] }]);
  });

  it('puts those who say that it did not take place beside the plan', () => {
    const off = 'The meeting of Varn and Brekk on June 18 did not take place.';
    expect(
      timeline([
        { id: 'a1', published: '2021-05-30', events: [meeting(PLAN, '2021-06', 'planned')] },
        { id: 'a2', published: '2021-06-19', events: [meeting(off, '2021-06-18', 'negated')] },
      ]),
    ).toEqual([{ text: PLAN, date: '2021-06', realis: 'planned', sentences: [PLAN, off] }]);
  });

  it('leaves a plan alone that two meetings fit, or none', () => {
    const plan = { id: 'a1', published: '2021-05-30', events: [meeting(PLAN, '2021-06', 'planned')] };
    const again = meeting('Varn met Brekk again on June 25.', '2021-06-25');
    const count = (...events: readonly ReturnType<typeof meeting>[]) =>
      timeline([plan, { id: 'a2', published: '2021-07-01', events }]).length;
    expect(count(meeting(MET, '2021-06-18'), again)).toBe(3);
    expect(count(meeting('Varn met Brekk on August 2.', '2021-08-02'))).toBe(2);
  });

  it('takes the sentence that says what the other accounts say', () => {
    const [entry] = timeline([
      {
        id: 'a1',
        published: '2021-06-19',
        events: [meeting('“We met,” Varn said of Brekk in a long talk.', '2021-06-18')],
      },
      {
        id: 'a2',
        published: '2021-06-20',
        events: [meeting('Varn, whose dog was ill, had seen Brekk when lawyers came.', '2021-06-18')],
      },
      { id: 'a3', published: '2021-06-20', events: [meeting('Varn met Brekk at the customs house.', '2021-06-18')] },
      {
        id: 'a4',
        published: '2021-06-21',
        events: [meeting('At the customs house Brekk met Varn again.', '2021-06-18')],
      },
    ]);
    expect(entry?.text).toContain('customs house');
  });
});
