import { type Command, Option } from 'commander';
import type { FetchOutcome } from '../../build/fetch-inputs.ts';
import type { FetchOptions } from '../open-page-fetcher.ts';
import { dbOption, defineCommand, jsonOption, parseCount, parseDay, parseSeconds, parseSize } from '../options.ts';
import { printable } from '../printable.ts';
import type { Run } from '../run.ts';

interface AddOptions extends FetchOptions {
  readonly from?: string;
  readonly date?: string;
  readonly offices?: string;
  readonly maxSize?: number;
  readonly workers?: number;
  readonly db: string;
  readonly json?: boolean;
}

export function addCommand(run: Run): Command {
  return defineCommand('add', 'fetch articles from the web and add them to the record', [
    'add https://news.example/2024/ferry-talks',
    'add --from addresses.txt --delay 5',
    'add --from links.csv',
    'add --db talks.db - < addresses.txt',
  ])
    .argument('[urls...]', 'addresses, or - for a list of them on standard input')
    .option('--from <file>', 'file with one address a line, or CSV with a column url')
    .addOption(
      new Option('--delay <seconds>', 'pause between two requests to one host (default: 1)').argParser(parseSeconds),
    )
    .addOption(new Option('--timeout <seconds>', 'longest time for one request (default: 60)').argParser(parseSeconds))
    .option('--user-agent <text>', 'who asks, e.g. with an address to write to (default: Onrecord/VERSION)')
    .option('--allow-private', 'also ask hosts that are not of the public internet')
    .addOption(
      new Option('--date <day>', 'publication date of pages that state none, as YYYY-MM-DD').argParser(parseDay),
    )
    .option('--offices <file>', 'CSV of who held what office when: name, role, from, to')
    .addOption(new Option('--max-size <size>', 'largest page, e.g. 500K (default: 20M)').argParser(parseSize))
    .addOption(new Option('--workers <n>', 'threads (default: the cores there are)').argParser(parseCount))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, urls: string[], options: AddOptions) => {
        const { listAddresses } = await import('../list-addresses.ts');
        const { officeHoldersOf, usefulWorkers } = await import('../inputs.ts');
        const { withBuild } = await import('../build-session.ts');
        const { buildRecord } = await import('../../build/build-record.ts');
        const { fetchInputs } = await import('../../build/fetch-inputs.ts');
        const { DEFAULT_MAX_BYTES } = await import('../../ingest/read-document.ts');
        const { articleFetcher } = await import('../../build/fetch-article.ts');
        const { withFeeds } = await import('../../build/feed-inputs.ts');
        const { isFeedType } = await import('../../ingest/feeds/feed-type.ts');
        const { isArticleType } = await import('../../ingest/web/page-input.ts');
        const { openPageFetcher } = await import('../open-page-fetcher.ts');
        const { printAddReport } = await import('../add-report.ts');
        const addresses = await listAddresses(urls, options.from);
        const { date, offices, maxSize = DEFAULT_MAX_BYTES, workers = usefulWorkers(addresses.length) } = options;
        const officeHolders = offices === undefined ? undefined : await officeHoldersOf(offices);
        const given = {
          ...(date !== undefined && { publishedFallback: date }),
          ...(officeHolders !== undefined && { officeHolders }),
        };
        let readsFeeds = false;
        const fetcher = openPageFetcher(
          options,
          maxSize,
          (type, url) => isArticleType(type, url) || (readsFeeds && isFeedType(type)),
        );
        return withBuild(terminal, options.db, 'fetched', async ({ store, progress, watcher, day }) => {
          const outcomes: FetchOutcome[] = [];
          const onFetch = (outcome: FetchOutcome): void => {
            outcomes.push(outcome);
            progress.show('Addresses', outcomes.length, addresses.length);
          };
          const { signal } = watcher;
          signal.addEventListener('abort', () => void fetcher.close());
          const requests = addresses.map((address) => ({ url: address.url, given: { ...address.given, ...given } }));
          const pages = fetchInputs(store, fetcher, requests, maxSize, { signal, onFetch });
          const fetchArticle = articleFetcher(store, fetcher, maxSize, signal, onFetch);
          const inputs = withFeeds(pages, {
            store,
            fetcher,
            fetchArticle: (url, declared) => fetchArticle(url, { ...given, ...declared }),
            now: Date.now,
            signal,
            limit: Number.POSITIVE_INFINITY,
            reporter: {
              onFeeds: () => {
                readsFeeds = true;
              },
              onPoll({ address, what, failed }) {
                if (failed) return;
                const refused = outcomes.findIndex(({ kind, url }) => kind === 'refused' && url === address);
                if (refused >= 0) outcomes.splice(refused, 1);
                progress.clear();
                terminal.note(printable(`${address} is a feed: it ${what}.`));
              },
              onArticle: () => {},
            },
          });
          const report = await buildRecord(store, inputs, workers, { ...watcher, onInput: () => {} }, day).finally(() =>
            fetcher.close(),
          );
          progress.clear();
          const failed = await printAddReport(terminal, store, outcomes, report, options.json === true);
          if (report.interrupted) return 130;
          return failed ? 1 : 0;
        });
      }),
    );
}
