import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/tokens.ts';
import { makePhrase } from './phrase.ts';
import { findTense } from './tense.ts';

function tenseOf(text: string, date: string) {
  const tokens = readTokens(text, [0, text.length]);
  const at = tokens.findIndex((token) => token.text === date);
  return findTense(makePhrase(tokens, 0, tokens.length), at, at + 1).tense;
}

describe('findTense', () => {
  it.each([
    ['The mayor resigned on Friday.', 'past'],
    ['On Friday the mayor left.', 'past'],
    ['The mayor will leave on Friday.', 'future'],
    ['The mayor is scheduled to leave Friday.', 'future'],
    ['The court has scheduled a hearing Friday.', 'future'],
    ['The vote had been scheduled to end Friday.', 'past'],
    ['As previously planned Friday, they met.', 'past'],
    ['They have until Friday to answer.', 'future'],
    ['Until Friday, they had not answered.', 'past'],
    ['He could leave as soon as Friday.', 'future'],
    ['The sum will be paid Friday.', 'future'],
    ['The talks, which will go on for days, began Friday.', 'past'],
    ['The sum will be paid on a still unspecified day, Friday.', 'future'],
    ['It signed a deal to buy the port Friday.', 'future'],
    ['The port will be “very much used and loved” on Friday.', 'future'],
    ['A fair day, Friday.', null],
  ])('%s', (text, tense) => {
    expect(tenseOf(text, 'Friday')).toBe(tense);
  });
});
