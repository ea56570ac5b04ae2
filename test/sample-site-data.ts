import type { Analysis } from '../src/core/analysis.ts';
import type { Article, Block, BlockKind } from '../src/core/article.ts';
import type { DateValue } from '../src/core/date.ts';
import { type Evidence, evidenceOf } from '../src/core/evidence.ts';
import type {
  OnrecordRecord,
  RecordConflict,
  RecordEvent,
  RecordStatement,
  RecordThread,
  TimelineEntry,
} from '../src/core/record.ts';
import type { ReviewMatter } from '../src/core/review.ts';
import { makeFootnotes } from '../src/record/citing/make-footnotes.ts';
import type { RecordSource } from '../web/record-source.ts';
import { articleView } from '../web/rows/article-view.ts';
import type { IntakeView } from '../web/rows/intake-view.ts';
import { fold, phrasesOf } from '../web/rows/listing.ts';
import { makeLists } from '../web/rows/make-lists.ts';
import { indexRecord } from '../web/site-index.ts';

// A record made by hand of invented people in an invented place, with one of everything the pages can show.

interface Written {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly uri: string;
  readonly published: DateValue;
  readonly form: Article['form'];
  readonly authors: readonly string[];
  /** Kind and words of each block; a kind in capitals is left out of the reading. */
  readonly blocks: readonly (readonly [string, string])[];
  readonly copyOf?: string;
}

