import { describe, expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { readArticle } from '../read-article.ts';
import { findDayOrder, slashedDay } from './day-order.ts';
import { findPageOffset, findScriptStamp } from './script-dates.ts';
import { isUtcStamp, readStampDay, shiftedDay } from './stamp-day.ts';

const PARAGRAPHS = [
  'The harbour master of Lindholm said on Monday that the old crane would be taken down before winter, and that nobody had asked him about the price of a new one.',
  'A spokeswoman for the town, Greta Oster, confirmed the plan but would not say who was to pay for it; the council meets again on Thursday to look at two offers.',
  'The crane was built by a yard that no longer exists, and the men who know how to grease it are retired, the harbour master said, adding that one was his father.',
];

interface Parts {
  readonly head?: string;
  readonly beside?: string;
  readonly after?: string;
  readonly attributes?: string;
  readonly url?: string;
}

function read({ head = '', beside = '', after = '', attributes = '', url = '' }: Parts) {
  const body = `<article class="with-sidebar"><h1>Crane to come down</h1>${beside}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>${after}`;
  const html = `<!doctype html><html ${attributes}><head><title>Crane to come down</title>${head}</head><body>${body}</body></html>`;
  const given = url === '' ? {} : { url };
  return readArticle({ uri: 'page', mediaType: 'text/html', bytes: Buffer.from(html), given });
}

function articleOf(parts: Parts): Article {
  const { article } = read(parts);
  if (!article) throw new Error('no article');
  return article;
}

describe('dates a page prints', () => {
  test.each([
    ['<div class="meta">Posted on March 4, 2021 by Jane Roe</div>', '2021-03-04'],
    ['<p class="date">Written: 2021-03-04 15:03:30 / Updated: 2021-03-05 08:10:00</p>', '2021-03-04'],
    ['<p>Updated: March 5, 2021 Published: March 4, 2021</p>', '2021-03-04'],
    ['<div class="entry-date">Thursday | 4 March 2021 | Harbour</div>', '2021-03-04'],
    ['<p>04.03.2021</p>', '2021-03-04'],
  ])('%s', (beside, day) => {
    const { published, text } = articleOf({ beside });
    expect(published).toMatchObject({ value: day, how: 'stated' });
    expect(published.span && text.slice(...published.span)).toMatch(/2021/);
  });

  test('elsewhere on the page only after a word that says so', () => {
    expect(articleOf({ after: '<div>First published on 4 March 2021.</div>' }).published).toMatchObject({
      value: '2021-03-04',
      rule: 'printed-published',
    });
    expect(articleOf({ after: '<div>The fair of 4 March 2021</div>' }).published.value).toBeNull();
  });

  test('not those of comments, lists and boxes beside the article', () => {
    for (const after of [
      '<div class="comment-list"><p>Posted on March 9, 2021</p></div>',
      '<ul><li>The fair opens. Published March 9, 2021</li></ul>',
      '<aside><p>Posted: March 9, 2021</p></aside>',
    ]) {
      expect(articleOf({ after }).published.value).toBeNull();
    }
  });

  test('a last change alone dates the version, and is no rival of a date of publication', () => {
    const changed = articleOf({ after: '<footer><p>Last updated: 5 March 2021</p></footer>' });
    expect(changed.published).toMatchObject({ value: '2021-03-05', rule: 'printed-updated' });
    expect(changed.modified).toMatchObject({ value: '2021-03-05' });
    const both = read({
      head: '<meta property="article:published_time" content="2021-02-01">',
      after: '<footer><p>Last updated: 5 March 2021</p></footer>',
    });
    expect(both.article?.published.value).toBe('2021-02-01');
    expect(both.diagnostics.map(({ code }) => code)).not.toContain('dates-disagree');
  });

  test('sources that disagree are reported with both days', () => {
    const { article, diagnostics } = read({
      head: '<meta property="article:published_time" content="2021-02-01">',
      beside: '<p class="date">Posted on March 4, 2021</p>',
    });
    expect(article?.published.value).toBe('2021-02-01');
    expect(diagnostics.find(({ code }) => code === 'dates-disagree')?.message).toContain('2021-03-04 (byline)');
  });
});

test('a stamp in UTC gives way to the day the outlet prints, or to the zone of its other stamps', () => {
  const head = '<meta property="article:published_time" content="2021-03-05T02:54:29.000Z">';
  expect(articleOf({ head }).published.value).toBe('2021-03-05');
  expect(articleOf({ head, beside: '<p class="date">March 4, 2021</p>' }).published.value).toBe('2021-03-04');
  const clock = '<script>var shows = [{"at":"2021-03-04T23:00:00-05:00"}]</script>';
  expect(articleOf({ head, after: clock }).published.value).toBe('2021-03-04');
});

test('a general name of a meta element gives way to the printed day', () => {
  const head = '<meta name="date" content="2019-01-01">';
  expect(articleOf({ head }).published.value).toBe('2019-01-01');
  expect(articleOf({ head, beside: '<p class="date">March 4, 2021</p>' }).published.value).toBe('2021-03-04');
});

describe('numbers with slashes', () => {
  test('are read in the order of the page', () => {
    expect(findDayOrder('Seen 13/02/2021 and 04/03/2021', null, null)).toBe('day-first');
    expect(findDayOrder('Seen 02/13/2021', 'en-GB', null)).toBe('month-first');
    expect(findDayOrder('', 'en-GB', null)).toBe('day-first');
    expect(findDayOrder('', 'en_US', null)).toBe('month-first');
    expect(findDayOrder('', 'en', 'https://gazette.example.co.uk/crane')).toBe('day-first');
    expect(findDayOrder('', 'en-US', 'https://gazette.co.uk/crane')).toBeNull();
    expect(findDayOrder('', 'en', 'https://gazette.com/crane')).toBeNull();
    expect(slashedDay(3, 4, '2021', 'month-first')).toBe('2021-03-04');
    expect(slashedDay(3, 4, '2021', null)).toBeNull();
    expect(readStampDay('04/03/2021 10:00', () => 'day-first')).toBe('2021-03-04');
  });

  test('date an article', () => {
    const beside = '<p class="date">Published 04/03/2021</p>';
    expect(articleOf({ beside, attributes: 'lang="en-GB"' }).published.value).toBe('2021-03-04');
    expect(articleOf({ beside, url: 'https://gazette.example.com/crane' }).published.value).toBeNull();
  });
});

test('scripts date a page where they name one day only', () => {
  expect(findScriptStamp('{"datePublished":"2021-03-04T10:00:00Z","x":1,"publishedAt":"2021-03-04"}')).toBe(
    '2021-03-04T10:00:00Z',
  );
  expect(findScriptStamp('{"pubDate":"2021-03-04"},{"pubDate":"2021-02-01"}')).toBeNull();
  expect(findPageOffset('2021-03-04T10:00:00-05:00 Thu, 04 Mar 2021 11:00:00 -0500')).toBe(-300);
  expect(findPageOffset('2021-03-04T10:00:00-05:00 2021-03-04T10:00:00+01:00')).toBeNull();
});

test('stamps', () => {
  expect(readStampDay('Mon Jan 20 09:49:32 UTC 2020')).toBe('2020-01-20');
  expect(isUtcStamp('2021-03-04T10:00:00.123Z')).toBe(true);
  expect(isUtcStamp('2021-03-04T10:00:00-05:00')).toBe(false);
  expect(shiftedDay('2021-03-05T02:54:29Z', -300)).toBe('2021-03-04');
  expect(shiftedDay('2021-03-05', -300)).toBeNull();
});
