import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamesLayer } from '../../core/analysis.ts';
import type { Article, Block } from '../../core/article.ts';
import { readLanguage } from '../../language/language.ts';
import { findNames } from './names.ts';

/** Every line is a block; the first of several is the title. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const kind = blocks.length === 0 && text.includes('\n') ? 'title' : 'paragraph';
    blocks.push({ span: [index, index + line.length], kind, kept: true, rule: 'test' });
  }
  return blocks;
}

function read(text: string): NamesLayer {
  const article: Pick<Article, 'text' | 'blocks'> = { text, blocks: blocksOf(text) };
  return findNames(article, readLanguage(article));
}

/** `kind name` of each entity. */
function named(text: string): string[] {
  return read(text).entities.map(({ kind, name }) => `${kind} ${name}`);
}

/** The words of all mentions of the entity called `name`; descriptions marked with `*`. */
function mentionsOf(text: string, name: string): string[] {
  const { entities, mentions } = read(text);
  const entity = entities.find((candidate) => candidate.name === name);
  return mentions
    .filter((mention) => mention.entity === entity?.id)
    .map(({ span, form }) => text.slice(span[0], span[1]) + (form === 'nominal' ? '*' : ''));
}

function rolesOf(text: string, name: string): readonly string[] {
  return read(text).entities.find((entity) => entity.name === name)?.roles ?? [];
}

