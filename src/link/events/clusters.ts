import type { EventType, Realis } from '../../core/analysis.ts';
import { addDays, type DayRange, daysBetween } from '../../core/date.ts';
import { type EventMentionInRecord, PAIR_TYPES, PRECISE_DAYS, WIDE_TYPES } from './mentions.ts';

/** Mentions taken to be of one event. */
export interface EventCluster {
  readonly mentions: EventMentionInRecord[];
  /** Those of the mention that opened it: what joins later does not widen what it is. */
  readonly principals: Set<string>;
  readonly places: Set<string>;
  /** The accounts (see `EventMentionInRecord`) that its mentions come from. */
  readonly accounts: Set<string>;
  readonly stories: Set<string>;
  readonly triggers: Set<string>;
  readonly occasions: Set<string>;
  /** The days that all its dates have in common; `null` while none is known. */
  range: DayRange | null;
  readonly realis: Realis;
  /** Days on which its first few mentions were published. */
  readonly published: string[];
}

/** Longest range in which an event is looked for by its place alone. */
const MONTH_DAYS = 31;
/** An article without a date for an event means one of the days before it appeared. */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 2;
const DAYS_KEPT = 4;
/** Clusters looked at under one key; where there are more, which is meant cannot be told. */
const KEY_LIMIT = 64;
/** Sentences back in which `the meeting`, without names or date, finds its meeting. */
const SENTENCES_BACK = 3;

/**
 * Groups mentions of one event. Each mention, those that say most first, joins the one group that fits it (same type,
 * participants, realis, days that overlap) or opens its own; a vaguer mention that fits several joins none of them.
 * Candidates are found by keys of participants and day, month, article or story, never by comparing all. All mentions
 * are of one type.
 */
export function clusterMentions(mentions: readonly EventMentionInRecord[]): EventCluster[] {
  const clusters: EventCluster[] = [];
  const index = new Map<string, EventCluster[]>();
  const sentences = new Map<string, EventCluster>();
  const register = (mention: EventMentionInRecord, cluster: EventCluster): void => {
    for (const key of clusterKeys(mention)) {
      const known = index.get(key);
      if (!known) index.set(key, [cluster]);
      else if (known.length <= KEY_LIMIT && !known.includes(cluster)) known.push(cluster);
    }
  };
  for (const mention of mentions) {
    const candidates = new Set<EventCluster>();
    for (const key of searchKeys(mention)) {
      const known = index.get(key) ?? [];
      if (known.length <= KEY_LIMIT) for (const cluster of known) candidates.add(cluster);
    }
    const sentence = sentenceKey(mention);
    const known = sentence === null ? undefined : sentences.get(sentence);
    const cluster = known ?? chooseCluster(mention, [...candidates]) ?? openCluster(clusters, mention);
    if (sentence !== null) sentences.set(sentence, cluster);
    joinCluster(cluster, mention);
    register(mention, cluster);
  }
  return clusters;
}

/** What tells that a mention stands word for word in another copy of its text; `null` for a text without copies. */
function sentenceKey({ account, isCopied, fact }: EventMentionInRecord): string | null {
  return isCopied ? `${account} ${fact.realis} ${fact.trigger} ${fact.evidence.exact}` : null;
}

function chooseCluster(mention: EventMentionInRecord, candidates: readonly EventCluster[]): EventCluster | null {
  if (mention.participants.length === 0) {
    const nearby = chooseNearby(mention, candidates);
    if (nearby || mention.principals.length === 0) return nearby;
  }
  const fitting = candidates.filter((cluster) => fits(mention, cluster));
  if (mention.range === null) {
    const here = fitting.filter(({ accounts }) => accounts.has(mention.account));
    return here.length > 0 ? onlyOne(here) : onlyOne(fitting);
  }
  if (mention.days > PRECISE_DAYS) return onlyOne(fitting);
  let best: EventCluster | null = null;
  for (const cluster of fitting) {
    if (!best || countCommon(mention.principals, cluster) > countCommon(mention.principals, best)) best = cluster;
  }
  return best;
}

/**
 * For a mention without names: the only event of its type in the article, if it was mentioned just before or has the
 * date of the mention; else the only one of the record on that day at that place, or on that day in the story.
 */
