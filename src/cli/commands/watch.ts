import { type Command, Option } from 'commander';
import type { FetchOptions } from '../open-page-fetcher.ts';
import { dbOption, defineCommand, parseCount, parseSeconds, parseSize } from '../options.ts';
import type { Run } from '../run.ts';

interface WatchOptions extends FetchOptions {
  readonly db: string;
  readonly once?: boolean;
  readonly limit: number;
  readonly maxSize?: number;
  readonly workers: number;
  readonly json?: boolean;
}

export function watchCommand(run: Run): Command {
  return defineCommand('watch', 'poll feeds and add what is new', [
    'watch https://courier.example/feed.xml',
    'watch feeds.opml --db story.db',
    'watch --once https://courier.example/news-sitemap.xml',
  ])
    .argument('<feeds...>', 'addresses of feeds, sitemaps, OPML lists or pages that name a feed; OPML files')
    .option('--once', 'poll what is due, once, and end; for cron')
    .addOption(new Option('--limit <n>', 'new articles of one feed per poll').argParser(parseCount).default(100))
    .addOption(
      new Option('--delay <seconds>', 'pause between two requests to one host (default: 1)').argParser(parseSeconds),
    )
    .addOption(new Option('--timeout <seconds>', 'longest time for one request (default: 60)').argParser(parseSeconds))
    .option('--user-agent <text>', 'who asks, e.g. with an address to write to (default: Onrecord/VERSION)')
    .option('--allow-private', 'also ask hosts that are not of the public internet')
    .addOption(new Option('--max-size <size>', 'largest feed or page, e.g. 500K (default: 20M)').argParser(parseSize))
    .addOption(new Option('--workers <n>', 'threads that analyse').argParser(parseCount).default(1))
    .addOption(dbOption())
    .option('--json', 'print a line of JSON for each poll and article')
    .action(
      run(async (terminal, feeds: string[], options: WatchOptions) => {
        const { feedAddresses } = await import('../feed-addresses.ts');
        const addresses = await feedAddresses(feeds);
        const { watchLines } = await import('../watch-lines.ts');
        const { watchFeeds, sleep } = await import('../../build/watch-feeds.ts');
        const { openSqliteStore } = await import('../../store/sqlite/sqlite-store.ts');
        const { openPageFetcher } = await import('../open-page-fetcher.ts');
        const { isArticleType } = await import('../../ingest/web/page-input.ts');
        const { isFeedType } = await import('../../ingest/feeds/feed-type.ts');
        const { DEFAULT_MAX_BYTES } = await import('../../ingest/read-document.ts');
        const { articleFetcher } = await import('../../build/fetch-article.ts');
        const { maxSize: maxBytes = DEFAULT_MAX_BYTES } = options;
        const stop = new AbortController();
        const fetcher = openPageFetcher(options, maxBytes, (type, url) => isFeedType(type) || isArticleType(type, url));
        const onSignal = (): void => {
          stop.abort();
          void fetcher.close();
          terminal.note('Stopping: what has been read is being stored. Press Ctrl-C again to stop at once.');
        };
        process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
        const store = openSqliteStore(options.db, 'write');
        try {
          const { failedPolls, leftOut } = await watchFeeds(addresses, options.once === true, {
            ...watchLines(terminal, options.json === true, Date.now),
            store,
            fetcher,
            fetchArticle: articleFetcher(store, fetcher, maxBytes, stop.signal),
            now: Date.now,
            sleep,
            signal: stop.signal,
            limit: options.limit,
            workers: options.workers,
          });
          if (stop.signal.aborted) return 130;
          return failedPolls + leftOut > 0 ? 1 : 0;
        } finally {
          process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
          await fetcher.close();
          store.close();
        }
      }),
    );
}
