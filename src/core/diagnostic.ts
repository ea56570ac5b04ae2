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
  'input-unsupported': { severity: 'error', advice: 'Convert it to .txt, .md or .html, or give NDJSON with --ndjson.' },
  'input-duplicate': { severity: 'warning', advice: 'The same bytes came in before; they are taken once.' },
  'ndjson-invalid': { severity: 'error', advice: 'Give one JSON object a line with "uri", "mediaType" and "content".' },
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
