import { describe, expect, it } from 'vitest';
import { analyseDocument, linkRecord } from '../../pipeline.ts';
import { collectFacts } from '../facts.ts';

const MEETING =
  'Prime Minister Elise Varn met President Tomas Brekk in Lindholm on Monday and agreed to open the harbour to Ostmark’s fishing boats, officials in both capitals said.';
const BODY = [
  'The two had not spoken since the boats were turned back in a storm, and the harbour master of Lindholm said that nobody had told him when the first of them would be let in.',
  'Fishermen on the quay were glad of it; the ice plant has stood still for a year and half of its workers have gone to look for other work along the coast.',
  'The opposition in Ostmark called the deal a surrender and asked for the text to be read out in parliament before a single boat is allowed to sail.',
];

interface Told {
  readonly text: readonly string[];
  readonly published?: string;
}

function recordOf(...articles: readonly Told[]) {
  const facts = articles.flatMap(({ text, published }, index) => {
    const bytes = Buffer.from(['Harbour to open', ...text].join('\n\n'));
    const given = published === undefined ? {} : { published };
    return collectFacts(analyseDocument({ uri: `${index}.txt`, mediaType: 'text/plain', bytes, given })) ?? [];
  });
  return linkRecord(facts);
}

function dateOf(record: ReturnType<typeof recordOf>, uri: string) {
  const { published, publishedHow, publishedRule, publishedReason } =
    record.articles.find((article) => article.uri === uri) ?? {};
  return { published, publishedHow, publishedRule, publishedReason };
}

describe('inferDates', () => {
  it('dates a copy by its original, a day more or less', () => {
    const record = recordOf(
      { text: [MEETING, ...BODY], published: '2021-03-02' },
      { text: [MEETING, ...BODY, 'Jane Roe'] },
    );
    expect(dateOf(record, '1.txt')).toMatchObject({
      published: '2021-03-01/2021-03-03',
      publishedHow: 'inferred',
      publishedRule: 'copy-of-dated',
    });
    expect(dateOf(record, '1.txt').publishedReason).toContain('2021-03-02');
  });

  it('says nothing of a text that was printed again much later', () => {
    const record = recordOf(
      { text: [MEETING, ...BODY], published: '2021-03-02' },
      { text: [MEETING, ...BODY, 'From the archive'], published: '2023-03-02' },
      { text: [MEETING, ...BODY, 'Jane Roe'] },
    );
    expect(dateOf(record, '2.txt')).toMatchObject({ published: null, publishedHow: 'unknown' });
  });

  it('dates an article by an event on a weekday that a dated one tells of too, and closes the weekday', () => {
    const other = [
      MEETING.replace('in Lindholm on Monday', 'on Monday').replace('officials in both capitals said', 'aides said'),
      'Boats from Ostmark were turned back from the harbour in a storm last winter, and fishermen on the quay said that the ice plant could soon be at work again.',
      'Parliament is to hear the text of the deal, which the opposition called a surrender.',
    ];
    const record = recordOf({ text: [MEETING, ...BODY], published: '2021-03-02' }, { text: other });
    expect(dateOf(record, '1.txt')).toMatchObject({
      published: '2021-03-01/2021-03-07',
      publishedRule: 'weekday-of-shared-event',
    });
    const meeting = record.events.find(({ type }) => type === 'meeting');
    expect(meeting).toMatchObject({ date: '2021-03-01', reports: 2 });
  });

  it('leaves it open where the same people met on two Mondays', () => {
    const again = [MEETING.replace('open the harbour', 'shut the harbour'), ...BODY];
    const record = recordOf(
      { text: [MEETING, ...BODY.slice(0, 2)], published: '2021-03-02' },
      { text: [...again, 'Shut again.'], published: '2021-05-11' },
      { text: [MEETING.replace('agreed to open', 'spoke of'), ...BODY.slice(1), 'Nobody else was asked.'] },
    );
    expect(dateOf(record, '2.txt').publishedRule).not.toBe('weekday-of-shared-event');
  });

  it('takes the newest day told of as past as the earliest, and none that is to come', () => {
    const past = 'The harbour was shut on 3 February 2021 after the storm, the harbour master said.';
    const future = 'It will be opened on 9 April 2021, and the treaty of 1 May 2022 expires later.';
    const record = recordOf({ text: [...BODY, past, future] });
    expect(dateOf(record, '0.txt')).toMatchObject({
      published: '2021-02-03/..',
      publishedHow: 'inferred',
      publishedRule: 'latest-past-date',
    });
    expect(dateOf(recordOf({ text: [...BODY, future] }), '0.txt').published).toBeNull();
  });

  it('never touches a date that was given or stated', () => {
    const record = recordOf(
      { text: [MEETING, ...BODY], published: '2021-03-02' },
      { text: [MEETING, ...BODY, 'Jane Roe'], published: '2021-03-20' },
    );
    expect(dateOf(record, '1.txt')).toEqual({
      published: '2021-03-20',
      publishedHow: 'given',
      publishedRule: undefined,
      publishedReason: undefined,
    });
  });

  it('does not depend on the order of the articles', () => {
    const articles: Told[] = [
      { text: [MEETING, ...BODY], published: '2021-03-02' },
      { text: [MEETING, ...BODY, 'Jane Roe'] },
    ];
    const days = (record: ReturnType<typeof recordOf>) => record.articles.map(({ published }) => published).sort();
    expect(days(recordOf(...articles))).toEqual(days(recordOf(...articles.toReversed())));
  });
});
