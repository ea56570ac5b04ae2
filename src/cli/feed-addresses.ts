import { readFile } from 'node:fs/promises';
import { readFeed } from '../ingest/feeds/read-feed.ts';
import { refusalOf } from '../ingest/read-document.ts';
import { UsageError } from './options.ts';

/** The addresses among `named`, and those in the lists of feeds (OPML files) among them. Throws a UsageError. */
export async function feedAddresses(named: readonly string[]): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const name of named) {
    if (/^https?:\/\//i.test(name)) addresses.push(name);
    else addresses.push(...(await listedFeeds(name)));
  }
  return addresses;
}

async function listedFeeds(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${path} ${refusalOf(error).detail}. Name addresses (https://…) of feeds, or an OPML file.`);
  });
  const feed = await readFeed(bytes, null, null);
  if (feed.kind === 'none') throw new UsageError(`${path} ${feed.detail}. Name addresses of feeds, or an OPML file.`);
  if (feed.feeds.length > 0) return feed.feeds.map(({ url }) => url);
  throw new UsageError(
    `${path} is a saved feed: watch its address, or read what it holds with "onrecord build ${path}".`,
  );
}
