import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test/cpu-time.ts';
import type { Block } from '../core/article.ts';
import { readLanguage } from './language.ts';

function read(text: string, kind: Block['kind'] = 'paragraph') {
  const blocks: Block[] = text === '' ? [] : [{ span: [0, text.length], kind, kept: true, rule: 'test' }];
  const layer = readLanguage({ text, blocks });
  return {
    sentences: layer.sentences.map(({ span }) => text.slice(...span)),
    tokens: layer.tokens.map((token) => token.text),
    quotations: layer.quotations.map(({ span }) => text.slice(...span)),
    layer,
  };
}

describe('tokens', () => {
  it.each([
    ["Orlen doesn't accept Velia's terms.", ['Orlen', 'does', "n't", 'accept', 'Velia', "'s", 'terms', '.']],
    [
      'The U.S. envoy met Dr. H.R. Tamm at 5 p.m.',
      ['The', 'U.S.', 'envoy', 'met', 'Dr.', 'H.R.', 'Tamm', 'at', '5', 'p.m.'],
    ],
    [
      'A well-known $2.5 million, 1,200-strong force',
      ['A', 'well-known', '$', '2.5', 'million', ',', '1,200-strong', 'force'],
    ],
    ['“No,” he said — twice...', ['“', 'No', ',', '”', 'he', 'said', '—', 'twice', '...']],
    [
      'See https://outlet.example/a?b=1, @tamm and #dam.',
      ['See', 'https://outlet.example/a?b=1', ',', '@tamm', 'and', '#dam', '.'],
    ],
    ['both countries’ respective aims', ['both', 'countries', '’', 'respective', 'aims']],
    ['John F. Orlen and I. Then', ['John', 'F.', 'Orlen', 'and', 'I', '.', 'Then']],
  ])('reads %s', (text, expected) => {
    expect(read(text).tokens).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Mr. Orlen met Gen. Tamm on Jan. 5. They spoke.', ['Mr. Orlen met Gen. Tamm on Jan. 5.', 'They spoke.']],
    ['“I know. I was there,” he said. She left.', ['“I know.', 'I was there,” he said.', 'She left.']],
    ['“Are you sure?” Orlen asked. He was.', ['“Are you sure?” Orlen asked.', 'He was.']],
    ['He lives in the U.S. The treaty failed.', ['He lives in the U.S.', 'The treaty failed.']],
    ['The U.S. Senate voted 3.5 to 1. No one left.', ['The U.S. Senate voted 3.5 to 1.', 'No one left.']],
    ['He paused ... and went on. “Go!” she said.', ['He paused ... and went on.', '“Go!” she said.']],
    ['It ended at 5 p.m. on Friday.', ['It ended at 5 p.m. on Friday.']],
    [
      'Velia Inc. said so. (It did not say why.) More later.',
      ['Velia Inc. said so.', '(It did not say why.)', 'More later.'],
    ],
    ['Talks failed. [Daily Lantern / Ada Holm]', ['Talks failed.', '[Daily Lantern / Ada Holm]']],
  ])('cuts %s', (text, expected) => {
    expect(read(text).sentences).toEqual(expected);
  });

  it('leaves the mark of a list item out', () => {
    expect(read('  • The talks failed.', 'list-item').sentences).toEqual(['The talks failed.']);
    expect(read('2) The talks failed.', 'list-item').sentences).toEqual(['The talks failed.']);
  });
});

describe('quotations', () => {
  it.each([
    ['“One,” he said, “and two.”', ['“One,”', '“and two.”']],
    ['"One," he said, "and two."', ['"One,"', '"and two."']],
    ["''One,'' he said, ''and two.''", ["''One,''", "''and two.''"]],
    ['“Mixed," he said. "More”', ['“Mixed,"', '"More”']],
    ["'We won't go,' said Mr Tamm. 'Not the workers' way.'", ["'We won't go,'", "'Not the workers' way.'"]],
    ['‘We won’t go,’ said Mr Tamm’s aide.', ['‘We won’t go,’']],
    ['both countries’ respective “aims”', ['“aims”']],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['He is 6\'2" tall and 5\'9" wide.', []],
    ["the '90s and 'em were fun", []],
  ])('finds those of %s', (text, expected) => {
    expect(read(text).quotations).toEqual(expected);
  });

  it('lets an unclosed quotation run to the end of its block', () => {
    const { layer, quotations } = read('He wrote: “We go on. And on.');
    expect(quotations).toEqual(['“We go on. And on.']);
    expect(layer.quotations[0]?.closed).toBe(false);
  });

  it('ends a quotation that was never closed where the next opens', () => {
    expect(read('“We go, he said. “We stay.”').quotations).toEqual(['“We go, he said. ', '“We stay.”']);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom('“', '”', '"', "'", '’', '. ', ' ', 'A', 'b', '.', '...', '\n', 'U.S.', '😀', '(', 'said'),
    {
      maxLength: 60,
    },
  );
  it.each([
    ['unicode', fc.string({ unit: 'binary', maxLength: 200 })],
    ['marks', pieces.map((parts) => parts.join(''))],
  ])('gives spans in order and in range: %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<string>, (text) => {
        const { layer } = read(text);
        let end = 0;
        for (const token of layer.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(layer.tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
        let last = 0;
        for (const sentence of layer.sentences) {
          expect(sentence.first).toBe(last);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          last = sentence.last;
        }
        expect(last).toBe(layer.tokens.length);
        let quoted = 0;
        for (const { span, inner } of layer.quotations) {
          expect(span[0]).toBeGreaterThanOrEqual(quoted);
          expect(span[0] <= inner[0] && inner[0] < inner[1] && inner[1] <= span[1]).toBe(true);
          quoted = span[1];
        }
        expect(quoted).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    '"',
    "'",
    "'a ",
    '’',
    '. ',
    'A.',
    'a.b',
    '“',
    '[',
    '1,',
    '-',
    'a-',
    '@',
    'http://',
    "n't",
    '...',
    '? " A ',
  ])('reads 100 kB of %j in bounded time', (piece) => {
    expect(cpuTime(() => read(piece.repeat(Math.ceil(100_000 / piece.length))))).toBeLessThan(1500);
  });
});
