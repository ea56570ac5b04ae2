import { describe, expect, it } from 'vitest';
import {
  sampleEntry,
  sampleEvent,
  samplePerson,
  sampleSources,
  sampleStatement,
  sampleStory,
} from '../../test/sample-written.ts';
import { type DigestChoice, writeDigest } from './digest.ts';

const holt = samplePerson('Ada Holt', 'Holt');
const post = {
  id: 'a_post',
  outlet: 'Vessen Post',
  published: '2031-03-04',
  story: '',
  text: 'Holt met Brink in Oster.\nA pact on the harbour was signed.\nHolt denied that it had a price.',
};
const daily = {
  ...post,
  id: 'a_daily',
  outlet: 'Harrow Daily',
  published: '2031-03-05',
  text: 'Holt met Brink in Oster.',
};
const lone = {
  id: 'a_lone',
  title: 'A Bridge Falls in Lindmark',
  published: '2031-06-01',
  text: 'The bridge fell on Sunday.\nNobody was hurt, the mayor said.',
};
const story = sampleStory('Mayors Meet Over Harbour', post, daily);
post.story = story.id;
daily.story = story.id;

const met = sampleEvent([
  [post, 'Holt met Brink in Oster.'],
  [daily, 'Holt met Brink in Oster.'],
]);
const pact = sampleEvent([[post, 'A pact on the harbour was signed.']], { type: 'agreement', date: '2031-03-04' });
const denial = sampleStatement(post, 'Holt denied that it had a price.', {
  speaker: holt.id,
  stance: 'deny',
  date: '2031-03-04',
  cites: ['Oster Radio'],
});
const fall = sampleEvent([[lone, 'The bridge fell on Sunday.']], { type: 'other', date: '2031-05-31' });
const timeline = [
  sampleEntry(pact, { salience: 0.4 }),
  sampleEntry(denial, { salience: 0.3 }),
  sampleEntry(fall, { salience: 0.9 }),
  sampleEntry(met, { salience: 0.6 }),
];

function digest(choice: DigestChoice = {}) {
  const parts = { stories: [story], statements: [denial], events: [met, pact, fall], timeline };
  return writeDigest(sampleSources([post, daily, lone], [holt], parts), choice);
}

function themes(choice: DigestChoice = {}) {
  return digest(choice).sections.map(({ heading, items, leftOut }) => [
    heading,
    items.map(({ labels, quotes }) => `${labels.join()}: ${quotes[0]?.evidence.exact}`),
    leftOut,
  ]);
}

describe('a digest', () => {
  it('has the stories for themes, or the article where there is none, and the most salient items first', () => {
    expect(themes()).toEqual([
      ['A Bridge Falls in Lindmark', ['Event: The bridge fell on Sunday.'], 0],
      [
        'Mayors Meet Over Harbour',
        [
          'Meeting: Holt met Brink in Oster.',
          'Agreement: A pact on the harbour was signed.',
          'Ada Holt: denied: Holt denied that it had a price.',
        ],
        0,
      ],
    ]);
  });

  it('gives each item its sources, the same told elsewhere, what is cited, and counts', () => {
    const [, theme] = digest().sections;
    const [meeting, , said] = theme?.items ?? [];
    expect(meeting?.quotes[0]?.evidence.article).toBe('a_post');
    expect(meeting?.quotes[0]?.also.map(({ article }) => article)).toEqual(['a_daily']);
    expect([meeting?.reports, meeting?.origins]).toEqual([2, 2]);
    expect(said?.quotes[0]?.cites).toEqual(['Oster Radio']);
    expect(meeting?.quotes[0]?.cites).toEqual([]);
  });

  it('says of an event too where its article has it from', () => {
    const told = sampleStatement(post, 'A pact on the harbour was signed', { cites: ['Oster Radio'] });
    const parts = { statements: [told], events: [pact], timeline: [sampleEntry(pact)] };
    const [item] = writeDigest(sampleSources([post], [holt], parts)).sections[0]?.items ?? [];
    expect(item?.quotes[0]?.cites).toEqual(['Oster Radio']);
  });

  it('says once what one sentence tells of two days', () => {
    const plan = sampleEvent([[post, 'Holt met Brink in Oster.']], { date: '2031-09', realis: 'planned' });
    const [first, second] = [{ ...met, date: '2031-03-03' }, plan];
    const sources = sampleSources([post], [holt], {
      events: [first, second],
      timeline: [sampleEntry(second, { salience: 0.7 }), sampleEntry(first)],
    });
    const [item, ...more] = writeDigest(sources).sections[0]?.items ?? [];
    expect([item?.labels, item?.date?.value, more]).toEqual([
      ['Meeting, planned', 'Meeting (3 March 2031)'],
      '2031-09',
      [],
    ]);
  });

  it('keeps to the numbers asked for and says how many it left out', () => {
    expect(digest({ items: 1 }).sections.map(({ items, leftOut }) => [items.length, leftOut])).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect(digest({ themes: 1 }).notes.at(-1)).toBe('1 more theme left out.');
  });

  it('takes with --since what is dated then or later, and what has no date in articles of then or later', () => {
    expect(themes({ since: '2031-04-01' }).map(([heading]) => heading)).toEqual(['A Bridge Falls in Lindmark']);
    expect(themes({ since: '2031-03-05' }).map(([, items]) => items)).toEqual([
      ['Event: The bridge fell on Sunday.'],
      ['Meeting: Holt met Brink in Oster.'],
    ]);
    expect(digest({ since: '2032-01-01' }).sections).toEqual([]);
  });
});
