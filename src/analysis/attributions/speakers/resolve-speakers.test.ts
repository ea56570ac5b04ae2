import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../../test/cpu-time.ts';
import type { Block } from '../../../core/article.ts';
import { readLanguage } from '../../../language/language.ts';
import { findNames } from '../../names/names.ts';
import { type FoundAttribution, findInSentence } from '../find.ts';
import { readArticle } from '../reading.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

function read(
  text: string,
  more: (found: FoundAttribution[], tokens: readonly string[]) => FoundAttribution[] = (f) => f,
) {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    kept: true,
    rule: 'test',
  }));
  const language = readLanguage({ text, blocks });
  const names = findNames({ text, blocks }, language);
  const reading = readArticle(text, language, names);
  const found = more(
    reading.sentences.flatMap((sentence) => findInSentence(reading, sentence)),
    language.tokens.map((token) => token.text),
  );
  return { reading, names, found, speakers: resolveSpeakers(reading, names, found).speakers };
}

/** Source and speaker of each attribution, in text order: `she = Ada Holm`. */
function show(text: string): string[] {
  const { reading, names, found, speakers } = read(text);
  const nameOf = new Map(names.entities.map(({ id, name }) => [id, name]));
  return found.map(({ source }, index) => {
    const words = source ? reading.tokens.slice(...source).map((token) => token.text) : ['–'];
    return `${words.join(' ')} = ${nameOf.get(speakers[index]?.entity ?? '') ?? 'open'}`;
  });
}

describe('he and she', () => {
  it.each([
    ['Ada Holm met Peter Lind in Velia. She said the talks had failed.', 'She = Ada Holm'],
    ['Ada Holm met Peter Lind in Velia. He said the talks had failed.', 'He = Peter Lind'],
    ['Mr. Brandt met Mrs. Sorel in Velia. “We agreed on nothing,” she said.', 'she = Sorel'],
    ['Congresswoman Quill Sorel met Peter Lind. She said the talks had failed.', 'She = Quill Sorel'],
  ])('fit the gender of names, titles and roles: %s', (text, speaker) => {
    expect(show(text)).toContain(speaker);
  });

  it('go to who spoke last when a paragraph opens with a quotation', () => {
    const text =
      '“We have time,” said Peter Lind, the mayor. He was speaking of George Brandt.\n\n“Nobody is in a hurry,” he said.';
    expect(show(text).at(-1)).toBe('he = Peter Lind');
  });

  it('do not go to somebody only what is said tells of', () => {
    const text = 'Peter Lind came on Monday. “George Brandt has lied to us for years,” he said.';
    expect(show(text)).toContain('he = Peter Lind');
  });

  it('may come before their name in a clause of time', () => {
    expect(show('The council met. Ada Holm opposed the plan. She said it would fail.').at(-1)).toBe('She = Ada Holm');
  });

  it('are left open where nobody is named', () => {
    expect(show('The talks began at noon. He said they would fail.')).toEqual(['He = open']);
  });

  it('are left open where all who are named are of the other gender', () => {
    expect(show('Ada Holm came on Monday. He said the talks would fail.')).toEqual(['He = open']);
  });

  it('serve all cues they are the source of', () => {
    const text = 'Ada Holm met the miners. She said the pit would close and promised to pay them.';
    expect(show(text)).toEqual(['She = Ada Holm', 'She = Ada Holm']);
  });

  it('keep two people of one surname apart', () => {
    const text = 'Ada Holm and her brother Peter Holm own the mill. He said it would close. She said it would stay.';
    expect(show(text)).toEqual(['He = Peter Holm', 'She = Ada Holm']);
  });
});

