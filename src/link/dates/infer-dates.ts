import { addDays, type DateValue, dayRange, daysBetween, isDay, isoWeekday } from '../../core/date.ts';
import type { ArticleFacts, EventFact } from '../../core/facts.ts';
import { type Copies, type LinkedEntities, recordEntities } from '../../core/linked.ts';

/** A copy appears within this many days of its original, time zones included. */
const COPY_DAYS = 1;
/** Copies of one text that are dated farther apart say nothing of another: texts are also printed again years later. */
const MOST_COPY_DAYS = 3;
/** News calls a day by its weekday for a week. */
const WEEK = 6;
/** Least cosine of the words of two articles that tell of the same event. */
const SAME_NEWS = 0.25;

/** The days on which an undated article can have appeared, with why. */
export interface InferredDate {
  readonly first: string;
  /** `null` where only the earliest day is known. */
  readonly last: string | null;
  readonly rule: 'copy-of-dated' | 'weekday-of-shared-event' | 'latest-past-date';
  readonly reason: string;
}

/**
 * The articles, those that state no date with one inferred from the record, as an EDTF interval or day:
 *  - `copy-of-dated`: its text is that of an article whose date is known, a day more or less,
 *  - `weekday-of-shared-event`: it tells of a meeting 'on Monday' that an article of known date tells of too, with
 *    the same people, the same weekday and much the same words; it appeared within the week from that day,
 *  - `latest-past-date`: it tells of a day of the calendar as past, and so is no older (`2016-11-14/..`).
 * What contradicts itself is left unknown. Events that such an article dates by a weekday alone get their day where
 * all days it can have appeared on give the same. Dates that were given or stated are never touched.
 */
export function inferDates(
  articles: readonly ArticleFacts[],
  copies: Copies,
  people: LinkedEntities,
): readonly ArticleFacts[] {
  if (articles.every(({ published }) => published.value !== null)) return articles;
  const byCopies = inferFromCopies(articles, copies);
  const shared = indexEvents(articles, people);
  return articles.map((article) => {
    if (article.published.value !== null) return article;
    const inferred = inferDate(article, byCopies.get(article.id) ?? null, shared, people);
    return inferred ? withDate(article, inferred) : article;
  });
}

function inferDate(
  article: ArticleFacts,
  fromCopies: InferredDate | null,
  shared: SharedEvents,
  people: LinkedEntities,
): InferredDate | null {
  const found = fromCopies ?? inferFromEvents(article, shared, people);
  const past = article.latestPast ?? null;
  if (!past) return found;
  const bound: InferredDate = {
    first: past.day,
    last: null,
    rule: 'latest-past-date',
    reason: `it tells of ${past.day} (“${past.evidence.exact}”) as past`,
  };
  if (!found) return bound;
  if (found.last !== null && found.last < past.day) return bound;
  return found.first < past.day ? { ...found, first: past.day, reason: `${found.reason}; ${bound.reason}` } : found;
}

function inferFromCopies(articles: readonly ArticleFacts[], copies: Copies): ReadonlyMap<string, InferredDate> {
  const groups = new Map<string, ArticleFacts[]>();
  for (const article of articles) {
    const original = copies.get(article.id)?.original ?? article.id;
    const group = groups.get(original);
    if (group) group.push(article);
    else groups.set(original, [article]);
  }
  const inferred = new Map<string, InferredDate>();
  for (const group of groups.values()) {
    const dated = group.filter(isDated).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    const [oldest, newest] = [dated[0], dated.at(-1)];
    if (!oldest || !newest || daysBetween(dayOf(oldest), dayOf(newest)) > MOST_COPY_DAYS) continue;
    const first = addDays(dayOf(oldest), -COPY_DAYS);
    const last = addDays(dayOf(newest), COPY_DAYS);
    const reason = `the same text is that of ${oldest.id}, of ${dayOf(oldest)}`;
    for (const { id, published } of group)
      if (published.value === null) inferred.set(id, { first, last, rule: 'copy-of-dated', reason });
  }
  return inferred;
}

/** By type, participants and weekday: the days of such events and an article that tells of each. */
type SharedEvents = ReadonlyMap<string, ReadonlyMap<string, ArticleFacts>>;

function indexEvents(articles: readonly ArticleFacts[], people: LinkedEntities): SharedEvents {
  const shared = new Map<string, Map<string, ArticleFacts>>();
  for (const article of articles) {
    if (!isDated(article)) continue;
    for (const event of article.events) {
      const day = event.time.value;
      if (day === null || !isDay(day) || event.realis !== 'actual') continue;
      const key = eventKey(article, event, isoWeekday(day), people);
      if (key === null) continue;
      const days = shared.get(key) ?? new Map<string, ArticleFacts>();
      if (!days.has(day)) days.set(day, article);
      shared.set(key, days);
    }
  }
  return shared;
}

/** `null` for an event with fewer than two participants: too little to know it again by. */
function eventKey(article: ArticleFacts, event: EventFact, weekday: number, people: LinkedEntities): string | null {
  const participants = recordEntities(people, article.id, event.participants).sort();
  return participants.length < 2 ? null : `${event.type} ${weekday} ${participants.join(' ')}`;
}

function inferFromEvents(article: ArticleFacts, shared: SharedEvents, people: LinkedEntities): InferredDate | null {
  let found: InferredDate | null = null;
  for (const event of article.events) {
    if (event.weekday === undefined) continue;
    const key = eventKey(article, event, event.weekday, people);
    const days = [...((key === null ? undefined : shared.get(key)) ?? [])].filter(
      ([, other]) => cosine(article.terms, other.terms) >= SAME_NEWS,
    );
    const [only] = days;
    // The same people may have met on two Mondays: then nothing says which is meant.
    if (!only || days.length > 1) continue;
    const [day, other] = only;
    if (found && found.first !== day) return null;
    const reason: string = `${other.id} tells of the same ${event.type} on ${day}`;
    found = { first: day, last: addDays(day, WEEK), rule: 'weekday-of-shared-event', reason };
  }
  return found;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (terms: ReadonlyMap<string, number>) =>
    Math.sqrt([...terms.values()].reduce((sum, count) => sum + count, 0));
  let dot = 0;
  for (const [term, count] of a) dot += Math.sqrt(count * (b.get(term) ?? 0));
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}

function isDated({ published }: ArticleFacts): boolean {
  return published.how !== 'inferred' && published.value !== null && isDay(published.value);
}

function dayOf({ published }: ArticleFacts): string {
  return published.value ?? '';
}

function withDate(article: ArticleFacts, inferred: InferredDate): ArticleFacts {
  const { first, last, rule, reason } = inferred;
  const value = last === null ? `${first}/..` : first === last ? first : `${first}/${last}`;
  const published: DateValue = { value, how: 'inferred', rule };
  return {
    ...article,
    published,
    publishedReason: reason,
    events: article.events.map((event) => closeWeekday(event, value)),
  };
}

/** An event 'on Monday' gets its day where the latest Monday is the same from every day of publication. */
function closeWeekday(event: EventFact, published: string): EventFact {
  const range = dayRange(published);
  const { weekday } = event;
  if (weekday === undefined || !range) return event;
  const latest = (from: string) => addDays(from, -((isoWeekday(from) - weekday + 7) % 7));
  const day = latest(range.first);
  if (day !== latest(range.last) || daysBetween(range.first, range.last) > WEEK) return event;
  return { ...event, time: { value: day, how: 'inferred', rule: 'weekday-of-inferred-date' } };
}
