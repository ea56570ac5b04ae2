import { type Command, Option } from 'commander';
import type { FetchOutcome } from '../../build/fetch-inputs.ts';
import { dbOption, defineCommand, jsonOption, parseCount, parseDay, parseSeconds, parseSize } from '../options.ts';
import type { Run } from '../run.ts';

interface AddOptions {
  readonly from?: string;
  readonly delay?: number;
  readonly timeout?: number;
  readonly userAgent?: string;
  readonly allowPrivate?: boolean;
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
    'add --db talks.db - < addresses.txt',
  ])
    .argument('[urls...]', 'addresses, or - for a list of them on standard input')
    .option('--from <file>', 'file with one address a line')
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
        const { openProgress } = await import('../progress.ts');
        const { VERSION } = await import('../version.ts');
        const { openSqliteStore } = await import('../../store/sqlite/sqlite-store.ts');
        const { openFetcher } = await import('../../ingest/web/fetcher.ts');
        const { isArticleType } = await import('../../ingest/web/page-input.ts');
        const { DEFAULT_MAX_BYTES } = await import('../../ingest/read-document.ts');
        const { fetchInputs } = await import('../../build/fetch-inputs.ts');
        const { buildRecord } = await import('../../build/build-record.ts');
        const { printAddReport } = await import('../add-report.ts');
        const { date, offices, delay, timeout, maxSize: maxBytes = DEFAULT_MAX_BYTES } = options;
        const addresses = await listAddresses(urls, options.from);
        const officeHolders = offices === undefined ? undefined : await officeHoldersOf(offices);
        const given = {
          ...(date !== undefined && { publishedFallback: date }),
          ...(officeHolders !== undefined && { officeHolders }),
        };
        const progress = openProgress(terminal);
        const stop = new AbortController();
        const store = openSqliteStore(options.db, 'write');
        const fetcher = openFetcher({
          userAgent: options.userAgent ?? `Onrecord/${VERSION}`,
          allowPrivate: options.allowPrivate === true,
          accepts: isArticleType,
          limits: {
            maxBytes,
            ...(delay !== undefined && { delaySeconds: delay }),
            ...(timeout !== undefined && { totalSeconds: timeout }),
          },
        });
        const onInterrupt = (): void => {
          stop.abort();
          void fetcher.close();
          progress.clear();
          terminal.note('Stopping: what has been fetched is being stored. Press Ctrl-C again to stop at once.');
        };
        process.once('SIGINT', onInterrupt);
        try {
          const outcomes: FetchOutcome[] = [];
          const requests = addresses.map((url) => ({ url, given }));
          const inputs = fetchInputs(store, fetcher, requests, maxBytes, {
            signal: stop.signal,
            onFetch(outcome) {
              outcomes.push(outcome);
              progress.show('Fetching', outcomes.length, addresses.length);
            },
          });
          const watcher = {
            signal: stop.signal,
            onInput: () => {},
            onRead: (done: number, all: number) => progress.show('Linking ', done, all),
            onLink: () => process.removeListener('SIGINT', onInterrupt),
          };
          const workers = options.workers ?? usefulWorkers(addresses.length);
          const day = new Date().toISOString().slice(0, 10);
          const report = await buildRecord(store, inputs, workers, watcher, day);
          progress.clear();
          const failed = await printAddReport(terminal, store, outcomes, report, options.json === true);
          if (report.interrupted) return 130;
          return failed ? 1 : 0;
        } finally {
          await fetcher.close();
          progress.clear();
          process.removeListener('SIGINT', onInterrupt);
          store.close();
        }
      }),
    );
}
