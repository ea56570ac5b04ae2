import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import { analyseDocument } from '../../pipeline.ts';

/** `source > entity | cue | content` of each statement that stands in no other, as written. */
function read(text: string): string[] {
  const { article, attributions, entities } = analyseDocument({
    uri: 'a.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    given: {},
  });
  if (!article) throw new Error('not read');
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
  const words = ({ spans }: { spans: readonly (readonly [number, number])[] }): string =>
    spans.map((span) => article.text.slice(...span)).join(' … ');
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) =>
      [`${words(source)} > ${nameOf(source.entity)}`, words(cue), words(content)].join(' | '),
    );
}

// Forms in which papers of many countries print what was said; people and places are invented.
const FORMS: readonly (readonly [form: string, text: string, expected: readonly string[]])[] = [
  [
    'British single marks with apostrophes inside',
    '‘It wasn’t our idea,’ said Mr Colm Tarrant, the harbourmaster. ‘The council’s engineers didn’t ask us, and they won’t.’',
    [
      'Mr Colm Tarrant, the harbourmaster > Colm Tarrant | said | ‘It wasn’t our idea,’ … ‘The council’s engineers didn’t ask us, and they won’t.’',
    ],
  ],
  [
    'a day between a verb and what was accepted, and between a claim and what it says',
    'Chief Constable Ruth Ambler accepted on Tuesday that an officer had struck Daniel Oke. Senator Ivo Grell withdrew his claim on Friday that the Tarn Bank had laundered money.',
    [
      'Chief Constable Ruth Ambler > Constable Ruth Ambler | accepted | that an officer had struck Daniel Oke',
      'Senator Ivo Grell > Ivo Grell | withdrew | his claim … that the Tarn Bank had laundered money',
    ],
  ],
  [
    'a speaker at the end with an apposition, and one who does something by saying so',
    'The bridge had not been inspected since 2012, a former engineer of its operator, Lucio Ferrant, told the Orlen Courier on Saturday. Autovia is not for sale, its chairman said on Tuesday, dismissing a report as “pure speculation”.',
    [
      'a former engineer of its operator, Lucio Ferrant > Lucio Ferrant | told | The bridge had not been inspected since 2012',
      'its chairman > - | said | Autovia is not for sale',
    ],
  ],
  [
    'a day without a preposition between the verb and what was said',
    'Governor Guy Rowe said Tuesday he would release the letters. Senator Ada Kim said in a statement Thursday the bill was dead.',
    [
      'Governor Guy Rowe > Guy Rowe | said | he would release the letters',
      'Senator Ada Kim > Ada Kim | said | the bill was dead',
    ],
  ],
  [
    'a clause before its speaker that opens with a name and an apposition',
    'Guy Rowe, the candidate for governor, will not release his letters before the election, he said Wednesday.',
    [
      'he > Guy Rowe | said Wednesday | Guy Rowe, the candidate for governor, will not release his letters before the election',
    ],
  ],
  [
    'documents that show, and somebody quoted as saying',
    'The minister was told of the leak in March, e-mails seen by the Orlen Courier show. The fund was empty, court records released on Friday show. President Ivo Sorel was quoted by state radio as saying that the talks had failed.',
    [
      'e-mails seen by the Orlen Courier > - | show | The minister was told of the leak in March',
      'court records released on Friday > - | show | The fund was empty',
      'President Ivo Sorel > Ivo Sorel | was quoted by state radio as saying | that the talks had failed',
    ],
  ],
  [
    'an answer to a charge, a verb that is never a noun, and a paper that cites',
    'Governor Guy Rowe has accused Senator Ada Kim of selling the plant, a charge Kim denies. Prosecutors allege Kim paid the inspector. The Orlen Courier, citing two officials, reported that the plant would close.',
    [
      'Governor Guy Rowe > Guy Rowe | has accused | Senator Ada Kim of selling the plant',
      'Kim > Ada Kim | denies | a charge',
      'Prosecutors > - | allege | Kim paid the inspector',
      'The Orlen Courier > Orlen Courier | citing | two officials',
      'The Orlen Courier > Orlen Courier | reported | that the plant would close',
    ],
  ],
  [
    'calls and signatures, which are deeds',
    'President Orla Vane called Bogdan Mirel, her Estavian counterpart, on Monday. Vane and Mirel signed the river treaty on Tuesday.',
    [],
  ],
  [
    'straight single marks with a clipped decade',
    "'The pier isn't safe,' Mrs Ada Fenwick told the Orlen Courier. 'It hasn't been since the '90s.'",
    ["Mrs Ada Fenwick > Ada Fenwick | told | 'The pier isn't safe,' … 'It hasn't been since the '90s.'"],
  ],
  [
    'a paragraph that introduces the next',
    'Mr Tarrant said:\n\n“Not one of them has ever been to sea.”\n\nHe added:\n\n“They never will.”',
    [
      'Mr Tarrant > Tarrant | said | “Not one of them has ever been to sea.”',
      'He > Tarrant | added | “They never will.”',
    ],
  ],
  [
    'a paragraph that introduces the next without a verb of saying',
    'The harbourmaster was blunt:\n\n“Not one of them has ever been to sea.”',
    ['The harbourmaster > - | : | “Not one of them has ever been to sea.”'],
  ],
  [
    'a quotation over paragraphs',
    'Mr Tarrant told the meeting: “We were here before the railway.\n\n“We were here before the war.\n\n“And we shall be here when they are gone.”\n\nThe hall applauded.',
    [
      'Mr Tarrant > Tarrant | told | “We were here before the railway … “We were here before the war. … “And we shall be here when they are gone.”',
    ],
  ],
  [
    'a quotation in single marks over paragraphs',
    'The union’s leader, Ms Abell, told reporters outside the court:\n\n‘We have waited six years.\n\n‘We can wait six more.’',
    ['The union’s leader, Ms Abell > Abell | told | ‘We have waited six years. … ‘We can wait six more.’'],
  ],
  [
    'marks of two kinds',
    '“We were here before the railway," Mr Tarrant said.',
    ['Mr Tarrant > Tarrant | said | “We were here before the railway,"'],
  ],
  [
    'typewriter marks',
    "``We were here before the railway,'' Mr Tarrant said.",
    ["Mr Tarrant > Tarrant | said | ``We were here before the railway,''"],
  ],
  [
    'a mark that is never closed',
    'Mr Tarrant said: “We were here before the railway.',
    ['Mr Tarrant > Tarrant | said | “We were here before the railway'],
  ],
  [
    'a name after a dash',
    '“The harbour was never theirs to sell.” – Colm Tarrant, harbourmaster',
    ['Colm Tarrant, harbourmaster > Colm Tarrant | – | “The harbour was never theirs to sell.”'],
  ],
  [
    'From X, with words in marks',
    'From Mr Tarrant’s letter: “The harbour was never the council’s to sell.”',
    ['Mr Tarrant’s letter > - | : | “The harbour was never the council’s to sell.”'],
  ],
  [
    'From X, without marks',
    'From Minister Ada Fenwick: We regret the delay and will publish the figures.',
    ['Minister Ada Fenwick > Ada Fenwick | : | We regret the delay and will publish the figures'],
  ],
  [
    'a post with its handle',
    'Ada Fenwick (@adafenwick): The harbour is not for sale. Never was.',
    ['Ada Fenwick > Ada Fenwick | : | The harbour is not for sale. Never was'],
  ],
  [
    'a tweet that is told of',
    '“The harbour is not for sale,” Ms Fenwick wrote on Twitter.',
    ['Ms Fenwick > Fenwick | wrote on Twitter | “The harbour is not for sale,”'],
  ],
  [
    'a headline with a quotation first',
    '‘They lied to us’: dockers accuse ministers over harbour sale\n\nDockers met on Monday.',
    ['dockers > - | : | ‘They lied to us’'],
  ],
  [
    'a headline with the speaker last',
    'No deal on fishing rights, Fenwick says\n\nThe minister left on Monday.',
    ['Fenwick > Fenwick | says | No deal on fishing rights'],
  ],
  [
    'an interview',
    'The sale was news to him\n\nOrlen Courier: When did you hear of it?\n\nColm Tarrant: On the radio, like everyone else. They never called.',
    [
      'Orlen Courier > - | : | When did you hear of it?',
      'Colm Tarrant > Colm Tarrant | : | On the radio, like everyone else. They never called',
    ],
  ],
  [
    'testimony',
    'Mr Tarrant testified that he had warned the council in 2011.',
    ['Mr Tarrant > Tarrant | testified | that he had warned the council in 2011'],
  ],
  [
    'a ruling',
    'The Court of Appeal held on Monday that the sale was unlawful.',
    ['The Court of Appeal > Court of Appeal | held | that the sale was unlawful'],
  ],
];

