import { describe, expect, test } from 'vitest';
import { makePdf, type PdfLine, type PdfOptions } from '../../../test/make-pdf.ts';
import { readDocument } from '../read-document.ts';

async function read(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}, name = 'statement.pdf') {
  return readBytes(makePdf(pages, options), name);
}

async function readBytes(content: Uint8Array, uri = 'statement.pdf') {
  const { document, diagnostics } = await readDocument({
    kind: 'inline',
    uri,
    mediaType: 'text/plain',
    content,
    given: {},
  });
  const text = document ? new TextDecoder().decode(document.bytes) : null;
  const onPage = (document?.pages ?? []).map(({ page, span }) => [page, text?.slice(...span)]);
  return { document, text, onPage, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const HEAD: PdfLine = { text: 'Harbour authority of Ostmark', size: 9 };
const foot = (number: number): PdfLine => ({ text: `Page ${number} of 2`, below: 500, size: 9 });

const STATEMENT: readonly (readonly PdfLine[])[] = [
  [
    HEAD,
    { text: 'Harbour to open again in May', size: 18, below: 40 },
    { text: 'The harbour of Ostmark will open again in May, the harbour mas-', below: 30 },
    { text: 'ter said on Monday. The well-known pier stays closed, and a well-' },
    { text: 'known shipyard (founded in 1901) has asked for another' },
    foot(1),
  ],
  [
    HEAD,
    { text: 'year to repair its docks.', below: 40 },
    { text: 'Piers Lannock, the minister, denied that the date had been moved.', below: 28 },
    foot(2),
  ],
];

describe('a PDF', () => {
  test('is read as paragraphs, also over the end of a page, with the pages they stand on', async () => {
    const { text, onPage, document, codes } = await read(STATEMENT);
    expect(text?.split('\n\n')).toEqual([
      'Harbour authority of Ostmark',
      'Harbour to open again in May',
      'The harbour of Ostmark will open again in May, the harbour master said on Monday. The well-known pier stays ' +
        'closed, and a well-known shipyard (founded in 1901) has asked for another year to repair its docks.',
      'Page 1 of 2',
      'Harbour authority of Ostmark',
      'Piers Lannock, the minister, denied that the date had been moved.',
      'Page 2 of 2',
    ]);
    expect(onPage.map(([page, words]) => [page, words?.slice(0, 12), words?.slice(-12)])).toEqual([
      ['1', 'Harbour auth', ' for another'],
      ['2', 'year to repa', '\nPage 2 of 2'],
    ]);
    expect(document?.original?.mediaType).toBe('application/pdf');
    expect(codes).toEqual(['pdf-words-joined']);
  });

  test('gives the same text for the same bytes, whatever it is called', async () => {
    const [first, second] = [await read(STATEMENT), await read(STATEMENT, {}, 'download')];
    expect(second.text).toBe(first.text);
    expect(second.document?.original).toEqual(first.document?.original);
  });

  test('has its own page labels, and a title and author where they can be believed', async () => {
    const options = { title: 'Harbour to open again in May', author: 'Jane Roe', labelPrefix: 'A-' };
    const { onPage, document } = await read(STATEMENT, options);
    expect(onPage.map(([page]) => page)).toEqual(['A-1', 'A-2']);
    expect(document?.given.declared).toEqual({
      by: 'pdf',
      title: 'Harbour to open again in May',
      authors: ['Jane Roe'],
    });
    const junk = await read(STATEMENT, { title: 'Microsoft Word - final2.doc', author: 'jroe', created: 'D:20300101' });
    expect(junk.document?.given.declared).toEqual({ by: 'pdf' });
  });

  test('reads columns in the order in which they are written', async () => {
    const column = (x: number, first: number, lines: readonly string[]): PdfLine[] =>
      lines.map((text, index) => ({ text, x, below: index === 0 ? first : 14 }));
    const { text } = await read([
      [
        ...column(60, 30, ['The ferry of Ostmark sails', 'twice a day, the company', 'said, and in winter the']),
        ...column(320, -28, ['crossing takes an hour.', 'Tickets cost four crowns.']),
      ],
    ]);
    expect(text).toBe(
      'The ferry of Ostmark sails twice a day, the company said, and in winter the crossing takes an hour. ' +
        'Tickets cost four crowns.',
    );
  });

  test('without text, with a password or broken is refused with what to do', async () => {
    const scanned = await read([[], []]);
    expect(scanned.codes).toEqual(['pdf-no-text']);
    expect(scanned.diagnostics[0]?.message).toContain('OCR');
    expect((await read(STATEMENT, { encrypted: true })).codes).toEqual(['pdf-encrypted']);
    expect((await readBytes(Buffer.from('%PDF-1.7 harbour'))).codes).toEqual(['pdf-unreadable']);
    expect((await readBytes(makePdf(STATEMENT).subarray(0, 300))).document).toBeNull();
  });

  test('says which of its pages have no text', async () => {
    const { diagnostics } = await read([STATEMENT[0] ?? [], [], STATEMENT[1] ?? []]);
    expect(diagnostics.find(({ code }) => code === 'pdf-pages-no-text')?.message).toContain('page 2.');
  });
});
