import { joinLines, type PdfTextItem, type PdfTextLine } from './pdf-lines.ts';

/** Pages and characters that are read of one document. */
const MOST_PAGES = 2000;
const MOST_CHARACTERS = 10_000_000;

/** What a PDF holds; it survives a structured clone. */
export interface ReadPdf {
  readonly pages: readonly (readonly PdfTextLine[])[];
  readonly labels: readonly string[] | null;
  readonly info: Readonly<Record<string, unknown>>;
  /** Pages the document has. */
  readonly total: number;
}

/** The lines of a PDF, page by page. Throws what PDF.js throws: a `PasswordException` for one that is locked. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the bytes it is given for its own. Level 0 has it print nothing but errors.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false });
  try {
    const pages: (readonly PdfTextLine[])[] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const lines = joinLines((items as readonly object[]).filter((item): item is PdfTextItem => 'str' in item));
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MOST_CHARACTERS) break;
      pages.push(lines);
    }
    const { Title, Author } = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
    const labels = await document.getPageLabels();
    return { pages, labels, info: { Title, Author }, total: document.numPages };
  } finally {
    await document.destroy();
  }
}
