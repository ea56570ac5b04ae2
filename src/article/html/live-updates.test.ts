import { describe, expect, test } from 'vitest';
import { analyseHtml, jsonLd, makePage, readHtml } from '../../../test/read-page.ts';

/** Latest first, as live pages stand; the story ran over midnight. */
const ENTRIES = [
  {
    headline: 'Holm to speak at noon',
    stamp: '2021-03-05T08:10:00+01:00',
    body: 'Mayor Ada Holm said on Friday that the works would go on. She met the company this morning.',
  },
  {
    headline: 'The cabin is down',
    stamp: '2021-03-04T23:40:00+01:00',
    body: 'The cabin was lowered onto the quay shortly before midnight. Holm said on Thursday that nobody was hurt.',
  },
  {
    headline: 'Works begin in the rain',
    stamp: '2021-03-04T09:15:00+01:00',
    body: 'Workers climbed the crane this morning. The council had voted on Tuesday to take it down before the summer.',
  },
] as const;
const HEAD =
  '<h1>Crane to come down: live updates</h1><p>The last crane of the harbour of Lindholm is being taken down, and we are on the quay.</p>';

const contained = ENTRIES.map(
  ({ headline, stamp, body }) =>
    `<article class="entry"><time datetime="${stamp}">${stamp.slice(11, 16)}</time><h3>${headline}</h3><p>${body}</p></article>`,
);
const flat = ENTRIES.map(
  ({ headline, stamp, body }) =>
    `<h3>${headline}</h3><p class="at"><time datetime="${stamp}">${stamp.slice(11, 16)}</time></p><p>${body}</p>`,
);
const plain = ENTRIES.map(({ headline, body }) => `<h3>${headline}</h3><p>${body}</p>`);
const stated = jsonLd({
  '@type': 'LiveBlogPosting',
  headline: 'Crane to come down: live updates',
  datePublished: '2021-03-04T08:00:00+01:00',
  liveBlogUpdate: ENTRIES.map(({ headline, stamp, body }) => ({
    '@type': 'BlogPosting',
    headline,
    datePublished: stamp,
    articleBody: `<p>${body}</p>`,
  })),
});
const PUBLISHED = '<meta property="article:published_time" content="2021-03-04T08:00:00+01:00">';

describe('the entries of a live page', () => {
  test.each([
    [
      'elements with a time each',
      makePage(`<main>${HEAD}<div class="feed">${contained.join('')}</div></main>`, PUBLISHED),
    ],
    ['times between them', makePage(`<main>${HEAD}<div class="feed">${flat.join('')}</div></main>`, PUBLISHED)],
    ['JSON-LD alone', makePage(`<main>${HEAD}<div class="feed">${plain.join('')}</div></main>`, stated)],
    [
      'microdata',
      makePage(
        `<main>${HEAD}<div>${contained.map((entry) => entry.replace('<article', '<div itemprop="liveBlogUpdate"').replace('</article>', '</div>')).join('')}</div></main>`,
        PUBLISHED,
      ),
    ],
  ])('are found by %s, in the order of the page, each with its time', (_how, html) => {
    const { article } = readHtml(html);
    expect(article.form).toBe('live');
    expect(article.updates?.map(({ stamp }) => stamp)).toEqual(ENTRIES.map(({ stamp }) => stamp));
    expect(article.updates?.map(({ published }) => published.value)).toEqual([
      '2021-03-05',
      '2021-03-04',
      '2021-03-04',
    ]);
    for (const [index, { span }] of (article.updates ?? []).entries()) {
      const words = article.text.slice(...span);
      expect(words).toContain(ENTRIES[index]?.body);
      expect(words).toContain(ENTRIES[index]?.headline);
      for (const other of ENTRIES) if (other !== ENTRIES[index]) expect(words).not.toContain(other.body);
    }
  });

  test('date what they say from their own day', () => {
    const html = makePage(`<main>${HEAD}<div class="feed">${contained.join('')}</div></main>`, stated);
    const { article, times, attributions, events } = analyseHtml(html);
    const dates = times.map(({ span, edtf }) => [article?.text.slice(...span), edtf]);
    expect(dates).toContainEqual(['Friday', '2021-03-05']);
    expect(dates).toContainEqual(['Thursday', '2021-03-04']);
    expect(dates).toContainEqual(['Tuesday', '2021-03-02']);
    const mornings = times.filter(({ span }) => article?.text.slice(...span) === 'this morning');
    expect(mornings.map(({ value }) => value.slice(0, 10))).toEqual(['2021-03-05', '2021-03-04']);
    const said = attributions.map(({ time }) => time.value);
    expect(said).toContain('2021-03-05');
    expect(said).toContain('2021-03-04');
    for (const { realis } of events) expect(realis).not.toBe('planned');
  });

  test('are not looked for in a page that is no live one', () => {
    const report = makePage(
      `<main><article><h1>Crane to come down</h1>${flat.join('').replaceAll(/\d{2}:\d{2}</g, 'Thursday<')}</article></main>`,
    );
    expect(readHtml(report).article).not.toHaveProperty('updates');
  });

  test('have no time where only a clock is printed', () => {
    const clocks = ENTRIES.map(({ body }, index) => `<p>1${index}:40</p><p>${body}</p>`);
    const { article } = readHtml(makePage(`<main>${HEAD}${clocks.join('')}</main>`, PUBLISHED));
    expect(article.form).toBe('live');
    expect(article).not.toHaveProperty('updates');
  });

  test('are read in time from a page that has thousands', () => {
    const many = Array.from(
      { length: 2400 },
      (_, index) =>
        `<div class="e"><time datetime="2021-03-04T09:15:00Z">9:15</time><p>Entry ${index} says that the crane stands where it stood before, for now.</p></div>`,
    );
    const before = process.cpuUsage();
    readHtml(makePage(`<main>${HEAD}${many.join('')}</main>`, stated));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
