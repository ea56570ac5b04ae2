import { describe, expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { readArticle } from '../read-article.ts';
import { readJsonLd } from './json-ld.ts';
import { readStampDay, readUrlDay } from './stamp-day.ts';

const PARAGRAPHS = [
  'The harbour master of Lindholm said on Monday that the old crane would be taken down before winter, and that nobody had asked him about the price of a new one.',
  'A spokeswoman for the town, Greta Oster, confirmed the plan but would not say who was to pay for it; the council meets again on Thursday to look at two offers.',
  'The crane was built by a yard that no longer exists, and the men who know how to grease it are retired, the harbour master said, adding that one of them was his father.',
  'Two companies from Ostmark have offered to take it away for the price of its steel, according to a letter that the Lindholm Gazette has seen.',
];

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Crane to come down | Lindholm Gazette</title>${head}</head><body>${body}</body></html>`;
}

const ARTICLE = `
<nav class="main"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article>
<h1>Crane to come down</h1>
<p class="standfirst">The town has waited forty years for this and still does not know the price</p>
<div class="byline">By <a href="/roe">Jane Roe</a></div>
<time datetime="2021-03-04T09:00:00+01:00">4 March 2021</time>
<p>${PARAGRAPHS[0]}</p>
<figure><img src="x.jpg"><figcaption>The crane as it stood on Sunday, seen from the ferry.</figcaption></figure>
<p>${PARAGRAPHS[1]}</p>
<div class="newsletter-signup"><p>Get our morning email in your inbox.</p></div>
<h2>A yard that is gone</h2>
<p>${PARAGRAPHS[2]}</p>
<div class="ad-slot">Buy a boat</div>
<blockquote><p>“It has been a good crane,” said its last driver, Olav Brandt, on the quay.</p></blockquote>
<p>${PARAGRAPHS[3]}<script>track("crane")</script><span style="display:none">hidden words</span></p>
</article></main>
<aside><h3>Most read</h3><p>Ferry runs aground again</p></aside>
<div id="comments"><p>First comment by somebody who reads the Gazette every day of the week.</p></div>
<footer><p>© 2021 Lindholm Gazette</p></footer>`;

function read(html: string): Article {
  const { article } = readArticle({ uri: 'page', mediaType: 'text/html', bytes: Buffer.from(html), given: {} });
  if (!article) throw new Error('no article');
  return article;
}

function kept(article: Article): readonly string[] {
  return article.blocks.filter((block) => block.kept).map(({ span }) => article.text.slice(...span));
}

describe('readArticle on a page', () => {
  const article = read(page(ARTICLE));

  test('keeps the article in document order', () => {
    const words = kept(article);
    expect(words[0]).toBe('Crane to come down');
    for (const paragraph of PARAGRAPHS) expect(words).toContain(paragraph);
    expect(words).toContain('A yard that is gone');
    expect(words).toContain('The town has waited forty years for this and still does not know the price');
    const kinds = new Set(article.blocks.filter((block) => block.kept).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['title', 'paragraph', 'heading', 'caption', 'quote']));
  });

  test('holds the rest of the page, not kept, with the rule that took it out', () => {
    const why = (words: string) =>
      article.blocks.find(
        ({ span }) => article.text.slice(...span).includes(words) && article.text.slice(...span).length < 120,
      );
    expect(why('Home')).toMatchObject({ kept: false, rule: 'nav' });
    expect(why('Ferry runs aground')).toMatchObject({ kept: false, rule: 'aside' });
    expect(why('morning email')).toMatchObject({ kept: false, kind: 'newsletter' });
    expect(why('Buy a boat')).toMatchObject({ kept: false, kind: 'advert' });
    expect(why('First comment')).toMatchObject({ kept: false, rule: 'class-comments' });
    expect(why('© 2021')).toMatchObject({ kept: false, rule: 'footer' });
    expect(why('By Jane Roe')).toMatchObject({ kept: false, kind: 'byline' });
  });

  test('parts blocks by a blank line and holds no script, style or hidden text', () => {
    expect(article.text).toBe(article.blocks.map(({ span }) => article.text.slice(...span)).join('\n\n'));
    expect(article.text).not.toMatch(/track|hidden words/);
  });

  test('reads title, author and date from the page', () => {
    expect(article).toMatchObject({
      title: 'Crane to come down',
      authors: ['Jane Roe'],
      published: { value: '2021-03-04', how: 'stated', rule: 'time-element' },
    });
  });

  test('prefers what the page states in JSON-LD', () => {
    const json = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#page' },
        { '@type': 'Person', '@id': '#roe', name: 'Jane Roe' },
        {
          '@type': ['NewsArticle'],
          headline: 'Crane to come down',
          datePublished: '2021-03-05T10:00:00+01:00',
          dateModified: '2021-03-06',
          author: [{ '@id': '#roe' }, { '@type': 'Person', name: 'John Doe' }],
          publisher: { name: 'Lindholm Gazette' },
        },
      ],
    };
    const stated = read(page(ARTICLE, `<script type="application/ld+json">${JSON.stringify(json)}</script>`));
    expect(stated).toMatchObject({
      outlet: 'Lindholm Gazette',
      authors: ['Jane Roe', 'John Doe'],
      published: { value: '2021-03-05', rule: 'json-ld-date-published' },
      modified: { value: '2021-03-06' },
    });
    const live = read(
      page(ARTICLE, '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Crane"}</script>'),
    );
    expect(live.form).toBe('live');
  });

  test('keeps a body that is cut into many containers', () => {
    const parts = PARAGRAPHS.map(
      (paragraph, index) =>
        `<div class="part part-${index}"><div class="inner"><p class="text">${paragraph}</p></div></div>`,
    );
    const words = kept(
      read(page(`<h1>Crane to come down</h1><div>${parts.join('<div class="ad">Buy a boat</div>')}</div>`)),
    );
    for (const paragraph of PARAGRAPHS) expect(words).toContain(paragraph);
    expect(words).not.toContain('Buy a boat');
  });
});

describe('dates of pages', () => {
  test('are the day written, in the zone written', () => {
    expect(readStampDay('2021-03-04T23:30:00-05:00')).toBe('2021-03-04');
    expect(readStampDay('Thu, 04 Mar 2021 08:00:00 GMT')).toBe('2021-03-04');
    expect(readStampDay('March 4, 2021, 5:00 pm')).toBe('2021-03-04');
    expect(readStampDay('20210304')).toBe('2021-03-04');
    expect(readStampDay('13/03/2021')).toBe('2021-03-13');
    expect(readStampDay('03/04/2021')).toBeNull();
    expect(readStampDay('2021-02-30')).toBeNull();
    expect(readStampDay('soon')).toBeNull();
  });

  test('are read from an address', () => {
    expect(readUrlDay('https://gazette.example/2021/03/04/crane')).toBe('2021-03-04');
    expect(readUrlDay('https://gazette.example/world/2021/mar/04/crane')).toBe('2021-03-04');
    expect(readUrlDay('https://gazette.example/crane-20210304.html')).toBe('2021-03-04');
    expect(readUrlDay('https://gazette.example/crane-12345678')).toBeNull();
  });
});

test('JSON-LD that is broken says nothing, and raw line ends in it do no harm', () => {
  expect(readJsonLd(['{"@type":'])).toBeNull();
  expect(readJsonLd(['<!-- {"@type":"NewsArticle","headline":"Crane\nfalls"} -->'])?.headline).toBe('Crane falls');
});

describe('hostile pages', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000)],
    ['deep and closed', `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`],
    ['deep lists', '<ul><li>'.repeat(50_000)],
    ['deep inline', `<p>${'<b>'.repeat(100_000)}`],
    ['open brackets', '<'.repeat(300_000)],
    ['entities', '&'.repeat(1_000_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open scripts', '<script '.repeat(50_000)],
    ['open attributes', `<a ${'x="'.repeat(100_000)}`],
    ['deep JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['line breaks', `<div>${'word<br>'.repeat(11_000)}</div>`],
    ['many links', '<a href="x">word</a> '.repeat(11_000)],
    ['many nested boxes', `${'<div>'.repeat(100)}x${'</div>'.repeat(100)}`.repeat(60)],
    ['many small elements', '<p>word</p>'.repeat(60_000)],
  ])('%s are read in time', (_name, html) => {
    // Time of the processor, so that a busy machine fails no test.
    const before = process.cpuUsage();
    const body = `${html}<p>${PARAGRAPHS[0]}</p>`;
    const { article } = readArticle({ uri: 'page', mediaType: 'text/html', bytes: Buffer.from(body), given: {} });
    if (article) expect(article.blocks.length).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(15_000);
  });

  test('a page without an article gives its text and says so', () => {
    const result = readArticle({
      uri: 'page',
      mediaType: 'text/html',
      bytes: Buffer.from(`${'<div>'.repeat(1000)}The crane falls.`),
      given: {},
    });
    expect(result.article?.text).toBe('The crane falls.');
    expect(result.diagnostics.map(({ code }) => code)).toContain('html-no-article');
  });
});

test('keeps subheadings and the opening that Readability leaves out, and what JSON-LD gives as updates of a live page', () => {
  const post = (heading: string, text = '') =>
    `<div class="post"><h3 class="post-heading">${heading}</h3><div class="post-text"><p>${text}</p></div></div>`;
  const body = `<main><h1>Crane to come down</h1><div itemprop="articleBody"><p>${PARAGRAPHS[3]}</p></div>
    <section>${post('The crane sways', PARAGRAPHS[0])}${post('A word from the town', PARAGRAPHS[1])}${post('It is down', PARAGRAPHS[2])}</section></main>`;
  const words = kept(read(page(body)));
  for (const paragraph of PARAGRAPHS) expect(words).toContain(paragraph);
  for (const heading of ['A word from the town', 'It is down']) expect(words).toContain(heading);
  const live = {
    '@type': 'LiveBlogPosting',
    headline: 'Crane to come down',
    liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'It is down', articleBody: PARAGRAPHS[0] }],
  };
  expect(readJsonLd([JSON.stringify(live)])).toMatchObject({ live: true, body: `It is down\n${PARAGRAPHS[0]}` });
});