function chooseNearby(mention: EventMentionInRecord, candidates: readonly EventCluster[]): EventCluster | null {
  const fitting = candidates.filter((cluster) => cluster.realis === mention.fact.realis && datesFit(mention, cluster));
  const here = fitting.filter((cluster) => cluster.accounts.has(mention.account) && vagueFits(mention, cluster));
  const cluster = onlyOne(here);
  if (cluster && mention.range && cluster.range) return cluster;
  const isNear = cluster?.mentions.some(({ article, fact }) => {
    const back = mention.fact.sentence - fact.sentence;
    return article === mention.article && back >= 0 && back <= SENTENCES_BACK;
  });
  if (cluster && isNear) return cluster;
  const { place, range, story } = mention;
  if (!range) return null;
  const there = onlyOne(fitting.filter(({ places }) => place !== null && places.has(place)));
  if (there) return there;
  if (!isSingular(mention) || story === null) return null;
  return onlyOne(
    fitting.filter(
      (cluster) =>
        cluster.stories.has(story) &&
        cluster.range !== null &&
        daysBetween(cluster.range.first, cluster.range.last) < PRECISE_DAYS &&
        vagueFits(mention, cluster),
    ),
  );
}

/** Types of which a story has one on a day, as a rule: of attacks or arrests it may have several. */
const SINGULAR_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'meeting',
  'call',
  'visit',
  'agreement',
  'ceasefire',
  'election',
  'ruling',
]);

function isSingular({ fact, days }: EventMentionInRecord): boolean {
  return SINGULAR_TYPES.has(fact.type) && days <= PRECISE_DAYS;
}

function fits(mention: EventMentionInRecord, cluster: EventCluster): boolean {
  return (
    realisFits(mention, cluster) &&
    datesFit(mention, cluster) &&
    participantsFit(mention, cluster) &&
    ((mention.range !== null && cluster.range !== null) || vagueFits(mention, cluster))
  );
}

/** Without two dates to compare, another place or another kind of occasion makes another event. */
function vagueFits({ place, occasion, fact, trigger }: EventMentionInRecord, cluster: EventCluster): boolean {
  if (place !== null && cluster.places.size > 0 && !cluster.places.has(place)) return false;
  if (occasion !== null && cluster.occasions.size > 0 && !cluster.occasions.has(occasion)) return false;
  // `They never met` and `the meeting was called off` are not one thing that did not happen.
  return fact.realis !== 'negated' || cluster.triggers.has(trigger);
}

/** What was planned and what took place are one only on the same precise day; what did not happen is a thing apart. */
function realisFits(mention: EventMentionInRecord, cluster: EventCluster): boolean {
  const { realis } = mention.fact;
  if (realis === 'hypothetical' || cluster.realis === 'hypothetical') {
    return realis === cluster.realis && cluster.accounts.has(mention.account);
  }
  if (realis === cluster.realis) return true;
  return (
    realis === 'planned' &&
    cluster.realis === 'actual' &&
    mention.days <= PRECISE_DAYS &&
    cluster.range !== null &&
    daysBetween(cluster.range.first, cluster.range.last) < PRECISE_DAYS
  );
}

function datesFit(mention: EventMentionInRecord, cluster: EventCluster): boolean {
  const { range } = mention;
  if (range && cluster.range) return range.first <= cluster.range.last && cluster.range.first <= range.last;
  if (cluster.accounts.has(mention.account)) return true;
  if (range || mention.published === null) return false;
  if (mention.story === null || !cluster.stories.has(mention.story)) return false;
  // Two accounts without a date are of one event only when both are that day's news.
  if (!cluster.range)
    return cluster.published.some((day) => Math.abs(daysBetween(day, mention.published ?? day)) <= DAYS_AFTER);
  return (
    cluster.range.last >= addDays(mention.published, -DAYS_BEFORE) &&
    cluster.range.first <= addDays(mention.published, DAYS_AFTER)
  );
}

function participantsFit(mention: EventMentionInRecord, cluster: EventCluster): boolean {
  const { fact, principals } = mention;
  const common = countCommon(principals, cluster);
  const fewer = Math.min(principals.length, cluster.principals.size);
  if (common === 0) return false;
  const isNear =
    cluster.accounts.has(mention.account) || (mention.story !== null && cluster.stories.has(mention.story));
  if (PAIR_TYPES.has(fact.type)) return common >= 2 || (fewer === 1 && isNear);
  const placesDiffer = mention.place !== null && cluster.places.size > 0 && !cluster.places.has(mention.place);
  if (placesDiffer || common * 2 < fewer) return false;
  if (WIDE_TYPES.has(fact.type)) return isNear && cluster.triggers.has(mention.trigger) && common === fewer;
  return (
    isNear || cluster.triggers.has(mention.trigger) || (mention.place !== null && cluster.places.has(mention.place))
  );
}

