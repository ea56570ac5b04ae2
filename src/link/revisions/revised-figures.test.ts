import { describe, expect, it } from 'vitest';
import { analyseDocument, linkRecord } from '../../pipeline.ts';
import { collectFacts } from '../facts.ts';

/** The number conflicts of the texts of one address, in the order in which they stood there. */
function conflictsOf(...texts: readonly string[]) {
  const facts = texts.map((text, at) => {
    const given = {
      url: `https://vessen.example/harbour?utm_source=${at}`,
      outlet: 'Vessen Post',
      published: '2031-03-04',
      retrieved: `2031-03-0${4 + at}T08:00:00Z`,
    };
    const bytes = new TextEncoder().encode(text);
    const found = collectFacts(analyseDocument({ uri: `v${at}.txt`, mediaType: 'text/plain', bytes, given }));
    if (!found) throw new Error('no article');
    return found;
  });
  return linkRecord(facts).conflicts.map(({ kind, relation, sides }) => [
    kind,
    relation,
    ...sides.map(({ claim }) => claim),
  ]);
}

const article = (figures: string): string =>
  [
    'Harbour bridge closed after inspection',
    figures,
    'The bridge carries the road from Vessen to Oster, and lorries were sent round by the coast on Tuesday morning.',
    'Ada Holt, the mayor of Vessen, said the works would begin within a month and would be paid for by the county.',
  ].join('\n\n');

describe('figures of revisions', () => {
  it('were corrected by the outlet', () => {
    expect(
      conflictsOf(
        article('The council of Vessen closed the harbour bridge on Tuesday and said repairs would cost $12 million.'),
        article('The council of Vessen closed the harbour bridge on Tuesday and said repairs would cost $21 million.'),
      ),
    ).toEqual([['number', 'corrected', '$12000000', '$21000000']]);
  });

  it('changed where they count what grows', () => {
    const hurt = (count: string) =>
      article(`A fall of stones at the harbour bridge in Vessen injured ${count} workers on Tuesday, police said.`);
    expect(conflictsOf(hurt('12'), hurt('19'))).toEqual([
      ['number', 'changed', '12 workers injured', '19 workers injured'],
    ]);
    expect(conflictsOf(hurt('19'), hurt('12'))).toEqual([
      ['number', 'corrected', '19 workers injured', '12 workers injured'],
    ]);
  });

  it('are no conflict where they are the same, or of other things', () => {
    const cost = article(
      'The council of Vessen closed the harbour bridge on Tuesday and said repairs would cost $12 million.',
    );
    expect(conflictsOf(cost, `${cost}\n\nThe county had set aside $30 million for roads last year.`)).toEqual([]);
  });
});
