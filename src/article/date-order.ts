import type { GivenMetadata } from '../core/article.ts';
import { type DateValue, UNKNOWN_DATE } from '../core/date.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';

/** Places where an article's date can stand. */
export type DateSource =
  | 'given'
  | 'json-ld'
  | 'meta'
  | 'declared'
  | 'time-element'
  | 'url'
  | 'byline'
  | 'general-meta'
  | 'announced'
  | 'script'
  | 'modified'
  | 'fallback';

/** Which date is taken when several are stated: the first of these that has one. */
export const DATE_ORDER: readonly { readonly source: DateSource; readonly why: string }[] = [
  { source: 'given', why: 'the user said so, in a manifest or a line of NDJSON' },
  { source: 'json-ld', why: 'written by the outlet for machines, about this article alone' },
  { source: 'meta', why: 'written by the outlet for machines, about the page' },
  { source: 'declared', why: 'said of the article by the feed, archive or table it came from' },
  { source: 'time-element', why: 'marked as a date, but it may be that of a comment or another article' },
  { source: 'url', why: 'sure of the day it was filed; it may be a day off from the printed one' },
  { source: 'byline', why: 'read from words: a date line beside the title, a by-line, a dateline with its year' },
  { source: 'general-meta', why: 'written for machines under a name that can also mean the making of the page' },
  { source: 'announced', why: 'after “Published” or the like, somewhere on the page' },
  {
    source: 'script',
    why: 'in the data of the page’s scripts, where these name one day only; looked for where nothing else is stated',
  },
  { source: 'modified', why: 'only a last change is stated: the day of this version, at least' },
  { source: 'fallback', why: 'the user’s --date, for a source that states none' },
];

/** A last change is another day by its nature, and a fallback claims nothing. */
const NO_RIVALS: ReadonlySet<DateSource> = new Set(['modified', 'fallback']);

export interface DateCandidate {
  readonly source: DateSource;
  readonly date: DateValue;
}

/**
 * The date of publication by `DATE_ORDER`. A warning names the dates when two that are stated, or a given and a stated
 * one, lie more than a day apart (a day is what time zones and print editions differ by).
 */
export function choosePublished(
  given: GivenMetadata,
  stated: readonly DateCandidate[],
  uri: string,
): { readonly published: DateValue; readonly diagnostics: readonly Diagnostic[] } {
  const candidates: DateCandidate[] = [...stated];
  if (given.published !== undefined)
    candidates.push({ source: 'given', date: { value: given.published, how: 'given', rule: 'given' } });
  if (given.publishedFallback !== undefined) {
    candidates.push({
      source: 'fallback',
      date: { value: given.publishedFallback, how: 'given', rule: 'given-for-undated' },
    });
  }
  const ordered = DATE_ORDER.flatMap(({ source }) => candidates.filter((candidate) => candidate.source === source));
  const chosen = ordered[0];
  if (!chosen) {
    return {
      published: UNKNOWN_DATE,
      diagnostics: [diagnostic('no-publication-date', `${uri} states no date of publication.`)],
    };
  }
  const others = ordered.filter(
    ({ source, date }) =>
      !NO_RIVALS.has(source) && !NO_RIVALS.has(chosen.source) && apart(date.value, chosen.date.value),
  );
  if (others.length === 0) return { published: chosen.date, diagnostics: [] };
  const list = others.map(({ source, date }) => `${date.value} (${source})`).join(', ');
  const detail = `${uri}: the date taken is ${chosen.date.value} (${chosen.source}); there is also ${list}.`;
  return {
    published: chosen.date,
    diagnostics: [diagnostic('dates-disagree', detail, others.find(({ date }) => date.span)?.date.span)],
  };
}

function apart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > 86_400_000;
}
