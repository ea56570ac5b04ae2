import { type Command, Option } from 'commander';
import { dbOption, defineCommand, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

interface ConflictsOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly kind?: string;
}

const KINDS = ['denial', 'date', 'number', 'participants', 'wording', 'occurrence'];

export function conflictsCommand(run: Run): Command {
  return defineCommand('conflicts', 'accounts that cannot both be right, side by side', [
    'conflicts',
    'conflicts --kind date',
  ])
    .addOption(new Option('--kind <kind>', 'only conflicts about this').choices(KINDS))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: ConflictsOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { readLabels, sourceOf } = await import('../record-lines.ts');
        const { wrap } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        return withRecord(terminal, options.db, async (store) => {
          const labels = readLabels(store);
          const { colours, width } = terminal;
          const conflicts = store.readConflicts().filter(({ kind }) => !options.kind || kind === options.kind);
          if (options.json) {
            await terminal.printJson(JSON.stringify(conflicts, null, 2));
            return 0;
          }
          for (const { id, kind, relation, sides } of conflicts) {
            await terminal.print(`${colours.bold(kind)}, ${relation}  ${colours.dim(id)}`);
            for (const { claim, evidence } of sides) {
              await terminal.print(wrap(colours.cyan(printable(claim)), width, '  '));
              for (const words of evidence) {
                await terminal.print(wrap(printable(words.exact), width, '      '));
                await terminal.print(colours.dim(wrap(sourceOf(words, labels), width, '      ')));
              }
            }
            await terminal.print('');
          }
          terminal.note(`${conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`}.`);
          return 0;
        });
      }),
    );
}
