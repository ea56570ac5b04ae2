import { describe, expect, it } from 'vitest';
import type { TimeExpression } from './analysis.ts';
import { findDating } from './dating.ts';

const TEXT = 'On Monday the council said “we met in 2014”, after the 2012 vote, and left on Tuesday.';

function time(words: string, edtf: string | null, more: Partial<TimeExpression> = {}): TimeExpression {
  const start = TEXT.indexOf(words);
  return {
    span: [start, start + words.length],
    type: 'DATE',
    value: edtf ?? 'PAST_REF',
    edtf,
    how: edtf === null ? 'unknown' : 'stated',
    anchor: 'none',
    rule: 'test',
    ...more,
  };
}
function at(words: string): readonly [number, number] {
  return [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
}

const sentence = { span: [0, TEXT.length] as const };
const quote = at('“we met in 2014”');
const times = [
  time('Monday', '2016-11-14', { how: 'inferred', rule: 'weekday-past' }),
  time('2014', '2014'),
  time('2012', '2012', { attributive: true }),
  time('Tuesday', '2016-11-15'),
];

describe('findDating', () => {
  it('takes the nearest date, with its rule and place', () => {
    expect(findDating({ sentence, at: at('left'), times })).toMatchObject({ value: '2016-11-15', how: 'stated' });
    expect(findDating({ sentence, at: at('council'), times })).toEqual({
      value: '2016-11-14',
      how: 'inferred',
      rule: 'weekday-past',
      span: [3, 9],
    });
  });
  it('does not look into a quotation from outside, but does from inside', () => {
    expect(findDating({ sentence, at: at('said'), times, exclude: [quote] })?.value).toBe('2016-11-14');
    expect(findDating({ sentence, at: at('met'), times, exclude: [quote] })?.value).toBe('2014');
  });
  it('keeps an attributive date for its own noun', () => {
    expect(findDating({ sentence, at: at('vote'), times })?.value).toBe('2012');
    expect(findDating({ sentence, at: at('after'), times, exclude: [quote] })?.value).toBe('2016-11-15');
  });
  it('does not let an attributive date reach over a mark', () => {
    const text = 'They won the 2016 vote; Orlen denied it.';
    const vote: TimeExpression = { ...time('2012', '2016', { attributive: true }), span: [13, 17] };
    const denied = [text.indexOf('denied'), text.indexOf('denied') + 6] as const;
    const question = { sentence: { span: [0, text.length] as const }, at: denied, times: [vote] };
    expect(findDating({ ...question, text })).toBeNull();
  });
  it('keeps the date of a relative clause for what it tells', () => {
    const text = 'Orlen, who took office in 2014, said much the same.';
    const year: TimeExpression = { ...time('2014', '2014'), span: [text.indexOf('2014'), text.indexOf('2014') + 4] };
    const dateOf = (word: string) => {
      const start = text.indexOf(word);
      return findDating({
        sentence: { span: [0, text.length] },
        at: [start, start + word.length],
        times: [year],
        text,
      });
    };
    expect(dateOf('said')).toBeNull();
    expect(dateOf('took')?.value).toBe('2014');
  });
  it('prefers a date in the same clause when it can see the text', () => {
    const text = 'The envoy met them on Monday, said Orvel radio Tuesday.';
    const near: TimeExpression[] = ['Monday', 'Tuesday'].map((words) => ({
      ...time('Monday', words === 'Monday' ? '2016-11-14' : '2016-11-15'),
      span: [text.indexOf(words), text.indexOf(words) + words.length],
    }));
    const said = [text.indexOf('said'), text.indexOf('said') + 4] as const;
    const question = { sentence: { span: [0, text.length] as const }, at: said, times: near };
    expect(findDating(question)?.value).toBe('2016-11-14');
    expect(findDating({ ...question, text })?.value).toBe('2016-11-15');
  });
  it('gives null without a date in the sentence', () => {
    expect(findDating({ sentence, at: at('left'), times: [] })).toBeNull();
    expect(findDating({ sentence: { span: [10, 20] }, at: [11, 14], times })).toBeNull();
    expect(findDating({ sentence, at: at('left'), times: [time('Monday', null)] })).toBeNull();
    const duration = time('Monday', '2016', { type: 'DURATION' });
    expect(findDating({ sentence, at: at('left'), times: [duration] })).toBeNull();
  });
});
