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
        const { withBuild } = await import('../build-session.ts');
        const { inputs, total, workers } = await openInputs(paths, options);
        const { buildRecord } = await import('../../build/build-record.ts');
        const { printReport } = await import('../build-report.ts');
        return withBuild(terminal, options.db, 'read', async ({ store, progress, watcher, day }) => {
          const onInput = (done: number) => progress.show('Articles', done, total);
          const report = await buildRecord(store, inputs, workers, { ...watcher, onInput }, options.received ?? day);
          progress.clear();
          await printReport(terminal, store, report, options.json === true);
          if (report.interrupted) return 130;
          return report.leftOut.length > 0 ? 1 : 0;
        });
      }),
    );
}