const WRITTEN: readonly Written[] = [
  {
    id: 'a_0000000000000001',
    outlet: 'The Ansel Courier',
    url: 'https://courier.example/ferry-first-talks',
    uri: 'courier/2019-03-05-ferry-talks.txt',
    published: { value: '2019-03-05', how: 'stated', rule: 'leading-date-line' },
    form: 'report',
    authors: ['Wanda Pryce'],
    blocks: [
      ['section', 'ISLANDS'],
      ['title', 'Governor and ferry chief hold first talks on the Merrow line'],
      ['byline', 'By Wanda Pryce'],
      [
        'paragraph',
        'PORT ANSEL (Northwire) - Governor Ilse Tarrant met the head of Okoro Ferries, Bram Okoro, in Port Ansel on Monday for talks that both sides called useful and neither called a success.',
      ],
      ['ADVERT', 'Story continues below advertisement'],
      [
        'paragraph',
        '“The line to Merrow will not close while I am governor,” Tarrant told reporters on the quay. Okoro denied that his company had ever planned to close it.',
      ],
      [
        'paragraph',
        'According to a senior official who was in the room, the two spoke for 40 minutes. Petra Lund, who leads the seamen’s union, accused Okoro of hiding the company’s losses from the islanders.',
      ],
      ['RELATED', 'Related: What the ferry means to Merrow, in five charts'],
      ['heading', 'What comes next'],
      ['list-item', 'A second meeting is planned for the spring.'],
      ['list-item', 'The company is to open its books by June.'],
      ['NEWSLETTER', 'Sign up for our evening letter'],
    ],
  },
  {
    id: 'a_0000000000000002',
    outlet: 'Northwire',
    url: 'https://northwire.example/12',
    uri: 'northwire/12.txt',
    published: { value: '2019-03-05', how: 'given' },
    form: 'report',
    authors: [],
    copyOf: 'a_0000000000000001',
    blocks: [
      ['title', 'Tarrant, Okoro hold talks on ferry'],
      [
        'paragraph',
        'PORT ANSEL (Northwire) - Governor Ilse Tarrant met the head of Okoro Ferries, Bram Okoro, in Port Ansel on Monday for talks that both sides called useful and neither called a success.',
      ],
    ],
  },
  {
    id: 'a_0000000000000003',
    outlet: 'Merrow Post',
    url: 'javascript:alert(1)',
    uri: 'post/closing.html',
    published: { value: '2020-11-18', how: 'stated', rule: 'json-ld' },
    form: 'report',
    authors: ['Edda Vane', 'Tomas Rill'],
    blocks: [
      ['title', 'Company confirms winter closing that it had ruled out'],
      [
        'paragraph',
        'Okoro Ferries confirmed on Wednesday that the Merrow line would stop from January, twenty months after its head said that no such plan existed.',
      ],
      [
        'paragraph',
        '“I was wrong to say it would never come to this, and I take it back,” Bram Okoro said. He said that the company had lost 4.2 million crowns on the line since last autumn.',
      ],
      [
        'paragraph',
        'Tarrant met Okoro for 90 minutes in March 2019, the governor’s office said. She called the decision “a breach of a promise made to my face” and demanded that the company pay back its subsidy.',
      ],
      ['quote', '“We will row across if we must,” Lund said.'],
    ],
  },
  {
    id: 'a_0000000000000004',
    outlet: 'Daily Kettle',
    url: 'https://kettle.example/digest?day=19&x=1',
    uri: 'kettle/digest.md',
    published: { value: '2020-11', how: 'inferred', rule: 'path-of-the-file' },
    form: 'digest',
    authors: ['Sib Marlowe'],
    blocks: [
      ['title', 'Boats, budgets and a broken promise'],
      [
        'list-item',
        '• The ferry to Merrow stops in January, the company says, having said the opposite. [Merrow Post / Edda Vane]',
      ],
      ['list-item', '• The loss on the line is 3.1 million crowns, two union accountants reckon. [Northwire]'],
      ['list-item', '• Governor Tarrant wants her subsidy back, and will not say how much it was.'],
    ],
  },
  {
    id: 'a_0000000000000005',
    outlet: 'The Ansel Courier',
    url: null,
    uri: 'courier/factbox.txt',
    published: { value: null, how: 'unknown' },
    form: 'factbox',
    authors: [],
    blocks: [
      ['title', 'The Merrow ferry: what is known'],
      ['heading', 'Tarrant on Okoro'],
      ['list-item', '“A man of his word, until the word costs money.”'],
      ['heading', 'Meetings'],
      ['list-item', 'They met twice, in Port Ansel and, in the summer of 2020, aboard the ferry itself.'],
      ['list-item', 'A third meeting, set for last December, did not take place.'],
    ],
  },
  {
    id: 'a_0000000000000006',
    outlet: null,
    url: 'https://news.example/live',
    uri: 'unsorted/live-page.html',
    published: { value: '2021-01-04', how: 'stated', rule: 'time-element' },
    form: 'live',
    authors: [],
    blocks: [
      ['title', 'Last boat to Merrow: as it happened'],
      ['paragraph', 'The last ferry left Port Ansel at 18:05 on Monday with 212 people aboard.'],
      ['paragraph', 'About 300 islanders protested on the quay. Police arrested two of them.'],
      ['paragraph', 'Tarrant promised that a new line would open by the summer. “Somebody will sail,” she said.'],
    ],
  },
];

