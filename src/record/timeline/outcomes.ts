import { addDays, type DayRange, dayRange } from '../../core/date.ts';
import type { ArticleFacts } from '../../core/facts.ts';
import type { LinkedEvent } from '../../core/linked.ts';

/** Days after a plan without a date in which it comes about, if it does. */
const PLAN_REACH = 60;
/** Events looked at for one participant; where there are more, which was planned cannot be told. */
const LIMIT = 64;

/**
 * By id of a planned event: what came of it, the one event of its type that took place, or is said not to have, with
 * the same people or the same person at the same place, in the time the plan named. A plan without a date is followed
 * for two months after it was reported. Where several events fit, or none, the plan stands alone.
 */
export function findOutcomes(
  events: readonly LinkedEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
): Map<string, LinkedEvent> {
  const byParticipant = new Map<string, LinkedEvent[]>();
  for (const linked of events) {
    const { type, realis, participants } = linked.event;
    if (realis !== 'actual' && realis !== 'negated') continue;
    for (const participant of participants) {
      const key = `${type} ${participant}`;
      const known = byParticipant.get(key);
      if (known) known.push(linked);
      else byParticipant.set(key, [linked]);
    }
  }
  const outcomes = new Map<string, LinkedEvent>();
  for (const plan of events) {
    const [first] = plan.event.participants;
    if (plan.event.realis !== 'planned' || first === undefined) continue;
    const time = dayRange(plan.event.date) ?? reachOf(plan, articles);
    const near = byParticipant.get(`${plan.event.type} ${first}`) ?? [];
    if (!time || near.length > LIMIT) continue;
    const fitting = near.filter((other) => isSame(plan, other) && isWithin(dayRange(other.event.date), time));
    const [outcome] = fitting;
    if (outcome && fitting.length === 1) outcomes.set(plan.event.id, outcome);
  }
  return outcomes;
}

function isSame({ event: plan }: LinkedEvent, { event }: LinkedEvent): boolean {
  const shared = plan.participants.filter((id) => event.participants.includes(id)).length;
  return shared > 1 || (shared === 1 && plan.place !== null && plan.place === event.place);
}

function isWithin(inner: DayRange | null, outer: DayRange): boolean {
  return inner !== null && outer.first <= inner.first && inner.last <= outer.last;
}

/** The time after the first report of a plan. */
function reachOf({ mentions }: LinkedEvent, articles: ReadonlyMap<string, ArticleFacts>): DayRange | null {
  const [first] = mentions
    .flatMap(({ article }) => dayRange(articles.get(article)?.published.value ?? null)?.first ?? [])
    .sort();
  return first === undefined ? null : { first, last: addDays(first, PLAN_REACH) };
}
