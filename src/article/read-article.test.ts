import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, GivenMetadata, MediaType } from '../core/article.ts';
import { readArticle } from './read-article.ts';

const BODY =
  'The harbour master of Lindholm said on Monday that the old crane would be taken down before winter, and that nobody had asked him about the price of a new one.';
const MORE =
  'A spokeswoman for the town, Greta Oster, confirmed the plan but would not say who was to pay for it; the council meets again on Thursday to look at two offers.';

function read(content: string | Uint8Array, mediaType: MediaType = 'text/plain', given: GivenMetadata = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readArticle({ uri: 'test', mediaType, bytes, given });
}

function articleOf(content: string, mediaType?: MediaType, given?: GivenMetadata): Article {
  const { article } = read(content, mediaType, given);
  if (!article) throw new Error('no article');
  return article;
}

/** `kind/rule` of each block, with a minus sign before those that are not kept. */
function labels(article: Article): readonly string[] {
  return article.blocks.map(({ kind, kept, rule }) => `${kept ? '' : '-'}${kind}/${rule}`);
}

describe('readArticle on text', () => {
  test('labels what stands over a body', () => {
    const article = articleOf(
      `Crane to Come Down\nWorld + Business\n\nCrane to Come Down\n\nBy JANE ROE and John Doe, Lindholm Gazette\n4 March 2021\n\n${BODY}\n\n${MORE}\n`,
    );
    expect(labels(article)).toEqual([
      'title/first-line',
      '-section/between-titles',
      '-title/title-repeated',
      '-byline/byline',
      '-dateline/date-line',
      'paragraph/paragraph',
      'paragraph/paragraph',
    ]);
    expect(article).toMatchObject({
      title: 'Crane to Come Down',
      outlet: 'Lindholm Gazette',
      authors: ['Jane Roe', 'John Doe'],
      published: { value: '2021-03-04', how: 'stated', rule: 'date-line' },
      form: 'report',
      language: 'en',
    });
    const { span } = article.published;
    expect(span && article.text.slice(...span)).toBe('4 March 2021');
  });

  test('cuts a leading date from the paragraph it opens', () => {
    const article = articleOf(` date 2021-03-04 ${BODY} What is known?\n\nCrane on trial\n\n${MORE}`);
    expect(labels(article)).toEqual([
      '-dateline/leading-date-line',
      'paragraph/paragraph',
      'heading/short-line',
      'paragraph/paragraph',
    ]);
    expect(article.published).toEqual({ value: '2021-03-04', how: 'stated', rule: 'leading-date-line', span: [1, 16] });
    expect(article.title).toBeNull();
  });

  test.each([
    ['Related: What the crane once cost', 'related', 'related-opening'],
    ['Read more: Harbour fees are to rise.', 'related', 'related-opening'],
    ['Read the full story here.', 'related', 'related-line'],
    ['Story continues below advertisement', 'advert', 'advert-line'],
    ['ADVERTISEMENT', 'advert', 'advert-line'],
    ['1:53 Watch the crane being tested', 'caption', 'running-time'],
    ['Get the Gazette Morning in your inbox. Sign Up', 'newsletter', 'sign-up'],
    [
      'Get daily harbour news The day’s top stories, delivered to your inbox. Sign Up By entering your e-mail address you accept our Terms and Conditions.',
      'newsletter',
      'sign-up',
    ],
    [
      'Plus access to select articles and other premium content with your account, free of charge.',
      'newsletter',
      'account-wall',
    ],
    ['Current Issue', 'related', 'related-line'],
    ['(Reporting by Jane Roe in Lindholm; Editing by John Doe)', 'credit', 'reporting-credit'],
    ['Additional reporting by Jane Roe in Lindholm', 'credit', 'reporting-credit'],
    ['Jane Roe reported from Lindholm. John Doe contributed reporting from Ostmark.', 'credit', 'contributed-credit'],
    ['The Lindholm Press contributed to this report.', 'credit', 'contributed-credit'],
    ['via Lindholm Daily', 'credit', 'via-line'],
    ['Our Standards: The Lindholm Principles', 'credit', 'standards-line'],
    ['This article was originally published by the Ostmark Gazette.', 'credit', 'distribution-note'],
    ['© 2021 Lindholm Gazette. All rights reserved.', 'credit', 'copyright-line'],
    ['Photo: Jane Roe / Lindholm Gazette', 'credit', 'photo-credit'],
    ['The crane on Sunday, from the ferry. Photograph: Jane Roe/Lindholm Gazette', 'caption', 'credited-caption'],
    ['128 comments', 'other', 'share-or-comments'],
    ['Share this article', 'other', 'share-or-comments'],
    ['Click here to get the Gazette app', 'other', 'click-line'],
    ['* * *', 'other', 'rule-line'],
  ])('takes out %j', (line, kind, rule) => {
    const article = articleOf(`Crane to come down\n\n${BODY}\n\n${line}\n\n${MORE}`);
    expect(labels(article)[2]).toBe(`-${kind}/${rule}`);
  });

  test.each([
    'The company asked its readers to sign up to a newsletter and to give an email address.',
    'Geopolitical factors have contributed to the fall in harbour fees, analysts said.',
    'By Friday, the crane had been moved twice.',
    'Read the letter, she told them, and then decide.',
    '“Subscribe to our newsletter and your inbox will be full,” he joked.',
    'Copyright law was not on the agenda, the mayor said.',
    'This article of the constitution was published in 1921 and never used.',
    'More: that was the word on everybody’s lips.',
    'At 1:53 the crane fell.',
    'Photographs of the crane were sold on Monday.',
    'Share prices fell.',
    'From the Ostmark News:',
  ])('keeps %j', (line) => {
    const article = articleOf(`Crane to come down\n\n${BODY}\n\n${line}\n\n${MORE}`);
    expect(article.blocks[2]?.kept).toBe(true);
  });

  test('joins lines wrapped at a width and parts lines that are paragraphs', () => {
    const wrapped = `Crane to come down\n\n${wrap(BODY, 70)}\n\n${wrap(MORE, 70)}\n`;
    expect(labels(articleOf(wrapped))).toEqual(['title/first-line', 'paragraph/paragraph', 'paragraph/paragraph']);
    const lines = articleOf(`Crane to come down\n\n${BODY}\n${MORE}\n${BODY}`);
    expect(labels(lines)).toEqual([
      'title/first-line',
      'paragraph/paragraph',
      'paragraph/paragraph',
      'paragraph/paragraph',
    ]);
  });

  test('sees a digest by its sources in brackets', () => {
    const items = [
      'The crane comes down. [Lindholm Gazette / Jane Roe]',
      'Fees are to rise, a memo says. [Ostmark Daily]',
      'The mayor is silent for now. [LBC]',
    ];
    const article = articleOf(
      `Morning brief\n\n${BODY}\n\n${items.map((item) => `  • ${item}`).join('\n')}\n\nvia Lindholm Brief`,
    );
    expect(article).toMatchObject({ form: 'digest', outlet: 'Lindholm Brief' });
    expect(labels(article).slice(2, 5)).toEqual(['list-item/bullet', 'list-item/bullet', 'list-item/bullet']);
  });

  test('sees a fact-box by its headings and a live page by its times', () => {
    const pairs = articleOf(`Two mayors\n\n${BODY}\n\nRoe on Doe\n\n${MORE}\n\nDoe on Roe\n\n${BODY}`);
    expect(pairs.form).toBe('factbox');
    const times = ['10:35 am', '10:20 am', '9:58 am', '9:30 am'].map((time) => `${time}\n\n${BODY}`).join('\n\n');
    expect(articleOf(`Crane comes down\n\n${times}`).form).toBe('live');
  });

  test('reads Markdown', () => {
    const article = articleOf(
      `---\ntitle: x\n---\n\n# Crane *falls*\n\n*Lindholm Brief · Thursday, March 4, 2021 · by Jane Roe*\n\n${wrap(BODY, 60)}\n\n## Why\n\n- One thing\n  goes on\n- Another\n\n> A quote\n> goes on\n\n---\n`,
      'text/markdown',
    );
    expect(labels(article)).toEqual([
      '-other/markdown-front-matter',
      'title/first-line',
      '-byline/byline-parts',
      'paragraph/paragraph',
      'heading/marked-heading',
      'list-item/marked-list',
      'list-item/marked-list',
      'quote/marked-quote',
      '-other/rule-line',
    ]);
    expect(article).toMatchObject({ authors: ['Jane Roe'], published: { value: '2021-03-04' } });
  });

  test('dates a dateline only when it names its year', () => {
    expect(articleOf(`Crane\n\nLINDHOLM, March 4 (Osta) - ${BODY}\n\n${MORE}`).published.value).toBeNull();
    expect(articleOf(`Crane\n\nLINDHOLM, March 4, 2021 (Osta) - ${BODY}\n\n${MORE}`).published).toMatchObject({
      value: '2021-03-04',
      rule: 'agency-dateline',
    });
  });

  test('lets the given date win, says when dates disagree, and takes --date only for want of another', () => {
    const text = `Crane to come down\n\n4 March 2021\n\n${BODY}\n\n${MORE}`;
    const given = read(text, 'text/plain', { published: '2021-03-14' });
    expect(given.article?.published).toMatchObject({ value: '2021-03-14', how: 'given' });
    expect(given.diagnostics.map(({ code }) => code)).toEqual(['dates-disagree']);
    expect(articleOf(text, 'text/plain', { publishedFallback: '2020-01-01' }).published.value).toBe('2021-03-04');
    const undated = read(`Crane to come down\n\n${BODY}`, 'text/plain', { publishedFallback: '2020-01-01' });
    expect(undated.article?.published).toMatchObject({ value: '2020-01-01', how: 'given' });
    expect(undated.diagnostics).toEqual([]);
  });

  test('warns of another language', () => {
    const german =
      'Der Kran wird noch vor dem Winter abgebaut, und niemand hat ihn nach dem Preis für einen neuen gefragt, sagte der Hafenmeister.';
    const { article, diagnostics } = read(`${german}\n\n${german}`);
    expect(article?.language).toBe('de');
    expect(diagnostics.map(({ code }) => code)).toContain('language-unsupported');
  });

  test('gives the same id to the same bytes and says when there is no text', () => {
    expect(articleOf(BODY).id).toBe(articleOf(BODY).id);
    expect(articleOf(BODY).id).not.toBe(articleOf(MORE).id);
    expect(read('   ').diagnostics.map(({ code }) => code)).toEqual(['no-text']);
  });

  test('drops the byte order mark and nothing else', () => {
    expect(articleOf(`\ufeff  ${BODY}\r\n`).text).toBe(`  ${BODY}\r\n`);
  });
});