describe('names and descriptions', () => {
  it.each([
    ['His opponent, Democrat Ada Holm, said the plan would fail.', 'Ada Holm'],
    ['An attorney for Peter Lind, Ada Holm, said the plan would fail.', 'Ada Holm'],
    ['Secretary of State Ada Holm said the plan would fail.', 'Ada Holm'],
    ['A spokesman for Ada Holm said the plan would fail.', 'open'],
    ['Ada Holm’s lawyers said the plan would fail.', 'open'],
    ['Ada Holm and Peter Lind said the plan would fail.', 'open'],
  ])('reads %s', (text, speaker) => {
    expect(show(text)[0]?.split(' = ')[1]).toBe(speaker);
  });

  it('give an office back to the person who was introduced with it', () => {
    const text =
      'Sen. Ada Holm spoke in Velia on Monday. The dam is old.\n\nThe senator said it would have to be rebuilt.';
    expect(show(text)).toEqual(['The senator = Ada Holm']);
  });

  it('tell parties apart', () => {
    const text =
      'Republican nominee Ada Holm debated Democratic nominee Peter Lind. The Democratic nominee said she was wrong.';
    expect(show(text)).toEqual(['The Democratic nominee = Peter Lind']);
  });

  it('leave descriptions of nobody known open', () => {
    for (const source of ['A farmer', 'Her aides', 'The judge', 'The critics', 'His lawyer']) {
      expect(show(`Ada Holm came on Monday. ${source} said the dam was old.`)[0]).toMatch(/ = open$/);
    }
  });
});

describe('who', () => {
  it.each([
    ['The plan was praised by Ada Holm, who said it would work.', 'Ada Holm'],
    ['The plan was praised by Ada Holm, a farmer from Velia who said it would work.', 'Ada Holm'],
    ['Ada Holm is a farmer who said it would work.', 'Ada Holm'],
    ['Ada Holm met a farmer who said it would work.', 'open'],
    ['Ada Holm and Peter Lind, who said it would work, came late.', 'open'],
  ])('takes up the name it follows: %s', (text, speaker) => {
    expect(show(text).find((line) => line.startsWith('who'))).toBe(`who = ${speaker}`);
  });
});

describe('I', () => {
  it('is who is quoted', () => {
    expect(show('“I said we would pay,” Ada Holm told the miners.')).toContain('I = Ada Holm');
  });

  it('is nobody outside a quotation', () => {
    expect(show('Ada Holm came late. I said we would wait.')).toContain('I = open');
  });
});

describe('a quotation without a source', () => {
  const withOrphan = (text: string) =>
    read(text, (found, tokens) => {
      const first = tokens.lastIndexOf('“');
      const contents = [[first, tokens.length]] as const;
      const orphan = {
        source: null,
        cue: null,
        lemma: '',
        use: null,
        contents,
        rule: 'test',
        confidence: 1,
        isMain: true,
      };
      return [...found, orphan];
    }).speakers.at(-1);

  it('is by the speaker of the one left open before it', () => {
    const text = 'Ada Holm said: “The dam is old.\n\n“It will have to be rebuilt.”';
    expect(withOrphan(text)).toEqual({ entity: expect.stringMatching(/^e\d/), how: 'previous-speaker' });
  });

  it('is by nobody known when the one before was closed', () => {
    const text = 'Ada Holm said: “The dam is old.”\n\n“It will have to be rebuilt.”';
    expect(withOrphan(text)).toEqual({ entity: null, how: 'none' });
  });
});

describe('any text', () => {
  it('gets one speaker for each attribution, an entity of the article or none, the same every time', () => {
    const word = fc.constantFrom(
      'Ada',
      'Holm',
      'Lind',
      'he',
      'She',
      'who',
      'I',
      'said',
      'the',
      'senator',
      ',',
      '.',
      '“',
      '”',
      '\n',
      'it',
      'of',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { found, names, speakers } = read(text);
        const ids = new Set(names.entities.map(({ id }) => id));
        expect(speakers).toHaveLength(found.length);
        expect(speakers.every(({ entity }) => entity === null || ids.has(entity))).toBe(true);
        expect(read(text).speakers).toEqual(speakers);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'he ',
    'Ada Holm, who ',
    'He said she said ',
    'Ada Holm said he said. ',
    '“I said. ',
    'the senator said it. ',
  ])('of 100 kB of %j is read in bounded time', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const { reading, names, found } = read(text);
    expect(cpuTime(() => resolveSpeakers(reading, names, found))).toBeLessThan(3000);
  });
});
