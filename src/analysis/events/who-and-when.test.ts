import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { analyseArticle } from '../../pipeline.ts';

/** The events of a text that appeared on a Friday, 10 May 2024: type, trigger, realis, people and places, date. */
function told(text: string, type?: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const given = { published: '2024-05-10' };
  const { article } = readArticle({ uri: 'test', mediaType: 'text/plain', bytes, given });
  if (!article) throw new Error('no article');
  const { events, names } = analyseArticle(article);
  const nameOf = (id: string): string => names.entities.find((entity) => entity.id === id)?.name ?? id;
  return events
    .filter((event) => type === undefined || event.type === type)
    .map(({ trigger, realis, participants, place, time }) =>
      [
        text.slice(...trigger),
        realis,
        participants.map(nameOf).sort().join(' + '),
        ...(place === null ? [] : [`in ${nameOf(place)}`]),
        ...(time.value === null ? [] : [time.value]),
      ].join(', '),
    );
}

const LEAD = 'President Helena Marrick of Norway met Swedish President Anton Korvess in Geneva on Tuesday.';
const MET = 'met, actual, Anton Korvess + Helena Marrick, in Geneva, 2024-05-07';

describe('who takes part', () => {
  it.each([
    [
      'the two who hold the office',
      'The two presidents signed a treaty.',
      'treaty, actual, Anton Korvess + Helena Marrick',
    ],
    [
      'a man by his pronoun',
      'Marrick said that she had never met him before.',
      'met, negated, Anton Korvess + Helena Marrick',
    ],
    [
      'one by the office',
      'Marrick then telephoned the Swedish president.',
      'telephoned, actual, Anton Korvess + Helena Marrick',
    ],
    ['a speaker and the other', '“We have met twice,” Marrick said.', 'met, actual, Anton Korvess + Helena Marrick'],
    [
      'the person who follows an opening clause',
      'Asked whether she would meet Korvess again, Marrick shrugged.',
      'meet, hypothetical, Anton Korvess + Helena Marrick',
    ],
  ])('finds %s', (_, sentence, expected) => {
    expect(told(`${LEAD} ${sentence}`)).toEqual([MET, expected]);
  });

  it('finds the presidents of two countries that are named further on', () => {
    const text =
      'The presidents of Norway and Sweden spoke by telephone on Tuesday and agreed to meet in June.\n\n' +
      'Norwegian President Helena Marrick placed the call. Swedish President Anton Korvess took it in his garden.';
    expect(told(text).slice(0, 2)).toEqual([
      'spoke, actual, Anton Korvess + Helena Marrick, 2024-05-07',
      'meet, planned, Anton Korvess + Helena Marrick, 2024-06',
    ]);
  });

  it.each([
    'Presidents Helena Marrick of Norway and Anton Korvess of Sweden met in Geneva on Tuesday.',
    'Helena Marrick of Orsania and Anton Korvess met in Geneva on Tuesday.',
    'President Helena Marrick of Orsania and her Veshtian counterpart, Anton Korvess, met in Geneva on Tuesday.',
    'Norway’s president, Helena Marrick, met her Swedish counterpart Anton Korvess in Geneva on Tuesday.',
  ])('finds those who are told apart by country or office: %s', (sentence) => {
    expect(told(sentence)).toEqual([MET]);
  });

  it.each([
    ['Marrick telephoned Korvess late on Monday.', 'telephoned, actual, Anton Korvess + Helena Marrick, 2024-05-06'],
    ['Korvess won re-election on Sunday.', 'won re-election, actual, Anton Korvess, 2024-05-05'],
    ['The ministry expelled two Swedish diplomats.', 'expelled, actual, '],
  ])('reads a late hour, a second term and any two: %s', (sentence, expected) => {
    expect(told(`${LEAD} ${sentence}`)).toEqual([MET, expected]);
  });

  it('takes talks that a visit is for as planned like the visit', () => {
    const found = told(`${LEAD} Korvess will visit Norway next week for talks with Marrick.`, 'meeting');
    expect(found.slice(1)).toEqual(['talks, planned, Anton Korvess + Helena Marrick']);
  });

  it('keeps countries where nobody is said to lead them', () => {
    expect(told('The presidents of Norway and Sweden met on Tuesday.')).toEqual([
      'met, actual, Norway + Sweden, 2024-05-07',
    ]);
  });

  it('leaves a pronoun open that two can stand for', () => {
    const text = 'Anton Korvess and Peter Lannock spoke to the press. Helena Marrick said that she had met him.';
    expect(told(text, 'meeting')).toEqual(['met, actual, Helena Marrick']);
  });

  it('does not take two neighbours for the two presidents', () => {
    const text = `${LEAD}\n\nSarah Wray and Aldous Finch waited outside. Neither side would say whether the two presidents would meet again.`;
    expect(told(text)).toEqual([MET, 'meet, hypothetical, Anton Korvess + Helena Marrick']);
  });

  it('takes who signed from behind the verb', () => {
    const text = 'The truce was signed on Tuesday in Geneva by Peter Lannock and Mirela Dostane.';
    expect(told(text)).toEqual(['truce, actual, Mirela Dostane + Peter Lannock, in Geneva, 2024-05-07']);
  });

  it('reads a participle that is set off by a comma', () => {
    expect(told('Helena Marrick, narrowly re-elected on Sunday, said she would rest.', 'election')).toEqual([
      're-elected, actual, Helena Marrick, 2024-05-05',
    ]);
  });
});

