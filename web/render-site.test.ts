import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { evidenceOf } from '../src/core/evidence.ts';
import type { OnrecordRecord } from '../src/core/record.ts';
import { visibleText } from '../src/core/visible-text.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, SAMPLE_SITE } from '../test/sample-site-data.ts';
import { renderSite } from './render-site.tsx';
import type { SiteData } from './site-data.ts';
import { passageId } from './site-index.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '</style><img src=x onerror=alert(3)>',
  '" onmouseover="alert(4)',
  "' autofocus onfocus='alert(5)",
  '<!-- --!> ]]> &lt;b&gt; &#x3c;script>',
  '<onrecord-slot></onrecord-slot>',
  'bank\u202Egpj.exe\u2066\u2069 \u0000\u001B[31mred\u0007\u009B',
  'javascript:alert(6)',
];

function render(data: SiteData) {
  const html = [...renderSite(data)].join('');
  return { html, document: parseHTML(html).document };
}

/** The sample with a hostile string in the place of every text that an article can bring in; ids stay. */
function hostileSite(hostile: string): SiteData {
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
      cue: hostile,
      cites: [hostile],
      date: hostile,
      dateRule: hostile,
      evidence,
    })),
    timeline: SAMPLE_RECORD.timeline.map((one) => ({ ...one, text: hostile, rule: hostile, date: hostile, evidence })),
    threads: SAMPLE_RECORD.threads.map((one) => ({ ...one, topic: hostile })),
    conflicts: SAMPLE_RECORD.conflicts.map((one) => ({ ...one, sides: [{ claim: hostile, evidence }] })),
  };
  const leftOut = [{ uri: hostile, message: hostile }];
  return { title: hostile, record, articles: [article], leftOut, version: hostile };
}

