import { dateWords } from '../../../web/date-words.ts';
import {
  EVENT_WORDS,
  REALIS_WORDS,
  reportsAndOrigins,
  SPEECH_REALIS_WORDS,
  STANCE_WORDS,
} from '../../../web/record-words.ts';
import type { TimelineEntry } from '../../core/record.ts';
import { visibleText } from '../../core/visible-text.ts';
import { type CalendarDate, calendarDate, intervalEnds, withoutQualifier } from './edtf-dates.ts';
import { articlesCited, type ExportIndex, indexTimeline, nameOf, recordTitle } from './export-index.ts';
import type { ExportSource } from './export-source.ts';
import { writeJsonList } from './json-list.ts';

/**
 * What Knight Lab's TimelineJS3 reads. A slide for each entry of the timeline that has a date it can place; the others
 * are counted on the title slide. TimelineJS takes `headline` and `text` as HTML, so the words of articles are escaped.
 */
export function* exportTimelineJs(source: ExportSource): Generator<string> {
  const { timeline, index } = indexTimeline(source);
  const without = timeline.filter(({ date }) => placeDate(date) === null).length;
  const note = without === 0 ? '' : `<p>${without} more without a date that a timeline can place.</p>`;
  const counts = `${index.articles.size} articles, ${timeline.length} lines of a timeline.`;
  const text = `<p>${counts} Each slide quotes an article word for word.</p>${note}`;
  const title = { unique_id: 'record', text: { headline: escapeHtml(recordTitle(source)), text } };
  const opening = `{"scale":"human",\n"title":${JSON.stringify(title)},\n"events":`;
  yield* writeJsonList(opening, eachSlide(timeline, index), '}');
}

function* eachSlide(timeline: readonly TimelineEntry[], index: ExportIndex): Generator<unknown> {
  for (const entry of timeline) {
    const dates = placeDate(entry.date);
    if (dates === null) continue;
    const { label, group } = describe(entry, index);
    yield {
      unique_id: entry.id,
      ...dates,
      display_date: escapeHtml(displayDate(entry)),
      group,
      text: { headline: escapeHtml(label), text: slideText(entry, index) },
    };
  }
}

interface SlideDates {
  readonly start_date: CalendarDate;
  readonly end_date?: CalendarDate;
}

/**
 * Days, months and years as they are; an interval from its one end to its other. What TimelineJS has no date for, such
 * as a season, stands at its year, and the words of its date say what is known. `null` where no year is known.
 */
function placeDate(edtf: string | null): SlideDates | null {
  if (edtf === null) return null;
  const ends = intervalEnds(edtf)?.map(calendarDate);
  if (ends?.[0] && ends[1]) return { start_date: ends[0], end_date: ends[1] };
  const plain = withoutQualifier(edtf);
  const date = calendarDate(plain) ?? (/^\d{4}-\d{2}$/.test(plain) ? calendarDate(plain.slice(0, 4)) : null);
  return date === null ? null : { start_date: date };
}

function displayDate({ date, how }: TimelineEntry): string {
  const { full, unknown } = dateWords(date);
  const notes = [unknown, how === 'inferred' ? 'inferred' : ''].filter((note) => note !== '');
  return notes.length === 0 ? full : `${full} (${notes.join('; ')})`;
}

function describe({ event: eventId, statement: id }: TimelineEntry, index: ExportIndex) {
  const event = index.events.get(eventId ?? '');
  if (event) {
    const who = event.participants.map((one) => nameOf(one, index)).join(', ');
    const realis = REALIS_WORDS[event.realis];
    const label = `${EVENT_WORDS[event.type]}${who === '' ? '' : `: ${who}`}${realis === null ? '' : ` (${realis})`}`;
    return { label, group: EVENT_WORDS[event.type] };
  }
  const statement = index.statements.get(id ?? '');
  if (!statement) return { label: 'Reported', group: 'Reports' };
  const { speaker, speakerText, stance } = statement;
  const realis = SPEECH_REALIS_WORDS[statement.realis];
  const who = speaker === null ? (speakerText ?? 'Nobody named') : nameOf(speaker, index);
  return { label: `${who} ${STANCE_WORDS[stance]}${realis === null ? '' : ` (${realis})`}`, group: 'Statements' };
}

function slideText({ text, evidence, reports, origins }: TimelineEntry, index: ExportIndex): string {
  const sources = articlesCited(evidence).map((id) => {
    const article = index.articles.get(id);
    const name = escapeHtml(article?.outlet ?? article?.title ?? article?.uri ?? id);
    const url = index.urls.get(id);
    const day = article?.published ? `, ${escapeHtml(dateWords(article.published).full)}` : '';
    return `${url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`}${day}`;
  });
  const reach = reports > 1 ? `<p>${reportsAndOrigins(reports, origins)}</p>` : '';
  return `<p>${escapeHtml(text)}</p><p><cite>${sources.join('; ')}</cite></p>${reach}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
