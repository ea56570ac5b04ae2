import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { fingerprintsOf } from './candidates.ts';
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

function reasonOf(id: string, ...articles: InventedArticle[]): string | undefined {
  return linkCopies(articles.map(inventFacts)).get(id)?.reason;
}

describe('linkCopies', () => {
  it('takes the earlier of two equal texts for the original', () => {
    const text = inventText(1);
    const later = { id: 'a1', text, published: '2021-03-02' };
    const earlier = { id: 'a2', text, published: '2021-03-01' };
    expect(copiesOf(later, earlier)).toEqual({ a1: 'a2' });
    expect(reasonOf('a1', later, earlier)).toBe(
      `same text; the shared passage: characters 0-${text.length} (108 words)`,
    );
  });

  it('takes the credited agency for the original even when it is the later one', () => {
    const text = inventText(1);
    const paper = { id: 'a1', text, published: '2021-03-01', outlet: 'Orrin Post', credits: ['By the Tidewire staff'] };
    const agency = { id: 'a2', text, published: '2021-03-02', outlet: 'Tidewire' };
    expect(copiesOf(paper, agency)).toEqual({ a1: 'a2' });
    expect(reasonOf('a1', paper, agency)).toMatch(/^same text; .*; credits Tidewire$/);
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

  it('takes the more complete of one day for the original', () => {
    const text = inventText(1, 18);
    const short = { id: 'a1', text: text.slice(0, text.length / 2), published: '2021-03-01' };
    expect(copiesOf(short, { id: 'a2', text, published: '2021-03-01' })).toEqual({ a1: 'a2' });
  });

  it('says where the shared passages are in the text of the copy', () => {
    const own = inventText(5, 2);
    const text = inventText(1);
    const copy = { id: 'a2', text: `${own}. ${text}`, published: '2021-03-02' };
    const start = own.length + 2;
    expect(reasonOf('a2', { id: 'a1', text, published: '2021-03-01' }, copy)).toContain(
      `the shared passage: characters ${start}-${start + text.length} (108 words)`,
    );
  });

  it('does not join two texts because a third has both', () => {
    const [one, other] = [inventText(1, 14), inventText(2)];
    const merged = { id: 'a3', text: `${one}. ${other}`, published: '2021-03-03' };
    const copies = copiesOf(
      { id: 'a1', text: one, published: '2021-03-01' },
      { id: 'a2', text: other, published: '2021-03-02' },
      merged,
      { id: 'a4', text: other, published: '2021-03-04' },
    );
    expect(copies).toEqual({ a3: 'a1', a4: 'a2' });
  });

  it('leaves out what an outlet prints under many articles', () => {
    const footer = inventText(9, 20);
    const pile = [1, 2, 3, 4, 5].map((seed) => ({
      id: `a${seed}`,
      outlet: 'Orrin Post',
      published: `2021-03-0${seed}`,
      text: `${inventText(seed, 6)}. ${footer}`,
    }));
    expect(copiesOf(...pile)).toEqual({});
    const reprint = { id: 'a6', outlet: 'Daily Lamp', published: '2021-03-09', text: inventText(3, 6) };
    expect(copiesOf(...pile, reprint)).toEqual({ a6: 'a3' });
  });

  it('finds copies in a thousand prints of one text in little time', () => {
    const text = inventText(1, 30);
    const prints = Array.from({ length: 1000 }, (_, at) => ({ id: `a${at}`, text: `${text} end${at}` }));
    const facts = prints.map(inventFacts);
    expect(cpuTime(() => expect(linkCopies(facts).size).toBe(999))).toBeLessThan(5000);
  });
});

describe('fingerprintsOf', () => {
  it('keeps at least one of every eight shingles in a row, whatever is around them', () => {
    const shingles = Uint32Array.from({ length: 300 }, (_, at) => Math.imul(at + 1, 0x9e37_79b1) >>> 0);
    const kept = new Set(fingerprintsOf(shingles));
    for (let at = 0; at + 8 <= shingles.length; at += 1) {
      expect([...shingles.slice(at, at + 8)].some((shingle) => kept.has(shingle))).toBe(true);
    }
    expect(kept.size).toBeLessThan(120);
    expect(fingerprintsOf(shingles.slice(0, 3))).toHaveLength(1);
    expect(fingerprintsOf(new Uint32Array(0))).toHaveLength(0);
  });
});
