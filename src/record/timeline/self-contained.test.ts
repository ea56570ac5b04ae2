import { describe, expect, it } from 'vitest';
import { isLeaning, isSpeech, isTitleCase } from './self-contained.ts';

describe('sentences by themselves', () => {
  it('knows quotations, cut ones and speech in the first person', () => {
    for (const text of ['"It is over," Varn said.', 'It is over," Varn said.', 'What we saw was over.', 'She left.”']) {
      expect([text, isSpeech(text)]).toEqual([text, true]);
    }
    expect(isSpeech('Varn called it "over" on Friday.')).toBe(false);
  });

  it('knows what leans on the sentence before', () => {
    expect(['That sits oddly.', 'But Varn left.', 'He left.'].map(isLeaning)).toEqual([true, true, true]);
    expect(['Varn left.', 'Thatcham flooded.', ''].map(isLeaning)).toEqual([false, false, false]);
  });

  it('knows headlines by their capitals', () => {
    expect(isTitleCase('Varn and Brekk Spoke for Three Hours.')).toBe(true);
    expect(isTitleCase('Varn met Brekk.')).toBe(false);
    expect(isTitleCase('Elise Varn spoke with Tomas Brekk.')).toBe(false);
  });
});
