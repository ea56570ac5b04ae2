import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../core/words.ts';
import { compareWordings } from './wordings.ts';

const compare = (a: string, b: string) => compareWordings(wordsOf(a), wordsOf(b));
const SAID = 'Any man who lays down his rifle before Friday will walk home free';

describe('compareWordings', () => {
  it.each([
    ['identical', SAID, `“${SAID.toUpperCase()}.”`],
    ['shortened', `${SAID}, and I give my word for it`, SAID],
    [
      'reworded',
      'A war between our two peoples is a sin before God',
      'War between our two nations is a sin before God',
    ],
    ['altered', SAID, SAID.replace('Friday', 'Sunday')],
    ['altered', SAID, SAID.replace('will', 'will not')],
    [null, `I never said that ${SAID}`, SAID],
    [null, SAID, 'Nobody will be forgiven who has fired on our soldiers since the spring of last year'],
  ])('says %s of two wordings', (expected, a, b) => {
    expect(compare(a, b)).toBe(expected);
  });
});
