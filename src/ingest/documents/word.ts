import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import type { DeclaredMetadata } from '../../core/article.ts';
import type { ConversionRefusal, ConvertedDocument, DocumentConverter } from '../document-converter.ts';
import { readAuthors } from '../manifest.ts';
import { childAt, parseXml, wordsOf } from '../newsml/xml-tree.ts';
import { pageOfBody } from '../tables/item-page.ts';

/** Bytes that the parts of a document may have unpacked: a thousand pages of text take about a tenth. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** What is read of the archive: text, its styles and numbering, and what the document says of itself. No pictures. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]{1,80}\.(?:xml|rels))$/;

/** A Word document (Office Open XML): its paragraphs, headings, lists, tables and notes; title and author are declared. */
export const wordConverter: DocumentConverter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  matches: (name, bytes) => name.endsWith('.docx') || isWordArchive(bytes),
  convert: convertWord,
};

function isWordArchive(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && buffer.includes('word/document.xml');
}

async function convertWord(bytes: Uint8Array): Promise<ConvertedDocument | ConversionRefusal> {
  const parts = unpack(bytes);
  if (parts === 'too-large') {
    return { code: 'word-unreadable', detail: `has more than ${MOST_UNPACKED} bytes of text and styles when unpacked` };
  }
  if (!parts?.['word/document.xml']) return { code: 'word-unreadable', detail: 'is no Word document that can be read' };
  try {
    const { default: mammoth } = await import('mammoth');
    const archive = Buffer.from(zipSync(parts, { level: 0 }));
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: archive }, { convertImage, externalFileAccess: false });
    const core = parts['docProps/core.xml'];
    const { declared, language } = readCore(core ? new TextDecoder().decode(core) : '');
    return {
      mediaType: 'text/html',
      bytes: new TextEncoder().encode(pageOfBody(undefined, value, language)),
      declared,
    };
  } catch (error) {
    return { code: 'word-unreadable', detail: `could not be read as a Word document (${String(error)})` };
  }
}

/** The parts that are read, none larger than its entry says; `null` for a broken archive. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | 'too-large' | null {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!PARTS.test(name)) return false;
    total += originalSize;
    return total <= MOST_UNPACKED;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    return total > MOST_UNPACKED ? 'too-large' : parts;
  } catch {
    return null;
  }
}

/** The core properties (ISO 29500-2): the days in them tell of the file, not of the article, and are left aside. */
function readCore(xml: string): { readonly declared: DeclaredMetadata; readonly language: string | undefined } {
  const root = parseXml(xml) ?? undefined;
  const title = wordsOf(childAt(root, 'title'));
  const authors = readAuthors(wordsOf(childAt(root, 'creator')));
  const language = wordsOf(childAt(root, 'language'));
  const declared = { by: 'word', ...(title && { title }), ...(authors.length > 0 && { authors }) };
  return { declared, language };
}