describe('forms in which speech is printed', () => {
  it.each(FORMS)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads a that-clause after a verb that is in no list of cues', () => {
    expect(read('The mayor, Ada Fenwick, accepted that the dam was older than the town.')).toEqual([
      'The mayor, Ada Fenwick > Ada Fenwick | accepted | that the dam was older than the town',
    ]);
    expect(read('It was accepted that the dam was old.')).toEqual([]);
  });

  it('takes no dam for a court', () => {
    expect(read('The dam held that night, and nobody in the valley was told that it might not.')).not.toContainEqual(
      expect.stringContaining('| held |'),
    );
  });
});

describe('whom a content is about', () => {
  it('is named in it, or meant by a pronoun in it', () => {
    const { attributions, entities } = analyseDocument({
      uri: 'a.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(
        'Prime Minister Helena Marrick met President Anton Korvess on Monday.\n\nShe said he had been polite. “Korvess is a gentleman,” Marrick said.',
      ),
      given: {},
    });
    const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
    expect(attributions.map(({ source, about }) => [nameOf(source.entity), about.map(nameOf)])).toEqual([
      ['Helena Marrick', ['Anton Korvess']],
      ['Helena Marrick', ['Anton Korvess']],
    ]);
  });
});

describe('an endless sentence', () => {
  it.each(['she, who said on Monday it was late, said ', 'the dam was safe, he said, adding '])(
    'takes bounded time: %s',
    (piece) => {
      const bytes = new TextEncoder().encode(`Title\n\n${piece.repeat(6000)}`);
      const given = { published: '2015-03-04' };
      expect(cpuTime(() => analyseDocument({ uri: 'a.txt', mediaType: 'text/plain', bytes, given }))).toBeLessThan(
        20_000,
      );
    },
    60_000,
  );
});