describe('when it happened', () => {
  it('does not date an occasion by its announcement', () => {
    expect(told(`${LEAD} The summit, announced on April 30, was their first.`)[1]).toBe(
      'summit, actual, Anton Korvess + Helena Marrick',
    );
  });

  it('dates a visit by what it had been set for and knows that it was called off', () => {
    const text = 'A visit by Anton Korvess to Oslo, which had been set for June 8, was canceled on Monday.';
    expect(told(text)).toEqual(['visit, negated, Anton Korvess, in Oslo, 2024-06-08']);
  });

  it('dates what came before a dated deed by the day of the deed or the day before', () => {
    const text =
      'Anton Korvess agreed on Tuesday to free the crew by July 1 after he met Helena Marrick for two hours.';
    expect(told(text, 'meeting')).toEqual(['met, actual, Anton Korvess + Helena Marrick, 2024-05-06/2024-05-07']);
  });

  it('leaves what had been long before undated', () => {
    const text = 'Anton Korvess agreed on Tuesday to free the crew after he had met Helena Marrick.';
    expect(told(text, 'meeting')).toEqual(['met, actual, Anton Korvess + Helena Marrick']);
  });

  it('does not date a meeting by the report of it', () => {
    const text = 'She was asked about a report last month that Helena Marrick had dined with Anton Korvess.';
    expect(told(text, 'meeting')).toEqual(['dined, actual, Anton Korvess + Helena Marrick']);
  });

  it('reads lists of dated events', () => {
    expect(
      told('Helena Marrick and her rivals.\n\nSept. 12, 2019: planned meeting in Geneva, cancelled by Marrick.'),
    ).toEqual(['meeting, negated, , in Geneva, 2019-09-12']);
  });

  it('gives a headline what the story tells', () => {
    const [headline] = told(`Leaders meet in Geneva\n\n${LEAD}\n\nThey spoke for two hours about the cable.`);
    expect(headline).toBe(MET.replace('met', 'meet'));
  });
});

describe('whether it happened', () => {
  it('keeps a cancelled meeting cancelled where it is taken up', () => {
    const text =
      'Norway has cancelled the first meeting between Helena Marrick and Anton Korvess. Officials had warned her against the meeting.';
    expect(told(text)).toEqual([
      'meeting, negated, Anton Korvess + Helena Marrick',
      'meeting, negated, Anton Korvess + Helena Marrick',
    ]);
  });

  it('finds no meeting in an attempt at one', () => {
    expect(told('It was the second attempt at a meeting.')).toEqual([]);
  });
});
