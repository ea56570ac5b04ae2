import type { DeclaredMetadata, DocumentPage } from '../../core/article.ts';
import type { ConversionNote, ConversionRefusal, ConvertedDocument, DocumentConverter } from '../document-converter.ts';
import { wordsWithinLines } from './line-end-hyphens.ts';
import { findParagraphs, type PdfText, writeParagraphs } from './pdf-paragraphs.ts';
import type { ReadPdf } from './read-pdf.ts';
import { readPdfApart } from './read-pdf-apart.ts';

/** Letters below which a document has no text to speak of: a scan with a stamp on it. */
const FEWEST_LETTERS = 20;

/**
 * A PDF with text in it. Its text is plain: the lines of a paragraph joined, a blank line between paragraphs, the pages in
 * their order and each in the order in which the document writes it, which in the PDFs of papers and offices is the order
 * of reading. PDF.js (unpdf) reads the letters.
 */
export const pdfConverter: DocumentConverter = {
  mediaType: 'application/pdf',
  matches: (name, bytes) => name.endsWith('.pdf') || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-',
  convert: convertPdf,
};

async function convertPdf(bytes: Uint8Array): Promise<ConvertedDocument | ConversionRefusal> {
  let read: ReadPdf;
  try {
    read = await readPdfApart(bytes);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    return name === 'PasswordException'
      ? { code: 'pdf-encrypted', detail: 'opens only with a password' }
      : { code: 'pdf-unreadable', detail: `is a PDF that cannot be read (${message.replace(/\.$/, '')})` };
  }
  const { pages, labels, info, total } = read;
  const lines = pages.flat();
  const letters = lines.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) {
    return { code: 'pdf-no-text', detail: `has ${count(total, 'page')} without text, only pictures of them` };
  }
  const written = writeParagraphs(findParagraphs(pages), wordsWithinLines(lines.map(({ text }) => text)));
  return {
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(written.text),
    pages: findPages(written, labels),
    declared: readInfo(info, written.text),
    notes: findNotes(pages, total, written),
  };
}

/** The pages as the document numbers them, each up to where the next one begins. */
function findPages({ text, starts }: PdfText, labels: readonly string[] | null): readonly DocumentPage[] {
  const ordered = [...starts].sort(([, a], [, b]) => a - b);
  return ordered.map(([page, start], index) => {
    const next = ordered[index + 1]?.[1] ?? text.length;
    const end = start + text.slice(start, next).trimEnd().length;
    return { page: labels?.[page] || String(page + 1), span: [start, end] };
  });
}

/**
 * Title and author. Programs write into both what they like, so the title counts only where the text has it too, and the
 * author only where it looks like a name. The day the file was made is not that of the article and is left aside.
 */
function readInfo({ Title, Author }: ReadPdf['info'], text: string): DeclaredMetadata {
  const title = typeof Title === 'string' ? Title.replace(/\s+/g, ' ').trim() : '';
  const author = typeof Author === 'string' ? Author.replace(/\s+/g, ' ').trim() : '';
  const opening = text.slice(0, 3000).replace(/\s+/g, ' ').toLowerCase();
  return {
    by: 'pdf',
    ...(title.length > 3 && opening.includes(title.toLowerCase()) && { title }),
    ...(/^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{L}[\p{L}.'’-]{0,30}){1,4}$/u.test(author) && { authors: [author] }),
  };
}

function findNotes(pages: ReadPdf['pages'], total: number, { joinedWords }: PdfText): readonly ConversionNote[] {
  const notes: ConversionNote[] = [];
  const empty = pages.flatMap((lines, page) => (lines.length === 0 ? [page + 1] : []));
  if (pages.length < total) {
    notes.push({ code: 'pdf-cut', detail: `has ${total} pages, of which the first ${pages.length} were read` });
  }
  if (empty.length > 0) {
    const shown = empty.slice(0, 10).join(', ');
    const detail = `has no text on ${empty.length === 1 ? 'page' : 'pages'} ${shown}${empty.length > 10 ? ', …' : ''}`;
    notes.push({ code: 'pdf-pages-no-text', detail });
  }
  if (joinedWords > 0) {
    notes.push({
      code: 'pdf-words-joined',
      detail: `parts ${count(joinedWords, 'word')} at the end of a line that ${joinedWords === 1 ? 'was' : 'were'} put together`,
    });
  }
  return notes;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
