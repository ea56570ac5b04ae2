import { type FeedHints, NO_HINTS } from './feed.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Seconds of the periods of the RSS syndication module, http://purl.org/rss/1.0/modules/syndication/. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

interface Hinted {
  readonly ttl?: number;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly string[];
  readonly sy?: { readonly updatePeriod?: string; readonly updateFrequency?: number };
}

/** What a feed says of how often it changes; values that make no sense are left out. */
export function feedHints({ ttl, skipHours, skipDays, sy }: Hinted): FeedHints {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  const frequency = sy?.updateFrequency;
  const intervals = [
    ttl !== undefined && ttl > 0 ? ttl * 60 : 0,
    period === undefined ? 0 : period / (frequency !== undefined && frequency > 0 ? frequency : 1),
  ];
  const interval = Math.max(...intervals);
  // RSS 0.91 counts 1 to 24, RSS 2.0 from 0 to 23: 24 is 0.
  const hours = (skipHours ?? []).filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24);
  const days = (skipDays ?? []).map((day) => DAYS.indexOf(day.trim().toLowerCase())).filter((day) => day >= 0);
  return {
    ...NO_HINTS,
    ...(interval > 0 && Number.isFinite(interval) && { interval: Math.round(interval) }),
    skipHours: [...new Set(hours.map((hour) => hour % 24))],
    skipDays: [...new Set(days)],
  };
}
