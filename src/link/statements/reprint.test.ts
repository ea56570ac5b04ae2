import { describe, expect, it } from 'vitest';
import type { StatementFact } from '../../core/facts.ts';
import { isReprinted } from './reprint.ts';

function reported(exact: string): StatementFact {
  return { evidence: [{ exact }] } as unknown as StatementFact;
}

describe('isReprinted', () => {
  it.each([
    [
      'Harbour chief Ewa Lindqvist vowed Monday to pay “all fair claims” from the ferry fire',
      'Harbour chief Ewa Lindqvist vowed on Wednesday to pay “all fair claims” from the ferry fire',
      true,
    ],
    [
      'Governor Imre Solt has declared a state of emergency',
      'Governor Imre Solt has declared a state of emergency',
      true,
    ],
    [
      'Solt told reporters that “the dam will hold”',
      'On her visit to the valley Solt promised once again that “the dam will hold”',
      false,
    ],
    ['Governor Imre Solt has asked for help', 'Governor Imre Solt has again asked for help', false],
    ['“The dam will hold,” Solt said', '“The dam will hold,” Solt said', false],
  ])('%s / %s', (earlier, later, expected) => {
    expect(isReprinted(reported(earlier), reported(later))).toBe(expected);
  });
});
