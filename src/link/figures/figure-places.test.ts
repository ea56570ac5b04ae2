import { describe, expect, it } from 'vitest';
import { placesDiffer, placesOf } from './figure-places.ts';

/** The places of the number that stands between brackets; capitalised words count as names. */
function places(marked: string): string {
  const names = new Set((marked.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []).map((name) => name.toLowerCase()));
  const at = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '').toLowerCase();
  return placesOf(text, at, end, names)
    .map((words) => words.join(' '))
    .join(' + ');
}

describe('placesOf', () => {
  it.each([
    ['Shelling killed [19 people] in the northern port of Dresna on Monday.', 'dresna'],
    ['Aid workers counted [19 dead] in Dresna, 36 in Tolmar and 13 in Corvane.', 'dresna'],
    ['Aid workers counted 19 dead in Dresna and [36 deaths] in Tolmar.', 'tolmar'],
    ['More than [120 people] died in Dresna, Tolmar and Corvane, the group said.', 'dresna + tolmar + corvane'],
    ['Police shot [four people] in Dresna, Orsania.', 'dresna orsania'],
    ['In Tolmar, organizers said [60,000 people] gathered.', 'tolmar'],
    ['The largest march was in Tolmar, where organizers said [100,000 people] gathered.', 'tolmar'],
    ['Clashes went on in Dresna, and doctors in Tolmar said [31 people] had been killed there.', 'tolmar'],
    ['The [death toll from the clashes in Dresna has reached 11], the ministry said.', 'dresna'],
    ['Officials in Tolmar said [31 people] were killed.', ''],
  ])('%s', (sentence, expected) => {
    expect(places(sentence)).toBe(expected);
  });
});

describe('placesDiffer', () => {
  const [dresna, tolmar] = [['dresna'], ['tolmar', 'orsania']];

  it('holds counts of other places apart, and a sum from its parts', () => {
    expect(placesDiffer([dresna], [tolmar])).toBe(true);
    expect(placesDiffer([dresna], [dresna, tolmar])).toBe(true);
  });

  it('knows nothing where one does not say', () => {
    expect(placesDiffer([dresna], [])).toBe(false);
    expect(placesDiffer([tolmar], [['tolmar']])).toBe(false);
  });
});
