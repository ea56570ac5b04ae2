import { type BuildReport, buildRecord } from './build-record.ts';
import { MAX_FEEDS } from './feed-inputs.ts';
import { type Polled, type PollParts, pollFeed } from './poll-feed.ts';
import type { ReadInput } from './read-inputs.ts';

/** Longest sleep at a time, so that a clock that was set or a machine that slept is noticed. */
const LONGEST_SLEEP = 5 * 60_000;

export interface WatchParts extends PollParts {
  /** Threads that analyse. */
  readonly workers: number;
  /** Waits so many milliseconds, or until the signal. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly watchReporter: {
    /** A feed is left alone until then: it asked for that, or brought an error. */
    onWait(address: string, due: number): void;
    /** The articles of a round are in the store and the record is linked. */
    onRecord(report: BuildReport): void;
  };
}

export interface WatchSummary {
  readonly polls: number;
  readonly failedPolls: number;
  /** Articles taken in. */
  readonly added: number;
  readonly leftOut: number;
}

interface Watched {
  readonly due: number;
  readonly fromIndex: boolean;
}

/**
 * Polls feeds when they are due, takes what is new into the store and links the record, until the signal; with `once`
 * each feed that is due now, once. What was seen is in the store: whoever is stopped, or killed, carries on from there.
 */
export async function watchFeeds(
  addresses: readonly string[],
  once: boolean,
  parts: WatchParts,
): Promise<WatchSummary> {
  const { store, now, signal } = parts;
  const watched = new Map<string, Watched>();
  const summary = { polls: 0, failedPolls: 0, added: 0, leftOut: 0 };
  const add = (address: string, fromIndex: boolean): void => {
    if (watched.has(address) || watched.size >= MAX_FEEDS) return;
    const state = store.readFeedState(address);
    const due = state ? Date.parse(state.due) : 0;
    watched.set(address, { due, fromIndex });
    if (due > now()) parts.watchReporter.onWait(address, due);
  };
  for (const address of addresses) add(address, false);
  // What an interrupted run took in is linked first.
  const { stale, changes } = store.readState();
  if (stale && changes > 0) await build(none(), parts);
  const polled = new Set<string>();
  while (!signal.aborted) {
    const due = [...watched].filter(([address, feed]) => feed.due <= now() && !(once && polled.has(address)));
    if (due.length === 0) {
      if (once) break;
      await sleepUntilDue(watched, parts);
      continue;
    }
    const polls = new Map<string, Polled>();
    const report = await build(pollAll(due, polls, parts), parts);
    for (const [address, poll] of polls) {
      store.writeFeedState(poll.state, poll.items);
      polled.add(address);
      watched.set(address, { due: poll.due, fromIndex: watched.get(address)?.fromIndex ?? false });
      for (const { url } of poll.feeds) add(url, poll.isIndex);
      summary.polls += 1;
      if (poll.failed) summary.failedPolls += 1;
    }
    summary.added += report.added;
    summary.leftOut += report.leftOut.total;
  }
  return summary;
}

/** The articles of one round of polls, as they are fetched; `polls` takes what is to be remembered of each feed. */
async function* pollAll(
  due: readonly (readonly [string, Watched])[],
  polls: Map<string, Polled>,
  parts: WatchParts,
): AsyncGenerator<ReadInput> {
  const asked = new Set<string>();
  for (const [address, { fromIndex }] of due) {
    if (parts.signal.aborted) return;
    const poll = yield* pollFeed(address, fromIndex, asked, parts);
    if (poll) polls.set(address, poll);
  }
}

async function build(inputs: AsyncIterable<ReadInput>, parts: WatchParts): Promise<BuildReport> {
  const { store, workers, signal, now, watchReporter } = parts;
  const day = new Date(now()).toISOString().slice(0, 10);
  const watcher = { signal, onInput: () => {}, onRead: () => {}, onLink: () => {} };
  const report = await buildRecord(store, inputs, workers, watcher, day);
  if (report.link === 'linked' || report.leftOut.total > 0) watchReporter.onRecord(report);
  return report;
}

async function sleepUntilDue(watched: ReadonlyMap<string, Watched>, parts: WatchParts): Promise<void> {
  const next = Math.min(...[...watched.values()].map(({ due }) => due));
  const wait = Math.min(Math.max(next - parts.now(), 0), LONGEST_SLEEP);
  await parts.sleep(wait, parts.signal);
}

/** Waits so many milliseconds, or until the signal. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    if (signal.aborted) done();
  });
}

async function* none(): AsyncGenerator<ReadInput> {}
