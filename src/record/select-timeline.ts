import { compareDates, compareText, dayRange } from '../core/date.ts';
import type { Evidence } from '../core/evidence.ts';
import type { OnrecordRecord, TimelineEntry } from '../core/record.ts';
import { wordsOf } from '../core/words.ts';
import { aboutMatcher } from './timeline/about.ts';

/** What a short timeline is to hold. Nothing given means: everything that is worth a line. */
export interface TimelineChoice {
  /** Names or words: an entry counts that concerns one of them. */
  readonly about?: readonly string[];
  /** How many sentences a date at most. */
  readonly sentences?: number;
  /** First and last day, ISO. */
  readonly from?: string;
  readonly to?: string;
}

/** One date of a short timeline: sentences of the sources, word for word. */
export interface TimelineDate {
  readonly date: string;
  readonly sentences: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
}

/** Least salience of an entry when no number of sentences is asked for. */
const WORTH_A_LINE = 0.3;
/** Sentences of a date when no number is asked for. */
export const USUAL_SENTENCES = 3;
/** Share of the words of the shorter of two sentences from which the second tells nothing new. */
const SAME_NEWS = 0.6;

/**
 * What is worth a line in the record's timeline, by date and in order: for each date its most salient entries, each by
 * its best sentence. Months and years stand beside days as dates of their own.
 */
export function selectTimeline(record: OnrecordRecord, choice: TimelineChoice): TimelineDate[] {
  const isAbout = aboutFilter(record, choice.about ?? []);
  const byDate = new Map<string, TimelineEntry[]>();
  for (const entry of record.timeline) {
    const range = dayRange(entry.date);
    if (entry.date === null || !range || !isAbout(entry)) continue;
    if (
      (choice.from !== undefined && range.last < choice.from) ||
      (choice.to !== undefined && range.first > choice.to)
    ) {
      continue;
    }
    const known = byDate.get(entry.date);
    if (known) known.push(entry);
    else byDate.set(entry.date, [entry]);
  }
  return [...byDate]
    .map(([date, entries]) => {
      const ranked = entries.sort((a, b) => b.salience - a.salience || compareText(a.id, b.id));
      return { date, sentences: pickSentences(ranked, choice) };
    })
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.date, b.date));
}

function pickSentences(entries: readonly TimelineEntry[], choice: TimelineChoice): TimelineDate['sentences'] {
  const limit = choice.sentences ?? USUAL_SENTENCES;
  const isAsked = choice.sentences !== undefined;
  const picked: { text: string; evidence: readonly Evidence[]; words: ReadonlySet<string> }[] = [];
  for (const { text, evidence, salience } of entries) {
    if (picked.length >= limit) break;
    if (!isAsked && salience < WORTH_A_LINE) continue;
    const words = new Set(wordsOf(text).filter(({ length }) => length > 3));
    if (!picked.some((other) => tellsTheSame(words, other.words))) picked.push({ text, evidence, words });
  }
  return picked.map(({ text, evidence }) => ({ text, evidence }));
}

function tellsTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= SAME_NEWS * Math.max(1, Math.min(a.size, b.size));
}

/** Whether an entry concerns one of the names (by name or alias, see `aboutMatcher`) or words. */
function aboutFilter(record: OnrecordRecord, about: readonly string[]): (entry: TimelineEntry) => boolean {
  const holds = aboutMatcher(about);
  if (holds === null) return () => true;
  const ids = new Set(
    record.entities.flatMap(({ id, name, aliases }) => ([name, ...aliases].some((text) => holds(text)) ? [id] : [])),
  );
  const events = new Map(record.events.map((event) => [event.id, event]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return ({ event: eventId, statement: statementId, text, evidence }) => {
    const event = eventId === null ? undefined : events.get(eventId);
    if (event && [...event.participants, event.place ?? ''].some((id) => ids.has(id))) return true;
    const statement = statementId === null ? undefined : statements.get(statementId);
    if (statement && [...statement.about, statement.speaker ?? ''].some((id) => ids.has(id))) return true;
    return holds(text) || evidence.some(({ exact }) => holds(exact));
  };
}
