import type { EventType, Stance } from '../core/analysis.ts';
import { compareText, type DateValue, dayRange, daysBetween, type How } from '../core/date.ts';
import { dateKey } from '../core/date-key.ts';
import type { Evidence } from '../core/evidence.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { makeId } from '../core/ids.ts';
import type { Linked, LinkedEvent, LinkedMention, LinkedStatement } from '../core/linked.ts';
import type { TimelineEntry } from '../core/record.ts';
import { rankSources, type Source } from './timeline/best-source.ts';
import { findOutcomes } from './timeline/outcomes.ts';

/** How much an event of a type is worth by itself, before anybody repeats it. */
const TYPE_WEIGHT: Readonly<Partial<Record<EventType, number>>> = {
  meeting: 0.5,
  call: 0.5,
  visit: 0.4,
  agreement: 0.6,
  ceasefire: 0.6,
  sanction: 0.5,
  election: 0.6,
  attack: 0.6,
  protest: 0.4,
  arrest: 0.5,
  ruling: 0.5,
  appointment: 0.5,
  report: 0.2,
  statement: 0.2,
  other: 0.1,
};
/** Statements that change what is on record are worth a line; a remark among many is not. */
const STANCE_WEIGHT: Readonly<Partial<Record<Stance, number>>> = {
  deny: 0.5,
  confirm: 0.4,
  retract: 0.8,
  accuse: 0.3,
  promise: 0.3,
  demand: 0.2,
};
/** Least salience of a dated statement, and of anything without a date, to stand in the timeline. */
export const STATEMENT_FLOOR = 0.3;
export const UNDATED_FLOOR = 0.4;

/**
 * The timeline: an entry for each dated event, for dated statements that matter, and, last, for what matters without a
 * date. `text` is a sentence of the best source, word for word: its first piece of evidence. What was planned and then
 * took place is one entry, that of what took place, with the sentences of the plan last; a plan that did not come about
 * ends with those who say so.
 */
