import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readSample, SAMPLE_SOURCE } from '../../../../test/export-sample.ts';
import type { Analysis, Attribution, EventMention, TimeExpression } from '../../../core/analysis.ts';
import type { Article } from '../../../core/article.ts';
import type { Span } from '../../../core/span.ts';
import { writeTimeMl } from './time-ml.ts';

/** Attributes that TimeML 1.2.1 allows, with their values where it lists them; `!` marks those it wants. */
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  TimeML: {},
  DOCID: {},
  DCT: {},
  TITLE: {},
  TEXT: {},
  TIMEX3: {
    'tid!': /^t\d+$/,
    'type!': /^(?:DATE|TIME|DURATION|SET)$/,
    'value!': /./,
    mod: /^(?:BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX)$/,
    temporalFunction: /^(?:true|false)$/,
    functionInDocument:
      /^(?:CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE)$/,
    anchorTimeID: /^t\d+$/,
  },
  EVENT: {
    'eid!': /^e\d+$/,
    'class!': /^(?:OCCURRENCE|PERCEPTION|REPORTING|ASPECTUAL|STATE|I_STATE|I_ACTION)$/,
  },
  MAKEINSTANCE: {
    'eventID!': /^e\d+$/,
    'eiid!': /^ei\d+$/,
    'tense!': /^(?:FUTURE|INFINITIVE|PAST|PASTPART|PRESENT|PRESPART|NONE)$/,
    'aspect!': /^(?:PROGRESSIVE|PERFECTIVE|PERFECTIVE_PROGRESSIVE|NONE)$/,
    'pos!': /^(?:ADJECTIVE|NOUN|VERB|PREPOSITION|OTHER)$/,
    'polarity!': /^(?:NEG|POS)$/,
  },
  TLINK: {
    'lid!': /^l\d+$/,
    'eventInstanceID!': /^ei\d+$/,
    'relatedToTime!': /^t\d+$/,
    'relType!': /^(?:BEFORE|AFTER|INCLUDES|IS_INCLUDED|DURING|SIMULTANEOUS|IDENTITY|BEGINS|ENDS|DURING_INV)$/,
  },
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads a file with a parser that accepts well-formed XML only, and holds every element against the vocabulary. */
function readTimeMl(xml: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const allowed = VOCABULARY[name];
    expect(allowed, `element ${name}`).toBeDefined();
    for (const [key, value] of Object.entries(attributes)) {
      expect(value, `${name} ${key}`).toMatch(allowed?.[`${key}!`] ?? allowed?.[key] ?? /^no such attribute$/);
    }
    for (const key of Object.keys(allowed ?? {})) {
      if (key.endsWith('!')) expect(attributes[key.slice(0, -1)], `${name} wants ${key}`).toBeDefined();
    }
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return { elements, text: elements.find(({ name }) => name === 'TEXT')?.text ?? '' };
}

const TEXT = 'Tarrant met Okoro on Monday & was <told> of it.\r\nShe denied that on 4 March 2019 nothing was signed.';

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const time = (words: string, more: Partial<TimeExpression>): TimeExpression => ({
  span: spanOf(words),
  type: 'DATE',
  value: '2019-03-04',
  edtf: '2019-03-04',
  how: 'stated',
  anchor: 'none',
  rule: 'test',
  ...more,
});

const event = (trigger: string, more: Partial<EventMention>): EventMention => ({
  id: `v_${trigger}`,
  type: 'meeting',
  trigger: spanOf(trigger),
  sentence: [0, TEXT.length],
  participants: [],
  place: null,
  time: { value: null, how: 'unknown' },
  realis: 'actual',
  attribution: null,
  citations: [],
  rule: 'test',
  ...more,
});

const ARTICLE = { id: 'a_1', title: 'Talks & more', text: TEXT } as Article;

const ANALYSIS: Analysis = {
  schema: 'onrecord/analysis@1',
  article: ARTICLE,
  sentences: [],
  times: [
    time('Monday', { anchor: 'published' }),
    time('March 2019', { value: '2019-03' }),
    time('4 March 2019', { mod: 'APPROX' }),
  ],
  entities: [],
  mentions: [],
  attributions: [{ cue: { spans: [spanOf('denied')] } } as unknown as Attribution],
  events: [
    event('met', { time: { value: '2019-03-04', how: 'inferred', span: spanOf('Monday') } }),
    event('signed', { realis: 'negated' }),
    event('2019', {}),
  ],
  diagnostics: [],
};

const write = (analysis: Analysis, article: Article, published: string | null): string =>
  [...writeTimeMl(analysis, article, published)].join('');

describe('held against the elements of TimeML 1.2.1', () => {
  const { elements, text } = readTimeMl(write(ANALYSIS, ARTICLE, '2019-03-05'));
  const named = (name: string) => elements.filter((one) => one.name === name);

  test('TEXT is the text of the article', () => {
    expect(text).toBe(TEXT);
    expect(named('TITLE')[0]?.text).toBe('Talks & more');
  });

  test('dates and events are marked; of two that cross the longer date stays', () => {
    expect(named('TIMEX3').map((one) => [one.text, one.attributes.value, one.attributes.anchorTimeID])).toEqual([
      ['2019-03-05', '2019-03-05', undefined],
      ['Monday', '2019-03-04', 't0'],
      ['4 March 2019', '2019-03-04', undefined],
    ]);
    expect(named('EVENT').map((one) => [one.text, one.attributes.class])).toEqual([
      ['met', 'OCCURRENCE'],
      ['denied', 'REPORTING'],
      ['signed', 'OCCURRENCE'],
    ]);
  });

  test('what is said not to have happened is negative, and an event lies in its date', () => {
    expect(named('MAKEINSTANCE').map(({ attributes }) => attributes.polarity)).toEqual(['POS', 'POS', 'NEG']);
    expect(named('TLINK').map(({ attributes }) => attributes)).toEqual([
      { lid: 'l1', eventInstanceID: 'ei1', relatedToTime: 't1', relType: 'IS_INCLUDED' },
    ]);
  });
});

test('an article without a day has a creation time that is open', () => {
  const [, , creation] = readTimeMl(write(ANALYSIS, ARTICLE, null)).elements.filter(({ name }) => name !== 'DCT');
  expect(creation?.attributes).toMatchObject({ tid: 't0', value: 'XXXX-XX-XX', functionInDocument: 'CREATION_TIME' });
});

test('every article of the sample is well formed', () => {
  for (const { id, published } of SAMPLE_SOURCE.record.articles) {
    const analysis = readSample(id);
    if (!analysis?.article) throw new Error(`no article ${id}`);
    expect(readTimeMl(write(analysis, analysis.article, published)).text).toBe(analysis.article.text);
  }
});

test('any text comes back, but for characters that XML cannot hold', () => {
  const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const back = readTimeMl(
        write({ ...ANALYSIS, times: [], events: [], attributions: [] }, { ...ARTICLE, text }, null),
      );
      expect(back.text).toBe(text.replace(notXml, '\uFFFD'));
    }),
    { numRuns: 25 },
  );
});
