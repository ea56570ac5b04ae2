import { type Command, InvalidArgumentError, Option } from 'commander';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';

interface ServeOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly title?: string;
  readonly host: string;
  readonly port: number;
  readonly token?: string;
}

/** Shortest token that is taken. */
const TOKEN_LENGTH = 16;

export function serveCommand(run: Run): Command {
  return defineCommand('serve', 'show the record in a browser, from this machine', [
    'serve',
    'serve --db talks.db --port 8080 --title "The Larchen talks"',
    'serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"',
  ])
    .option('--title <words>', 'heading of the pages')
    .addOption(
      new Option('--port <n>', 'port to listen on; 0 takes any that is free').argParser(parsePort).default(7070),
    )
    .option('--host <address>', 'address to listen on; any but this machine needs --token', '127.0.0.1')
    .addOption(new Option('--token <token>', 'what readers have to show').env('ONRECORD_TOKEN'))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: ServeOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { createApp } = await import('../../server/app.ts');
        const { readReviewMatter } = await import('../../build/corrections/review-matter.ts');
        const { workInThread } = await import('../../build/corrections/review-work.ts');
        const { currentRecord } = await import('../../server/current-record.ts');
        const { isLoopback } = await import('../../server/guard.ts');
        const { listen } = await import('../../server/listen.ts');
        const { prepareWords } = await import('../../server/prepare-words.ts');
        const { readAssets } = await import('../../site/assets.ts');
        const { VERSION } = await import('../version.ts');
        const { host, port, token = null } = options;
        if (token === null && !isLoopback(host)) {
          throw new UsageError(
            `${host} can be reached by others: give a token of ${TOKEN_LENGTH} letters or more with --token.`,
          );
        }
        if (token !== null && token.length < TOKEN_LENGTH) {
          throw new UsageError(`The token is too short: give ${TOKEN_LENGTH} letters or more.`);
        }
        return withRecord(terminal, options.db, async (store) => {
          const words = prepareWords();
          const record = currentRecord(store, VERSION, options.title, words.start);
          record();
          const work = workInThread(store.file);
          const review = { work, matter: () => readReviewMatter(store) };
          const app = createApp({ record, assets: readAssets(), door: { token }, review });
          const server = await listen(app, host, port).catch((error: NodeJS.ErrnoException) => {
            if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES' && error.code !== 'EADDRNOTAVAIL') throw error;
            throw new UsageError(
              `Cannot listen on ${host}, port ${port} (${error.code}). Name another with --port or --host.`,
            );
          });
          const url = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/${token === null ? '' : `?token=${encodeURIComponent(token)}`}`;
          if (options.json) await terminal.printJson(JSON.stringify({ url }));
          else await terminal.print(`The record is at ${url}\nCtrl+C ends it.`);
          await new Promise<void>((resolve) => {
            process.once('SIGINT', resolve);
            process.once('SIGTERM', resolve);
          });
          await server.close();
          words.stop();
          await work.close();
          return 0;
        });
      }),
    );
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return port;
}
