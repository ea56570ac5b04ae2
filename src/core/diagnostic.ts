import type { Span } from './span.ts';

/**
 * Everything the program can have to say about an input. One row a code: how bad it is and what the user can do.
 * `docs/diagnostics.md` explains each; a test holds the two together.
 */
export const DIAGNOSTICS = {
  'input-not-found': { severity: 'error', advice: 'Check the path; quote names that hold spaces or wildcards.' },
  'input-unreadable': { severity: 'error', advice: 'Check the permissions of the file and that its disk is there.' },
  'input-empty': { severity: 'error', advice: 'Save the article again; the file has no text in it.' },
  'input-binary': { severity: 'error', advice: 'Save the article as text or HTML; this file is not text.' },
  'input-too-large': { severity: 'error', advice: 'Split the file, or raise the limit with --max-size.' },
  'input-unsupported': {
    severity: 'error',
    advice: 'Convert it to one of the kinds in docs/sources.md, e.g. .txt or .html.',
  },
  'input-duplicate': { severity: 'warning', advice: 'The same bytes came in before; they are taken once.' },
  'input-unchanged': {
    severity: 'info',
    advice: 'Only what surrounds it differs, so it is the same revision; it is counted once.',
  },
  'archive-damaged': {
    severity: 'error',
    advice: 'Fetch or pack the archive again; what could be read of it was read.',
  },
  'archive-truncated': {
    severity: 'warning',
    advice: 'Fetch the archive again to have the rest; what came before was read.',
  },
  'archive-bomb': { severity: 'error', advice: 'If it is sound, expand it yourself and give the folder.' },
  'archive-member-unsafe': {
    severity: 'error',
    advice: 'Such members are never read; if it is an article, expand the archive yourself and give the file.',
  },
  'archive-encrypted': { severity: 'error', advice: 'Expand the archive with its password and give the folder.' },
  'archive-nested': { severity: 'error', advice: 'Take the inner archive out and give it by itself.' },
  'archive-passed-over': { severity: 'info', advice: 'Only pages, texts and documents that are read count.' },
  'ndjson-invalid': { severity: 'error', advice: 'Give one JSON object a line with "uri", "mediaType" and "content".' },
  'table-invalid': {
    severity: 'error',
    advice: 'Mend the quotes of this line; the rows before it were read, those after it may be missing.',
  },
  'table-no-text': {
    severity: 'error',
    advice: 'Name the column or field of the text as one of those in docs/sources.md, e.g. text, content or html.',
  },
  'table-of-links': {
    severity: 'error',
    advice: 'Fetch the pages first: onrecord add --from FILE.',
  },
  'manifest-not-used': {
    severity: 'warning',
    advice: 'Give it with --manifest if it tells of these files; it is not read as articles.',
  },
  'json-no-articles': {
    severity: 'error',
    advice: 'Give a list of objects with a text or html in each, or items of ninjs; other JSON is not read.',
  },
  'references-only': {
    severity: 'error',
    advice: 'They hold no text: give the pages as inputs and this file with --manifest, so that it tells of them.',
  },
  'gzip-broken': {
    severity: 'error',
    advice: 'Copy or fetch the file again; what stands before the break was read.',
  },
  'xml-no-news': {
    severity: 'error',
    advice: 'Only feeds, NewsML-G2 and NITF are read of XML; save the article as text or HTML.',
  },
  'item-not-usable': {
    severity: 'error',
    advice: 'It is not read; take it out, or give the version that may be used.',
  },
  'item-embargoed': {
    severity: 'warning',
    advice: 'It was read; see that nothing of it is published before.',
  },
  'email-attachments': {
    severity: 'info',
    advice: 'They are not read; save and add them as files of their own if they belong to the article.',
  },
  'email-no-text': { severity: 'error', advice: 'Save what it shows as text or HTML.' },
  'word-unreadable': {
    severity: 'error',
    advice: 'Open it in a word processor and save it again as .docx, or as text.',
  },
  'pdf-unreadable': { severity: 'error', advice: 'Open it in a reader and print or save it as a new PDF, or as text.' },
  'pdf-encrypted': { severity: 'error', advice: 'Save a copy without the password.' },
  'pdf-no-text': {
    severity: 'error',
    advice: 'It seems to be scanned: have its text recognised (OCR) and saved in it, then add it again.',
  },
  'pdf-pages-no-text': {
    severity: 'warning',
    advice:
      'They may be scanned or hold pictures only; have their text recognised (OCR) if they belong to the article.',
  },
  'pdf-cut': { severity: 'warning', advice: 'Split the file to have the rest read.' },
  'pdf-words-joined': {
    severity: 'info',
    advice: 'Compare them with the page before you quote them letter by letter.',
  },
  'feed-invalid': {
    severity: 'error',
    advice: 'Give RSS, Atom, JSON Feed, a sitemap or an OPML list; save it again where it is cut off.',
  },
  'feed-mended': { severity: 'warning', advice: 'The rest of the feed was read.' },
  'feed-links': {
    severity: 'warning',
    advice: 'Fetch the articles with "onrecord watch" or "onrecord add" and the address of the feed.',
  },
  'manifest-invalid': {
    severity: 'error',
    advice:
      'Give a CSV with a header, or one JSON object a line, with the columns path, url, outlet, title, authors, published.',
  },
  'manifest-path-outside': {
    severity: 'error',
    advice: 'List only files inside the folder of the manifest; move the manifest up if it should reach further.',
  },
  'manifest-date-invalid': { severity: 'warning', advice: 'Write the date as YYYY-MM-DD; it was left out.' },
  'encoding-guessed': { severity: 'info', advice: 'Save the file as UTF-8 if letters look wrong.' },
  'encoding-errors': { severity: 'warning', advice: 'Save the file again as UTF-8; unreadable bytes show as U+FFFD.' },
  'html-no-article': {
    severity: 'warning',
    advice: 'No article was found in the page; the readable text of the whole page was taken.',
  },
  'no-text': {
    severity: 'error',
    advice: 'Nothing was left to read after boilerplate; look at the page and save its text.',
  },
  'cut-by-paywall': {
    severity: 'warning',
    advice: 'Save the page again where all of it can be read; only the part that was shown is in the record.',
  },
  'no-publication-date': {
    severity: 'info',
    advice: 'Give the date with --date or in a manifest, so that "on Monday" can be resolved.',
  },
  'dates-disagree': {
    severity: 'warning',
    advice: 'Say which is right in a manifest; the first in the documented order was taken.',
  },
  'language-unsupported': {
    severity: 'warning',
    advice: 'Only English is analysed; the text was kept, but nothing was read from it.',
  },
  'correction-invalid': {
    severity: 'warning',
    advice: 'Mend the line or take it out of the file of corrections; the other lines count.',
  },
  'correction-unmatched': {
    severity: 'warning',
    advice: 'See "onrecord correct list"; take it back with "onrecord correct undo N", or correct what is there now.',
  },
  'fetch-address-invalid': {
    severity: 'error',
    advice: 'Give an address that begins with http:// or https://, without a user name or password.',
  },
  'fetch-refused-address': {
    severity: 'error',
    advice: 'Add --allow-private if you mean a host of your own network.',
  },
  'fetch-disallowed': {
    severity: 'error',
    advice: 'Open it in a browser, save the page, and give the file to "onrecord build".',
  },
  'fetch-failed': {
    severity: 'error',
    advice: 'Try again later, or save the page in a browser and give the file to "onrecord build".',
  },
  'fetch-status': {
    severity: 'error',
    advice:
      'Look at the address in a browser; where it shows the article, save the page and give the file to "onrecord build".',
  },
  'fetch-too-large': {
    severity: 'error',
    advice: 'Raise the limit with --max-size.',
  },
  'fetch-type': {
    severity: 'error',
    advice: 'Give the address of the article itself: a page, a text or a document that is read.',
  },
  'analysis-failed': {
    severity: 'error',
    advice: 'Report this with the file, please; the other inputs are not affected.',
  },
} as const satisfies Readonly<Record<string, { severity: Severity; advice: string }>>;

export type Severity = 'error' | 'warning' | 'info';
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Something the program has to say about an input: `message` is for people; `span` belongs to `article.text`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}

/** A diagnostic whose message says what happened (`detail`) and then what to do about it. */
export function diagnostic(code: DiagnosticCode, detail: string, span?: Span): Diagnostic {
  const { severity, advice } = DIAGNOSTICS[code];
  return { code, severity, message: `${detail} ${advice}`, ...(span && { span }) };
}