describe('names in prose', () => {
  test.each([
    [
      'On Monday Martha Quill met Pieter van den Broek in Nairobi.',
      ['person Martha Quill', 'person Pieter van den Broek', 'place Nairobi'],
    ],
    [
      'Aides to Khalid bin Omar al-Harrani and J.R. Oakden said so.',
      ['person Khalid bin Omar al-Harrani', 'person J.R. Oakden'],
    ],
    [
      'It was Leonard F. Marlow Jr. who wrote to Oskar Prunk III.',
      ['person Leonard F. Marlow Jr.', 'person Oskar Prunk III'],
    ],
    [
      'A spokesman for the Ministry of Trade and Industry met the Orrin Workers Party.',
      ['organization Ministry of Trade and Industry', 'organization Orrin Workers Party'],
    ],
    [
      'They flew from Lake Tarn to Cudmore County, near Harrow River.',
      ['place Lake Tarn', 'place Cudmore County', 'place Harrow River'],
    ],
    ['He signed the Quillon Treaty there.', ['other Quillon Treaty']],
    ['The deal with Pruitt & Marlow was off.', ['organization Pruitt & Marlow']],
    ['“Nobody knew,” Sir Harold Quimby told The Guardian.', ['person Harold Quimby', 'organization The Guardian']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('days, months and plain words that open sentences are no names', () => {
    expect(
      named('Speculation grew. Obviously, nobody left. However, on Friday in March it ended. Yesterday was Sunday.'),
    ).toEqual([]);
  });

  test('a word the article writes small is no name where it opens a sentence', () => {
    expect(named('They said the gralk was late. Gralk is rare here.')).toEqual([]);
  });

  test('words for peoples and parties are no names', () => {
    expect(named('The Russians and French diplomats met Democratic operatives.')).toEqual([]);
  });

  test('a month is a surname where the article names its bearer', () => {
    const text = 'In March, Mrs March spoke. Theodora March went on. Later March left in March.';
    expect(mentionsOf(text, 'Theodora March')).toEqual(['March', 'Theodora March', 'March']);
  });

  test('a place name that is a surname in this article', () => {
    const text = 'Olivia Jordan spoke. Jordan then flew to Jordan.';
    expect(mentionsOf(text, 'Olivia Jordan')).toEqual(['Olivia Jordan', 'Jordan']);
    expect(mentionsOf(text, 'Jordan')).toEqual(['Jordan']);
  });

  test('the place of a dateline in capitals', () => {
    expect(named('GRALLON (Halcyon) - Nobody left Grallon that night.')).toContain('place GRALLON');
  });

  test('a document named after somebody unknown', () => {
    expect(named('He had read the “Quimby dossier” twice.')).toEqual(['other Quimby dossier']);
  });

  test('a possessive is no part of the mention', () => {
    expect(mentionsOf('Martha Quill left. Quill’s lawyers stayed.', 'Martha Quill')).toEqual(['Martha Quill', 'Quill']);
  });

  test('the names of a citation in brackets', () => {
    expect(named('It ended there. [Harrow Post / Ada Miles, Pawel Stern and Bo Quill]')).toEqual([
      'organization Harrow Post',
      'person Ada Miles',
      'person Pawel Stern',
      'person Bo Quill',
    ]);
  });
});

describe('headlines', () => {
  test('in Title Case, only names known from the prose or the lists', () => {
    const text =
      'Quill and Marlow Plan to Meet Soon in Nairobi\nMartha Quill said that Peter Marlow would meet her soon.';
    expect(named(text)).toEqual(['person Martha Quill', 'person Peter Marlow', 'place Nairobi']);
    expect(mentionsOf(text, 'Martha Quill')).toEqual(['Quill', 'Martha Quill']);
  });

  test('in capitals', () => {
    const text = 'MARTHA QUILL WARNS NAIROBI\nMartha Quill warned the city.';
    expect(mentionsOf(text, 'Martha Quill')).toEqual(['MARTHA QUILL', 'Martha Quill']);
  });
});

describe('one person, several names', () => {
  test('surname, form of address and given name', () => {
    const text = 'Martha Quill left. Mrs. Quill was late, Quill said. Martha wept.';
    expect(mentionsOf(text, 'Martha Quill')).toEqual(['Martha Quill', 'Quill', 'Quill', 'Martha']);
    expect(read(text).entities[0]?.aliases).toEqual(['Mrs. Quill', 'Quill', 'Martha']);
  });

  test('initials and middle names', () => {
    const text = 'Leonard F. Marlow spoke. Leonard Marlow left with L.F. Marlow.';
    expect(read(text).entities).toHaveLength(1);
  });

  test('people who share a surname stay apart', () => {
    const text = 'Walter Quill and Agnes Quill spoke. Mr. Quill smiled. Mrs. Quill did not.';
    expect(mentionsOf(text, 'Walter Quill')).toEqual(['Walter Quill', 'Quill']);
    expect(mentionsOf(text, 'Agnes Quill')).toEqual(['Agnes Quill', 'Quill']);
  });

  test('a surname already in use for one stays with that one', () => {
    const text = 'Walter Quill spoke. Quill smiled. His son, Walter Quill Jr., wept. Quill went home.';
    expect(mentionsOf(text, 'Walter Quill')).toEqual(['Walter Quill', 'Quill', 'Quill']);
  });

  test('an office holder never named in full is not his wife', () => {
    const text = 'President Quill spoke. His wife, Agnes Quill, left. Quill stayed.';
    expect(mentionsOf(text, 'Quill')).toEqual(['Quill', 'Quill']);
    expect(mentionsOf(text, 'Agnes Quill')).toEqual(['Agnes Quill']);
  });
});

describe('other names of organizations and places', () => {
  test('an acronym in brackets, then alone', () => {
    const text = 'The Orrin Grain Board (OGB) met. The OGB was split.';
    expect(mentionsOf(text, 'Orrin Grain Board')).toEqual(['Orrin Grain Board', 'OGB', 'OGB']);
  });

  test('names of one country', () => {
    expect(mentionsOf('The U.S. and the United States are one. So is the US.', 'United States')).toEqual([
      'U.S.',
      'United States',
      'US',
    ]);
  });

  test('the committee', () => {
    const text = 'The Harrow Relief Committee met. Then the committee left.';
    expect(mentionsOf(text, 'Harrow Relief Committee')).toEqual(['Harrow Relief Committee', 'the committee*']);
  });
});

describe('roles and descriptions', () => {
  test.each([
    ['Norwegian Deputy Foreign Minister Sigrid Vang left.', 'Sigrid Vang', ['Norwegian Deputy Foreign Minister']],
    ['Secretary of State Amos Tarn left.', 'Amos Tarn', ['Secretary of State']],
    ['The late Republican Senator Amos Tarn was there.', 'Amos Tarn', ['late Republican Senator']],
    ['Amos Tarn, the mayor of Oslo, left.', 'Amos Tarn', ['mayor of Oslo']],
    ['His opponent, Democrat Amos Tarn, left.', 'Amos Tarn', ['Democrat', 'opponent']],
    ['Kenya’s prime minister, Amos Tarn, left.', 'Amos Tarn', ['Kenya’s prime minister']],
    ['Sen. Amos Tarn, 61, a former banker, left.', 'Amos Tarn', ['Sen.', 'former banker']],
  ])('%s', (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });

  test('country and role', () => {
    const text =
      'Kenyan President Amos Tarn met Norwegian Prime Minister Sigrid Vang. The Kenyan leader smiled at the Norwegian prime minister.';
    expect(mentionsOf(text, 'Amos Tarn')).toEqual(['Amos Tarn', 'The Kenyan leader*']);
    expect(mentionsOf(text, 'Sigrid Vang')).toEqual(['Sigrid Vang', 'the Norwegian prime minister*']);
  });

  test('a country behind the name, a seat of power for the country', () => {
    const text = 'President Tarn of Russia spoke. Then the Kremlin strongman left.';
    expect(mentionsOf(text, 'Tarn')).toEqual(['Tarn', 'the Kremlin strongman*']);
  });

  test('a country only this article knows', () => {
    const text = 'Gralvian President Amos Tarn left Gralvia. Then the Gralvian leader met the Velmese envoy.';
    expect(mentionsOf(text, 'Amos Tarn')).toEqual(['Amos Tarn', 'the Gralvian leader*']);
    expect(named(text)).toEqual(['person Amos Tarn', 'place Gralvia']);
  });

  test('a clause that follows a name is no apposition', () => {
    expect(rolesOf('After talks with Amos Tarn, the mayor left.', 'Amos Tarn')).toEqual([]);
  });

  test('two that fit: none', () => {
    const text = 'Kenyan President Amos Tarn met Norwegian President Sigrid Vang. The president smiled.';
    expect(read(text).mentions.filter(({ form }) => form === 'nominal')).toEqual([]);
  });

  test('the one introduced without a country is the president', () => {
    const text = 'President Amos Tarn met Norwegian President Sigrid Vang. The president smiled.';
    expect(mentionsOf(text, 'Amos Tarn')).toEqual(['Amos Tarn', 'The president*']);
  });

  test.each([
    'President Amos Tarn left. A president must speak.',
    'President Amos Tarn left. The next president will speak.',
    'Former President Amos Tarn left. The president stayed.',
    'Deputy Prime Minister Amos Tarn left. The prime minister stayed.',
    'Kenyan President Amos Tarn left. The Norwegian president stayed.',
    'The president stayed. President Amos Tarn left.',
  ])('no description resolved: %s', (text) => {
    expect(read(text).mentions.filter(({ form }) => form === 'nominal')).toEqual([]);
  });
});

describe('for any text', () => {
  const word = fc.constantFrom(
    'Martha',
    'Quill',
    'President',
    'the',
    'The',
    'of',
    'Kenya',
    'Mr.',
    'said',
    ',',
    '.',
    'Ministry',
    'Jr.',
    'van',
    'al-Harrani',
    '“',
    '”',
    '’s',
    '[',
    '/',
    ']',
    '(',
    'OGB',
    ')',
    'Deputy',
    'former',
    'US',
    'MAY',
    '&',
    '\n',
    '—',
    'é',
    '😀',
  );

  test('mentions are in order, in range, without overlap, and their entities exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { entities, mentions } = read(text);
          expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
          let end = 0;
          const seen: string[] = [];
          for (const { span, entity } of mentions) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            end = span[1];
            if (!seen.includes(entity)) seen.push(entity);
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(seen).toEqual(entities.map(({ id }) => id));
          expect(read(text)).toEqual({ entities, mentions });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['titles', 'President '],
    ['modifiers', 'Deputy '],
    ['small modifiers', 'former special '],
    ['organizations', 'Ministry of '],
    ['capitals', 'Quillor '],
    ['descriptions', 'the president '],
    ['brackets', '[Harrow / '],
    ['particles', 'Quill van '],
    ['one surname', 'President Ab Quill. Quill. '],
  ])('100 kB of %s in bounded time', (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const start = process.cpuUsage();
    read(text);
    expect(process.cpuUsage(start).user).toBeLessThan(4e6);
  });

  test('many people of one surname, each described', () => {
    let text = '';
    for (let i = 0; text.length < 100_000; i++)
      text += `Senator A${'abcdefghij'[i % 10]}${i} Quill met Quill. The senator left. `;
    const start = process.cpuUsage();
    read(text);
    expect(process.cpuUsage(start).user).toBeLessThan(4e6);
  });
});
