import type { Article, Block, SourceDocument } from '../core/article.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { makeId, sha256 } from '../core/ids.ts';
import { choosePublished, type DateCandidate } from './date-order.ts';
import { decodeBytes } from './decode.ts';
import { findForm } from './form.ts';
import { type LabelledPiece, labelPieces } from './label-blocks.ts';
import { guessLanguage } from './language.ts';
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
  const { text, diagnostics } = decodeBytes(document.bytes, document.mediaType);
  const labelled = labelPieces(text, cutPieces(text, document.mediaType));
  return assembleArticle(document, text, labelled, diagnostics);
}

function assembleArticle(
  document: SourceDocument,
  text: string,
  labelled: readonly LabelledPiece[],
  earlier: readonly Diagnostic[],
): ReadArticle {
  const { uri, mediaType, bytes, given } = document;
  const diagnostics: Diagnostic[] = [...earlier];
  const blocks: readonly Block[] = labelled.map(({ block }) => block);
  if (!blocks.some(({ kept }) => kept)) {
    return { article: null, diagnostics: [...diagnostics, diagnostic('no-text', `${uri} has no text to read.`)] };
  }
  const stated = readTextMetadata(text, labelled);
  const candidates: DateCandidate[] = [];
  if (stated.published) candidates.push({ source: 'byline', date: stated.published });
  const { published, diagnostics: dateDiagnostics } = choosePublished(given, candidates, uri);
  diagnostics.push(...dateDiagnostics);
  const { language, sure } = guessLanguage(keptText(text, blocks));
  if (sure && language !== 'en') {
    diagnostics.push(
      diagnostic('language-unsupported', `${uri} seems to be written in another language (${language}).`),
    );
  }
  const title = given.title ?? stated.title;
  const hash = sha256(bytes);
  const article: Article = {
    id: makeId('a', hash),
    source: { uri, mediaType, sha256: hash },
    url: given.url ?? null,
    title,
    outlet: given.outlet ?? stated.outlet,
    authors: given.authors ?? stated.authors,
    language,
    published,
    modified: stated.modified,
    form: findForm(title, labelled, false),
    text,
    blocks,
  };
  return { article, diagnostics };
}

function keptText(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(({ kept }) => kept)
    .map(({ span: [start, end] }) => text.slice(start, end))
    .join('\n');
}
