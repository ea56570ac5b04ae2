import { expect, test } from 'vitest';
import { readArticle } from '../src/article/read-article.ts';

// What `npm run fuzz` found, made small.

test.each(['utf-7', 'UTF-32', 'unicode-1-1-utf-7', 'utf-16le', 'utf-9', 'hz-gb-2312', 'x-user-defined'])(
  'a page that says it is in %s and is not is read',
  (charset) => {
    const page = `<!doctype html><meta charset="${charset}"><article><p>The café by pier 4 closed.</p></article>`;
    const bytes = Buffer.from(page, 'latin1');
    const document = { uri: 'a.html', mediaType: 'text/html', bytes, given: {} } as const;
    const { article, diagnostics } = readArticle(document);
    expect(article !== null || diagnostics.length > 0).toBe(true);
    const sent = readArticle({
      ...document,
      bytes: Buffer.from(page.replace(/<meta[^>]*>/, ''), 'latin1'),
      given: { charset },
    });
    expect(sent.article !== null || sent.diagnostics.length > 0).toBe(true);
  },
);

test('UTF-7 is never read, as in browsers', () => {
  const page = '<!doctype html><meta charset="utf-7"><p>+ADw-b+AD4- caf\xe9 closed its doors on Tuesday.</p>';
  const bytes = Buffer.from(page, 'latin1');
  const { article } = readArticle({ uri: 'a.html', mediaType: 'text/html', bytes, given: {} });
  expect(article?.text).toContain('+ADw-b+AD4- café');
});
