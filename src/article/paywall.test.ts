import { describe, expect, test } from 'vitest';
import { blocksOf, jsonLd, makePage, readHtml } from '../../test/read-page.ts';
import { readArticle } from './read-article.ts';
import { isPaywallPrompt } from './rules/paywall-rules.ts';

const PARAGRAPHS = [
  'The harbour of Lindholm will take down its last crane on Monday, mayor Ada Holm told the council on Tuesday night.',
  'The crane has stood on the north quay for forty years and has not moved a load since the yard behind it was closed.',
  'Three companies bid for the work, and the one that won it asked for less than half of what the town had put aside.',
  'Olav Brandt, who drove it for eleven years, said that he would not come to watch, and that he had told nobody why.',
] as const;
/** More than a stub has: each paragraph another one. */
const LONG = Array.from({ length: 6 }, (_, round) =>
  PARAGRAPHS.map((paragraph) => `${paragraph} That was year ${round + 1}.`),
).flat();

const story = (paragraphs: readonly string[], after = '') =>
  `<main><article><h1>Crane to come down</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}${after}</article></main>`;
const paid = (part: object = {}) =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Crane to come down', isAccessibleForFree: false, ...part });
const PART = { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' } };

function cutOf(html: string) {
  const { article, diagnostics } = readHtml(html);
  const cut = diagnostics.find(({ code }) => code === 'cut-by-paywall');
  return { article, cut, words: cut?.span && article.text.slice(...cut.span) };
}

describe('a text that a paywall cut', () => {
  test.each([
    'Subscribe to continue reading.',
    'To continue reading, log in or create a free account.',
    'This article is for subscribers only.',
    'The rest of this article is available only to our paying subscribers.',
    'You’ve reached your limit of free articles this month.',
    'Sign in or subscribe to read the full story.',
    'Continue reading this article with a digital subscription',
    'Only subscribers can read the full article.',
    'For subscribers only',
  ])('ends with “%s”, which is a removed block', (prompt) => {
    expect(isPaywallPrompt(prompt)).toBe(true);
    const { article, cut, words } = cutOf(makePage(story(PARAGRAPHS.slice(0, 2), `<p>${prompt}</p>`)));
    expect(cut).toMatchObject({ severity: 'warning' });
    expect(words).toBe(prompt);
    expect(blocksOf(article).find((block) => block.words === prompt)?.kept).toBe(false);
    expect(
      blocksOf(article)
        .filter(({ kept }) => kept)
        .map((block) => block.words),
    ).toContain(PARAGRAPHS[1]);
  });

  test('is seen in a box of its own, in what the page says, and in what it counts', () => {
    const box =
      '<div class="subscribe-wall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>';
    expect(cutOf(makePage(story(PARAGRAPHS.slice(0, 2), box))).cut).toBeDefined();
    expect(cutOf(makePage(story(PARAGRAPHS.slice(0, 2)), paid(PART))).cut?.message).toContain('it is not free');
    expect(cutOf(makePage(story(PARAGRAPHS), paid({ wordCount: 900 }))).cut?.message).toContain('of 900');
    expect(
      cutOf(makePage(story([...PARAGRAPHS.slice(0, 2), 'The first bid came from a company that…']), paid())).cut,
    ).toBeDefined();
  });

  test('is seen in plain text too', () => {
    const bytes = Buffer.from(
      `Crane to come down\n\n${PARAGRAPHS.join('\n\n')}\n\nSubscribe to continue reading\n\nAlready a subscriber? Log in\n`,
    );
    const { article, diagnostics } = readArticle({ uri: 'a.txt', mediaType: 'text/plain', bytes, given: {} });
    expect(diagnostics.map(({ code }) => code)).toContain('cut-by-paywall');
    expect(
      article &&
        blocksOf(article)
          .filter(({ kept }) => !kept)
          .map(({ rule }) => rule),
    ).toEqual(['paywall-prompt', 'paywall-offer']);
  });
});

describe('a text that is there in full is not called cut', () => {
  const overlay = '<div class="subscribe-wall"><h3>Subscribe to continue reading</h3></div>';

  test.each([
    ['where the page says that it is not free', makePage(story(LONG), paid())],
    [
      'where the paid part is there',
      makePage(
        story(
          PARAGRAPHS.slice(0, 1),
          `<div class="paid">${PARAGRAPHS.slice(1)
            .map((words) => `<p>${words}</p>`)
            .join('')}</div>`,
        ),
        paid(PART),
      ),
    ],
    ['where the words are about as many as the page counts', makePage(story(LONG), paid({ wordCount: 560 }))],
    ['where a box for readers without a subscription is left in the page', makePage(story(LONG) + overlay, paid())],
    ['where the prompt stands over the text', makePage(overlay + story(PARAGRAPHS))],
    ['where nothing says so, however short it is', makePage(story(PARAGRAPHS.slice(0, 1)))],
    [
      'where the page offers a newsletter',
      makePage(story(PARAGRAPHS, '<p>Subscribe to our newsletter to get the news of the harbour every morning.</p>')),
    ],
  ])('%s', (_when, html) => {
    const { cut, article } = cutOf(html);
    expect(cut).toBeUndefined();
    expect(blocksOf(article).some(({ kept, words }) => kept && words.startsWith(PARAGRAPHS[0]))).toBe(true);
  });

  test.each([
    'Subscribers to continue reading the paper were hard to find, Holm said.',
    '“Subscribe to continue reading” is what a reader of the Gazette has seen since May.',
    'The paper asks its readers to subscribe to continue reading after three articles.',
    'Register of Lindholm ships to read the name of the crane on the quay.',
    'Members only met on Friday, and the report was not read.',
    'This article of the treaty is to be read by members of the council on Monday.',
  ])('a sentence of the story is no prompt: %s', (sentence) => {
    expect(isPaywallPrompt(sentence)).toBe(false);
  });
});
