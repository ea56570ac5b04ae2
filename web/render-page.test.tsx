import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { evidenceOf } from '../src/core/evidence.ts';
import type { OnrecordRecord } from '../src/core/record.ts';
import { visibleText } from '../src/core/visible-text.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from '../test/sample-site-data.ts';
import type { RecordSource } from './record-source.ts';
import { LIST_NAMES, renderPage } from './render-page.tsx';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '</style><img src=x onerror=alert(3)>',
  '" onmouseover="alert(4)',
  "' autofocus onfocus='alert(5)",
  '<!-- --!> ]]> &lt;b&gt; &#x3c;script>',
  'bank\u202Egpj.exe\u2066\u2069 \u0000\u001B[31mred\u0007\u009B',
  'javascript:alert(6)',
];

/** The sample with a hostile string in the place of every text that an article can bring in; ids stay. */
function hostileSource(hostile: string): RecordSource {
  const article: Article = {
    ...(SAMPLE_ARTICLES[0] as Article),
    url: hostile,
    title: hostile,
    outlet: hostile,
    authors: [hostile],
    text: hostile,
    source: { uri: hostile, mediaType: 'text/html', sha256: hostile },
    blocks: [{ span: [0, hostile.length], kind: 'paragraph', kept: true, rule: hostile }],
  };
  const evidence = [evidenceOf(article, [0, hostile.length])];
  const record: OnrecordRecord = {
    ...SAMPLE_RECORD,
    articles: SAMPLE_RECORD.articles.map((one) => ({
      ...one,
      uri: hostile,
      title: hostile,
      outlet: hostile,
      form: hostile,
      copyReason: hostile,
      published: hostile,
    })),
    stories: [{ id: 'o_1', title: hostile, articles: [article.id] }],
    entities: SAMPLE_RECORD.entities.map((one) => ({ ...one, name: hostile, aliases: [hostile], roles: [hostile] })),
    statements: SAMPLE_RECORD.statements.map((one) => ({
      ...one,
      speakerText: hostile,
      exact: hostile,
      cites: [hostile],
      date: hostile,
      dateRule: hostile,
      evidence,
    })),
    timeline: SAMPLE_RECORD.timeline.map((one) => ({ ...one, text: hostile, rule: hostile, date: hostile, evidence })),
    threads: SAMPLE_RECORD.threads.map((one) => ({ ...one, topic: hostile })),
    conflicts: SAMPLE_RECORD.conflicts.map((one) => ({ ...one, sides: [{ claim: hostile, evidence }] })),
  };
  return sampleSource({ title: hostile, record, articles: [article], leftOut: [{ uri: hostile, message: hostile }] });
}

const DELIVERY = { suffix: '', policy: null, stamp: 'x' };
const PATHS = [
  '',
  ...LIST_NAMES,
  'about',
  'intake',
  'review',
  'matrix',
  ...SAMPLE_RECORD.entities.slice(0, 1).map(({ id }) => `person/${id}`),
  ...SAMPLE_RECORD.events.slice(0, 1).map(({ id }) => `event/${id}`),
  ...SAMPLE_RECORD.threads.slice(0, 1).map(({ id }) => `thread/${id}`),
  ...SAMPLE_RECORD.conflicts.slice(0, 1).map(({ id }) => `conflict/${id}`),
  `article/${SAMPLE_ARTICLES[0]?.id}`,
];

function render(source: RecordSource, path: string, query = ''): Document {
  const html = renderPage(source, path, new URLSearchParams(query), DELIVERY);
  if (html === null) throw new Error(`no page ${path}`);
  return parseHTML(html).document;
}

describe('every page', () => {
  test.each(HOSTILE)('shows %j as text only', (hostile) => {
    const source = hostileSource(hostile);
    for (const path of PATHS) {
      const document = render(source, path, `q=${encodeURIComponent(hostile)}`);
      expect(document.querySelectorAll('script:not([src])'), path).toHaveLength(0);
      expect(document.querySelectorAll('style, img, iframe, object, embed, base'), path).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          expect(name, path).not.toMatch(/^on|^style$/);
          if (name === 'href' || name === 'action') expect(value, path).not.toMatch(/^\s*javascript:/i);
        }
      }
      expect(document.documentElement.textContent ?? '', path).toContain(visibleText(hostile).trim());
    }
  });

  test('has one heading of the first rank, and the words of its lines lead to an article', () => {
    for (const path of PATHS) {
      const document = render(sampleSource(), path);
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
      for (const link of document.querySelectorAll('a[data-words]')) {
        expect(link.getAttribute('href'), path).toMatch(/^(?:(?:\.\.\/)?article\/a_\d+(?:#[\w-]+)?|#w\d+-\d+)$/);
      }
    }
  });
});

test('an article’s page holds its text, every character of it, in order', () => {
  for (const article of SAMPLE_ARTICLES) {
    const document = render(sampleSource(), `article/${article.id}`);
    const paragraphs = [...document.querySelectorAll('.text .block > p, .text .block > blockquote, .text .cut > p')];
    for (const small of document.querySelectorAll('.cut small')) small.remove();
    const shown = paragraphs.map((one) => (one.textContent ?? '').replace(/ $/, ''));
    expect(shown).toEqual(article.blocks.map(({ span: [start, end] }) => article.text.slice(start, end)));
  }
});

test('any words asked for are taken as words', () => {
  const source = sampleSource();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(render(source, 'statements', `q=${encodeURIComponent(words)}`).querySelectorAll('h1')).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
