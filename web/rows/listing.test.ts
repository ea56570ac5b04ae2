import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingWords } from './differing-words.ts';
import { findPhrases, fold, type Listed, PAGE_LINES, parseQuery, phrasesOf, selectRows } from './listing.ts';

const listed = (
  text: string,
  tags: readonly string[],
  date: string | null,
  sure = 1,
  lesser = false,
): Listed<string> => ({
  tags,
  words: () => fold(text),
  date,
  sure,
  lesser,
  row: () => text,
});

const LIST = [
  listed('The Café opened', ['stance:assert', 'speaker:p_1'], '2019-05-14'),
  listed('They met in May', ['stance:deny', 'speaker:p_1'], '2019-05', 0.4),
  listed('It rained', ['stance:deny', 'speaker:p_2'], null),
  listed('A lesser thing', ['stance:assert'], '2020', 1, true),
];
const select = (parameters: string) => selectRows(LIST, parseQuery('statements', new URLSearchParams(parameters))).rows;

describe('a list', () => {
  test('is narrowed by words without regard to case and accents, by phrases, tags, days and sureness', () => {
    expect(select('')).toHaveLength(3);
    expect(select('q=cafe+OPENED')).toEqual(['The Café opened']);
    expect(select('q=%22met in%22')).toEqual(['They met in May']);
    expect(select('q=%22in met%22')).toEqual([]);
    expect(select('stance=deny&speaker=p_1')).toEqual(['They met in May']);
    expect(select('from=2019-05-20')).toEqual(['They met in May']);
    expect(select('to=2019-05-01')).toEqual(['They met in May']);
    expect(select('sure=0.5')).toEqual(['The Café opened', 'It rained']);
    expect(select('all=1&from=2020')).toEqual(['A lesser thing']);
  });

  test('is narrowed by no more than forty words, so that a query costs no more than that', () => {
    const words = Array.from({ length: 41 }, (_, number) => `w${number}.`);
    const list = [listed(words.slice(0, 40).join(' '), [], null), listed(words.slice(0, 39).join(' '), [], null)];
    const query = parseQuery('statements', new URLSearchParams({ q: words.join(' ') }));
    expect(selectRows(list, query).total).toBe(1);
  });

  test('comes in pages, and a page beyond the last is the last', () => {
    const long = Array.from({ length: PAGE_LINES * 2 + 1 }, (_, number) => listed(`line ${number}`, [], null));
    const page = selectRows(long, parseQuery('statements', new URLSearchParams('page=99')));
    expect(page).toMatchObject({ page: 3, pages: 3, total: PAGE_LINES * 2 + 1 });
    expect(page.rows).toEqual([`line ${PAGE_LINES * 2}`]);
  });

  test('of 10,000 lines is narrowed within 100 ms', () => {
    const long = Array.from({ length: 10_000 }, (_, number) =>
      listed(`Statement ${number} of the governor about the ferry to Merrow and its subsidy`, ['stance:deny'], '2019'),
    );
    const query = parseQuery('statements', new URLSearchParams('q=subsidy 9999&stance=deny&from=2018'));
    selectRows(long, query);
    const before = process.cpuUsage();
    expect(selectRows(long, query).total).toBe(1);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  });
});

test('phrases are found where they stand in the text', () => {
  const text = 'Le Café, the CAFE';
  expect(findPhrases(text, 'cafe').map(([start, end]) => text.slice(start, end))).toEqual(['Café', 'CAFE']);
  expect(findPhrases('abc', '')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, query) => {
      for (const [start, end] of findPhrases(words, query)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(phrasesOf(query)).toContain(fold(words.slice(start, end)));
      }
    }),
  );
});

test('the words that another account does not have', () => {
  const text = 'They met for 40 minutes in Port Ansel.';
  const marked = (others: string) => differingWords(text, others).map(([start, end]) => text.slice(start, end));
  expect(marked('They met for 90 minutes in Port Ansel.')).toEqual(['40']);
  expect(marked('Quite another story about something else')).toEqual([]);
});
