import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import type { DatedArticle } from '../../core/dated-article.ts';
import type { RecordArticle } from '../../core/record.ts';
import { shortenTimeline } from './short-timeline.ts';

/** An article of sentences; `2021-06-18| text` gives a sentence the day it names. */
function article(id: string, published: string | null, ...lines: readonly string[]): DatedArticle {
  let text = '';
  const sentences = lines.map((line) => {
    const [days, words] = line.includes('|') ? line.split('|') : ['', line];
    const start = text.length;
    text += `${words?.trim()}\n`;
    return { span: [start, text.length - 1] as const, days: days === '' ? [] : [days ?? ''] };
  });
  return { id, text, published, sentences };
}

const inRecord = (id: string, copyOf: string | null = null): RecordArticle => ({
  id,
  uri: `${id}.txt`,
  outlet: null,
  title: null,
  published: null,
  publishedHow: 'unknown',
  form: 'report',
  story: null,
  copyOf,
  copyReason: null,
  revisionOf: null,
  retrieved: null,
});

const STRIKE = 'Dockers at the port of Orrin walked out over the new shifts.';
const PILE = [
  article('a1', '2021-06-18', STRIKE, 'The port of Orrin stood still by noon, and ships lay at anchor.'),
  article('a2', '2021-06-19', `2021-06-18| Dockers in Orrin walked out on Friday over shifts, the port said.`),
  article('a3', '2021-06-25', `2021-06-18| The dockers of Orrin have been out over their shifts since June 18.`),
  article('a4', '2021-06-25', '2021-06-25| The mayor of Tessaly opened a library with a long speech on Friday.'),
  article('a5', '2021-07-02', '1987-03-02| The port of Orrin was last closed by a strike on March 2, 1987.'),
];
const choose = (choice: Parameters<typeof shortenTimeline>[2], pile = PILE, copies: readonly RecordArticle[] = []) =>
  shortenTimeline(pile, copies, choice);
const datesOf = (...args: Parameters<typeof choose>) => choose(...args).map(({ date }) => date);

describe('shortenTimeline', () => {
  it('takes the day that most articles name and come back to', () => {
    expect(datesOf({ dates: 1 })).toEqual(['2021-06-18']);
  });

  it('fills up to the number of dates in order, with what was before the pile last in rank', () => {
    expect(datesOf({ dates: 9 })).toEqual(['1987-03-02', '2021-06-18', '2021-06-25']);
    const ten = Array.from({ length: 10 }, (_, at) => article(`b${at}`, '2021-08-01', `The harbour was calm ${at}.`));
    expect(datesOf({ dates: 2 }, [...PILE, ...ten])).toEqual(['2021-06-18', '2021-06-25']);
  });

  it('cites sentences that stand word for word in their articles, the one most accounts share first', () => {
    const [first] = choose({ dates: 1, sentences: 1 });
    const [sentence] = first?.sentences ?? [];
    const [evidence] = sentence?.evidence ?? [];
    expect(sentence?.text).toContain('shifts');
    const source = PILE.find(({ id }) => id === evidence?.article);
    expect(source?.text.slice(evidence?.start, evidence?.end)).toBe(sentence?.text);
    expect(evidence?.exact).toBe(sentence?.text);
  });

  it('says nothing twice on a date, and no sentence on two dates', () => {
    const all = choose({ dates: 9, sentences: 9 }).flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(new Set(all).size).toBe(all.length);
    const twice = [PILE[0] as DatedArticle, { ...(PILE[0] as DatedArticle), id: 'c1' }];
    expect(choose({ dates: 1, sentences: 9 }, twice)[0]?.sentences).toHaveLength(2);
  });

  it('keeps to a range of days and to what is asked for', () => {
    expect(datesOf({ dates: 9, from: '2021-06-19', to: '2021-12-31' })).toEqual(['2021-06-25']);
    expect(datesOf({ dates: 9, about: ['tessaly'] })).toEqual(['2021-06-25']);
    expect(datesOf({ dates: 9, about: ['nobody'] })).toEqual([]);
  });

  it('counts copies of a text once', () => {
    const library = ['x1', 'x2', 'x3', 'x4', 'x5'].map((id) => ({ ...(PILE[3] as DatedArticle), id }));
    const copies = [inRecord('a4'), ...library.map(({ id }) => inRecord(id, 'a4'))];
    expect(datesOf({ dates: 1 }, [...PILE, ...library], copies)).toEqual(['2021-06-18']);
  });

  it('leaves out headlines, questions and datelines', () => {
    const pile = [
      article(
        'd1',
        '2021-06-18',
        'Dockers at the port of Orrin walk out over shifts',
        'Who will unload the ships in the port of Orrin now?',
        `AURELEN, June 18 (Halyard) - ${STRIKE}`,
      ),
    ];
    expect(choose({ dates: 1, sentences: 9 }, pile)[0]?.sentences.map(({ text }) => text)).toEqual([STRIKE]);
  });

  it('takes any article without a date of publication by the days it names', () => {
    const undated = PILE.map((each) => ({ ...each, published: null }));
    expect(datesOf({ dates: 1 }, undated)).toEqual(['2021-06-18']);
  });

  it('does not depend on the order of the articles', () => {
    expect(choose({ dates: 9, sentences: 2 }, PILE.toReversed())).toEqual(choose({ dates: 9, sentences: 2 }));
  });

  it('takes hostile text in little time', () => {
    const hostile = ['('.repeat(50_000), 'A '.repeat(50_000), '"'.repeat(50_000), `${'A-'.repeat(40_000)}(B) x`];
    const pile = hostile.map((text, at) => article(`h${at}`, '2021-06-18', `2021-06-18| ${text}.`));
    expect(cpuTime(() => choose({ dates: 5, about: ['a a', '((('] }, pile))).toBeLessThan(2000);
  });
});
