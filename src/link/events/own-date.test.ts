import { describe, expect, it } from 'vitest';
import { inventFacts } from '../../../test/invented-facts.ts';
import type { EventFact } from '../../core/facts.ts';
import { withOwnDate } from './own-date.ts';

/** The mention of a meeting in `sentence`, dated by `words` of it. */
function mention(sentence: string, words: string, trigger = 'summit'): EventFact {
  const [fact] = inventFacts({ id: 'a1', events: [{ type: 'meeting', sentence, trigger }] }).events;
  const start = sentence.indexOf(words);
  return {
    ...(fact as EventFact),
    time: { value: '2021-05-27', how: 'inferred', rule: 'month-day', span: [start, start + words.length] },
  };
}

describe('withOwnDate', () => {
  it('takes away the day of another act', () => {
    for (const sentence of [
      'The summit, announced on May 27, will be held in Orrin.',
      'The summit agreed late on May 27 is off.',
      'The summit, first reported May 27, took two days.',
    ]) {
      expect(withOwnDate(mention(sentence, 'May 27')).time).toEqual({ value: null, how: 'unknown' });
    }
  });

  it('keeps the day of the event itself', () => {
    for (const sentence of ['The summit on May 27 was announced early.', 'They announced a summit on May 27.']) {
      expect(withOwnDate(mention(sentence, 'May 27')).time.value).toBe('2021-05-27');
    }
    expect(withOwnDate(mention('A pact was agreed on May 27.', 'May 27', 'agreed')).time.value).toBe('2021-05-27');
  });
});
