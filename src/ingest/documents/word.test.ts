import { describe, expect, test } from 'vitest';
import { makeWord, paragraph } from '../../../test/make-word.ts';
import { readArticle } from '../../article/read-article.ts';
import { readDocument } from '../read-document.ts';

async function read(content: Uint8Array, uri = 'release.docx') {
  const ref = { kind: 'inline', uri, mediaType: 'text/plain', content, given: {} } as const;
  const { document, diagnostics } = await readDocument(ref);
  return { document, article: document && readArticle(document).article, codes: diagnostics.map(({ code }) => code) };
}

const RELEASE = [
  paragraph('Ministry: ferry not sold', 'Heading1'),
  paragraph('13 May 2024'),
  paragraph(
    'Piers Lannock, the minister of transport, said on Monday that the ferry had not been sold &amp; would sail.',
  ),
  paragraph('He denied that talks with the company had begun in March.'),
  paragraph('Contact: Ilse Korvess, press office.'),
].join('');

describe('a Word document', () => {
  test('gives all of its paragraphs, and its author is declared', async () => {
    const { article, codes } = await read(makeWord(RELEASE));
    expect(article?.text.split('\n\n')).toEqual([
      'Ministry: ferry not sold',
      '13 May 2024',
      'Piers Lannock, the minister of transport, said on Monday that the ferry had not been sold & would sail.',
      'He denied that talks with the company had begun in March.',
      'Contact: Ilse Korvess, press office.',
    ]);
    expect(article?.blocks.filter(({ kept, kind }) => !kept && kind !== 'dateline')).toEqual([]);
    expect(article?.title).toBe('Ministry: ferry not sold');
    expect(article?.authors).toEqual(['Ilse Korvess']);
    expect(article?.published.value).toBe('2024-05-13');
    expect(article?.source.mediaType).toContain('wordprocessingml');
    expect(codes).toEqual([]);
  });

  test('is known by its bytes too, and gives the same text each time', async () => {
    const bytes = makeWord(RELEASE);
    const [named, unnamed] = [await read(bytes), await read(bytes, '-')];
    expect(unnamed.article?.text).toBe(named.article?.text);
    expect(unnamed.article?.id).toBe(named.article?.id);
  });

  test('that is broken, or far larger than it says, is refused', async () => {
    expect((await read(Uint8Array.of(80, 75, 3, 4, 20, 0))).codes).toEqual(['word-unreadable']);
    expect((await read(makeWord(RELEASE).subarray(0, 700))).codes).toEqual(['word-unreadable']);
    const bomb = makeWord(`<w:p><w:r><w:t>${' '.repeat(34_000_000)}</w:t></w:r></w:p>`);
    expect((await read(bomb)).codes).toEqual(['word-unreadable']);
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(3000)}${'</w:sdtContent></w:sdt>'.repeat(3000)}`;
    expect((await read(makeWord(deep))).codes.length).toBeGreaterThan(0);
  });
});