describe('blocks', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      BODY,
      'By Jane Roe',
      '4 March 2021',
      'World',
      '• item',
      '- item',
      '> quote',
      '# Head',
      '---',
      'date 2021-03-04 x',
      '10:35',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const text = fc
    .array(line, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\r').map((end) => lines.join(end)));

  test.each<MediaType>(['text/plain', 'text/markdown', 'text/html'])('tile any %s', (mediaType) => {
    fc.assert(
      fc.property(text, (content) => {
        const { article } = read(content, mediaType);
        if (!article) return;
        expectTiling(article);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
      { numRuns: mediaType === 'text/html' ? 100 : 300 },
    );
  });

  test('tile what any bytes are read as', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom<MediaType>('text/plain', 'text/html'),
        (bytes, mediaType) => {
          const { article } = read(bytes, mediaType);
          if (article) expectTiling(article);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function expectTiling({ text, blocks, published }: Article): void {
  let end = 0;
  for (const { span } of blocks) {
    expect(span[0]).toBeGreaterThanOrEqual(end);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(text.slice(end, span[0]).trim()).toBe('');
    expect(text.slice(...span).trim()).toBe(text.slice(...span));
    end = span[1];
  }
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(end).trim()).toBe('');
  if (published.span) expect(published.span[1]).toBeLessThanOrEqual(text.length);
}

function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
