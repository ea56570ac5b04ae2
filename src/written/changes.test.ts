import { describe, expect, it } from 'vitest';
import {
  on,
  type SampleParts,
  sampleConflict,
  sampleEntry,
  sampleEvent,
  samplePerson,
  sampleSources,
  sampleStatement,
  sampleThread,
} from '../../test/sample-written.ts';
import { writeChanges } from './changes.ts';

const holt = samplePerson('Ada Holt', 'Holt');
const old = {
  id: 'a_old',
  outlet: 'Vessen Post',
  published: '2031-03-04',
  text: 'Holt and Brink met in March.\nHolt said that the harbour was safe.\nA pact is near.\nThe talks took an hour.',
};
const fresh = {
  id: 'a_new',
  outlet: 'Harrow Daily',
  title: 'Mayor Takes It Back',
  published: '2031-05-09',
  text: 'Holt met Brink on 3 March.\n“I was wrong about the harbour,” Holt said.\nThe talks took two hours.\nBrink was arrested.',
};

const metOld = sampleEvent([[old, 'Holt and Brink met in March.']], { date: '2031-03', dateHow: 'inferred' });
const metNew = sampleEvent(
  [
    [fresh, 'Holt met Brink on 3 March.'],
    [old, 'Holt and Brink met in March.'],
  ],
  { date: '2031-03-03' },
);
const near = sampleEvent([[old, 'A pact is near.']], { type: 'agreement' });
const arrest = sampleEvent([[fresh, 'Brink was arrested.']], { type: 'arrest', date: '2031-05-08' });
const safe = sampleStatement(old, 'Holt said that the harbour was safe', { speaker: holt.id, date: '2031-03-04' });
const wrong = sampleStatement(fresh, '“I was wrong about the harbour,” Holt said', {
  speaker: holt.id,
  stance: 'retract',
  date: '2031-05-09',
});
const length = sampleConflict(
  [
    { claim: '1 h', evidence: [on(old, 'The talks took an hour.')] },
    { claim: '2 h', evidence: [on(fresh, 'The talks took two hours.')] },
  ],
  'number',
);

const before: SampleParts = {
  statements: [safe],
  events: [metOld, near],
  timeline: [sampleEntry(metOld), sampleEntry(near)],
};
const after: SampleParts = {
  statements: [safe, wrong],
  events: [metNew, arrest],
  timeline: [sampleEntry(metNew), sampleEntry(arrest), sampleEntry(wrong)],
  threads: [sampleThread(holt, [safe, wrong], 'retraction')],
  conflicts: [length],
};

function changes(added = [fresh.id]) {
  const sources = sampleSources([old, fresh], [holt], after);
  const earlier = sampleSources([old], [holt], before).record;
  return writeChanges(sources, added.length > 0 ? earlier : sources.record, { articles: new Set(added) });
}

function lines(heading: string, form = changes()): readonly string[] {
  const items = form.sections.find((section) => section.heading === heading)?.items ?? [];
  return items.map(
    ({ labels, quotes }) => `${labels.join('+')}: ${quotes.map((one) => one.evidence.exact).join(' | ')}`,
  );
}

describe('what changed', () => {
  it('names the articles added', () => {
    expect(changes().sections[0]?.items.map(({ article, date }) => [article, date?.value])).toEqual([
      ['a_new', '2031-05-09'],
    ]);
    expect(changes().notes).toEqual(['1 article added to 1.']);
  });

  it('tells new entries from those that more articles tell now', () => {
    expect(lines('New in the timeline')).toEqual([
      'Arrest: Brink was arrested.',
      'Ada Holt: took back: “I was wrong about the harbour,” Holt said.',
    ]);
    expect(lines('Told by more articles')).toEqual([
      'Meeting+before in 1 article; now in 2 articles, 2 independent: Holt met Brink on 3 March.',
    ]);
  });

  it('shows what was denied, taken back, contradicted and changed', () => {
    expect(lines('New denials and retractions')).toEqual([
      'Ada Holt: took back: “I was wrong about the harbour,” Holt said.',
    ]);
    expect(lines('New conflicts')).toEqual(['Different numbers: The talks took an hour. | The talks took two hours.']);
    expect(lines('Positions that changed')).toEqual([
      'Ada Holt: taken back: Holt said that the harbour was safe. | “I was wrong about the harbour,” Holt said.',
    ]);
  });

  it('shows a date that changed with the words of each, and what is no longer there', () => {
    expect(lines('Dates that changed')).toEqual(['Meeting: Holt and Brink met in March. | Holt met Brink on 3 March.']);
    const [item] = changes().sections.find(({ heading }) => heading === 'Dates that changed')?.items ?? [];
    expect(item?.quotes.map(({ labels, date }) => [labels.join(), date?.value])).toEqual([
      ['before', '2031-03'],
      ['now', '2031-03-03'],
    ]);
    expect(lines('No longer in the record')).toEqual(['Agreement: A pact is near.']);
  });

  it('says nothing where nothing was added', () => {
    const form = changes([]);
    expect(form.sections.flatMap(({ items }) => items)).toEqual([]);
    expect(form.notes).toEqual(['0 articles added to 2.']);
  });
});
