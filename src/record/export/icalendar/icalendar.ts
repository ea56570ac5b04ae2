import { dateWords } from '../../../../web/date-words.ts';
import { REALIS_WORDS, reportsAndOrigins, SPEECH_REALIS_WORDS } from '../../../../web/record-words.ts';
import type { Realis } from '../../../core/analysis.ts';
import type { TimelineEntry } from '../../../core/record.ts';
import { articlesCited, type ExportIndex, indexTimeline, newestDay, recordTitle, urnOf } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { calendarDays } from './calendar-days.ts';
import { contentLine, textValue } from './content-line.ts';

/** How a calendar shows what is not known to have taken place; what is said not to have happened is as called off. */
const STATUS: Readonly<Record<Realis, string | null>> = {
  actual: null,
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  negated: 'CANCELLED',
};

/** Where no article has a date: DTSTAMP must be there, and must not be the clock's. */
const NO_DAY = '1970-01-01';

/**
 * A calendar (RFC 5545) with an all-day event for each entry of the timeline whose date is a day, a month or a short
 * interval. The others are counted in the calendar's description. DTSTAMP is the newest publication date among the
 * articles of the entry: the same record gives the same bytes.
 */
export function* exportICalendar(source: ExportSource): Generator<string> {
  const { version } = source;
  const { timeline, index } = indexTimeline(source);
  const without = timeline.filter(({ date }) => calendarDays(date) === null).length;
  const left = without === 0 ? '' : ` Left out: ${without} that are undated or dated too vaguely for a calendar.`;
  yield contentLine('BEGIN', 'VCALENDAR');
  yield contentLine('VERSION', '2.0');
  yield contentLine('PRODID', `-//Onrecord//Onrecord ${version}//EN`);
  yield contentLine('CALSCALE', 'GREGORIAN');
  for (const name of ['NAME', 'X-WR-CALNAME']) yield contentLine(name, textValue(recordTitle(source)));
  const description = textValue(`Each event quotes an article word for word.${left}`);
  for (const name of ['DESCRIPTION', 'X-WR-CALDESC']) yield contentLine(name, description);
  for (const entry of timeline) yield* writeEvent(entry, index);
  yield contentLine('END', 'VCALENDAR');
}

function* writeEvent(entry: TimelineEntry, index: ExportIndex): Generator<string> {
  const days = calendarDays(entry.date);
  if (!days) return;
  const { id, date, text, evidence } = entry;
  const articles = articlesCited(evidence);
  const kind = kindOf(entry, index);
  const { full } = dateWords(date);
  const summary = days.isDay || text.startsWith(full) ? text : `${full}: ${text}`;
  const url = articles.map((article) => index.urls.get(article)).find((link) => link !== undefined);
  yield contentLine('BEGIN', 'VEVENT');
  yield contentLine('UID', urnOf(id));
  yield contentLine('DTSTAMP', `${compact(newestDay(articles, index) ?? NO_DAY)}T000000Z`);
  yield contentLine('DTSTART;VALUE=DATE', compact(days.start));
  yield contentLine('DTEND;VALUE=DATE', compact(days.end));
  yield contentLine('SUMMARY', textValue(summary.replace(/\s+/g, ' ').trim()));
  yield contentLine('DESCRIPTION', textValue(describe(entry, kind, index)));
  yield contentLine('CATEGORIES', kind.categories.map(textValue).join(','));
  const status = STATUS[kind.realis];
  if (status !== null) yield contentLine('STATUS', status);
  yield contentLine('TRANSP', 'TRANSPARENT');
  if (url !== undefined) yield contentLine('URL', url);
  yield contentLine('END', 'VEVENT');
}

interface Kind {
  readonly categories: readonly string[];
  readonly realis: Realis;
  /** Whether it took place, in words; `null` where it did. */
  readonly words: string | null;
}

function kindOf({ event, statement }: TimelineEntry, index: ExportIndex): Kind {
  const happened = index.events.get(event ?? '');
  const said = happened ? undefined : index.statements.get(statement ?? '');
  const realis = happened?.realis ?? said?.realis ?? 'actual';
  const kind = happened?.type ?? said?.stance ?? 'report';
  const words = said ? SPEECH_REALIS_WORDS[realis] : REALIS_WORDS[realis];
  return { categories: realis === 'actual' ? [kind] : [kind, realis], realis, words };
}

function describe(
  { date, how, rule, evidence, reports, origins }: TimelineEntry,
  kind: Kind,
  index: ExportIndex,
): string {
  const { full, unknown } = dateWords(date);
  const notes = [unknown, how === 'inferred' ? `inferred${rule === undefined ? '' : `: ${rule}`}` : ''];
  const known = notes.filter((note) => note !== '').join('; ');
  const sources = articlesCited(evidence).map((id) => {
    const article = index.articles.get(id);
    const day = article?.published ? `, ${dateWords(article.published).full}` : '';
    return `${article?.outlet ?? article?.title ?? article?.uri ?? id}${day}: ${index.urls.get(id) ?? article?.uri ?? id}`;
  });
  const reach = reports > 1 ? [reportsAndOrigins(reports, origins)] : [];
  return [
    `${full}${known === '' ? '' : ` (${known})`}`,
    ...(kind.words === null ? [] : [kind.words]),
    ...sources,
    ...reach,
  ].join('\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
