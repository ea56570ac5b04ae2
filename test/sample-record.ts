import type { Analysis, Attribution, EventMention, TimeExpression } from '../src/core/analysis.ts';
import type { Article } from '../src/core/article.ts';
import { evidenceOf } from '../src/core/evidence.ts';
import { makeId, sha256 } from '../src/core/ids.ts';
import type { OnrecordRecord, RecordArticle, RecordEvent, RecordStatement, TimelineEntry } from '../src/core/record.ts';
import type { Span } from '../src/core/span.ts';

// A small analysis and a small record with every field in use, made by hand. `Required` has the compiler ask for a
// value here whenever a field is added, so that the tests of the store notice one that it would lose.

const TEXT = [
  'Mayor Denies Meeting',
  'Mayor Ada Holt of Vessen denied on Monday that she had met Tomas Brink, The Vessen Post reported.',
  '“We never met,” she said. 😀 Mr. Brink called it “a short talk.”',
].join('\n\n');

export function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

/** An analysis of a small article; another `suffix` makes another article. */
export function sampleAnalysis(suffix = ''): Analysis & { readonly article: Article } {
  const text = TEXT + suffix;
  const hash = sha256(text);
  const id = makeId('a', hash);
  const article: Article = {
    id,
    source: { uri: `articles/mayor${suffix}.txt`, mediaType: 'text/plain', sha256: hash },
    url: 'https://vessen.example/mayor',
    title: 'Mayor Denies Meeting',
    outlet: 'Vessen Post',
    authors: ['Ilse Marn', 'Per Dahl'],
    language: 'en',
    published: { value: '2031-03-04', how: 'stated', rule: 'dateline', span: [22, 27] },
    modified: { value: '2031-03-05', how: 'given' },
    form: 'report',
    text,
    blocks: [
      { span: spanOf('Mayor Denies Meeting'), kind: 'title', kept: true, rule: 'first-line' },
      { span: [22, text.length], kind: 'paragraph', kept: true, rule: 'rest' },
    ],
  };
  const monday: Required<TimeExpression> = {
    span: spanOf('Monday'),
    type: 'DATE',
    value: '2031-03-03',
    edtf: '2031-03-03',
    how: 'inferred',
    anchor: 'published',
    rule: 'weekday-past',
    mod: 'APPROX',
    attributive: true,
  };
  const denial: Required<Attribution> = {
    id: makeId('s', id, 1),
    source: { spans: [spanOf('Mayor Ada Holt of Vessen')], entity: 'e1', how: 'name' },
    cue: { spans: [spanOf('denied')], lemma: 'deny' },
    content: { spans: [spanOf('that she had met Tomas Brink'), spanOf('“We never met,”')] },
    quotation: 'indirect',
    stance: 'deny',
    realis: 'actual',
    about: ['e2'],
    time: { value: '2031-03-03', how: 'inferred', rule: 'weekday-past', span: spanOf('Monday') },
    citations: [{ outlet: 'The Vessen Post', authors: ['Per Dahl'], span: spanOf('The Vessen Post') }],
    confidence: 0.93,
    parent: null,
    rule: 'cue-clause',
  };
  const nested: Attribution = {
    ...denial,
    id: makeId('s', id, 2),
    source: { spans: [], entity: null, how: 'none' },
    cue: { spans: [], lemma: 'say' },
    content: { spans: [spanOf('“a short talk.”')] },
    quotation: 'direct',
    stance: 'assert',
    about: [],
    time: { value: null, how: 'unknown' },
    citations: [],
    parent: denial.id,
  };
  const meeting: Required<EventMention> = {
    id: makeId('v', id, 1),
    type: 'meeting',
    trigger: spanOf('met'),
    sentence: spanOf(
      'Mayor Ada Holt of Vessen denied on Monday that she had met Tomas Brink, The Vessen Post reported.',
    ),
    participants: ['e1', 'e2'],
    place: 'e3',
    time: { value: null, how: 'unknown' },
    realis: 'negated',
    attribution: denial.id,
    citations: [{ outlet: 'The Vessen Post', authors: [], span: spanOf('The Vessen Post') }],
    rule: 'lexicon',
  };
  return {
    schema: 'onrecord/analysis@1',
    article,
    sentences: [
      meeting.sentence,
      spanOf('“We never met,” she said.'),
      spanOf('😀 Mr. Brink called it “a short talk.”'),
    ],
    times: [monday, { ...withoutMarks(monday), span: [30, 34], edtf: null, how: 'unknown', anchor: 'none' }],
    entities: [
      { id: 'e1', kind: 'person', name: 'Ada Holt', aliases: ['Holt'], roles: ['Mayor'] },
      { id: 'e2', kind: 'person', name: 'Tomas Brink', aliases: ['Mr. Brink', 'Brink'], roles: [] },
      { id: 'e3', kind: 'place', name: 'Vessen', aliases: [], roles: [] },
    ],
    mentions: [
      { span: spanOf('Ada Holt'), entity: 'e1', form: 'name' },
      { span: spanOf('Vessen'), entity: 'e3', form: 'name' },
      { span: spanOf('Tomas Brink'), entity: 'e2', form: 'name' },
      { span: spanOf('she said'), entity: 'e1', form: 'pronoun' },
    ],
    attributions: [denial, nested],
    events: [meeting],
    diagnostics: [
      { code: 'dates-disagree', severity: 'warning', message: 'Two dates.', span: [22, 27] },
      { code: 'no-publication-date', severity: 'info', message: 'None.' },
    ],
  };
}