/** Articles with their text joined from the blocks. */
export const SAMPLE_ARTICLES: readonly Article[] = WRITTEN.map((written) => {
  let text = '';
  const blocks: Block[] = written.blocks.map(([name, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    const kept = name === name.toLowerCase();
    const kind = name.toLowerCase() as BlockKind;
    return { span: [start, text.length], kind, kept, rule: kept ? `${kind}-by-place` : `${kind}-line` };
  });
  const { id, outlet, url, uri, published, form, authors } = written;
  const title = written.blocks.find(([kind]) => kind === 'title')?.[1] ?? null;
  const source = { uri, mediaType: 'text/plain', sha256: id } as const;
  return { id, source, url, title, outlet, authors, language: 'en', published, modified: null, form, text, blocks };
});

/** Evidence for the words from `first` to the end of `last` in an article of the sample, counted from 1. */
function cite(article: number, first: string, last: string = first): Evidence {
  const found = SAMPLE_ARTICLES[article - 1];
  if (!found) throw new Error(`no article ${article}`);
  const start = found.text.indexOf(first);
  const end = found.text.indexOf(last, start) + last.length;
  if (start < 0 || end < start + first.length) throw new Error(`not in article ${article}: ${first} … ${last}`);
  return evidenceOf(found, [start, end]);
}

type Said = Partial<RecordStatement> & Pick<RecordStatement, 'stance'>;

function statement(number: number, said: Said, whole: Evidence, ...content: readonly Evidence[]): RecordStatement {
  return {
    id: `s_${String(number).padStart(16, '0')}`,
    speaker: null,
    speakerText: null,
    about: [],
    realis: 'actual',
    quotation: 'indirect',
    date: null,
    dateHow: 'unknown',
    exact: content.map(({ exact }) => exact).join(' … '),
    cue: 'said',
    confidence: 0.9,
    evidence: [whole, ...content],
    cites: [],
    variantsOf: null,
    parent: null,
    ...said,
  };
}

const TARRANT = 'p_0000000000000001';
const OKORO = 'p_0000000000000002';
const LUND = 'p_0000000000000003';
const COMPANY = 'p_0000000000000004';
const ANSEL = 'p_0000000000000005';

const STATEMENTS: readonly RecordStatement[] = [
  statement(
    1,
    {
      speaker: TARRANT,
      speakerText: 'Tarrant',
      about: [COMPANY],
      stance: 'promise',
      quotation: 'direct',
      date: '2019-03-04',
      dateHow: 'inferred',
      dateRule: 'weekday-past',
      confidence: 0.96,
    },
    cite(1, '“The line to Merrow', 'on the quay.'),
    cite(1, '“The line to Merrow will not close while I am governor,”'),
  ),
  statement(
    2,
    {
      speaker: OKORO,
      speakerText: 'Okoro',
      about: [COMPANY],
      stance: 'deny',
      cue: 'denied',
      date: '2019-03-04',
      dateHow: 'inferred',
      dateRule: 'weekday-past',
    },
    cite(1, 'Okoro denied', 'to close it.'),
    cite(1, 'that his company had ever planned to close it'),
  ),
  statement(
    3,
    {
      speakerText: 'a senior official who was in the room',
      stance: 'assert',
      cue: 'According to',
      date: '2019-03',
      dateHow: 'inferred',
      dateRule: 'same-month',
      confidence: 0.71,
    },
    cite(1, 'According to a senior', '40 minutes.'),
    cite(1, 'the two spoke for 40 minutes'),
  ),
  statement(
    4,
    {
      speaker: LUND,
      speakerText: 'Petra Lund',
      about: [OKORO, COMPANY],
      stance: 'accuse',
      cue: 'accused',
      date: '2019-03-05',
      dateHow: 'stated',
    },
    cite(1, 'Petra Lund, who', 'the islanders.'),
    cite(1, 'of hiding the company’s losses from the islanders'),
  ),
  statement(
    5,
    {
      speaker: COMPANY,
      speakerText: 'Okoro Ferries',
      about: [],
      stance: 'confirm',
      cue: 'confirmed',
      date: '2020-11-18',
      dateHow: 'stated',
    },
    cite(3, 'Okoro Ferries confirmed', 'from January'),
    cite(3, 'that the Merrow line would stop from January'),
  ),
  statement(
    6,
    {
      speaker: OKORO,
      speakerText: 'Bram Okoro',
      about: [OKORO],
      stance: 'retract',
      quotation: 'direct',
      date: '2020-11-18',
      dateHow: 'inferred',
      dateRule: 'publication-date',
    },
    cite(3, '“I was wrong', 'Bram Okoro said.'),
    cite(3, '“I was wrong to say it would never come to this, and I take it back,”'),
  ),
  statement(
    7,
    {
      speaker: OKORO,
      speakerText: 'He',
      about: [COMPANY],
      stance: 'assert',
      date: '2020-11-18',
      dateHow: 'inferred',
      dateRule: 'publication-date',
    },
    cite(3, 'He said that', 'last autumn.'),
    cite(3, 'that the company had lost 4.2 million crowns on the line since last autumn'),
  ),
  statement(
    8,
    {
      speaker: TARRANT,
      speakerText: 'She',
      about: [COMPANY, OKORO],
      stance: 'accuse',
      quotation: 'mixed',
      date: '2020-11',
      dateHow: 'inferred',
      dateRule: 'publication-date',
    },
    cite(3, 'She called', 'to my face”'),
    cite(3, 'the decision'),
    cite(3, '“a breach of a promise made to my face”'),
  ),
  statement(
    9,
    {
      speakerText: 'two union accountants',
      about: [COMPANY],
      stance: 'believe',
      cue: 'reckon',
      cites: ['Northwire'],
      confidence: 0.62,
    },
    cite(4, 'The loss on the line', '[Northwire]'),
    cite(4, 'The loss on the line is 3.1 million crowns'),
  ),
  statement(
    10,
    {
      speaker: TARRANT,
      speakerText: 'Governor Tarrant',
      stance: 'decline',
      cue: 'will not say',
      date: '2020-11',
      dateHow: 'inferred',
      dateRule: 'publication-date',
      realis: 'negated',
      parent: 's_0000000000000008',
    },
    cite(4, 'Governor Tarrant wants', 'how much it was.'),
    cite(4, 'how much it was'),
  ),
  statement(
    11,
    { speaker: TARRANT, speakerText: null, about: [OKORO], stance: 'praise', quotation: 'direct' },
    cite(5, '“A man of his word, until the word costs money.”'),
    cite(5, '“A man of his word, until the word costs money.”'),
  ),
  statement(
    12,
    {
      speaker: TARRANT,
      speakerText: 'Tarrant',
      stance: 'promise',
      cue: 'promised',
      date: '2021-01-04',
      dateHow: 'stated',
      variantsOf: 's_0000000000000001',
    },
    cite(6, 'Tarrant promised', 'by the summer.'),
    cite(6, 'that a new line would open by the summer'),
  ),
  statement(
    13,
    { stance: 'assert', quotation: 'direct', date: '2020-11-18', dateHow: 'given' },
    cite(3, '“We will row', 'Lund said.'),
    cite(3, '“We will row across if we must,”'),
  ),
];

function event(number: number, happened: Partial<RecordEvent> & Pick<RecordEvent, 'type' | 'evidence'>): RecordEvent {
  return {
    id: `v_${String(number).padStart(16, '0')}`,
    participants: [],
    place: null,
    date: null,
    dateHow: 'unknown',
    realis: 'actual',
    reports: new Set(happened.evidence.map(({ article }) => article)).size,
    origins: 1,
    ...happened,
  };
}

const MET = 'Governor Ilse Tarrant met the head of Okoro Ferries';

const EVENTS: readonly RecordEvent[] = [
  event(1, {
    type: 'meeting',
    participants: [TARRANT, OKORO],
    place: ANSEL,
    date: '2019-03-04',
    dateHow: 'inferred',
    dateRule: 'weekday-past',
    origins: 2,
    evidence: [
      cite(1, MET, 'a success.'),
      cite(2, MET, 'a success.'),
      cite(3, 'Tarrant met Okoro for 90', 'office said.'),
    ],
  }),
  event(2, {
    type: 'meeting',
    date: '2019-21',
    dateHow: 'stated',
    realis: 'planned',
    evidence: [cite(1, 'A second meeting', 'the spring.')],
  }),
  event(3, {
    type: 'meeting',
    participants: [TARRANT, OKORO],
    date: '2020-22',
    dateHow: 'stated',
    evidence: [cite(5, 'They met twice', 'itself.')],
  }),
  event(4, {
    type: 'meeting',
    participants: [TARRANT, OKORO],
    realis: 'negated',
    evidence: [cite(5, 'A third meeting', 'take place.')],
  }),
  event(5, {
    type: 'protest',
    place: ANSEL,
    date: '2021-01-04',
    dateHow: 'stated',
    evidence: [cite(6, 'About 300 islanders', 'on the quay.')],
  }),
  event(6, {
    type: 'arrest',
    date: '2021-01-04',
    dateHow: 'stated',
    evidence: [cite(6, 'Police arrested two of them.')],
  }),
  event(7, {
    type: 'other',
    date: '2020-11-01/2020-11-18',
    dateHow: 'inferred',
    dateRule: 'before-publication',
    origins: 2,
    evidence: [
      cite(3, 'Okoro Ferries confirmed', 'such plan existed.'),
      cite(4, 'The ferry to Merrow', 'the opposite.'),
    ],
  }),
];

function entry(number: number, from: RecordEvent | RecordStatement, salience: number): TimelineEntry {
  const isEvent = 'reports' in from;
  return {
    id: `l_${String(number).padStart(16, '0')}`,
    date: from.date,
    how: from.dateHow,
    ...(from.dateRule !== undefined && { rule: from.dateRule }),
    text: from.evidence[0]?.exact ?? '',
    event: isEvent ? from.id : null,
    statement: isEvent ? null : from.id,
    salience,
    reports: isEvent ? from.reports : 1,
    origins: isEvent ? from.origins : 1,
    evidence: from.evidence,
  };
}

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number - 1];
  if (item === undefined) throw new Error(`no item ${number}`);
  return item;
}