function countCommon(principals: readonly string[], cluster: EventCluster): number {
  return principals.reduce((count, id) => count + (cluster.principals.has(id) ? 1 : 0), 0);
}

function openCluster(clusters: EventCluster[], { fact }: EventMentionInRecord): EventCluster {
  const cluster: EventCluster = {
    mentions: [],
    principals: new Set(),
    places: new Set(),
    accounts: new Set(),
    stories: new Set(),
    triggers: new Set(),
    occasions: new Set(),
    range: null,
    realis: fact.realis,
    published: [],
  };
  clusters.push(cluster);
  return cluster;
}

function joinCluster(cluster: EventCluster, mention: EventMentionInRecord): void {
  cluster.mentions.push(mention);
  if (cluster.principals.size === 0) for (const id of mention.principals) cluster.principals.add(id);
  if (mention.place !== null) cluster.places.add(mention.place);
  cluster.accounts.add(mention.account);
  if (mention.story !== null) cluster.stories.add(mention.story);
  cluster.triggers.add(mention.trigger);
  if (mention.published !== null && cluster.published.length < DAYS_KEPT) cluster.published.push(mention.published);
  if (mention.occasion !== null) cluster.occasions.add(mention.occasion);
  const { range } = mention;
  if (!range) return;
  if (!cluster.range) cluster.range = range;
  else {
    const first = range.first > cluster.range.first ? range.first : cluster.range.first;
    const last = range.last < cluster.range.last ? range.last : cluster.range.last;
    if (first <= last) cluster.range = { first, last };
  }
}

/** Where a mention can be found: by who and when, in its article and in its story. */
function clusterKeys(mention: EventMentionInRecord): string[] {
  const { range, account, story } = mention;
  const times = [`in ${account}`, ...(story === null ? [] : [`in ${story}`])];
  if (range && mention.days <= PRECISE_DAYS) times.push(...eachDay(range));
  if (range) times.push(...eachMonth(range));
  return [
    ...whoKeys(mention).flatMap((who) => times.map((time) => `${who} ${time}`)),
    ...placeKeys(mention),
    ...storyKeys(mention),
    `any in ${account}`,
  ];
}

/** Where a mention looks: a precise date under its days, a wider one under its months, and nearby. */
function searchKeys(mention: EventMentionInRecord): string[] {
  const { range, account, story } = mention;
  const nearby =
    mention.participants.length === 0 ? [`any in ${account}`, ...placeKeys(mention), ...storyKeys(mention)] : [];
  let times = [`in ${account}`, ...(story === null ? [] : [`in ${story}`])];
  if (range) {
    times = mention.days <= PRECISE_DAYS ? [...eachDay(range), ...eachMonth(range)] : eachMonth(range);
    times.push(`in ${account}`);
  }
  return [...nearby, ...whoKeys(mention).flatMap((who) => times.map((time) => `${who} ${time}`))];
}

/** By a place and each precise day, and by its month. */
function placeKeys({ place, range, days }: EventMentionInRecord): string[] {
  if (place === null || !range || days > MONTH_DAYS) return [];
  const times = days > PRECISE_DAYS ? eachMonth(range) : [...eachDay(range), ...eachMonth(range)];
  return times.map((time) => `at ${place} ${time}`);
}

/** By the story and each precise day. */
function storyKeys(mention: EventMentionInRecord): string[] {
  const { range, story } = mention;
  return story === null || !range || !isSingular(mention) ? [] : eachDay(range).map((day) => `${day} in ${story}`);
}

/** By each participant; in a wide type by the trigger too. */
function whoKeys({ fact, principals, trigger }: EventMentionInRecord): string[] {
  return principals.slice(0, 8).map((id) => (WIDE_TYPES.has(fact.type) ? `${trigger} ${id}` : id));
}

function eachDay({ first, last }: DayRange): string[] {
  if (first === last) return [first];
  const days: string[] = [];
  for (let day = first; day <= last && days.length < PRECISE_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The months of a range of at most a year; none for a longer one. */
function eachMonth({ first, last }: DayRange): string[] {
  const months: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last.slice(0, 7)) return months;
    if (months.length === 12) return [];
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] as T) : null;
}
