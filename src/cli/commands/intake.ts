import { type Command, Option } from 'commander';
import { dbOption, defineCommand, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

interface IntakeOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

export function intakeCommand(run: Run): Command {
  return defineCommand('intake', 'what became of every input, the worst first', [
    'intake',
    'intake --all',
    'intake --json > intake.json',
  ])
    .addOption(new Option('--all', 'every input, one by one'))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: IntakeOptions) => {
        const { openSqliteStore } = await import('../../store/sqlite/sqlite-store.ts');
        const { readIntakeReport } = await import('../../record/intake-report.ts');
        const { printIntakeReport } = await import('../intake-report.ts');
        const store = openSqliteStore(options.db, 'read');
        try {
          const report = readIntakeReport(store);
          if (options.json) await terminal.printJson(JSON.stringify(report, null, 2));
          else await printIntakeReport(terminal, report, options.all === true);
        } finally {
          store.close();
        }
        return 0;
      }),
    );
}