export function assembleTimeline(linked: Linked, articles: readonly ArticleFacts[]): TimelineEntry[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const renderings = new Map<string, LinkedStatement[]>();
  for (const item of linked.statements) {
    const original = item.statement.variantsOf ?? item.statement.id;
    const known = renderings.get(original);
    if (known) known.push(item);
    else renderings.set(original, [item]);
  }
  const outcomes = findOutcomes(linked.events, byId);
  const plans = new Map<string, LinkedEvent[]>();
  for (const event of linked.events) {
    const outcome = outcomes.get(event.event.id);
    if (outcome) plans.set(outcome.event.id, [...(plans.get(outcome.event.id) ?? []), event]);
  }
  const entries = [
    ...linked.events.flatMap((event) => {
      const outcome = outcomes.get(event.event.id);
      // A plan that came about stands with what took place; one that did not, with those who say so.
      if (outcome?.event.realis === 'actual') return [];
      const beside = outcome ? [outcome] : (plans.get(event.event.id) ?? []);
      return eventEntry(event, beside, linked, byId) ?? [];
    }),
    ...linked.statements.flatMap(
      (statement) => statementEntry(statement, renderings.get(statement.statement.id) ?? [], linked, byId) ?? [],
    ),
  ];
  return entries
    .map((entry) => ({ entry, key: dateKey(entry.date) }))
    .sort(
      (a, b) => compareText(a.key, b.key) || b.entry.salience - a.entry.salience || compareText(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}

function eventEntry(
  { event, mentions }: LinkedEvent,
  beside: readonly LinkedEvent[],
  { copies }: Linked,
  articles: ReadonlyMap<string, ArticleFacts>,
): TimelineEntry | null {
  if (event.realis === 'hypothetical' || event.realis === 'negated') return null;
  const toSource = ({ article, fact }: LinkedMention): Source => ({
    evidence: fact.evidence,
    article: articles.get(article),
    isCopy: copies.has(article),
    isCited: fact.cites.length > 0,
    isDated: isDatedIn(fact.evidence, fact.time, event.date),
    isNews: isNewsIn(articles.get(article), event.date),
  });
  const sources = mentions.map(toSource);
  const salience = toSalience({
    weight: (TYPE_WEIGHT[event.type] ?? 0.1) + 0.1 * Math.min(2, event.participants.length),
    origins: event.origins,
    spanDays: daysBetweenAccounts(sources),
  });
  if (dayRange(event.date) === null && salience < UNDATED_FLOOR) return null;
  const { date, dateHow: how, dateRule: rule, reports, origins } = event;
  return makeEntry(
    event.id,
    { date, how, rule },
    { salience, reports, origins, event: event.id, statement: null },
    sources,
    beside.flatMap((other) => rankSources(other.mentions.map(toSource))),
  );
}

function statementEntry(
  { statement }: LinkedStatement,
  renderings: readonly LinkedStatement[],
  linked: Linked,
  articles: ReadonlyMap<string, ArticleFacts>,
): TimelineEntry | null {
  if (statement.variantsOf !== null || statement.speaker === null || statement.parent !== null) return null;
  const sources = renderings.map(({ article, fact }) => ({
    evidence: fact.sentence,
    article: articles.get(article),
    isCopy: linked.copies.has(article),
    isCited: fact.cites.length > 0,
    isDated: isDatedIn(fact.sentence, fact.time, statement.date),
    isNews: isNewsIn(articles.get(article), statement.date),
  }));
  const { reports, origins } = linked.reach.get(statement.id) ?? { reports: 1, origins: 1 };
  const salience = toSalience({
    weight: (STANCE_WEIGHT[statement.stance] ?? 0) * statement.confidence,
    origins,
    spanDays: daysBetweenAccounts(sources),
  });
  const floor = dayRange(statement.date) === null ? UNDATED_FLOOR : STATEMENT_FLOOR;
  if (salience < floor) return null;
  const { date, dateHow: how, dateRule: rule } = statement;
  const about = { salience, reports, origins, event: null, statement: statement.id };
  return makeEntry(statement.id, { date, how, rule }, about, sources);
}

function makeEntry(
  id: string,
  { date, how, rule }: { readonly date: string | null; readonly how: How; readonly rule: string | undefined },
  of: Pick<TimelineEntry, 'salience' | 'reports' | 'origins' | 'event' | 'statement'>,
  sources: readonly Source[],
  beside: readonly Source[] = [],
): TimelineEntry | null {
  const seen = new Set<string>();
  const ranked = [...rankSources(sources), ...beside].filter(({ evidence: { article, start } }) => {
    const key = `${article} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
  const [best] = ranked;
  if (!best) return null;
  return {
    id: makeId('l', id),
    date,
    how,
    ...(rule !== undefined && { rule }),
    text: best.evidence.exact,
    event: of.event,
    statement: of.statement,
    salience: of.salience,
    reports: of.reports,
    origins: of.origins,
    evidence: ranked.map(({ evidence }) => evidence),
  };
}

/** Days within which a date is precise, and in which an event is news. */
const PRECISE_DAYS = 4;
const NEWS_DAYS = 7;

/** Whether the sentence itself gives the date, or a few days of which it is one. */
function isDatedIn({ start, end }: Evidence, { value, span }: DateValue, date: string | null): boolean {
  if (span === undefined || start > span[0] || span[1] > end) return false;
  if (value === date) return value !== null;
  const [told, known] = [dayRange(value), dayRange(date)];
  if (!told || !known || daysBetween(told.first, told.last) >= PRECISE_DAYS) return false;
  return told.first <= known.last && known.first <= told.last;
}

/** Whether an article came out when what it tells of was news. */
function isNewsIn(article: ArticleFacts | undefined, date: string | null): boolean {
  const [published, told] = [dayRange(article?.published.value ?? null), dayRange(date)];
  if (!published || !told || daysBetween(told.first, told.last) > NEWS_DAYS) return false;
  const days = daysBetween(told.last, published.first);
  return days >= -1 && days <= NEWS_DAYS;
}

/** Days from the first to the last article that gives an account; 0 for one article and for unknown dates. */
function daysBetweenAccounts(sources: readonly Source[]): number {
  const days = sources.flatMap(({ article }) => dayRange(article?.published.value ?? null)?.first ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

/**
 * 0 to 1. Independent accounts count most, then for how long the news comes back to it (by its logarithm:
 * a month is 1 step, a year about 4), then what it is. How often one article says it counts nothing.
 */
function toSalience(of: { readonly weight: number; readonly origins: number; readonly spanDays: number }): number {
  const sum = of.weight + 0.6 * Math.max(0, of.origins - 1) + 0.15 * Math.log2(1 + of.spanDays / 30);
  return Math.round((1000 * sum) / (1 + sum)) / 1000;
}