const TIMELINE: readonly TimelineEntry[] = [
  entry(1, pick(EVENTS, 1), 0.9),
  entry(2, pick(EVENTS, 2), 0.2),
  entry(3, pick(EVENTS, 3), 0.4),
  entry(4, pick(EVENTS, 7), 0.8),
  entry(5, pick(STATEMENTS, 6), 0.6),
  entry(6, pick(EVENTS, 5), 0.5),
  entry(7, pick(EVENTS, 6), 0.3),
  entry(8, pick(EVENTS, 4), 0.1),
];

const THREADS: readonly RecordThread[] = [
  {
    id: 't_0000000000000001',
    speaker: OKORO,
    topic: COMPANY,
    positions: [2, 6, 7].map((number) => {
      const { id, date, stance } = pick(STATEMENTS, number);
      return { statement: id, date, stance };
    }),
    changes: [
      { from: pick(STATEMENTS, 2).id, to: pick(STATEMENTS, 6).id, kind: 'retraction' },
      { from: pick(STATEMENTS, 2).id, to: pick(STATEMENTS, 7).id, kind: 'denial-then-claim' },
    ],
  },
  {
    id: 't_0000000000000002',
    speaker: TARRANT,
    topic: 'the Merrow line',
    positions: [1, 12].map((number) => {
      const { id, date, stance } = pick(STATEMENTS, number);
      return { statement: id, date, stance };
    }),
    changes: [],
  },
];

