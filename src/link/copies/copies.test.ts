import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { linkCopies } from './copies.ts';

/** A hundred different words in an order of their own for each seed. */
function inventText(seed: number, sentences = 12): string {
  const words = 'dam river council mayor vote ferry harbour strike bridge union budget school'.split(' ');
  return Array.from({ length: sentences }, (_, at) =>
    Array.from(
      { length: 9 },
      (_, word) => `${words[(seed * 7 + at * 5 + word * 3) % 12]}${(seed * 31 + at * 9 + word) % 997}`,
    ).join(' '),
  ).join('. ');
}

function copiesOf(...articles: InventedArticle[]): Record<string, string> {
  return Object.fromEntries([...linkCopies(articles.map(inventFacts))].map(([id, { original }]) => [id, original]));
}

describe('linkCopies', () => {
  it('takes the earlier of two equal texts for the original', () => {
    const text = inventText(1);
    const later = { id: 'a1', text, published: '2021-03-02' };
    const earlier = { id: 'a2', text, published: '2021-03-01' };
    expect(copiesOf(later, earlier)).toEqual({ a1: 'a2' });
    expect(linkCopies([later, earlier].map(inventFacts)).get('a1')?.reason).toBe('same text');
  });

  it('takes the credited agency for the original even when it is the later one', () => {
    const text = inventText(1);
    const paper = { id: 'a1', text, published: '2021-03-01', outlet: 'Orrin Post', credits: ['By the Tidewire staff'] };
    const agency = { id: 'a2', text, published: '2021-03-02', outlet: 'Tidewire' };
    expect(copiesOf(paper, agency)).toEqual({ a1: 'a2' });
    expect(linkCopies([paper, agency].map(inventFacts)).get('a1')?.reason).toBe('same text; credits Tidewire');
  });

  it('finds a text that was cut to a third and one with paragraphs of its own on top', () => {
    const text = inventText(1, 18);
    const cut = { id: 'a2', text: text.slice(0, text.length / 3), published: '2021-03-02' };
    const grown = { id: 'a3', text: `${inventText(5, 4)}. ${text}`, published: '2021-03-03' };
    expect(copiesOf({ id: 'a1', text, published: '2021-03-01' }, cut, grown)).toEqual({ a2: 'a1', a3: 'a1' });
  });

  it('finds a text in which words were changed here and there', () => {
    const words = inventText(1, 20).split(' ');
    const edited = words.map((word, at) => (at % 30 === 29 ? 'other' : word)).join(' ');
    expect(copiesOf({ id: 'a1', text: words.join(' ') }, { id: 'a2', text: edited })).toEqual({ a2: 'a1' });
  });

  it('does not link other texts, texts that share a passage, and short texts', () => {
    const passage = inventText(3, 3);
    expect(copiesOf({ id: 'a1', text: inventText(1) }, { id: 'a2', text: inventText(2) })).toEqual({});
    expect(
      copiesOf({ id: 'a1', text: `${inventText(1)} ${passage}` }, { id: 'a2', text: `${inventText(2)} ${passage}` }),
    ).toEqual({});
    expect(
      copiesOf({ id: 'a1', text: 'Council to meet on Monday' }, { id: 'a2', text: 'Council to meet on Monday' }),
    ).toEqual({});
  });
});
