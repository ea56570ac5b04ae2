import { describe, expect, it } from 'vitest';
import { classifyEdit } from './classify-edit.ts';

const edit = (before: string, after: string) => {
  const { size, marks } = classifyEdit(before, after);
  return [size, ...marks];
};

describe('classifyEdit', () => {
  it.each([
    ['The bridge caries the road to Oster.', 'The bridge carries the road to Oster.', 'spelling'],
    ['The council recieved a letter.', 'The council received a letter.', 'spelling'],
    ['The harbour was emptied.', 'The harbor was emptied.', 'spelling'],
    ['Lorries use the road, which is narrow.', 'Lorries use the road which is narrow.', 'punctuation'],
    ['“It went well,” she said.', '"It went well," she said.', 'punctuation'],
    ['The bridge  was shut .', 'The bridge was shut.', 'white space'],
    ['The President spoke in Vessen.', 'The president spoke in Vessen.', 'capitals'],
    ['She said that the works had begun.', 'She said the works had begun.', 'article'],
    ['It cost 12,000 crowns.', 'It cost 12000 crowns.', 'spelling'],
    ['Some twelve people came.', 'Some 12 people came.', 'spelling'],
  ])('takes %j → %j for a small edit', (before, after, mark) => {
    expect(edit(before, after)).toEqual(['small', mark]);
  });

  it.each([
    ['Repairs cost $12 million.', 'Repairs cost $21 million.', 'number'],
    ['The works will begin.', 'The works will not begin.', 'negation'],
    ['She had met him.', "She hadn't met him.", 'negation'],
    ['It was shut on Monday.', 'It was shut on Tuesday.', 'date or opposite'],
    ['The mayor met Tomas Brink.', 'The mayor met Tomas Brinck.', 'name'],
    ['The mayor met Tomas Brink.', 'The mayor met Emil Varga.', 'name'],
    ['It would begin soon.', 'It might begin soon.', 'wording'],
    ['She called it a short talk.', 'She called it “a short talk.”', 'quotation marks'],
    ['A former spoke to the council.', 'A farmer spoke to the council.', 'wording'],
    ['The minister resigned.', 'The ministers resigned.', 'wording'],
    ['He went to the coast.', 'He went from the coast.', 'wording'],
  ])('takes %j → %j for a real one', (before, after, mark) => {
    expect(edit(before, after).slice(0, 2)).toEqual(['real', mark]);
  });

  it('names everything that is other, the gravest first', () => {
    expect(edit('In Oster 12 were hurt, by stones.', 'In Vessen 19 were hurt by rocks.')).toEqual([
      'real',
      'number',
      'name',
      'wording',
      'punctuation',
    ]);
  });

  it('gives the words of both, to be put together again', () => {
    const [before, after] = ['Repairs cost $12 million, she said.', 'The repairs cost $21 million.'];
    const { words } = classifyEdit(before, after);
    const join = (without: string) => words.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
    expect(join('added').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    expect(join('dropped').replace(/\s/g, '')).toBe(after.replace(/\s/g, ''));
  });
});
