import type { EventType } from '../../core/analysis.ts';
import { dayRange, daysBetween } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities, LinkedEvent, LinkedMention, LinkedStories } from '../../core/linked.ts';
import type { ConflictRelation, RecordConflict } from '../../core/record.ts';
import { findQuantities, type Quantity, quantitiesAgree } from '../figures/quantities.ts';

/** Types of which the same people have at most one on a day or two. */
const SINGLE_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'meeting',
  'call',
  'agreement',
  'ceasefire',
  'election',
]);
/** Days apart at which two accounts are still of one event, dated differently. */
const DATE_SLIP_DAYS = 2;
const MONTH_DAYS = 31;
/** Days between the date of a plan, which may be that of its announcement, and the day on which nothing came of it. */
const PLAN_SLIP_DAYS = 4;
/** Words for an occasion of which the same people seldom have two in one story. */
const TELLING: ReadonlySet<string> = new Set(
  'summit dinner lunch breakfast agreement deal treaty truce ceasefire'.split(' '),
);
/** Evidence shown for a side. */
const SIDE_LIMIT = 6;
/** Events of the same people and type that are compared with each other. */
const KEY_LIMIT = 40;

/** Events that accounts date differently, that some say took place and some say did not, or that differ in a number. */
export function findEventConflicts(
  events: readonly LinkedEvent[],
  people: LinkedEntities,
  stories: LinkedStories,
): RecordConflict[] {
  const conflicts: RecordConflict[] = [];
  const persons = new Set(people.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  for (const group of groupByPair(events, persons)) {
    conflicts.push(...occurrenceConflicts(group, stories));
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const conflict = dateConflict(a, b, stories);
        if (conflict) conflicts.push(conflict);
      }
    }
  }
  for (const event of events) conflicts.push(...lengthConflicts(event));
  return conflicts;
}

