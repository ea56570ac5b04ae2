import type { DateValue } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import { isDatedByline } from '../rules/byline-rules.ts';
import { findWrittenDays, isStampLine } from '../written-date.ts';
import { isProse } from './article-runs.ts';
import { slashedDay } from './day-order.ts';
import type { PageHabits } from './page-habits.ts';
import type { PageBox, PageRun } from './page-runs.ts';

/** Days that a page prints for its readers; spans belong to the page's text. */
export interface PrintedDates {
  /** Beside the title: the surest, since readers are to see it as the article's. */
  readonly beside: DateValue | null;
  /** Anywhere on the page after a word such as `Published`. */
  readonly announced: DateValue | null;
  readonly modified: DateValue | null;
}

/** Runs after and before the title in which a date is the article's. */
const AFTER_TITLE = 20;
const BEFORE_TITLE = 6;
/** With this many paragraphs since the title a date is below the body: a standfirst and a caption stand over it. */
const INTO_BODY = 3;
/** Runs in which the whole page is searched for dates. */
const LONGEST_RUN = 240;

const PUBLISHED_WORD =
  /\b(?:published|posted|written|filed|issued|released|created|added|submitted|uploaded|dated?|publication date|publish date|pub date|reported|aired)(?: on| at| in| online)?[:\s|–—-]{0,4}(?:on )?(?:[a-z]{3,9}day,? |(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?,? |\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?[, ]{1,2})?$/i;
const MODIFIED_WORD =
  /\b(?:updated|modified|revised|reviewed|revision|last (?:updated?|modified|changed?|edited)|edited)(?: on| at)?[:\s$|–—-]{0,4}(?:date: |on )?(?:[a-z]{3,9}day,? |\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?[, ]{1,2})?$/i;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dates|datetime|pubdate|published?|publication|posted|timestamp|time|dateline|byline|meta|info)(?=$|[\s_-])|(?:Date|Time|Timestamp|Published)(?=$|[\s_A-Z-])/;
const OTHER_NAME = /comment|related|sidebar|widget|recommend|teaser|promo|trending|most-?read|reply|replies/i;
const OTHER_TAG: ReadonlySet<string> = new Set(['nav', 'aside', 'li', 'blockquote']);

/**
 * The days a page prints: in a date line, a by-line, an element called a date, or after `Published` and `Updated`; not
 * in lists, boxes beside the article and comments. `title` is the index of the title's run, or -1.
 */
export function findPrintedDates(
  runs: readonly PageRun[],
  spans: readonly Span[],
  title: number,
  habits: PageHabits,
): PrintedDates {
  let beside: DateValue | null = null;
  let before: DateValue | null = null;
  let announced: DateValue | null = null;
  let modified: DateValue | null = null;
  // What holds the title too is no box beside the article, whatever it is called.
  const frame = new Set(runs[title]?.path ?? []);
  let paragraphs = 0;
  for (const [index, run] of runs.entries()) {
    if (index > title && isProse(run)) paragraphs += 1;
    if (run.text.length > LONGEST_RUN || !/\d{4}/.test(run.text) || standsElsewhere(run, frame)) continue;
    const inFooter = run.path.some(({ tag }) => tag === 'footer');
    for (const { day, span, lead } of daysOf(run.text, habits)) {
      const start = spans[index]?.[0] ?? 0;
      const value: DateValue = { value: day, how: 'stated', span: [start + span[0], start + span[1]] };
      if (MODIFIED_WORD.test(lead)) {
        modified ??= { ...value, rule: 'printed-updated' };
        continue;
      }
      if (inFooter) continue;
      const said = PUBLISHED_WORD.test(lead);
      if (said) announced ??= { ...value, rule: 'printed-published' };
      if (title < 0 || !(said || isDateRun(run))) continue;
      if (index > title && index <= title + AFTER_TITLE && paragraphs < INTO_BODY)
        beside ??= { ...value, rule: 'beside-title' };
      else if (index < title && index >= title - BEFORE_TITLE) before = { ...value, rule: 'over-title' };
    }
  }
  return { beside: beside ?? before, announced, modified };
}

function daysOf(text: string, habits: PageHabits): readonly { day: string; span: Span; lead: string }[] {
  const days = findWrittenDays(text).map(({ day, span }) => ({ day, span }));
  for (const match of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g)) {
    const day = slashedDay(Number(match[1]), Number(match[2]), match[3] ?? '', habits.order());
    if (day) days.push({ day, span: [match.index, match.index + match[0].length] });
  }
  days.sort((a, b) => a.span[0] - b.span[0]);
  return days.map((found) => ({ ...found, lead: text.slice(Math.max(0, found.span[0] - 60), found.span[0]) }));
}

/** A line that is there for its date: a stamp, a by-line with a day, a short line in an element called a date. */
function isDateRun(run: PageRun): boolean {
  if (isStampLine(run.text) || isDatedByline(run.text)) return true;
  return run.text.length <= 90 && run.path.slice(0, 2).some(({ names }) => DATE_NAME.test(names));
}

function standsElsewhere({ linked, path }: PageRun, frame: ReadonlySet<PageBox>): boolean {
  if (linked > 0.6) return true;
  return path.some((box) => !frame.has(box) && (OTHER_TAG.has(box.tag) || OTHER_NAME.test(box.names)));
}