const CONFLICTS: readonly RecordConflict[] = [
  {
    id: 'c_0000000000000001',
    kind: 'number',
    relation: 'differ',
    sides: [
      { claim: '4.2 million crowns', evidence: [cite(3, 'He said that', 'last autumn.')] },
      { claim: '3.1 million crowns', evidence: [cite(4, 'The loss on the line', '[Northwire]')] },
    ],
  },
  {
    id: 'c_0000000000000002',
    kind: 'denial',
    relation: 'differ',
    sides: [
      { claim: 'Okoro denied a plan to close the line', evidence: [cite(1, 'Okoro denied', 'to close it.')] },
      {
        claim: 'The company confirmed that it closes',
        evidence: [cite(3, 'Okoro Ferries confirmed', 'such plan existed.')],
      },
    ],
  },
  {
    id: 'c_0000000000000003',
    kind: 'number',
    relation: 'differ',
    sides: [
      { claim: '40 minutes', evidence: [cite(1, 'According to a senior', '40 minutes.')] },
      { claim: '90 minutes', evidence: [cite(3, 'Tarrant met Okoro for 90', 'office said.')] },
    ],
  },
];

const entity = (
  id: string,
  kind: 'person' | 'organization' | 'place',
  name: string,
  aliases: readonly string[],
  roles: readonly string[],
  mentions: number,
) => ({ id, kind, name, aliases, roles, mentions, articles: Math.min(mentions, 4) });

