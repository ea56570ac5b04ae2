import { MOST_CLIENTS, type Pace } from './limits.ts';

/** Takes `cost` from what `client` has left. Returns 0, or the seconds after which it can ask again. */
export type Pacer = (client: string, cost: number, now: number) => number;

/** A token bucket for each client; the one that was idle for longest is forgotten first. `now` is in milliseconds. */
export function makePacer({ burst, perSecond }: Pace): Pacer {
  const buckets = new Map<string, { left: number; at: number }>();
  return (client, cost, now) => {
    const known = buckets.get(client);
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
    const enough = left >= cost;
    // Put in again, so that the map stays in the order of use.
    buckets.delete(client);
    buckets.set(client, { left: enough ? left - cost : left, at: now });
    if (buckets.size > MOST_CLIENTS) {
      const [oldest = ''] = buckets.keys();
      buckets.delete(oldest);
    }
    return enough ? 0 : Math.max(1, Math.ceil((cost - left) / perSecond));
  };
}
