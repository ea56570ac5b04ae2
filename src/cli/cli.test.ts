import { describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRecord } from '../../test/sample-record.ts';
import { findNames, suggestNames } from '../corrections/find-names.ts';
import { findOneName } from './find-names.ts';
import { wrap, wrapMarked } from './layout.ts';
import { addStance, parseCount, parseDay, parseFirstDay, parseLastDay, parseShare, parseSize } from './options.ts';
import { columnsOf, printable, printableJson } from './printable.ts';

const { entities } = sampleRecord([sampleAnalysis()]);
const names = (query: string) => findNames(entities, query).map(({ name }) => name);

describe('names', () => {
  it('are found by name, id, alias, surname and part, without regard to case and accents', () => {
    expect(names('ada holt')).toEqual(['Ada Holt']);
    expect(names('Àda HÖLT')).toEqual(['Ada Holt']);
    expect(names(entities[1]?.id ?? '')).toEqual(['Tomas Brink']);
    expect(names('mayor holt')).toEqual(['Ada Holt']);
    expect(names('brink')).toEqual(['Tomas Brink']);
    expect(names('tomas')).toEqual(['Tomas Brink']);
    expect(names('nobody')).toEqual([]);
    expect(names(' — ')).toEqual([]);
  });

  it('are suggested when one is nearly right', () => {
    expect(suggestNames(entities, 'Brinck')).toEqual(['Tomas Brink']);
    expect(suggestNames(entities, 'Ada Hold')).toEqual(['Ada Holt']);
    expect(suggestNames(entities, 'Zacharias')).toEqual([]);
  });
});

describe('one name', () => {
  it('is asked for where several fit or none does', () => {
    expect(findOneName(entities, 'Holt').name).toBe('Ada Holt');
    const [holt] = entities;
    const twins = [...entities, ...(holt ? [{ ...holt, id: 'p_other', name: 'Karl Holt', mentions: 9 }] : [])];
    expect(() => findOneName(twins, 'Holt')).toThrow(
      /^Holt fits several: Karl Holt \(person, p_other\), Ada Holt \(person, p_[0-9a-f]{16}\)\. Give the full name/,
    );
    expect(findOneName(twins, 'p_other').name).toBe('Karl Holt');
    expect(() => findOneName(entities, 'Brinck')).toThrow(/Nobody .* Did you mean Tomas Brink\?/);
  });
});

describe('what goes to a terminal', () => {
  it('holds nothing that a terminal acts upon', () => {
    const hostile = 'a\u001b[31mred\u001b]0;title\u0007\u009b2J\r\nb\u202e\u0000\ud800c';
    expect(printable(hostile)).toBe('a[U+001B][31mred[U+001B]]0;title[U+0007][U+009B]2J b[U+202E][U+0000]\ufffdc');
    const json = printableJson(JSON.stringify({ text: hostile }));
    expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(json)).toEqual({ text: hostile });
  });

  it('stays printable when words are marked, and what is marked cannot pass for a mark', () => {
    const text = 'one \u0001two\u0002 three';
    const marked = wrapMarked(text, [[0, 3]], 80, '', { open: '>>', close: '<<' });
    expect(marked).toBe('>>one<< [U+0001]two[U+0002] three');
  });

  it('is wrapped by the columns it takes', () => {
    expect(columnsOf('naïve café')).toBe(10);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('東京')).toBe(4);
    expect(columnsOf('\u001b[1mbold\u001b[22m')).toBe(4);
    const lines = wrap('word '.repeat(60).trim(), 40, '  ').split('\n');
    expect(lines.every((line) => line.length <= 40 && line.startsWith('  word'))).toBe(true);
    expect(wrap('x'.repeat(100), 40)).toBe('x'.repeat(100));
  });

  it('closes and opens a mark again at the ends of lines', () => {
    const text = 'aaaa bbbb cccc dddd eeee ffff gggg';
    const marked = wrapMarked(text, [[5, 29]], 20, '', { open: '<', close: '>' });
    expect(marked).toBe('aaaa <bbbb cccc dddd>\n<eeee ffff> gggg');
  });
});

describe('options', () => {
  it('take what is right', () => {
    expect(parseDay('2032-02-29')).toBe('2032-02-29');
    expect([parseFirstDay('2031'), parseLastDay('2031-02')]).toEqual(['2031-01-01', '2031-02-28']);
    expect(parseCount('12')).toBe(12);
    expect([parseShare('0'), parseShare('.5'), parseShare('1.0')]).toEqual([0, 0.5, 1]);
    expect([parseSize('500'), parseSize('500K'), parseSize('20MB')]).toEqual([500, 512_000, 20_971_520]);
    expect(addStance('Deny', ['retract'])).toEqual(['retract', 'deny']);
  });

  it('refuse what is not', () => {
    for (const [parse, values] of [
      [parseDay, ['2031-02-29', '1 March 2031', '']],
      [parseFirstDay, ['2031-13', 'May', '2031~']],
      [parseCount, ['0', '-1', '1.5', 'ten', '1e3', '']],
      [parseShare, ['1.1', '-0.1', 'half', '']],
      [parseSize, ['0', '20T', 'M', '']],
    ] as const) {
      for (const value of values) expect(() => parse(value), value).toThrow();
    }
    expect(() => addStance('lie', undefined)).toThrow(/non-denial/);
  });
});