/** Events of one type and pair of participants; an event of more than two is in the group of its first two only. */
function groupByPair(events: readonly LinkedEvent[], persons: ReadonlySet<string>): LinkedEvent[][] {
  const groups = new Map<string, LinkedEvent[]>();
  for (const linked of events) {
    const { type, participants } = linked.event;
    const people = participants.filter((id) => persons.has(id));
    const pair = (people.length >= 2 ? people : participants).slice(0, 2).sort();
    if (pair.length < 2) continue;
    const key = `${type} ${pair.join(' ')}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [linked]);
    else if (group.length < KEY_LIMIT) group.push(linked);
  }
  return [...groups.values()];
}

/** What took place, or was planned, beside all accounts by which it did not. */
function occurrenceConflicts(group: readonly LinkedEvent[], stories: LinkedStories): RecordConflict[] {
  const against = group.filter(({ event }) => event.realis === 'negated');
  const shown = new Set<LinkedEvent>();
  const list = (realis: 'actual' | 'planned', claim: string, relation: ConflictRelation): RecordConflict[] =>
    group.flatMap((event) => {
      if (event.event.realis !== realis) return [];
      const nots = against.filter((not) => !shown.has(not) && isDeniedEvent(event, not, stories));
      if (nots.length === 0) return [];
      for (const not of nots) shown.add(not);
      const sides = [
        { id: event.event.id, claim, mentions: event.mentions },
        {
          id: nots.map((not) => not.event.id).join(' '),
          claim: 'It did not take place',
          mentions: nots.flatMap(({ mentions }) => mentions),
        },
      ];
      return [makeConflict('occurrence', sides, relation)];
    });
  return [...list('actual', 'It took place', 'differ'), ...list('planned', 'It was planned', 'changed')];
}

/**
 * Somebody who `never met` another denies every meeting and none: the two must be of one time, or of one place or kind
 * of occasion in one story. What was planned must be planned in an earlier article.
 */
function isDeniedEvent(event: LinkedEvent, not: LinkedEvent, stories: LinkedStories): boolean {
  const [left, right] = [dayRange(event.event.date), dayRange(not.event.date)];
  if (event.event.realis === 'planned' && isSameNews(event, not, stories)) {
    const isPrecise = left !== null && right !== null && left.first === left.last && right.first === right.last;
    return isPrecise && Math.abs(daysBetween(left.first, right.first)) <= PLAN_SLIP_DAYS;
  }
  if (left && right) {
    const days = Math.min(daysBetween(left.first, left.last), daysBetween(right.first, right.last));
    return days <= MONTH_DAYS && left.first <= right.last && right.first <= left.last;
  }
  const samePlace = event.event.place !== null && event.event.place === not.event.place;
  return isSameNews(event, not, stories) && (samePlace || sharesTrigger(event, not));
}

/** Whether both are told with one noun: `the dinner` and `no such dinner`. */
function sharesTrigger(a: LinkedEvent, b: LinkedEvent): boolean {
  const nouns = new Set(a.mentions.map(({ fact }) => fact.trigger.toLowerCase()).filter((word) => TELLING.has(word)));
  return b.mentions.some(({ fact }) => nouns.has(fact.trigger.toLowerCase()));
}

function dateConflict(a: LinkedEvent, b: LinkedEvent, stories: LinkedStories): RecordConflict | null {
  if (!SINGLE_TYPES.has(a.event.type) || a.event.realis !== 'actual' || b.event.realis !== 'actual') return null;
  const left = dayRange(a.event.date);
  const right = dayRange(b.event.date);
  if (!left || !right || left.first !== left.last || right.first !== right.last) return null;
  const days = Math.abs(daysBetween(left.first, right.first));
  if (days === 0 || days > DATE_SLIP_DAYS || !isSameNews(a, b, stories)) return null;
  // An article that gives both dates knows of two events.
  const articles = new Set(a.mentions.map(({ article }) => article));
  if (b.mentions.some(({ article }) => articles.has(article))) return null;
  return makeConflict('date', [
    { id: a.event.id, claim: `It was on ${left.first}`, mentions: a.mentions },
    { id: b.event.id, claim: `It was on ${right.first}`, mentions: b.mentions },
  ]);
}

/** How long a meeting or a call lasted. */
function lengthConflicts({ event, mentions }: LinkedEvent): RecordConflict[] {
  if (event.realis !== 'actual' || (event.type !== 'meeting' && event.type !== 'call')) return [];
  const found = mentions.flatMap((mention) =>
    findQuantities(mention.fact.evidence.exact)
      .filter(({ unit }) => unit === 'duration')
      .map((quantity) => ({ mention, quantity })),
  );
  const [first] = found;
  // An article with both lengths means two things, or shows the difference itself.
  const other = found.find(
    ({ mention, quantity }) =>
      first && mention.article !== first.mention.article && !quantitiesAgree(first.quantity, quantity),
  );
  if (!first || !other) return [];
  const sides = [first, other].map(({ quantity }) => ({
    id: `${event.id} ${quantity.value}`,
    claim: describeLength(quantity),
    mentions: found.filter((item) => item.quantity.value === quantity.value).map(({ mention }) => mention),
  }));
  return [makeConflict('number', sides)];
}

function describeLength({ value, hedge }: Quantity): string {
  const rough = { none: '', about: 'about ', least: 'more than ', most: 'less than ' }[hedge];
  const [hours, minutes] = [Math.floor(value / 60), value % 60];
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])];
  return `It lasted ${rough}${parts.join(' ')}`;
}

/** Whether some article of the one is an article of the other or of the same story. */
function isSameNews(a: LinkedEvent, b: LinkedEvent, { byArticle }: LinkedStories): boolean {
  const known = new Set(a.mentions.flatMap(({ article }) => [article, byArticle.get(article) ?? article]));
  return b.mentions.some(({ article }) => known.has(article) || known.has(byArticle.get(article) ?? article));
}

function makeConflict(
  kind: RecordConflict['kind'],
  sides: readonly { readonly id: string; readonly claim: string; readonly mentions: readonly LinkedMention[] }[],
  relation: ConflictRelation = 'differ',
): RecordConflict {
  return {
    id: makeId('c', kind, ...sides.map(({ id }) => id)),
    kind,
    relation,
    sides: sides.map(({ claim, mentions }) => ({
      claim,
      evidence: mentions.slice(0, SIDE_LIMIT).map(({ fact }) => fact.evidence),
    })),
  };
}