export const SAMPLE_RECORD: OnrecordRecord = {
  schema: 'onrecord/record@1',
  articles: SAMPLE_ARTICLES.map(({ id, source, outlet, title, published, form }, index) => ({
    id,
    uri: source.uri,
    outlet,
    title,
    published: published.value,
    publishedHow: published.how,
    form,
    story: 'o_0000000000000001',
    copyOf: WRITTEN[index]?.copyOf ?? null,
    copyReason: WRITTEN[index]?.copyOf === undefined ? null : 'the same text, with another title',
    revisionOf: null,
    retrieved: null,
  })),
  stories: [
    {
      id: 'o_0000000000000001',
      title: 'Company confirms winter closing that it had ruled out',
      articles: SAMPLE_ARTICLES.map(({ id }) => id),
    },
  ],
  entities: [
    entity(TARRANT, 'person', 'Ilse Tarrant', ['Tarrant', 'the governor'], ['Governor'], 11),
    entity(OKORO, 'person', 'Bram Okoro', ['Okoro'], ['head of Okoro Ferries'], 9),
    entity(LUND, 'person', 'Petra Lund', ['Lund'], [], 2),
    entity(COMPANY, 'organization', 'Okoro Ferries', ['the company'], [], 6),
    entity(ANSEL, 'place', 'Port Ansel', [], [], 4),
  ],
  statements: STATEMENTS,
  events: EVENTS,
  timeline: TIMELINE,
  threads: THREADS,
  conflicts: CONFLICTS,
};

export const LEFT_OUT = [
  {
    uri: 'post/empty.txt',
    message: 'post/empty.txt has no text. Save the article again; the file has no text in it.',
  },
  {
    uri: 'kettle/logo.png',
    message: 'kettle/logo.png is not text. Save the article as text or HTML; this file is not text.',
  },
];

/** One input of each kind. */
export const SAMPLE_INTAKE: IntakeView = {
  counts: { inputs: 8, taken: 6, revision: 0, duplicate: 1, skipped: 1 },
  concerns: [
    { concern: 'skipped', words: 'left out', inputs: ['post/empty.txt'] },
    { concern: 'undated', words: 'no date', inputs: ['courier/factbox.txt'] },
  ],
  inputs: [
    {
      ...{ input: 'post/empty.txt', outcome: 'skipped', article: null, of: null, title: null, outlet: null },
      ...{ received: null, text: null, date: null, missing: [], concern: 'skipped' },
      diagnostics: [{ severity: 'error', message: 'post/empty.txt has no text. Save the article again.' }],
    },
    ...SAMPLE_ARTICLES.toReversed().map(({ id, source, title, outlet, published }) => ({
      ...{ input: source.uri, outcome: 'taken' as const, article: id, of: null, title, outlet, received: '2021-02-01' },
      ...{ text: { share: 0.12 }, diagnostics: [], missing: published.value === null ? ['date'] : [] },
      date: { value: published.value, how: published.how, rule: published.rule ?? null },
      concern: published.value === null ? 'undated' : null,
    })),
    {
      ...{ input: 'copy/12.txt', outcome: 'duplicate', article: 'a_0000000000000002', title: null, outlet: null },
      of: { article: 'a_0000000000000002', input: 'northwire/12.txt', same: 'bytes' },
      ...{ received: null, text: null, date: null, missing: [], diagnostics: [], concern: null },
    },
  ],
};

