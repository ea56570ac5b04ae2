import { EVENT_TYPES } from '../../core/analysis.ts';
import { compareText, type DateValue, dayRange, daysBetween } from '../../core/date.ts';
import { dateKey } from '../../core/date-key.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { Copies, LinkedEntities, LinkedEvent, LinkedStories } from '../../core/linked.ts';
import { countItems } from '../../language/content-words.ts';
import { sourceKey } from '../credits.ts';
import { countOrigins, type Publisher } from '../origins.ts';
import { clusterMentions, type EventCluster } from './clusters.ts';
import { compareMentions, listMentions } from './mentions.ts';

/**
 * The events of the record: mentions of one event over articles with all their evidence. Dates that differ keep
 * accounts apart; `conflicts` shows them beside each other.
 *
 * `articles` are in order of id.
 */
export function linkEvents(
  articles: readonly ArticleFacts[],
  copies: Copies,
  people: LinkedEntities,
  stories: LinkedStories,
): LinkedEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const outlets = new Set(articles.flatMap(({ outlet }) => (outlet === null ? [] : [sourceKey(outlet)])));
  const publisherOf = (article: string): Publisher => byId.get(article) ?? { outlet: null, wire: null };
  const toldBy = speakingOutlets(articles, outlets);
  const mentions = listMentions(articles, copies, people, stories);
  return EVENT_TYPES.flatMap((type) => clusterMentions(mentions.filter(({ fact }) => fact.type === type)))
    .map((cluster) => describeEvent(cluster, copies, publisherOf, toldBy))
    .map((linked) => ({ linked, key: `${dateKey(linked.event.date)} ${linked.event.id}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ linked }) => linked);
}

/** By id of a statement whose speaker is an outlet of the record: that outlet. `The Ledger reported that …` cites it. */
function speakingOutlets(articles: readonly ArticleFacts[], outlets: ReadonlySet<string>): Map<string, string> {
  const toldBy = new Map<string, string>();
  for (const { id, statements, entities } of articles) {
    const names = new Map(entities.map(({ id: entity, name }) => [entity, sourceKey(name)]));
    for (const { id: statement, speaker } of statements) {
      const name = speaker === null ? undefined : names.get(speaker);
      if (name !== undefined && outlets.has(name)) toldBy.set(`${id} ${statement}`, name);
    }
  }
  return toldBy;
}

function describeEvent(
  { mentions, realis }: EventCluster,
  copies: Copies,
  publisherOf: (article: string) => Publisher,
  toldBy: ReadonlyMap<string, string>,
): LinkedEvent {
  const ordered = [...mentions].sort(compareMentions);
  const [first] = ordered;
  if (!first) throw new Error('an event without a mention');
  const seen = new Set<string>();
  const quoted = ordered.filter(({ article, fact }) => {
    const key = `${article} ${fact.evidence.start}`;
    return !seen.has(key) && seen.add(key);
  });
  const citesOf = new Map<string, string[] | null>();
  for (const { article, fact } of ordered) {
    const told = fact.statement === null ? undefined : toldBy.get(`${article} ${fact.statement}`);
    const cites = told === undefined ? fact.cites : [...fact.cites, told];
    const known = citesOf.get(article);
    // One mention without a source makes the account the article's own.
    if (known === null || cites.length === 0) citesOf.set(article, null);
    else citesOf.set(article, [...(known ?? []), ...cites]);
  }
  const accounts = [...citesOf].map(([article, cites]) => ({ article, cites: cites ?? [] }));
  const time = bestDate(ordered.map(({ fact }) => fact.time));
  return {
    event: {
      id: first.fact.id,
      type: first.fact.type,
      participants: commonest(ordered.flatMap(({ participants }) => participants)),
      place: commonest(ordered.flatMap(({ place }) => place ?? []))[0] ?? null,
      date: time.value,
      dateHow: time.how,
      ...(time.rule !== undefined && { dateRule: time.rule }),
      realis,
      evidence: quoted.map(({ fact }) => fact.evidence),
      ...countOrigins(accounts, copies, publisherOf),
    },
    mentions: quoted.map(({ article, fact }) => ({ article, fact })),
  };
}

/**
 * The narrowest date; of several the one that most mentions give; a stated one before an inferred one, and one that is
 * only taken from another mention last.
 */
function bestDate(times: readonly DateValue[]): DateValue {
  const known = times.flatMap((time) => {
    const range = dayRange(time.value);
    return range ? [{ time, days: daysBetween(range.first, range.last) }] : [];
  });
  const counts = countItems(known.map(({ time }) => time.value ?? ''));
  known.sort(
    (a, b) =>
      a.days - b.days ||
      (counts.get(b.time.value ?? '') ?? 0) - (counts.get(a.time.value ?? '') ?? 0) ||
      compareText(a.time.value ?? '', b.time.value ?? '') ||
      compareText(b.time.how, a.time.how) ||
      Number(isTakenOver(a.time)) - Number(isTakenOver(b.time)),
  );
  return known[0]?.time ?? { value: null, how: 'unknown' };
}

function isTakenOver({ rule }: DateValue): boolean {
  return rule === 'same-event';
}

/** Different items, the commonest first. */
function commonest(items: readonly string[]): string[] {
  return [...countItems(items)].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([item]) => item);
}
