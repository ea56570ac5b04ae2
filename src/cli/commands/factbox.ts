import { type Command, Option } from 'commander';
import type { RecordEntity } from '../../core/record.ts';
import { dbOption, defineCommand, jsonOption, parseShare, UsageError } from '../options.ts';
import type { Run } from '../run.ts';
import { type FormOptions, formatOption, outputOption } from '../write-form.ts';

interface FactboxOptions extends FormOptions {
  readonly sure?: number;
}

export function factboxCommand(run: Run): Command {
  return defineCommand('factbox', 'two names: one on the other, meetings, agreements, disputes, changes', [
    'factbox Marrick Korvess',
    'factbox "Helena Marrick" "Anton Korvess" --format html -o factbox.html',
  ])
    .argument('<one>', 'a name of the record')
    .argument('<other>', 'another')
    .addOption(
      new Option('--sure <min>', 'only statements with at least this confidence, 0 to 1').argParser(parseShare),
    )
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, one: string, other: string, options: FactboxOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { sourcesOf, writeForm } = await import('../write-form.ts');
        const { writeFactbox } = await import('../../written/factbox.ts');
        const { findOneName } = await import('../find-names.ts');
        return withRecord(terminal, options.db, async (store) => {
          const record = store.readRecord();
          const pair: [RecordEntity, RecordEntity] = [
            findOneName(record.entities, one),
            findOneName(record.entities, other),
          ];
          if (pair[0].id === pair[1].id) throw new UsageError(`${one} and ${other} are the same. Give two names.`);
          const choice = options.sure === undefined ? {} : { sure: options.sure };
          await writeForm(terminal, writeFactbox(sourcesOf(store, record), pair, choice), options);
          return 0;
        });
      }),
    );
}
