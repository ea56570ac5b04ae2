import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../../pipeline.ts';
import { collectFacts } from '../facts.ts';

function attendance(sentences: string): string[] {
  const text = `Talks in Elbrun\n\nRebel leader Osei Bantu met President Felix Marou in Elbrun on Tuesday. ${sentences}\n`;
  const analysis = analyseDocument({
    uri: 'talks.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    given: { published: '2013-10-16' },
  });
  const nameOf = (id: string): string => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  return (collectFacts(analysis)?.attendance ?? []).map(({ kind, people }) => [kind, ...people.map(nameOf)].join(' '));
}

describe('collectAttendance', () => {
  it.each([
    ['The army chief, General Kwame Ansah, was in the room throughout.', ['present Kwame Ansah']],
    [
      'Lara Pohl, the finance minister, and Jon Brask also attended.',
      ['present Lara Pohl', 'present Lara Pohl Jon Brask'],
    ],
    ['The talks were attended by Prime Minister Odd Varn and General Kwame Ansah.', ['present Odd Varn Kwame Ansah']],
    ['Trade envoy Ilse Krane did not take part.', ['absent Ilse Krane']],
    ['Only interpreters were in the room, his office said.', ['only']],
    ['With only Ilse Krane present, they spoke for an hour.', ['only Ilse Krane']],
    ['No one else was at the table.', ['only']],
  ])('reads %s', (sentence, expected) => {
    expect(attendance(sentence)).toEqual(expect.arrayContaining(expected.slice(-1)));
    expect(attendance(sentence).every((found) => expected.includes(found))).toBe(true);
  });

  it.each([
    'General Kwame Ansah was not told of the talks.',
    'They met alone before their delegations joined them.',
    'General Kwame Ansah was in the capital.',
  ])('finds nobody in %s', (sentence) => {
    expect(attendance(sentence)).toEqual([]);
  });
});
