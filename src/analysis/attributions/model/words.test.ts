import { describe, expect, it } from 'vitest';
import { hashText } from './hashing.ts';
import { indexOfWord, readWordTable, type WordTable, writeWordTable } from './word-table.ts';
import { crudeLemma, normalForm, numberWord } from './words.ts';

function makeTable(words: readonly string[]): WordTable {
  const hashes = Uint32Array.from(words, (word) => hashText(word) >>> 0).sort();
  return { hashes, coarse: Uint16Array.from(hashes, (_, i) => i + 1), fine: Uint16Array.from(hashes, (_, i) => i + 9) };
}

describe('normalForm', () => {
  it.each([
    ['Said', 'said'],
    ['“', '"'],
    ["''", '"'],
    ['—', '--'],
    ['won’t', "won't"],
    ['2,016', '0,000'],
  ])('reads %s as %s', (text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });
});

describe('crudeLemma', () => {
  it.each([
    [['say', 'says', 'said', 'saying']],
    [['deny', 'denies', 'denied', 'denying']],
    [['admit', 'admits', 'admitted', 'admitting']],
    [['rule', 'rules', 'ruled', 'ruling']],
  ])('brings %j together', (forms) => {
    expect(new Set(forms.map(crudeLemma)).size).toBe(1);
  });
});

describe('a word table', () => {
  const table = makeTable(['harbour', 'minister', 'ferry']);

  it('finds its words and no others, also by their last part', () => {
    expect(indexOfWord(table, hashText('ferry'))).toBeGreaterThanOrEqual(0);
    expect(indexOfWord(table, hashText('bridge'))).toBe(-1);
    expect(numberWord('ex-minister', readWordTable(writeWordTable(table))).fine).toBe(
      9 + indexOfWord(table, hashText('minister')),
    );
  });

  it('is refused when cut short or something else', () => {
    const bytes = writeWordTable(table);
    expect(() => readWordTable(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => readWordTable(new Uint8Array(12))).toThrow('not a word table');
  });
});
