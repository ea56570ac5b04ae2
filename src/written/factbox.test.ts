import { describe, expect, it } from 'vitest';
import {
  type SampleParts,
  sampleConflict,
  sampleEvent,
  samplePerson,
  sampleSources,
  sampleStatement,
  sampleThread,
} from '../../test/sample-written.ts';
import { writeFactbox } from './factbox.ts';
import type { WrittenForm } from './form.ts';

const holt = samplePerson('Ada Holt', 'Holt');
const brink = samplePerson('Tomas Brink', 'Brink');
const quint = samplePerson('Rosa Quint', 'Quint');

const post = {
  id: 'a_post',
  outlet: 'Vessen Post',
  published: '2031-03-04',
  text: [
    'Holt called Brink a patient man and said that he kept his word.',
    'Holt and Brink met in Oster on 3 March 2031.',
    'Brink denied that Holt had offered him the harbour.',
    'Quint said that the weather had been fine.',
  ].join('\n'),
};
const daily = {
  id: 'a_daily',
  outlet: 'Harrow Daily',
  published: '2031-05-09',
  text: [
    'Holt has called Brink a patient man.',
    'In May, Holt said Brink had never been patient.',
    'The two spoke by telephone.',
    '“I misspoke,” Holt said of her praise for Brink.',
  ].join('\n'),
};

const patient = sampleStatement(post, 'Holt called Brink a patient man', {
  speaker: holt.id,
  about: [brink.id],
  stance: 'praise',
  date: '2031-03-04',
});
const word = sampleStatement(post, 'Holt called Brink a patient man and said that he kept his word', {
  speaker: holt.id,
  about: [brink.id],
  date: '2031-03-04',
});
const again = sampleStatement(daily, 'Holt has called Brink a patient man', {
  speaker: holt.id,
  about: [brink.id],
  stance: 'praise',
  variantsOf: patient.id,
});
const never = sampleStatement(daily, 'Holt said Brink had never been patient', {
  speaker: holt.id,
  about: [brink.id],
  date: '2031-05',
  dateHow: 'inferred',
  dateRule: 'month-past',
});
const misspoke = sampleStatement(daily, '“I misspoke,” Holt said', { speaker: holt.id, stance: 'retract' });
const denial = sampleStatement(post, 'Brink denied that Holt had offered him the harbour', {
  speaker: brink.id,
  about: [holt.id],
  stance: 'deny',
  confidence: 0.4,
});
const weather = sampleStatement(post, 'Quint said that the weather had been fine', { speaker: quint.id });
const both = { participants: [holt.id, brink.id] };

function factbox(parts: SampleParts, sure?: number): WrittenForm {
  const sources = sampleSources([post, daily], [holt, brink, quint], {
    statements: [never, patient, word, again, misspoke, denial, weather],
    ...parts,
  });
  return writeFactbox(sources, [holt, brink], sure === undefined ? {} : { sure });
}

function lines(form: WrittenForm, heading: string): readonly string[] {
  const items = form.sections.find((section) => section.heading === heading)?.items ?? [];
  return items.map(
    ({ labels, quotes }) => `${labels.join('+')}: ${quotes.map((one) => one.evidence.exact).join(' | ')}`,
  );
}

