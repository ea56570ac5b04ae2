import type { Command } from 'commander';
import { dbOption, defineCommand, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

interface ThreadsOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly by?: readonly string[];
  readonly changes?: boolean;
}

export function threadsCommand(run: Run): Command {
  return defineCommand('threads', "each speaker's statements on one topic through time, with what changed", [
    'threads',
    'threads --by Marrick --changes',
  ])
    .option('--by <name...>', 'only the threads of these people')
    .option('--changes', 'only threads in which the speaker changed position')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: ThreadsOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { chooseNames } = await import('../find-names.ts');
        const { readLabels, sourceOf } = await import('../record-lines.ts');
        const { wrap } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        return withRecord(terminal, options.db, async (store) => {
          const labels = readLabels(store);
          const { colours, width } = terminal;
          const speakers = options.by ? chooseNames(terminal, store.readEntities(), options.by) : null;
          const threads = store
            .readThreads()
            .filter(({ speaker }) => !speakers || speakers.includes(speaker))
            .filter(({ changes }) => !options.changes || changes.some(({ kind }) => kind !== 'repetition'));
          if (options.json) {
            await terminal.printJson(JSON.stringify(threads, null, 2));
            return 0;
          }
          for (const { id, speaker, topic, positions, changes } of threads) {
            const title = `${colours.bold(printable(labels.name(speaker)))} on ${printable(topic)}`;
            await terminal.print(wrap(`${title} · ${colours.dim(id)}`, width));
            for (const { statement: statementId, date, stance } of positions) {
              const [statement] = store.readStatements({ id: statementId });
              const into = changes.filter(({ to }) => to === statementId).map(({ kind, from }) => `${kind} of ${from}`);
              const head = [date ?? 'undated', colours.cyan(stance), ...into.map(colours.yellow)];
              await terminal.print(wrap(head.join('  '), width, '  '));
              if (!statement) continue;
              await terminal.print(wrap(printable(statement.exact), width, '      '));
              const [whole] = statement.evidence;
              const place = whole ? `${sourceOf(whole, labels)} · ${statementId}` : statementId;
              await terminal.print(colours.dim(wrap(place, width, '      ')));
            }
            await terminal.print('');
          }
          terminal.note(`${threads.length === 1 ? '1 thread' : `${threads.length} threads`}.`);
          return 0;
        });
      }),
    );
}
