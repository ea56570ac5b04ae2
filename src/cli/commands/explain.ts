import type { Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';
import type { Terminal } from '../terminal.ts';

interface ExplainOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly removed?: boolean;
}

export function explainCommand(run: Run): Command {
  return defineCommand('explain', 'what a line of the record rests on: the words in their sentence, rule, date', [
    'explain s_5d0c2a9be17f4c11',
    'explain a_93b1c4d2e5f60718 --json',
    'explain a_93b1c4d2e5f60718 --removed',
  ])
    .argument('<id>', 'id of a statement, event, timeline entry, thread, conflict, story, article or name')
    .option('--removed', 'of an article: every block that was left unread, with its rule and words')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, id: string, options: ExplainOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { explainId } = await import('../explain/explain-id.ts');
        const { printExplanation } = await import('../explain/print-explanation.ts');
        const { printable } = await import('../printable.ts');
        return withRecord(terminal, options.db, async (store) => {
          if (options.removed) return explainRemoved(terminal, store, id, options.json === true);
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

async function explainRemoved(terminal: Terminal, store: Store, id: string, json: boolean): Promise<number> {
  const { removedBlocks, printRemoved } = await import('../explain/removed-blocks.ts');
  const article = store.readAnalysis(id)?.article;
  if (!article) {
    const { printable } = await import('../printable.ts');
    throw new UsageError(`No article has the id ${printable(id)}. "onrecord search WORDS" prints ids of articles.`);
  }
  const found = removedBlocks(article);
  if (json) await terminal.printJson(JSON.stringify(found, null, 2));
  else await printRemoved(terminal, found);
  return 0;
}