describe('a fact-box', () => {
  it('has its six sections, also where nothing was found', () => {
    expect(factbox({ statements: [] }).sections.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['Ada Holt on Tomas Brink', 0],
      ['Tomas Brink on Ada Holt', 0],
      ['Meetings and calls', 0],
      ['Agreements', 0],
      ['Disputed', 0],
      ['Positions that changed', 0],
    ]);
  });

  it('quotes whole sentences in order of date, those in one sentence once and the undated last', () => {
    const form = factbox({});
    expect(lines(form, 'Ada Holt on Tomas Brink')).toEqual([
      'praised+said: Holt called Brink a patient man and said that he kept his word.',
      'said: In May, Holt said Brink had never been patient.',
    ]);
    const [first, second] = form.sections[0]?.items ?? [];
    expect(first?.ids).toEqual([patient.id, again.id, word.id]);
    expect(first?.quotes[0]?.also.map(({ article }) => article)).toEqual(['a_daily']);
    expect([first?.reports, first?.origins]).toEqual([2, 2]);
    expect(second?.date).toEqual({ value: '2031-05', how: 'inferred', rule: 'month-past' });
    expect(lines(form, 'Tomas Brink on Ada Holt')).toEqual([
      'denied: Brink denied that Holt had offered him the harbour.',
    ]);
  });

  it('counts a copy as what it was taken from', () => {
    const copy = { ...daily, copyOf: post.id };
    const sources = sampleSources([post, copy], [holt, brink], { statements: [patient, again] });
    const [item] = writeFactbox(sources, [holt, brink]).sections[0]?.items ?? [];
    expect([item?.reports, item?.origins]).toEqual([2, 1]);
  });

  it('holds meetings and calls of both, planned and denied ones with their label, and none of others', () => {
    const met = sampleEvent([[post, 'Holt and Brink met in Oster on 3 March 2031.']], { ...both, date: '2031-03-03' });
    const call = sampleEvent([[daily, 'The two spoke by telephone.']], { ...both, type: 'call', realis: 'planned' });
    const other = sampleEvent([[post, 'Quint said']], { participants: [holt.id, quint.id] });
    const doubtful = sampleEvent([[post, 'Brink denied']], { ...both, realis: 'hypothetical' });
    const pact = sampleEvent([[post, 'the harbour.']], { ...both, type: 'agreement', realis: 'negated' });
    const form = factbox({ events: [call, other, doubtful, met, pact] });
    expect(lines(form, 'Meetings and calls')).toEqual([
      'Meeting: Holt and Brink met in Oster on 3 March 2031.',
      'Call, planned: The two spoke by telephone.',
    ]);
    expect(lines(form, 'Agreements')).toEqual([
      'Agreement, said not to have happened: Brink denied that Holt had offered him the harbour.',
    ]);
  });

  it('says what is disputed: conflicts that have to do with both, and denials that are in none', () => {
    expect(lines(factbox({}), 'Disputed')).toEqual([
      'Tomas Brink: denied: Brink denied that Holt had offered him the harbour.',
      'Ada Holt: took back: “I misspoke,” Holt said of her praise for Brink.',
    ]);
    const conflict = sampleConflict([
      { claim: 'Said by Ada Holt', evidence: never.evidence },
      { claim: 'Denied by Tomas Brink', evidence: denial.evidence },
    ]);
    const elsewhere = sampleConflict([{ claim: 'Said by Rosa Quint', evidence: weather.evidence }]);
    const [said] = conflict.sides;
    const more = sampleConflict([
      ...(said ? [said] : []),
      { claim: 'Denied by Rosa Quint', evidence: weather.evidence },
    ]);
    const joined = factbox({ conflicts: [conflict, more] }).sections[4]?.items[0];
    expect(joined?.ids).toEqual([conflict.id, more.id]);
    expect(joined?.quotes.map(({ labels }) => labels[0])).toEqual([
      'Said by Ada Holt',
      'Denied by Tomas Brink',
      'Denied by Rosa Quint',
    ]);
    const form = factbox({ conflicts: [elsewhere, conflict] });
    expect(lines(form, 'Disputed')).toEqual([
      'One says so, another denies it: In May, Holt said Brink had never been patient. | Brink denied that Holt had offered him the harbour.',
      'Ada Holt: took back: “I misspoke,” Holt said of her praise for Brink.',
    ]);
    expect(form.sections[4]?.items[0]?.quotes.map(({ labels }) => labels)).toEqual([
      ['Said by Ada Holt'],
      ['Denied by Tomas Brink'],
    ]);
  });

  it('shows positions that changed, with both statements and their dates', () => {
    const thread = sampleThread(holt, [patient, never], 'claim-then-denial');
    const repeated = sampleThread(holt, [patient, again], 'repetition');
    const form = factbox({ threads: [repeated, thread] });
    expect(lines(form, 'Positions that changed')).toEqual([
      'Ada Holt: first claimed, then denied: Holt called Brink a patient man and said that he kept his word. | In May, Holt said Brink had never been patient.',
    ]);
    const quotes = form.sections[5]?.items[0]?.quotes ?? [];
    expect(quotes.map(({ labels, date }) => [labels.join(), date?.value])).toEqual([
      ['praised', '2031-03-04'],
      ['said', '2031-05'],
    ]);
  });

  it('leaves out statements below the confidence asked for, and names the articles it quotes', () => {
    const form = factbox({}, 0.5);
    expect(lines(form, 'Tomas Brink on Ada Holt')).toEqual([]);
    expect(form.articles.map(({ id }) => id)).toEqual(['a_post', 'a_daily']);
  });
});
