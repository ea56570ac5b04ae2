import { type PollParts, type PollReporter, pollFeed } from './poll-feed.ts';
import type { ReadInput } from './read-inputs.ts';

/** Feeds that a list leads to are read up to this number. */
export const MAX_FEEDS = 1000;

interface FeedParts extends PollParts {
  readonly reporter: PollReporter & {
    /** From here on addresses are asked for as feeds. */
    onFeeds(): void;
  };
}

/**
 * The inputs, with the articles of a feed in place of an address that was refused for its type and is one: all that are
 * not in the store, once; also of the feeds that a list names. Nothing is remembered of the feed itself.
 */
export async function* withFeeds(inputs: AsyncIterable<ReadInput>, parts: FeedParts): AsyncGenerator<ReadInput> {
  const refused: ReadInput[] = [];
  for await (const input of inputs) {
    if (input.diagnostics.some(({ code }) => code === 'fetch-type')) refused.push(input);
    else yield input;
  }
  if (refused.length > 0) parts.reporter.onFeeds();
  for (const input of refused) {
    const isFeed = yield* feedInputs(input.source.uri, parts);
    if (!isFeed) yield input;
  }
}

/** The new articles of a feed, or of the feeds it leads to. Returns whether it is one. */
async function* feedInputs(address: string, parts: PollParts): AsyncGenerator<ReadInput, boolean> {
  const asked = new Set<string>();
  const feeds = new Map([[address, false]]);
  let isFeed = false;
  // A map that grows while it is walked through is walked through to its end.
  for (const [feed, fromIndex] of feeds) {
    const poll = yield* pollFeed(feed, fromIndex, asked, parts);
    if (!poll) return true;
    if (!poll.failed) isFeed = true;
    for (const { url } of poll.feeds) if (!feeds.has(url) && feeds.size < MAX_FEEDS) feeds.set(url, poll.isIndex);
  }
  return isFeed;
}