describe('renderSite', () => {
  test.each(HOSTILE)('shows %j as text only', (hostile) => {
    const { html, document } = render(hostileSite(hostile));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('img, iframe, object, embed, base, link, onrecord-slot')).toHaveLength(0);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
        if (name === 'href') expect(value).toMatch(/^(#|https?:\/\/)/);
        expect(name).not.toBe('src');
      }
    }
    // Nothing that moves or hides what stands around it.
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(document.querySelector('#texts article mark')?.textContent).toBe(visibleText(hostile));
  });

  test('makes a link of http and https only, and tells the other side nothing', () => {
    const { document } = render(SAMPLE_SITE);
    const links = [...document.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://courier.example/ferry-first-talks',
      'https://northwire.example/12',
      'https://kettle.example/digest?day=19&x=1',
      'https://news.example/live',
    ]);
    for (const link of links) expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(document.querySelector('#a_0000000000000003 header')?.textContent).toContain('javascript:alert(1)');
  });

  test('has one place for every statement, event, article and passage, and no link that leads nowhere', () => {
    const { document } = render(SAMPLE_SITE);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    const { statements, events, articles, entities, threads, conflicts, timeline } = SAMPLE_RECORD;
    for (const { id } of [...statements, ...events, ...articles, ...entities, ...threads, ...conflicts]) {
      expect(known).toContain(id);
    }
    for (const { evidence } of [...statements, ...events, ...timeline]) {
      for (const one of evidence) expect(known).toContain(passageId(one));
    }
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const href of hrefs) if (href.startsWith('#')) expect(known).toContain(href.slice(1));
  });

  test('marks exactly the words of each passage', () => {
    const { document } = render(SAMPLE_SITE);
    for (const { evidence } of [...SAMPLE_RECORD.statements, ...SAMPLE_RECORD.events]) {
      for (const one of evidence) {
        const id = passageId(one);
        const pieces = [...document.querySelectorAll(`mark[id="${id}"], mark[data-of="${id}"]`)];
        expect(pieces.map(({ textContent }) => textContent).join('')).toBe(one.exact);
      }
    }
  });

  test('allows its own style and script by their hashes and nothing else', () => {
    const { document } = render(SAMPLE_SITE);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const hash = (text: string | null | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(document.querySelector('script')?.textContent)};`);
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')?.textContent)};`);
    expect(policy).not.toContain('unsafe');
    expect(document.querySelector('script')?.textContent).not.toMatch(
      /innerHTML|insertAdjacent|document\.write|eval\(/,
    );
  });

  test('says how a date is known and never more of it than that', () => {
    const { document } = render(SAMPLE_SITE);
    const dateOf = (id: string) => document.querySelector(`[id="${id}"] .date`)?.textContent;
    expect(dateOf('s_0000000000000001')).toMatch(/^4 Marchinferred from/);
    expect(dateOf('s_0000000000000003')).toMatch(/^Marchday not known · inferred/);
    expect(dateOf('s_0000000000000004')).toBe('5 Marchstated');
    expect(dateOf('s_0000000000000009')).toBe('no datepublished November 2020');
    expect(dateOf('v_0000000000000003')).toBe('summermonth not known · stated');
    expect(document.querySelector('[id="s-undated"] [id="s_0000000000000009"]')).not.toBeNull();
  });

  test('says plainly who is not named, how many articles report an event, and what was left out', () => {
    const { document } = render(SAMPLE_SITE);
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    expect(textOf('[id="s_0000000000000003"]')).toContain('“a senior official who was in the room” not identified');
    expect(textOf('[id="s_0000000000000013"]')).toContain('no speaker named');
    expect(textOf('[id="v_0000000000000001"]')).toContain('in 3 articles, 2 independent');
    expect(textOf('#about')).toContain('kettle/logo.png is not text');
    expect(textOf('#a_0000000000000001 details.cut')).toContain('rule advert-line');
    expect(textOf('#a_0000000000000001 details.cut p')).toContain('Story continues below advertisement');
  });

  test('gives the same bytes each time', () => {
    expect([...renderSite(SAMPLE_SITE)].join('')).toBe([...renderSite(SAMPLE_SITE)].join(''));
  });

  test('shows an empty record', () => {
    const empty = { articles: [], stories: [], entities: [], statements: [], events: [], timeline: [], threads: [] };
    const record: OnrecordRecord = { schema: 'onrecord/record@1', conflicts: [], ...empty };
    const { document } = render({ record, articles: [], leftOut: [], version: '0' });
    expect(document.querySelector('h1')?.textContent).toBe('The record');
    expect(document.querySelector('#timeline')?.textContent).toContain('None found');
  });

  test('takes a line of a megabyte with thousands of passages', () => {
    const text = 'He said that it was so. '.repeat(43_000);
    const article: Article = {
      ...(SAMPLE_ARTICLES[0] as Article),
      text,
      blocks: [{ span: [0, text.length], kind: 'paragraph', kept: true, rule: 'x' }],
    };
    const [statement] = SAMPLE_RECORD.statements;
    if (!statement) throw new Error('the sample has no statement');
    const statements = Array.from({ length: 4000 }, (_, index) => ({
      ...statement,
      id: `s_${index}`,
      exact: 'that it was so',
      evidence: [
        evidenceOf(article, [index * 24, index * 24 + 23]),
        evidenceOf(article, [index * 24 + 8, index * 24 + 22]),
      ],
    }));
    const record = { ...SAMPLE_RECORD, statements, events: [], timeline: [], threads: [], conflicts: [] };
    const started = performance.now();
    const html = [...renderSite({ record, articles: [article], leftOut: [], version: '0' })].join('');
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(html.match(/<mark /g)?.length).toBe(8000);
  });

  test('any passages of any text are marked, whatever they cross', () => {
    const passages = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab <&"é\u202E\n\u0007'), minLength: 1, maxLength: 60 }),
        passages,
        fc.nat(60),
        (text, pairs, at) => {
          const cut = Math.min(at, text.length);
          const article: Article = {
            ...(SAMPLE_ARTICLES[0] as Article),
            title: null,
            text,
            blocks: (
              [
                [0, cut],
                [cut, text.length],
              ] as const
            )
              .filter(([start, end]) => start < end)
              .map((span) => ({ span, kind: 'paragraph', kept: true, rule: 'x' })),
          };
          const spans = pairs
            .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
            .filter(([start, end]) => start < end);
          const evidence = spans.map((span) => evidenceOf(article, span));
          const [event] = SAMPLE_RECORD.events;
          if (!event) throw new Error('the sample has no event');
          const record = {
            ...SAMPLE_RECORD,
            statements: [],
            events: [{ ...event, evidence }],
            timeline: [],
            threads: [],
            conflicts: [],
          };
          const { document } = render({ record, articles: [article], leftOut: [], version: '0' });
          const words = [...document.querySelectorAll('#texts article > p')]
            .map(({ textContent }) => textContent)
            .join('');
          expect(words).toBe(visibleText(text));
          for (const one of evidence) {
            const id = passageId(one);
            const pieces = [...document.querySelectorAll(`[id="${id}"], [data-of="${id}"]`)];
            expect(pieces.map(({ textContent }) => textContent).join('')).toBe(visibleText(one.exact));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
