import { type Command, Option } from 'commander';
import type { Stance } from '../../core/analysis.ts';
import { compareDates } from '../../core/date.ts';
import type { RecordStatement } from '../../core/record.ts';
import { addStance, dbOption, defineCommand, jsonOption, parseCount, parseShare } from '../options.ts';
import type { Run } from '../run.ts';

interface QuotesOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly by?: readonly string[];
  readonly about?: readonly string[];
  readonly stance?: readonly Stance[];
  readonly sure?: number;
  readonly limit?: number;
}

export function quotesCommand(run: Run): Command {
  return defineCommand('quotes', 'who said what about whom', [
    'quotes --by Marrick --about Korvess',
    'quotes --stance deny --stance retract',
    'quotes --about "Piers Lannock" --sure 0.9 --json',
  ])
    .option('--by <name...>', 'only what these people said')
    .option('--about <name...>', 'only what is about these people, organizations or places')
    .addOption(
      new Option('--stance <stance>', 'only what is said so, e.g. deny; may be given again').argParser(addStance),
    )
    .addOption(new Option('--sure <min>', 'only with at least this confidence, 0 to 1').argParser(parseShare))
    .addOption(new Option('--limit <n>', 'at most so many').argParser(parseCount))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: QuotesOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { readLabels, statementLines } = await import('../record-lines.ts');
        const { chooseNames } = await import('../find-names.ts');
        return withRecord(terminal, options.db, async (store) => {
          const entities = store.readEntities();
          const { by, about, stance, sure, limit } = options;
          const all = store.readStatements({
            ...(by && { speakers: chooseNames(terminal, entities, by) }),
            ...(about && { about: chooseNames(terminal, entities, about) }),
            ...(stance && { stances: stance }),
            ...(sure !== undefined && { sure }),
          });
          const statements = inTime(all).slice(0, limit ?? all.length);
          const labels = readLabels(store);
          if (options.json) {
            const named = statements.map((statement) => ({
              ...statement,
              speakerName: statement.speaker === null ? null : labels.name(statement.speaker),
              aboutNames: statement.about.map(labels.name),
            }));
            await terminal.printJson(JSON.stringify(named, null, 2));
            return 0;
          }
          for (const statement of statements) await terminal.print(`${statementLines(terminal, statement, labels)}\n`);
          const shown = statements.length < all.length ? `, ${statements.length} shown` : '';
          terminal.note(`${all.length === 1 ? '1 statement' : `${all.length} statements`}${shown}.`);
          return 0;
        });
      }),
    );
}

function inTime(statements: readonly RecordStatement[]): readonly RecordStatement[] {
  // The sort keeps the record's order where dates are equal.
  return [...statements].sort((a, b) => compareDates(a.date, b.date));
}
