import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../core/evidence.ts';
import type { Span } from '../../core/span.ts';
import { findAlteredWords } from './altered-words.ts';

function altered(text: string, other: string): string[] {
  const part = (id: string, words: string) => evidenceOf({ id, text: words }, [0, words.length]);
  return findAlteredWords([part('a_1', text)], [part('a_2', other)]).map((span: Span) => text.slice(...span));
}

describe('findAlteredWords', () => {
  it('marks the words that the other rendering has not, neighbours together', () => {
    expect(altered('“We shall leave the strait by Friday,”', '“We will leave the straits by Friday”')).toEqual([
      'shall',
      'strait',
    ]);
    expect(altered('the harbour will never be sold', 'the harbour will be sold')).toEqual(['never']);
    expect(altered('Nineteen ships, not seventeen, sailed', 'seventeen ships sailed')).toEqual(['Nineteen ships, not']);
  });

  it('marks nothing where the words are the same but for case, accents and marks', () => {
    expect(altered('“Café owners won’t pay.”', '"Cafe owners won\'t pay"')).toEqual([]);
  });

  it('counts offsets in the article, also after letters of two code units', () => {
    const text = '😀 He said: we leave on Monday';
    const start = text.indexOf('we');
    const one = evidenceOf({ id: 'a_1', text }, [start, text.length]);
    const two = evidenceOf({ id: 'a_2', text: 'we leave on Sunday' }, [0, 18]);
    expect(findAlteredWords([one], [two]).map((span) => text.slice(...span))).toEqual(['Monday']);
  });
});