/** Two names in doubt, one correction that counts and one that was taken back. */
export const SAMPLE_REVIEW: ReviewMatter = {
  names: [
    {
      names: [TARRANT, LUND],
      score: 0.6,
      reasons: ['a role in common', 'the same people around both'],
      against: ['one article names both'],
    },
  ],
  corrections: [
    { number: 1, says: 'rename "Bram Okoro" to "B. Okoro"', note: 'a slip', undone: true, problem: null },
    { number: 2, says: 'date the article courier/factbox.txt 2020-12', note: '', undone: false, problem: null },
  ],
};

interface SampleParts {
  readonly title?: string;
  readonly record?: OnrecordRecord;
  readonly articles?: readonly Article[];
  readonly leftOut?: RecordSource['leftOut'];
  readonly intake?: RecordSource['intake'];
  readonly review?: RecordSource['review'];
}

/** What the pages are made from, held in memory; each kept block of an article is one sentence. */
export function sampleSource(parts: SampleParts = {}): RecordSource {
  const { title = 'The Merrow ferry', record = SAMPLE_RECORD, articles = SAMPLE_ARTICLES, leftOut = LEFT_OUT } = parts;
  const { intake = SAMPLE_INTAKE, review = SAMPLE_REVIEW } = parts;
  const index = indexRecord(record);
  const sentencesOf = ({ blocks }: Article) => blocks.filter(({ kept }) => kept).map(({ span }) => span);
  const analysisOf = (article: Article): Analysis => ({
    schema: 'onrecord/analysis@1',
    article,
    sentences: sentencesOf(article),
    ...namesAndTimes(article.text, record),
    attributions: [],
    events: [],
    diagnostics: [],
  });
  return {
    title,
    version: '0.1.0',
    index,
    lists: makeLists(index),
    leftOut,
    intake,
    review,
    latest: record.articles.slice(-3).map(({ id }) => id),
    article(id) {
      const article = articles.find((one) => one.id === id);
      return article
        ? articleView(analysisOf(article), index, null, () => makeFootnotes(article, index.articles.get(id)))
        : null;
    },
    search: (words, limit) =>
      articles
        .flatMap((article) =>
          sentencesOf(article).map(([start, end]) => ({
            text: article.text.slice(start, end),
            marks: [],
            source: {
              article: article.id,
              start,
              end,
              name: article.outlet ?? article.id,
              published: article.published.value,
            },
          })),
        )
        .filter(({ text }) => phrasesOf(words).every((phrase) => fold(text).includes(phrase)))
        .slice(0, limit),
  };
}

/** Each name of the record where it stands in `text`, and each weekday as a date. */
function namesAndTimes(text: string, { entities }: OnrecordRecord): Pick<Analysis, 'times' | 'entities' | 'mentions'> {
  const ids = new Map(
    entities.flatMap(({ name, aliases }, number) => [name, ...aliases].map((each) => [each, number])),
  );
  const names = [...ids.keys()].sort((a, b) => b.length - a.length);
  return {
    times: [...text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g)].map(({ index, 0: { length } }) => ({
      ...{ span: [index, index + length], type: 'DATE', value: '2019-05-14', edtf: '2019-05-14', how: 'inferred' },
      ...{ anchor: 'published', rule: 'weekday-past' },
    })),
    entities: entities.map(({ kind, name, aliases, roles }, number) => ({
      id: `e${number}`,
      kind,
      name,
      aliases,
      roles,
    })),
    mentions: [
      ...text.matchAll(new RegExp(`\\b(?:${names.map((name) => name.replace(/\W/g, '\\$&')).join('|')})\\b`, 'g')),
    ].map(({ index, 0: words }) => ({
      span: [index, index + words.length],
      entity: `e${ids.get(words)}`,
      form: /^\p{Lu}/u.test(words) ? 'name' : 'nominal',
    })),
  };
}
