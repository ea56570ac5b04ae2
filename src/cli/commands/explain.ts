import type { Command } from 'commander';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';

interface ExplainOptions {
  readonly db: string;
  readonly json?: boolean;
}

export function explainCommand(run: Run): Command {
  return defineCommand('explain', 'what a line of the record rests on: the words in their sentence, rule, date', [
    'explain s_5d0c2a9be17f4c11',
    'explain a_93b1c4d2e5f60718 --json',
  ])
    .argument('<id>', 'id of a statement, event, timeline entry, thread, conflict, story, article or name')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, id: string, options: ExplainOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { explainId } = await import('../explain/explain-id.ts');
        const { printExplanation } = await import('../explain/print-explanation.ts');
        const { printable } = await import('../printable.ts');
        return withRecord(terminal, options.db, async (store) => {
          const explanation = explainId(store, id);
          if (!explanation) {
            throw new UsageError(`Nothing in the record has the id ${printable(id)}. The other commands print ids.`);
          }
          if (options.json) await terminal.printJson(JSON.stringify(explanation, null, 2));
          else await printExplanation(terminal, explanation);
          return 0;
        });
      }),
    );
}
