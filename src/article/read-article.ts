import type { Article, Block, SourceDocument } from '../core/article.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { makeId, sha256 } from '../core/ids.ts';
import { choosePublished, type DateCandidate } from './date-order.ts';
import { decodeBytes } from './decode.ts';
import { findForm } from './form.ts';
import type { PageMetadata } from './html/page-metadata.ts';
import { type ReadPage, readPage } from './html/read-page.ts';
import { labelPieces } from './label-blocks.ts';
import { guessLanguage } from './language.ts';
import { inOffice } from './office-holders.ts';
import { cutPieces } from './pieces.ts';
import { readTextMetadata } from './text-metadata.ts';

export interface ReadArticle {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The article in a document, or `null` with the diagnostics that say why there is none. Never throws for bad input.
 * Spans belong to `article.text`: for plain text and Markdown the decoded file without its byte order mark, unchanged;
 * for HTML the readable text of the page in document order, blocks with a blank line between them.
 */
export function readArticle(document: SourceDocument): ReadArticle {
  const { bytes, mediaType, uri, given } = document;
  const { text, diagnostics } = decodeBytes(bytes, mediaType, document.original ? undefined : given.charset);
  if (mediaType !== 'text/html') {
    const labelled = labelPieces(text, cutPieces(text, mediaType));
    return assembleArticle(document, { text, labelled, metadata: null, dates: null }, diagnostics);
  }
  const page = readPage(text, given.url ?? null);
  const notFound = page.found ? [] : [diagnostic('html-no-article', `${uri}: the page has no clear article in it.`)];
  return assembleArticle(document, page, [...diagnostics, ...notFound]);
}

interface ReadText extends Pick<ReadPage, 'text' | 'labelled' | 'metadata'> {
  /** `null` for plain text, where only the words have dates. */
  readonly dates: ReadPage['dates'] | null;
}

function assembleArticle(
  document: SourceDocument,
  { text, labelled, metadata: page, dates }: ReadText,
  earlier: readonly Diagnostic[],
): ReadArticle {
  const { uri, mediaType, bytes, given } = document;
  const { declared } = given;
  const blocks: readonly Block[] = labelled.map(({ block }) => block);
  if (!blocks.some(({ kept }) => kept)) {
    return { article: null, diagnostics: [...earlier, diagnostic('no-text', `${uri} has no text to read.`)] };
  }
  const words = readTextMetadata(text, labelled);
  const modified = dates?.modified ?? words.modified;
  const candidates: DateCandidate[] = [...(dates?.published ?? [])];
  if (words.published) candidates.push({ source: 'byline', date: words.published });
  if (modified) candidates.push({ source: 'modified', date: modified });
  if (declared?.published) {
    candidates.push({ source: 'declared', date: { value: declared.published, how: 'stated', rule: declared.by } });
  }
  const { published, diagnostics: onDates } = choosePublished(given, candidates, uri);
  const { language, diagnostics: onLanguage } = chooseLanguage(text, blocks, page, uri);
  // The first line of a plain text is its title for want of a better one.
  const declaredFirst = mediaType === 'text/html' ? null : declared?.title;
  const title = given.title ?? declaredFirst ?? words.title ?? page?.title ?? declared?.title ?? null;
  const holders = inOffice(given.officeHolders ?? [], published);
  const original = document.original ?? { mediaType, sha256: sha256(bytes) };
  const article: Article = {
    id: makeId('a', original.sha256),
    source: { uri, ...original },
    url: given.url ?? page?.url ?? null,
    title,
    outlet: given.outlet ?? page?.outlet ?? declared?.outlet ?? words.outlet,
    authors: given.authors ?? firstNonEmpty(firstNonEmpty(page?.authors ?? [], declared?.authors ?? []), words.authors),
    language,
    published,
    modified,
    form: findForm(title, labelled, page?.live ?? false),
    text,
    ...(holders.length > 0 && { officeHolders: holders }),
    blocks,
  };
  return { article, diagnostics: [...earlier, ...onDates, ...onLanguage] };
}

/** The language the words show; what a page declares of itself counts only where they show none. */
function chooseLanguage(
  text: string,
  blocks: readonly Block[],
  page: PageMetadata | null,
  uri: string,
): { readonly language: string | null; readonly diagnostics: readonly Diagnostic[] } {
  const guess = guessLanguage(keptText(text, blocks));
  const language = guess.language ?? page?.language ?? null;
  if (!guess.sure || guess.language === 'en') return { language, diagnostics: [] };
  const detail = `${uri} seems to be written in another language (${language}).`;
  return { language, diagnostics: [diagnostic('language-unsupported', detail)] };
}

function firstNonEmpty(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length > 0 ? first : second;
}

function keptText(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(({ kept }) => kept)
    .map(({ span: [start, end] }) => text.slice(start, end))
    .join('\n');
}
