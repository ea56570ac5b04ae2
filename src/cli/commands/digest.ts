import { type Command, Option } from 'commander';
import { dbOption, defineCommand, jsonOption, parseCount, parseFirstDay } from '../options.ts';
import type { Run } from '../run.ts';
import { type FormOptions, formatOption, outputOption } from '../write-form.ts';

interface DigestOptions extends FormOptions {
  readonly since?: string;
  readonly themes?: number;
  readonly items?: number;
}

export function digestCommand(run: Run): Command {
  return defineCommand('digest', 'short items by theme, each with its sources in brackets', [
    'digest --since 2021-06',
    'digest --themes 5 --items 3 --format html -o digest.html',
  ])
    .addOption(
      new Option('--since <date>', 'only what happened or was said from this day, month or year on').argParser(
        parseFirstDay,
      ),
    )
    .addOption(new Option('--themes <n>', 'at most n themes').argParser(parseCount))
    .addOption(new Option('--items <m>', 'at most m items a theme').argParser(parseCount))
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: DigestOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { sourcesOf, writeForm } = await import('../write-form.ts');
        const { writeDigest } = await import('../../written/digest.ts');
        return withRecord(terminal, options.db, async (store) => {
          const { since, themes, items } = options;
          const choice = {
            ...(since !== undefined && { since }),
            ...(themes !== undefined && { themes }),
            ...(items !== undefined && { items }),
          };
          await writeForm(terminal, writeDigest(sourcesOf(store, store.readRecord()), choice), options);
          return 0;
        });
      }),
    );
}
