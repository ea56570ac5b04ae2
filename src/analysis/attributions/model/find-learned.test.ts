import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { readLanguage } from '../../../language/language.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { type Reading, readArticle, spanOf } from '../reading.ts';
import { findLearned } from './find-learned.ts';

function read(text: string): Reading {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    kept: true,
    rule: '',
  }));
  return readArticle(text, readLanguage({ text, blocks }), { entities: [], mentions: [] });
}

/** `source | cue | content` of each attribution, as written. */
function found(text: string): string[] {
  const reading = read(text);
  const words = (range: TokenRange | null): string => (range ? text.slice(...spanOf(reading, ...range)) : '');
  return findLearned(reading).map(({ source, cue, contents }) =>
    [words(source), words(cue), contents.map(words).join(' … ')].join(' | '),
  );
}

// How news of many kinds and countries is written; people and places are invented.
const FIXTURES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['that-clause', 'The minister said that the bridge was safe.', ['The minister | said | that the bridge was safe']],
  [
    'quotation before the cue',
    '“We never met in June,” said Ada Holm, a farmer.',
    ['Ada Holm, a farmer | said | “We never met in June,”'],
  ],
  ['straight marks', '"We never met in June," Holm said.', ['Holm | said | "We never met in June,"']],
  [
    'British single marks',
    '‘The harbour is closed,’ said Mr Tamm. ‘Nobody may sail.’',
    ['Mr Tamm | said | ‘The harbour is closed,’ … ‘Nobody may sail.’'],
  ],
  [
    'an opening mark without its closing one',
    'Holm said: “The talks have failed and we are going home.',
    ['Holm | said | “The talks have failed and we are going home'],
  ],
  [
    'two quotations around the cue',
    '“I was there,” Tamm told the court, “but I saw nothing.”',
    ['Tamm | told | “I was there,” … “but I saw nothing.”'],
  ],
  [
    'testimony',
    'Holm testified that she had never seen the letter.',
    ['Holm | testified | that she had never seen the letter'],
  ],
  [
    'a court ruling',
    'The judge ruled that the company had broken the law.',
    ['The judge | ruled | that the company had broken the law'],
  ],
  [
    'a tweet',
    '“Nobody told me about the meeting,” Tamm tweeted on Monday.',
    ['Tamm | tweeted | “Nobody told me about the meeting,”'],
  ],
  [
    'an interview',
    'TAMM: I never saw the letter.\nHOLM: You signed it.',
    ['TAMM | : | I never saw the letter', 'HOLM | : | You signed it'],
  ],
  ['denial', 'Holm denied that she had met the envoy.', ['Holm | denied | that she had met the envoy']],
  [
    'according to',
    'The bridge was closed in May, according to a report by the council.',
    ['a report by the council | according to | The bridge was closed in May'],
  ],
];

describe('findLearned', () => {
  it.each(FIXTURES)('reads %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds nothing where nobody says anything', () => {
    expect(found('The snow fell all night on the hills of Orlen.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('is the same each time, with ranges inside the text and a confidence from 0 to 1', () => {
    const piece = fc.constantFrom(
      'Holm',
      'said',
      '“',
      '”',
      ',',
      '.',
      '\n',
      'that',
      'denied',
      ':',
      'the',
      "'",
      'told',
      '—',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = read(pieces.join(' '));
        const all = findLearned(reading);
        expect(findLearned(reading)).toEqual(all);
        for (const { source, cue, contents, confidence } of all) {
          for (const range of [source, cue, ...contents]) {
            if (!range) continue;
            expect(range[0]).toBeGreaterThanOrEqual(0);
            expect(range[1]).toBeGreaterThan(range[0]);
            expect(range[1]).toBeLessThanOrEqual(reading.tokens.length);
          }
          expect(contents.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['one endless sentence of cues', 'he said '.repeat(12_000)],
    ['one endless paragraph of statements', 'Holm said that it was so. '.repeat(4_000)],
    ['one endless quotation', `“${'no, he said, '.repeat(8_000)}`],
  ])('reads %s in bounded time', (_, text) => {
    const reading = read(text);
    const start = performance.now();
    findLearned(reading);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
