import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article.ts';
import { readLanguage } from '../../language/language.ts';
import { continueQuotations } from './continued-quotations.ts';
import { type Reading, readArticle, spanOf } from './reading.ts';
import { findSignedQuotations } from './signed-quotations.ts';

function read(text: string): Reading {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    kept: true,
    rule: '',
  }));
  return readArticle(text, readLanguage({ text, blocks }), { entities: [], mentions: [] });
}

describe('findSignedQuotations', () => {
  const signed = (text: string): string[] => {
    const reading = read(text);
    return findSignedQuotations(reading).map(
      ({ source, contents }) =>
        `${source ? text.slice(...spanOf(reading, ...source)) : ''}: ${contents.map((range) => text.slice(...spanOf(reading, ...range))).join(' … ')}`,
    );
  };

  it('reads a name after a dash', () => {
    expect(signed('“We will be back.” – Ada Holm, mayor of Orlen')).toEqual([
      'Ada Holm, mayor of Orlen: “We will be back.”',
    ]);
    expect(signed('"We will be back." -- Jon van Tamm')).toEqual(['Jon van Tamm: "We will be back."']);
  });

  it('reads a name on the line below', () => {
    expect(signed('“We will be back.”\n— Ada Holm')).toEqual(['Ada Holm: “We will be back.”']);
  });

  it('leaves a clause after a dash and a name without a quotation', () => {
    expect(signed('“We will be back” – Holm left early that day.')).toEqual([]);
    expect(signed('We will be back – Ada Holm')).toEqual([]);
    expect(signed('— Ada Holm')).toEqual([]);
  });
});

describe('continueQuotations', () => {
  const continued = (text: string, cues: readonly string[] = []): string[] => {
    const reading = read(text);
    const marks = Uint8Array.from(reading.tokens, ({ text: word }) => (cues.includes(word) ? 1 : 0));
    const first = reading.tokens.findIndex(({ text: word }) => word === '“');
    let last = first;
    while (reading.quotationOf[last] === reading.quotationOf[first]) last += 1;
    return continueQuotations(reading, [[first, last]], marks).map((range) => text.slice(...spanOf(reading, ...range)));
  };

  it('follows a quotation whose paragraphs open with a mark each', () => {
    expect(
      continued('Holm said: “It was late.\n“We left.\n“Nobody saw us.”\n“Not true,” said Tamm.', ['said']),
    ).toEqual(['“It was late.', '“We left.', '“Nobody saw us.”']);
  });

  it('stops where the mark was closed', () => {
    expect(continued('Holm said: “It was late.”\n“We left.”')).toEqual(['“It was late.”']);
  });

  it('leaves a paragraph with a cue of its own', () => {
    expect(continued('Holm said: “It was late.\n“We left,” added Tamm.', ['added'])).toEqual(['“It was late.']);
  });

  it('stops where the next paragraph is not quoted', () => {
    expect(continued('Holm said: “It was late.\nThen they left.')).toEqual(['“It was late.']);
  });
});