function withoutMarks({ mod: _mod, attributive: _attributive, ...time }: Required<TimeExpression>): TimeExpression {
  return time;
}

/** A record of the given analyses, in which every list has something. */
export function sampleRecord(analyses: readonly (Analysis & { readonly article: Article })[]): OnrecordRecord {
  const [first] = analyses;
  if (!first) throw new Error('a record needs an article');
  const story = makeId('o', 'story');
  const [holt, brink, vessen] = [makeId('p', 'Holt'), makeId('p', 'Brink'), makeId('p', 'Vessen')];
  const words = (part: string) => evidenceOf(first.article, spanOf(part, first.article.text));
  const [denialId, sayingId] = [first.attributions[0]?.id ?? '', first.attributions[1]?.id ?? ''];
  const denial: Omit<Required<RecordStatement>, 'variant'> = {
    id: denialId,
    speaker: holt,
    speakerText: 'Mayor Ada Holt of Vessen',
    about: [brink],
    stance: 'deny',
    realis: 'actual',
    quotation: 'indirect',
    date: '2031-03-03',
    dateHow: 'inferred',
    dateRule: 'weekday-past',
    exact: 'that she had met Tomas Brink … “We never met,”',
    cue: 'denied',
    confidence: 0.93,
    evidence: [words('Mayor Ada Holt'), words('that she had met Tomas Brink'), words('“We never met,”')],
    cites: ['The Vessen Post'],
    variantsOf: null,
    parent: null,
  };
  const { dateRule: _rule, ...undated } = denial;
  const saying: RecordStatement = {
    ...undated,
    id: sayingId,
    speaker: null,
    speakerText: null,
    about: [],
    stance: 'assert',
    date: null,
    dateHow: 'unknown',
    exact: '“a short talk.”',
    evidence: [words('“a short talk.”')],
    cites: [],
    confidence: 0.5,
    variantsOf: denialId,
    parent: denialId,
  };
  const meeting: Required<RecordEvent> = {
    id: first.events[0]?.id ?? '',
    type: 'meeting',
    participants: [holt, brink],
    place: vessen,
    date: '2031-03',
    dateHow: 'inferred',
    dateRule: 'month-past',
    realis: 'negated',
    evidence: [words('she had met Tomas Brink')],
    reports: 2,
    origins: 1,
  };
  const entry: Required<TimelineEntry> = {
    id: makeId('l', 'denial'),
    date: '2031-03-03',
    how: 'inferred',
    rule: 'weekday-past',
    text: '“We never met,” she said.',
    event: meeting.id,
    statement: denialId,
    salience: 0.625,
    reports: 2,
    origins: 1,
    evidence: [words('“We never met,” she said.')],
  };
  const { rule: _entryRule, ...plain } = entry;
  return {
    schema: 'onrecord/record@1',
    articles: analyses.map(({ article }, index): RecordArticle => {
      const { id, source, outlet, title, published, form } = article;
      const copyOf = index > 0 ? first.article.id : null;
      const copyReason = copyOf && 'same text';
      const inferred = { publishedRule: 'copy-of-dated', publishedReason: `the same text is that of ${copyOf}` };
      const dates = { published: published.value, publishedHow: published.how, ...(copyOf && inferred) };
      return { id, uri: source.uri, outlet, title, ...dates, form, story, copyOf, copyReason };
    }),
    stories: [{ id: story, title: 'Mayor Denies Meeting', articles: analyses.map(({ article }) => article.id) }],
    entities: [
      {
        id: holt,
        kind: 'person',
        name: 'Ada Holt',
        aliases: ['Holt', 'Mayor Holt'],
        roles: ['Mayor'],
        mentions: 4,
        articles: 2,
      },
      { id: brink, kind: 'person', name: 'Tomas Brink', aliases: ['Brink'], roles: [], mentions: 3, articles: 2 },
      { id: vessen, kind: 'place', name: 'Vessen', aliases: [], roles: [], mentions: 1, articles: 1 },
    ],
    statements: [denial, saying],
    events: [meeting],
    timeline: [entry, { ...plain, id: makeId('l', 'other'), date: null, how: 'unknown', event: null, statement: null }],
    threads: [
      {
        id: makeId('t', 'thread'),
        speaker: holt,
        topic: 'Tomas Brink',
        positions: [
          { statement: denialId, date: '2031-03-03', stance: 'deny' },
          { statement: sayingId, date: null, stance: 'assert' },
        ],
        changes: [{ from: denialId, to: sayingId, kind: 'reversal' }],
      },
    ],
    conflicts: [
      {
        id: makeId('c', 'conflict'),
        kind: 'denial',
        relation: 'differ',
        sides: [
          { claim: 'It took place', evidence: [words('“a short talk.”'), words('that she had met Tomas Brink')] },
          { claim: 'It did not take place', evidence: [words('“We never met,”')] },
        ],
      },
    ],
  };
}
