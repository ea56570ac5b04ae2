import { type Command, Option } from 'commander';
import { addInputOptions, dbOption, defineCommand, type InputOptions, jsonOption, parseDay } from '../options.ts';
import type { Run } from '../run.ts';

interface BuildOptions extends InputOptions {
  readonly db: string;
  readonly received?: string;
  readonly json?: boolean;
}

export function buildCommand(run: Run): Command {
  const command = defineCommand('build', 'read, analyse, link and store articles', [
    'build articles/',
    'build --manifest articles/manifest.csv --db story.db',
    'build --ndjson --date 2016-11-08 crawl.ndjson',
  ]);
  return addInputOptions(command)
    .addOption(
      new Option('--received <day>', 'day the articles came in, for "changes" (default: today)').argParser(parseDay),
    )
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, paths: string[], options: BuildOptions) => {
        const { openInputs } = await import('../inputs.ts');
        const { openProgress } = await import('../progress.ts');
        const { openSqliteStore } = await import('../../store/sqlite/sqlite-store.ts');
        const { inputs, total, workers } = await openInputs(paths, options);
        const { buildRecord } = await import('../../build/build-record.ts');
        const { printReport } = await import('../build-report.ts');
        const progress = openProgress(terminal);
        const stop = new AbortController();
        const onInterrupt = (): void => {
          stop.abort();
          progress.clear();
          terminal.note('Stopping: what has been read is being stored. Press Ctrl-C again to stop at once.');
        };
        process.once('SIGINT', onInterrupt);
        const store = openSqliteStore(options.db, 'write');
        try {
          const watcher = {
            signal: stop.signal,
            onInput: (done: number) => progress.show('Articles', done, total),
            onRead: (done: number, all: number) => progress.show('Linking ', done, all),
            // Linking is one step that no signal can interrupt in between; nothing is written before its end, so that
            // Ctrl-C may end the program on the spot.
            onLink: () => process.removeListener('SIGINT', onInterrupt),
          };
          const day = options.received ?? new Date().toISOString().slice(0, 10);
          const report = await buildRecord(store, inputs, workers, watcher, day);
          progress.clear();
          await printReport(terminal, store, report, options.json === true);
          if (report.interrupted) return 130;
          return report.leftOut.total > 0 ? 1 : 0;
        } finally {
          progress.clear();
          process.removeListener('SIGINT', onInterrupt);
          store.close();
        }
      }),
    );
}
